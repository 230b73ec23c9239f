import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ShownLocale } from '../../src/i18n/languages';
import { speechIn } from '../fixtures/voices';

const build = (locale: ShownLocale) => speechIn(locale).formatter;
const [en, kk, uzCyrl, uzLatn, pl, ru] = [
  build('en'),
  build('kk'),
  build('uz-Cyrl'),
  build('uz-Latn'),
  build('pl'),
  build('ru'),
];
const [tr, zh, ar] = [build('tr'), build('zh-Hans'), build('ar')];

describe('months', () => {
  it('names November in Kazakh as қараша', () => {
    expect([kk.month(11), kk.monthInDate(11)]).toEqual(['қараша', 'қараша']);
  });

  it('puts Polish and Russian months in the genitive after a day', () => {
    expect([pl.month(11), pl.monthInDate(11), pl.monthShort(11)]).toEqual(['listopad', 'listopada', 'lis']);
    expect([ru.month(3), ru.monthInDate(3), ru.monthShort(3)]).toEqual(['март', 'марта', 'март']);
  });

  it('names months and weekdays in both Uzbek scripts', () => {
    expect([uzCyrl.month(10), uzLatn.month(10)]).toEqual(['октябрь', 'oktabr']);
    expect([uzCyrl.weekday(1), uzLatn.weekday(7)]).toEqual(['душанба', 'yakshanba']);
  });

  it('names them in Turkish, Chinese and Arabic', () => {
    expect([tr.month(2), tr.monthShort(8)]).toEqual(['Şubat', 'Ağu']);
    expect([zh.monthInDate(11), zh.monthShort(11)]).toEqual(['11月', '11月']);
    expect([ar.month(11), ar.monthShort(8)]).toEqual(['نوفمبر', 'أغسطس']);
  });

  it('puts them in the case of something that happens within them', () => {
    expect([ru, pl, kk, en].map((formatter) => formatter.monthWithin(9))).toEqual([
      'сентябре',
      'we wrześniu',
      'қыркүйекте',
      'September',
    ]);
  });

  it('throws for a month that no calendar has', () => {
    expect(() => en.month(0)).toThrow(RangeError);
    expect(() => en.weekday(8)).toThrow(RangeError);
  });
});

describe('lists', () => {
  it('join the last with the language’s own word', () => {
    const parties = ['A', 'B', 'C'];
    expect(en.list(parties)).toBe('A, B and C');
    expect(kk.list(parties)).toBe('A, B және C');
    expect(uzCyrl.list(parties)).toBe('A, B ва C');
    expect(uzLatn.list(parties)).toBe('A, B va C');
    expect(pl.list(parties)).toBe('A, B i C');
    expect(ru.list([...parties, 'D'])).toBe('A, B, C и D');
  });

  it('join as Turkish, Chinese and Arabic do', () => {
    const parties = ['A', 'B', 'C'];
    expect(tr.list(parties)).toBe('A, B ve C');
    expect(zh.list(parties)).toBe('A、B和C');
    expect(ar.list(parties)).toBe('A وB وC');
    expect([en.row(parties), zh.row(parties), ar.row(parties)]).toEqual(['A, B, C', 'A、B、C', 'A، B، C']);
    expect([en.wideRow(['A', 'B']), ar.wideRow(['A', 'B'])]).toEqual(['A; B', 'A؛ B']);
  });

  it('of none, one and two are nothing, the one, and the two', () => {
    expect([en.list([]), en.list(['A']), kk.list(['A', 'B'])]).toEqual(['', 'A', 'A және B']);
  });

  it('keep a part that looks like a pattern', () => {
    expect(en.list(['{1}', '$&', 'C'])).toBe('{1}, $& and C');
  });
});

describe('countries and languages', () => {
  it('names Serbia in every language', () => {
    expect([en, kk, uzCyrl, uzLatn, pl, ru].map((formatter) => formatter.country('RS'))).toEqual([
      'Serbia',
      'Сербия',
      'Сербия',
      'Serbiya',
      'Serbia',
      'Сербия',
    ]);
  });

  it('knows no name for an unknown code', () => {
    expect([en.country('QQ'), en.country('constructor'), en.country('SCO')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names a language with its script', () => {
    expect(en.language('uz-Cyrl')).toBe('Uzbek (Cyrillic)');
    expect(kk.language('uz-Cyrl')).toBe('өзбек тілі (кирилл жазуы)');
    expect(uzCyrl.language('uz-Latn')).toBe('ўзбекча (лотин)');
    expect(uzLatn.language('uz-Cyrl')).toBe('oʻzbekcha (kirill)');
    expect(pl.language('sr-latn')).toBe('serbski (alfabet łaciński)');
    expect(ru.language('sr-Cyrl')).toBe('сербский (кириллица)');
  });

  it('names a language with its region, and leaves an unknown tag as it is', () => {
    expect(en.language('pt-BR')).toBe('Portuguese (Brazil)');
    expect(en.language('zh-Hant-TW')).toBe('Chinese (Traditional, Taiwan)');
    expect([en.language('tlh'), en.language('constructor'), en.language('')]).toEqual([
      'tlh',
      'constructor',
      '',
    ]);
    expect(en.language('und')).toBe('Unknown language');
  });
});

describe('relative time', () => {
  it('has words for the nearest', () => {
    expect([-1, 0, 1].map((days) => uzLatn.relative(days, 'day'))).toEqual(['kecha', 'bugun', 'ertaga']);
    expect(kk.relative(-1, 'year')).toBe('былтыр');
    expect(pl.relative(1, 'month')).toBe('w przyszłym miesiącu');
  });

  it('takes the plural form of the language', () => {
    expect([-2, -5, -21].map((days) => ru.relative(days, 'day'))).toEqual([
      '2 дня назад',
      '5 дней назад',
      '21 день назад',
    ]);
    expect([2, 5, 22].map((years) => pl.relative(years, 'year'))).toEqual([
      'za 2 lata',
      'za 5 lat',
      'za 22 lata',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((days) => ar.relative(-days, 'day'))).toEqual([
      'اليوم',
      'أمس',
      'قبل يومين',
      'قبل 3 أيام',
      'قبل 11 يومًا',
      'قبل 100 يوم',
    ]);
    expect(kk.relative(-3, 'month')).toBe('3 ай бұрын');
    expect(uzCyrl.relative(2, 'month')).toBe('2 ойдан сўнг');
    expect(en.relative(-2, 'year')).toBe('2 years ago');
  });
});

it('sorts by the alphabet of its locale', () => {
  expect(['Ямайка', 'Әзірбайжан', 'Ақтау'].sort(kk.compare)).toEqual(['Ақтау', 'Әзірбайжан', 'Ямайка']);
});

it('never asks the browser: no Intl, toLocale or localeCompare in the room', () => {
  const room = new URL('../../src/i18n/', import.meta.url);
  for (const file of [
    'formatter',
    'compare',
    'fold',
    'number',
    'list',
    'relative',
    'language-name',
    'locale',
  ]) {
    expect(readFileSync(new URL(`${file}.ts`, room), 'utf8'), file).not.toMatch(
      /\bIntl\.|toLocale|localeCompare/,
    );
  }
});
