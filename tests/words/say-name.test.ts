import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale';
import { buildGazetteer, type Office } from '../../src/model/gazetteer';
import {
  langOfOffice,
  langOfPerson,
  nameIn,
  sayOffice,
  sayParty,
  sayPerson,
  sayPersonShort,
  sayPlace,
  sayPlaceInFull,
} from '../../src/words/say-name';
import { smallGazetteer } from '../fixtures/gazetteer';
import { party } from '../fixtures/tables';
import { speechIn, voiceIn } from '../fixtures/voices';

/** In every language; the marks that set a Latin name apart in Arabic are left out. */
const inAll = (say: (locale: (typeof LOCALES)[number]) => string | null) =>
  LOCALES.map((locale) => say(locale)?.replace(/[\u2068\u2069]/g, ''));

describe('a place', () => {
  it('bears the name of the event’s day', () => {
    expect(inAll((locale) => sayPlace('astana', '2020-05-01', voiceIn(locale)))).toEqual([
      'Nur-Sultan',
      'Нұр-Сұлтан',
      'Нур-Султон',
      'Nur-Sulton',
      'Nur-Sułtan',
      'Нур-Султан',
      ...['Nur-Sultan', 'Nur-Sultan', 'Nur-Sultan'],
    ]);
    expect(inAll((locale) => sayPlace('astana', '2025-11-25', voiceIn(locale)))).toEqual([
      'Astana',
      'Астана',
      'Остона',
      'Ostona',
      'Astana',
      'Астана',
      ...['Astana', 'Astana', 'Astana'],
    ]);
  });

  it('changes its name on the first day and back on the day after the last', () => {
    const names = ['2019-03-22', '2019-03-23', '2022-09-17', '2022-09-18', '2022-09-17/2022-09-20', null].map(
      (date) => sayPlace('astana', date, voiceIn('en')),
    );
    expect(names).toEqual(['Astana', 'Nur-Sultan', 'Nur-Sultan', 'Astana', 'Nur-Sultan', 'Astana']);
  });

  it('in full names the city that it stands in, by the name of that day', () => {
    expect(sayPlaceInFull('kuksaroy', '2025-11-15', voiceIn('uz-Latn'))).toBe('Koʻksaroy, Toshkent');
    expect(sayPlaceInFull('akorda', '2020-05-01', voiceIn('en'))).toBe('Akorda, Nur-Sultan');
    expect(sayPlaceInFull('moscow', null, voiceIn('kk'))).toBe('Мәскеу');
  });
});

describe('a party', () => {
  it('is a state by its CLDR name, also where browsers know none', () => {
    expect(inAll((locale) => sayParty(party('RS'), voiceIn(locale)))).toEqual([
      'Serbia',
      'Сербия',
      'Сербия',
      'Serbiya',
      'Serbia',
      'Сербия',
      ...['Sırbistan', '塞尔维亚', 'صربيا'],
    ]);
  });

  it('is an organisation by our own table', () => {
    expect(sayParty(party('SCO'), voiceIn('kk'))).toBe('Шанхай ынтымақтастық ұйымы');
    expect(sayParty(party('EU'), voiceIn('pl'))).toBe('Unia Europejska');
  });

  it('that nobody knows is its bare code', () => {
    expect(sayParty(party('QQQ'), voiceIn('en'))).toBe('QQQ');
  });
});

describe('a person', () => {
  it('is written in the reader’s script', () => {
    expect(inAll((locale) => sayPersonShort('yermek-kosherbayev', voiceIn(locale)))).toEqual([
      'Kosherbayev',
      'Көшербаев',
      'Кўшербаев',
      'Koʻsherbayev',
      'Koszerbajew',
      'Кошербаев',
      // The gazetteer has no names in these.
      ...['Kosherbayev', 'Kosherbayev', 'Kosherbayev'],
    ]);
  });

  it('without a family name is called in full, and one unknown by the id', () => {
    const plain = {
      id: 'abai',
      country: null,
      names: { en: 'Abai Qunanbaiuly' },
      family: null,
      aliases: [],
      offices: [],
    };
    const gazetteer = buildGazetteer({
      people: [plain],
      offices: [],
      places: [],
      organisations: [],
      bodies: [],
    });
    const voice = { speech: speechIn('en'), gazetteer };
    expect(sayPersonShort('abai', voice)).toBe('Abai Qunanbaiuly');
    expect([
      sayPerson('nobody', voice),
      sayPlace('nowhere', null, voice),
      sayOffice('nothing', party('KZ'), voice),
    ]).toEqual(['nobody', 'nowhere', 'nothing']);
  });

  it('holds an office by its name in the reader’s language, or none', () => {
    expect(sayOffice('foreign-minister', party('KZ'), voiceIn('kk'))).toBe('сыртқы істер министрі');
    expect(sayOffice(null, party('KZ'), voiceIn('kk'))).toBeNull();
  });

  it('holds an office by its rank where the gazetteer has no word for it', () => {
    const said = (locale: Locale) => sayOffice('foreign-minister', party('KZ'), voiceIn(locale));
    expect([said('tr'), said('zh-Hans'), said('ar')]).toEqual([
      'Dışişleri bakanı',
      '外交部长',
      'وزير خارجية',
    ]);
    expect(said('en')).toBe('foreign minister');
  });
});

describe('an office that some parties call otherwise', () => {
  const president: Office = {
    id: 'president',
    rank: 'head-of-state',
    names: { en: 'president', 'zh-Hans': '总统', ar: 'الرئيس' },
    byParty: [
      { parties: [party('CN'), party('VN')], names: { 'zh-Hans': '国家主席' } },
      { parties: [party('AE')], names: { ar: 'رئيس الدولة' } },
    ],
  };
  const gazetteer = { ...smallGazetteer, offices: new Map([['president', president]]) };
  const said = (code: string, locale: Locale) =>
    sayOffice('president', party(code), { speech: speechIn(locale), gazetteer });

  it('bears their name where they hold it, in the languages that make the difference', () => {
    expect(['CN', 'VN', 'KZ'].map((code) => said(code, 'zh-Hans'))).toEqual(['国家主席', '国家主席', '总统']);
    expect([said('CN', 'ar'), said('AE', 'ar')]).toEqual(['الرئيس', 'رئيس الدولة']);
    expect([said('CN', 'en'), said('AE', 'zh-Hans')]).toEqual(['president', '总统']);
  });
});

describe('the language of a name', () => {
  const said = (locale: Locale) => ({ speech: speechIn(locale), gazetteer: smallGazetteer });

  it('is told where another stands in for the reader’s', () => {
    expect([langOfPerson('tokayev', said('ar')), langOfPerson('tokayev', said('ru'))]).toEqual([
      'en',
      undefined,
    ]);
    expect(langOfPerson('nobody', said('ar'))).toBeUndefined();
  });

  it('of an office is the reader’s where its rank is said instead', () => {
    expect(langOfOffice('president', party('KZ'), said('tr'))).toBeUndefined();
    expect(
      langOfOffice('envoy-at-large', party('KZ'), {
        speech: speechIn('tr'),
        gazetteer: {
          ...smallGazetteer,
          offices: new Map([
            ['envoy-at-large', { id: 'envoy-at-large', rank: 'other', names: { en: 'envoy at large' } }],
          ]),
        },
      }),
    ).toBe('en');
  });
});

it('a name missing in a language is the English one, else whichever there is', () => {
  expect(nameIn({ kk: 'Ақорда', en: 'Akorda' }, { locale: 'kk', direction: 'ltr' })).toBe('Ақорда');
  expect(nameIn({ kk: 'Ақорда', en: 'Akorda' }, { locale: 'pl', direction: 'ltr' })).toBe('Akorda');
  expect(nameIn({ kk: 'Ақорда' }, { locale: 'pl', direction: 'ltr' })).toBe('Ақорда');
});

it('a Latin name within an Arabic line is set apart from its neighbours', () => {
  expect(nameIn({ en: 'Akorda' }, { locale: 'ar', direction: 'rtl' })).toBe('\u2068Akorda\u2069');
  expect(nameIn({ ar: 'أكوردا' }, { locale: 'ar', direction: 'rtl' })).toBe('أكوردا');
});

it('the European Union has its CLDR name where the gazetteer has none in the language', () => {
  expect(sayParty(party('EU'), voiceIn('tr'))).toBe('Avrupa Birliği');
  expect(sayParty(party('EU'), voiceIn('ar'))).toBe('الاتحاد الأوروبي');
  expect(sayParty(party('KZ'), voiceIn('zh-Hans'))).toBe('哈萨克斯坦');
});
