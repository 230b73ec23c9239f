import type { Correction } from '../correction';

// In Uzbek one form serves with and without a day.
const UZBEK_MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
  ' ',
);

export const UZ_CYRL: readonly Correction[] = [
  {
    reason: 'Uzbek Cyrillic keeps the soft sign of month names borrowed through Russian; CLDR drops it.',
    put: {
      months: {
        inDate: UZBEK_MONTHS,
        alone: UZBEK_MONTHS,
      },
    },
  },
  {
    reason: 'No list words were ever entered for Uzbek Cyrillic; "and" is ва, as va in the Latin data.',
    put: { list: { two: '{0} ва {1}', end: '{0} ва {1}' } },
  },
  {
    reason: 'Not in CLDR: transliterated from its Latin names.',
    put: {
      territories: { IO: 'Британиянинг Ҳинд океанидаги ҳудуди', UN: 'Бирлашган Миллатлар Ташкилоти' },
      languages: { no: 'норвегча' },
    },
  },
  {
    reason: 'Slips of spelling or number; the Latin names beside them are right.',
    put: {
      territories: {
        BW: 'Ботсвана',
        CG: 'Конго-Браззавиль',
        MH: 'Маршалл ороллари',
        MP: 'Шимолий Мариана ороллари',
        NF: 'Норфолк ороли',
        PS: 'Фаластин ҳудудлари',
      },
      languages: { it: 'итальянча', ms: 'малайча', vi: 'вьетнамча' },
    },
  },
  {
    reason: 'Script names are common nouns, and кирилл has two л (so in the Latin data).',
    put: {
      scripts: { Arab: 'араб', Cyrl: 'кирилл', Latn: 'лотин', Hans: 'соддалаштирилган', Hant: 'анъанавий' },
    },
  },
  {
    reason:
      'Swaziland has been Eswatini since 2018; Mongolia is Мўғулистон in state and news usage (visit of June 2025).',
    put: { territories: { SZ: 'Эсватини', MN: 'Мўғулистон', GP: 'Гваделупа' } },
  },
  {
    reason:
      'Беларусь bears its soft sign in state and news usage (visit of September 2018: President’s press service, Kun.uz).',
    put: { territories: { BY: 'Беларусь' } },
  },
  {
    reason: 'Languages end in -ча, and are called as in Uzbek Latin, which is the same language.',
    put: {
      languages: {
        ca: 'каталанча',
        fa: 'форсча',
        he: 'ибронийча',
        hi: 'ҳиндча',
        ml: 'малаяламча',
        nl: 'нидерландча',
      },
    },
  },
];
