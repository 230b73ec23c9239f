/* Dates as each language writes them; every expectation is written by hand. */
import { describe, expect, it } from 'vitest';
import type { ShownLocale } from '../../src/i18n/languages';
import { LOCALES, type Locale } from '../../src/i18n/locale';
import { parseEventDate } from '../../src/model/event-date';
import { sayDateInYear, sayDay, sayEdtf, sayPrecision, sayWhenEdtf } from '../../src/words/say-date';
import { dayOf } from '../fixtures/tables';
import { speechIn } from '../fixtures/voices';

const FORMS = [
  '2025-11-11',
  '2025-11',
  '2025',
  '2025-11-11/2025-11-12',
  '2025-11-30/2025-12-02',
  '2025-12-30/2026-01-02',
  '2025-10/2025-11',
  '2025/2026',
  '2026-02-26/..',
  '../2026-02-26',
  '[2019-04-03,2019-04-10,2019-04-17,2019-04-24]',
  '[2026-01-31,2026-02-01]',
  '2025-11-12~',
  '2026-03?',
  '2026-03%',
  null,
] as const;

const SAID: Readonly<Record<ShownLocale, readonly string[]>> = {
  en: [
    '11 November 2025',
    'November 2025',
    '2025',
    '11–12 November 2025',
    '30 November – 2 December 2025',
    '30 December 2025 – 2 January 2026',
    'October–November 2025',
    '2025–2026',
    'from 26 February 2026',
    'until 26 February 2026',
    'one of: 3, 10, 17, 24 April 2019',
    'one of: 31 January 2026; 1 February 2026',
    'about 12 November 2025',
    'March 2026 (uncertain)',
    'about March 2026 (uncertain)',
    'no date',
  ],
  kk: [
    '2025 жылғы 11 қараша',
    '2025 жылғы қараша',
    '2025',
    '2025 жылғы 11–12 қараша',
    '2025 жылғы 30 қараша – 2 желтоқсан',
    '2025 жылғы 30 желтоқсан – 2026 жылғы 2 қаңтар',
    '2025 жылғы қазан – қараша',
    '2025 – 2026',
    'басталуы: 2026 жылғы 26 ақпан',
    'аяқталуы: 2026 жылғы 26 ақпан',
    'мына күндердің бірі: 2019 жылғы 3, 10, 17, 24 сәуір',
    'мына күндердің бірі: 2026 жылғы 31 қаңтар; 2026 жылғы 1 ақпан',
    'шамамен 2025 жылғы 12 қараша',
    '2026 жылғы наурыз (анық емес)',
    'шамамен 2026 жылғы наурыз (анық емес)',
    'күні көрсетілмеген',
  ],
  'uz-Cyrl': [
    '2025 йил 11 ноябрь',
    '2025 йил ноябрь',
    '2025',
    '2025 йил 11–12 ноябрь',
    '2025 йил 30 ноябрь – 2 декабрь',
    '2025 йил 30 декабрь – 2026 йил 2 январь',
    '2025 йил октябрь – ноябрь',
    '2025 – 2026',
    'бошланиши: 2026 йил 26 февраль',
    'тугаши: 2026 йил 26 февраль',
    'қуйидаги кунлардан бири: 2019 йил 3, 10, 17, 24 апрель',
    'қуйидаги кунлардан бири: 2026 йил 31 январь; 2026 йил 1 февраль',
    'тахминан 2025 йил 12 ноябрь',
    '2026 йил март (аниқ эмас)',
    'тахминан 2026 йил март (аниқ эмас)',
    'санаси кўрсатилмаган',
  ],
  'uz-Latn': [
    '2025-yil 11-noyabr',
    '2025-yil noyabr',
    '2025',
    '2025-yil 11–12-noyabr',
    '2025-yil 30-noyabr – 2-dekabr',
    '2025-yil 30-dekabr – 2026-yil 2-yanvar',
    '2025-yil oktabr – noyabr',
    '2025 – 2026',
    'boshlanishi: 2026-yil 26-fevral',
    'tugashi: 2026-yil 26-fevral',
    'quyidagi kunlardan biri: 2019-yil 3, 10, 17, 24-aprel',
    'quyidagi kunlardan biri: 2026-yil 31-yanvar; 2026-yil 1-fevral',
    'taxminan 2025-yil 12-noyabr',
    '2026-yil mart (aniq emas)',
    'taxminan 2026-yil mart (aniq emas)',
    'sanasi koʻrsatilmagan',
  ],
  pl: [
    '11 listopada 2025',
    'listopad 2025',
    '2025',
    '11–12 listopada 2025',
    '30 listopada – 2 grudnia 2025',
    '30 grudnia 2025 – 2 stycznia 2026',
    'październik–listopad 2025',
    '2025–2026',
    'początek: 26 lutego 2026',
    'koniec: 26 lutego 2026',
    'jeden z dni: 3, 10, 17, 24 kwietnia 2019',
    'jeden z dni: 31 stycznia 2026; 1 lutego 2026',
    'w przybliżeniu 12 listopada 2025',
    'marzec 2026 (przypuszczalnie)',
    'w przybliżeniu marzec 2026 (przypuszczalnie)',
    'bez daty',
  ],
  ru: [
    '11 ноября 2025 г.',
    'ноябрь 2025 г.',
    '2025 г.',
    '11–12 ноября 2025 г.',
    '30 ноября — 2 декабря 2025 г.',
    '30 декабря 2025 г. — 2 января 2026 г.',
    'октябрь — ноябрь 2025 г.',
    '2025–2026 гг.',
    'начало: 26 февраля 2026 г.',
    'окончание: 26 февраля 2026 г.',
    'один из дней: 3, 10, 17, 24 апреля 2019 г.',
    'один из дней: 31 января 2026 г.; 1 февраля 2026 г.',
    'примерно 12 ноября 2025 г.',
    'март 2026 г. (предположительно)',
    'примерно март 2026 г. (предположительно)',
    'без даты',
  ],
  tr: [
    '11 Kasım 2025',
    'Kasım 2025',
    '2025',
    '11–12 Kasım 2025',
    '30 Kasım – 2 Aralık 2025',
    '30 Aralık 2025 – 2 Ocak 2026',
    'Ekim – Kasım 2025',
    '2025 – 2026',
    'başlangıcı: 26 Şubat 2026',
    'bitişi: 26 Şubat 2026',
    'şu günlerden biri: 3, 10, 17, 24 Nisan 2019',
    'şu günlerden biri: 31 Ocak 2026; 1 Şubat 2026',
    '12 Kasım 2025 civarı',
    'Mart 2026 (kesin değil)',
    'Mart 2026 civarı (kesin değil)',
    'tarih yok',
  ],
  'zh-Hans': [
    '2025年11月11日',
    '2025年11月',
    '2025年',
    '2025年11月11日至12日',
    '2025年11月30日至12月2日',
    '2025年12月30日至2026年1月2日',
    '2025年10月至11月',
    '2025年至2026年',
    '自2026年2月26日起',
    '至2026年2月26日止',
    '以下日期之一：2019年4月3、10、17、24日',
    '以下日期之一：2026年1月31日；2026年2月1日',
    '2025年11月12日前后',
    '2026年3月（不确定）',
    '2026年3月前后（不确定）',
    '无日期',
  ],
  ar: [
    '11 نوفمبر 2025',
    'نوفمبر 2025',
    '2025',
    '11–12 نوفمبر 2025',
    '30 نوفمبر – 2 ديسمبر 2025',
    '30 ديسمبر 2025 – 2 يناير 2026',
    'أكتوبر – نوفمبر 2025',
    '2025 – 2026',
    'بدءًا من 26 فبراير 2026',
    'حتى 26 فبراير 2026',
    'أحد الأيام التالية: 3، 10، 17، 24 أبريل 2019',
    'أحد الأيام التالية: 31 يناير 2026؛ 1 فبراير 2026',
    'نحو 12 نوفمبر 2025',
    'مارس 2026 (غير مؤكد)',
    'نحو مارس 2026 (غير مؤكد)',
    'بلا تاريخ',
  ],
};

/** What happened in a month, in a year, and in a month that is not sure. */
const SAID_WITHIN: Readonly<Record<ShownLocale, readonly [string, string, string]>> = {
  en: ['in November 2025', 'some time in 2026', 'in March 2026 (uncertain)'],
  kk: ['2025 жылғы қарашада', '2026 жыл ішінде', '2026 жылғы наурызда (анық емес)'],
  'uz-Cyrl': ['2025 йил ноябрь ойида', '2026 йил ичида', '2026 йил март ойида (аниқ эмас)'],
  'uz-Latn': ['2025-yil noyabr oyida', '2026-yil ichida', '2026-yil mart oyida (aniq emas)'],
  pl: ['w listopadzie 2025 r.', 'w 2026 r.', 'w marcu 2026 r. (przypuszczalnie)'],
  ru: ['в ноябре 2025 г.', 'в 2026 г.', 'в марте 2026 г. (предположительно)'],
  tr: ['Kasım 2025 içinde', '2026 yılı içinde', 'Mart 2026 içinde (kesin değil)'],
  'zh-Hans': ['2025年11月内', '2026年内', '2026年3月内（不确定）'],
  ar: ['في نوفمبر 2025', 'خلال عام 2026', 'في مارس 2026 (غير مؤكد)'],
};

const rows = Object.entries(SAID).flatMap(([locale, said]) =>
  FORMS.map((edtf, at) => ({ locale: locale as Locale, edtf, said: said[at] ?? '' })),
);

describe('a date', () => {
  it.each(rows)('in $locale: $edtf is “$said”', ({ locale, edtf, said }) => {
    // Whether a space may break is the typesetter’s business and not that of the words.
    expect(sayEdtf(edtf, speechIn(locale)).replaceAll('\u00a0', ' ')).toBe(said);
  });

  const en = speechIn('en');

  it('is never said more surely or less surely than it is known', () => {
    expect(sayEdtf('2025-11-15/2025-12', en)).toBe('15 November 2025 – December 2025');
    expect(sayEdtf('2025-11-15/2025-11', en)).toBe('15 November 2025 – November 2025');
    expect(sayEdtf('2025-11-11/2026', en)).toBe('11 November 2025 – 2026');
    expect(sayEdtf('2025-11-11/2025-11-12~', en)).toBe('about 11–12 November 2025');
  });

  it('from a day to the same day is that day', () => {
    expect(sayEdtf('2025-11-11/2025-11-11', en)).toBe('11 November 2025');
    expect(sayEdtf('2025-11/2025-11', en)).toBe('November 2025');
    expect(sayEdtf('2025/2025', en)).toBe('2025');
  });

  it('that is none is given back as it was written', () => {
    expect(sayEdtf('next week', en)).toBe('next week');
  });

  it('of a single day is said as the point that it is', () => {
    expect(sayDay(dayOf('2024-02-29'), en)).toBe('29 February 2024');
  });
});

describe.each(LOCALES)('when something happened, in %s', (locale) => {
  const speech = speechIn(locale);

  it('is said in the case that the language needs', () => {
    const said = ['2025-11', '2026', '2026-03?'].map((edtf) => sayWhenEdtf(edtf, speech));
    expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(SAID_WITHIN[locale]);
  });

  it('is the date itself for days, spans and the rest', () => {
    for (const edtf of FORMS) {
      if (edtf === '2025-11' || edtf === '2025' || edtf === '2026-03?') continue;
      expect(sayWhenEdtf(edtf, speech)).toBe(sayEdtf(edtf, speech));
    }
  });
});

it('we wrześniu, but w październiku', () => {
  expect(sayWhenEdtf('2025-09', speechIn('pl'))).toBe('we wrześniu 2025\u00a0r.');
  expect(sayWhenEdtf('2025-10', speechIn('pl'))).toBe('w\u00a0październiku 2025\u00a0r.');
});

it('no Russian or Polish line ends between a day and its month, before г. or r., or after a lone в or w', () => {
  for (const locale of ['ru', 'pl'] as const) {
    for (const edtf of FORMS) {
      const said = [sayEdtf(edtf, speechIn(locale)), sayWhenEdtf(edtf, speechIn(locale))];
      for (const text of said) expect(text).not.toMatch(/\d \p{Ll}|(?<!\p{L})[вw] /u);
    }
  }
});

describe('within a list by years', () => {
  const said = (edtf: string, locale: Locale = 'en') => {
    const date = parseEventDate(edtf);
    return date && sayDateInYear(date, speechIn(locale)).replaceAll('\u00a0', ' ');
  };

  it('a date is said without its year', () => {
    expect([said('2025-11-11'), said('2025-11'), said('2025-11-11/2025-11-12')]).toEqual([
      '11 November',
      'November',
      '11–12 November',
    ]);
    expect([said('2025-11-11', 'pl'), said('2025-11', 'pl')]).toEqual(['11 listopada', 'listopad']);
    expect([said('2025-11-11', 'uz-Latn'), said('2025-11-11/2025-11-12', 'ru')]).toEqual([
      '11-noyabr',
      '11–12 ноября',
    ]);
    expect(said('2025-11-11/2025-11-11')).toBe('11 November');
  });

  it('one of several days of a month is said without the year too', () => {
    expect(said('[2026-02-26,2026-02-27]')).toBe('one of: 26, 27 February');
    expect(said('[2026-02-26,2026-02-27]', 'kk')).toBe('мына күндердің бірі: 26, 27 ақпан');
    expect(said('[2026-01-31,2026-02-01]')).toBe('one of: 31 January 2026; 1 February 2026');
  });

  it('a date that is not sure is said in full, and a year alone not again', () => {
    expect(said('2025-11-12~')).toBe('about 12 November 2025');
    expect(said('2025-11?')).toBe('November 2025 (uncertain)');
    expect(said('2025')).toBe('');
  });

  it('a date that goes beyond a month is said in full', () => {
    for (const edtf of [
      '2025-11-30/2025-12-02',
      '2025-12-30/2026-01-02',
      '2025-11-11/..',
      '2025-11/2025-12',
    ]) {
      expect(said(edtf)).toBe(sayEdtf(edtf, speechIn('en')).replaceAll('\u00a0', ' '));
    }
  });
});

describe('what a date leaves open', () => {
  it('is said for months, years, sets and open ends, and for nothing else', () => {
    const open = FORMS.slice(0, -1).map((edtf) => {
      const date = parseEventDate(edtf ?? '');
      return sayPrecision(date ?? null, speechIn('en'));
    });
    const [month, year] = ['the day is not known', 'the month is not known'];
    const [set, end] = ['which of these days is not known', 'the other end is not known'];
    expect(open).toEqual([
      null,
      month,
      year,
      null,
      null,
      null,
      month,
      year,
      end,
      end,
      set,
      set,
      null,
      month,
      month,
    ]);
    expect(sayPrecision(null, speechIn('en'))).toBeNull();
  });
});
