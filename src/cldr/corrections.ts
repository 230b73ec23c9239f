/*
 * Where CLDR 48 is not what a native editor writes. Apart from the slices so that each change keeps its reason and
 * survives the next CLDR release; the cutter lays these over what it reads, and a test names every entry that CLDR has
 * caught up with. Where two names are in use, CLDR's stays, unless the news and state media in that language plainly
 * keep to the other (Мажарстан, Мўғулистон).
 */
import type { CldrSlice, SliceLocale } from './slice';

export interface Correction {
  readonly locale: SliceLocale;
  readonly reason: string;
  /** What is laid over the slice; a list replaces the whole list. */
  readonly put: PartOf<CldrSlice>;
}

/** Any part of a tree of records; lists stay whole. */
type PartOf<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: PartOf<T[Key]> }
    : T;

// In Uzbek one form serves with and without a day.
const UZBEK_MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
  ' ',
);

export const CORRECTIONS: readonly Correction[] = [
  {
    locale: 'kk',
    reason:
      'Month names are common nouns in Kazakh; CLDR capitalises the stand-alone form as in a calendar heading.',
    put: {
      months: {
        alone: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
          ' ',
        ),
      },
    },
  },
  {
    locale: 'kk',
    reason: 'Kazakh ends a list with a conjunction (А, Ә және Б); CLDR has it for two items only.',
    put: { list: { end: '{0} және {1}' } },
  },
  {
    locale: 'kk',
    reason: 'CLDR gives attributes (былтырғы жыл, "the last-year year") where an adverb is wanted.',
    put: {
      relative: {
        year: { last: 'былтыр', current: 'биыл', next: 'келесі жылы' },
        month: { last: 'өткен айда', current: 'осы айда', next: 'келесі айда' },
      },
    },
  },
  {
    locale: 'kk',
    reason: 'A bare Конго is either of two states.',
    put: { territories: { CD: 'Конго Демократиялық Республикасы', CG: 'Конго Республикасы' } },
  },
  {
    locale: 'kk',
    reason:
      'Hungary is Мажарстан in Kazakh state media (state visit of November 2024: Qazaqstan, Astana TV).',
    put: { territories: { HU: 'Мажарстан' } },
  },
  {
    locale: 'uz-Cyrl',
    reason: 'Uzbek Cyrillic keeps the soft sign of month names borrowed through Russian; CLDR drops it.',
    put: {
      months: {
        inDate: UZBEK_MONTHS,
        alone: UZBEK_MONTHS,
      },
    },
  },
  {
    locale: 'uz-Cyrl',
    reason: 'No list words were ever entered for Uzbek Cyrillic; "and" is ва, as va in the Latin data.',
    put: { list: { two: '{0} ва {1}', end: '{0} ва {1}' } },
  },
  {
    locale: 'uz-Cyrl',
    reason: 'Not in CLDR: transliterated from its Latin names.',
    put: {
      territories: { IO: 'Британиянинг Ҳинд океанидаги ҳудуди', UN: 'Бирлашган Миллатлар Ташкилоти' },
      languages: { no: 'норвегча' },
    },
  },
  {
    locale: 'uz-Cyrl',
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
    locale: 'uz-Cyrl',
    reason: 'Script names are common nouns, and кирилл has two л (so in the Latin data).',
    put: {
      scripts: { Arab: 'араб', Cyrl: 'кирилл', Latn: 'лотин', Hans: 'соддалаштирилган', Hant: 'анъанавий' },
    },
  },
  {
    locale: 'uz-Cyrl',
    reason:
      'Swaziland has been Eswatini since 2018; Mongolia is Мўғулистон in state and news usage (visit of June 2025).',
    put: { territories: { SZ: 'Эсватини', MN: 'Мўғулистон', GP: 'Гваделупа' } },
  },
  {
    locale: 'uz-Latn',
    reason:
      'As in Uzbek Cyrillic: Eswatini since 2018, Moʻgʻuliston in use, Gvadelupa without the French ending.',
    put: { territories: { SZ: 'Esvatini', MN: 'Moʻgʻuliston', GP: 'Gvadelupa' } },
  },
  {
    locale: 'uz-Latn',
    reason: 'Month and weekday names are common nouns; CLDR capitalises the stand-alone and short forms.',
    put: {
      months: {
        alone: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' '),
        short: 'yan fev mar apr may iyn iyl avg sen okt noy dek'.split(' '),
      },
      weekdays: { short: 'dush sesh chor pay jum shan yak'.split(' ') },
    },
  },
  {
    locale: 'uz-Latn',
    reason:
      'Half of CLDR’s names bear the suffix of languages (ruscha) and half are the bare name of a people (oʻzbek, turk); all bear it, as in Uzbek Cyrillic.',
    put: {
      languages: {
        am: 'amxarcha',
        ar: 'arabcha',
        az: 'ozarbayjoncha',
        be: 'belaruscha',
        bg: 'bolgarcha',
        bn: 'bengalcha',
        bs: 'bosniycha',
        ca: 'katalancha',
        cs: 'chexcha',
        da: 'datcha',
        el: 'grekcha',
        fa: 'forscha',
        ga: 'irlandcha',
        hi: 'hindcha',
        hr: 'xorvatcha',
        hu: 'vengercha',
        hy: 'armancha',
        id: 'indonezcha',
        is: 'islandcha',
        it: 'italyancha',
        ja: 'yaponcha',
        km: 'xmercha',
        lo: 'laoscha',
        lt: 'litvacha',
        mk: 'makedoncha',
        mn: 'moʻgʻulcha',
        ms: 'malaycha',
        mt: 'maltacha',
        my: 'birmancha',
        ne: 'nepalcha',
        nl: 'niderlandcha',
        no: 'norvegcha',
        si: 'singalcha',
        sq: 'albancha',
        sv: 'shvedcha',
        ta: 'tamilcha',
        tg: 'tojikcha',
        th: 'taycha',
        tk: 'turkmancha',
        tr: 'turkcha',
        tt: 'tatarcha',
        ug: 'uygʻurcha',
        uk: 'ukraincha',
        uz: 'oʻzbekcha',
        vi: 'vyetnamcha',
        zh: 'xitoycha',
        ba: 'boshqirdcha',
      },
    },
  },
  {
    locale: 'pl',
    reason: 'CLDR has adjectives to a noun that is not there (uzbecki (łacińskie)) beside the noun cyrylica.',
    put: {
      scripts: {
        Arab: 'pismo arabskie',
        Hans: 'pismo uproszczone',
        Hant: 'pismo tradycyjne',
        Latn: 'alfabet łaciński',
      },
    },
  },
  {
    locale: 'ru',
    reason: 'CLDR has adjectives to a noun that is not there beside the nouns кириллица and латиница.',
    put: { scripts: { Hans: 'упрощенное письмо', Hant: 'традиционное письмо' } },
  },
];
