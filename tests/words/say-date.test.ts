/* Dates as each language writes them; every expectation is written by hand. */
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale';
import { parseEventDate } from '../../src/model/event-date';
import { sayDateInYear, sayDay, sayEdtf, sayPrecision } from '../../src/words/say-date';
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

const SAID: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    '11 November 2025',
    'November 2025',
    '2025',
    '11–12 November 2025',
    '30 November – 2 December 2025',
    '30 December 2025 – 2 January 2026',
    'October – November 2025',
    '2025 – 2026',
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
    '2025 – 2026',
    'początek: 26 lutego 2026',
    'koniec: 26 lutego 2026',
    'jeden z dni: 3, 10, 17, 24 kwietnia 2019',
    'jeden z dni: 31 stycznia 2026; 1 lutego 2026',
    'ok. 12 listopada 2025',
    'marzec 2026 (przypuszczalnie)',
    'ok. marzec 2026 (przypuszczalnie)',
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
    '2025 г. — 2026 г.',
    'начало: 26 февраля 2026 г.',
    'окончание: 26 февраля 2026 г.',
    'один из дней: 3, 10, 17, 24 апреля 2019 г.',
    'один из дней: 31 января 2026 г.; 1 февраля 2026 г.',
    'примерно 12 ноября 2025 г.',
    'март 2026 г. (предположительно)',
    'примерно март 2026 г. (предположительно)',
    'без даты',
  ],
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
