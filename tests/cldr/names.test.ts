import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale';
import { cutSlice } from '../../src/publish/cut-cldr';

/** ISO 3166-1 alpha-2 as published in 2025. */
const ISO_COUNTRIES =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
  BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
  JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA
  SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US
  UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

/** Countries that Polish and Uzbek spell as English does; any other English name in them is a gap in CLDR. */
const SPELT_AS_IN_ENGLISH: Readonly<Record<string, string>> = {
  pl: `AI AL AM AO AT AU AW BB BF BI BJ BN BT BW BZ CI CL CW EE GA GD GG GH GI GM GU HN HT IR JE KI LA LI LK LR LS ML MN
    MS MT MU MW NA NE NG NP NR NU OM PA PE PK PW RS RW SD SL SM SN SO SX SY SZ TG TK TM TO TV TZ UG UZ VU WS ZM ZW`,
  'uz-Latn': `AD AO AR AW BB BD BI BJ BY FJ GA GD GI GU KI LA MD ML MS MT NE NP NR NU PA PE PW QA SD SN TD TG TK TL TO TV
    UG VU WS`,
  tr: `AD AI AO AW BB BF BI BJ BM BN BY BZ CI CW FJ GA GD GG GP GT GU GY HN HT JE KE KI LA LI LK LS LY MD ML MM MS MT
    MU NP NR NU PA PE PK PW PY SD SL SM SN SV SX TG TK TL TO TR TV UG UY VE VN VU WS YE YT`,
};

const english = cutSlice('en');

describe.each(LOCALES)('country names in %s', (locale) => {
  const { territories } = cutSlice(locale);

  it('cover every ISO country, Kosovo, the European Union and the United Nations, and nothing else', () => {
    expect(Object.keys(territories).sort()).toEqual([...ISO_COUNTRIES, 'EU', 'UN', 'XK'].sort());
  });

  it('are words, not codes, and each means one country', () => {
    for (const [code, name] of Object.entries(territories)) {
      expect(name).not.toBe(code);
      // A country is two characters in Chinese, and may be two letters in no other language.
      expect(name.length).toBeGreaterThan(locale === 'zh-Hans' ? 1 : 2);
    }
    expect(new Set(Object.values(territories)).size).toBe(Object.keys(territories).length);
  });
});

describe.each(['kk', 'uz-Cyrl', 'ru'] as const)('names in %s', (locale) => {
  const { territories, languages, scripts } = cutSlice(locale);

  it('are written in Cyrillic throughout', () => {
    for (const name of [territories, languages, scripts].flatMap((names) => Object.values(names))) {
      expect(name).toMatch(/\p{Script=Cyrillic}/u);
      expect(name).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});

describe.each([
  ['zh-Hans', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
] as const)('names in %s', (locale, script) => {
  const { territories, languages, scripts } = cutSlice(locale);

  it('are written in its own script throughout', () => {
    for (const name of [territories, languages, scripts].flatMap((names) => Object.values(names))) {
      expect(name).toMatch(script);
      expect(name).not.toMatch(/[\p{Script=Latin}\p{Script=Cyrillic}]/u);
    }
  });
});

describe.each(['pl', 'uz-Latn', 'tr'] as const)('names in %s', (locale) => {
  const { territories, languages } = cutSlice(locale);

  it('are English only where the language spells them so', () => {
    const same = Object.keys(territories).filter((code) => territories[code] === english.territories[code]);
    const allowed = `${SPELT_AS_IN_ENGLISH[locale]}`.split(/\s+/);
    expect(same.filter((code) => !allowed.includes(code) && code !== 'XK')).toEqual([]);
    expect(Object.keys(languages).filter((code) => languages[code] === english.languages[code])).toEqual([]);
  });
});

describe.each(LOCALES)('language names in %s', (locale) => {
  it('cover every language and script that English names', () => {
    const { languages, scripts } = cutSlice(locale);
    expect(Object.keys(languages)).toEqual(Object.keys(english.languages));
    expect(Object.keys(scripts)).toEqual(['Arab', 'Cyrl', 'Hans', 'Hant', 'Latn']);
  });
});

it('writes Uzbek Latin with its own letters: no w, no bare c, one sign for each apostrophe letter', () => {
  const { territories, languages, relative } = cutSlice('uz-Latn');
  const text = JSON.stringify([territories, languages, relative]);
  expect(text).not.toMatch(/[‘`']/);
  expect(text).not.toMatch(/[OoGg]’/);
  expect(Object.values(languages).join(' ')).not.toMatch(/w|c(?!h)/i);
  expect(territories.US).toBe('Amerika Qoʻshma Shtatlari');
  expect(languages.und).toBe('nomaʼlum til');
});
