import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFromDay, pad2 } from '../../src/model/day';
import { dayBounds, parseEventDate, precisionOf } from '../../src/model/event-date';

/** First and last possible day, as text; `..` where that side is open. */
function bounds(text: string): string {
  const date = parseEventDate(text);
  if (!date) throw new Error(`Not a date: ${text}`);
  const { earliest, latest } = dayBounds(date);
  return [earliest, latest].map((day) => (day === null ? '..' : isoFromDay(day))).join(' to ');
}

describe('the first and last possible day', () => {
  it.each([
    ['2025-11-11', '2025-11-11 to 2025-11-11'],
    ['2024-02', '2024-02-01 to 2024-02-29'],
    ['2026', '2026-01-01 to 2026-12-31'],
    ['2025-11-11/2025-11-12', '2025-11-11 to 2025-11-12'],
    ['2025-12-30/2026-01-02', '2025-12-30 to 2026-01-02'],
    ['2025-11/2026-01', '2025-11-01 to 2026-01-31'],
    ['2025-11-15/2025-11', '2025-11-15 to 2025-11-30'],
    ['2026-02-26/..', '2026-02-26 to ..'],
    ['../2026-02', '.. to 2026-02-28'],
    ['[2019-04-03,2019-04-10,2019-04-17,2019-04-24]', '2019-04-03 to 2019-04-24'],
    ['[2026-02-26..2026-02-27]', '2026-02-26 to 2026-02-27'],
  ])('of %s are %s', (text, expected) => {
    expect(bounds(text)).toBe(expected);
  });

  it('of an approximate day lie three days off, of a month a month, of a year a year', () => {
    expect(bounds('2025-11-12~')).toBe('2025-11-09 to 2025-11-15');
    expect(bounds('2025-03~')).toBe('2025-01-29 to 2025-05-01');
    expect(bounds('2025~')).toBe('2024-01-01 to 2027-01-01');
    expect(bounds('2025-11-11/2025-11-12~')).toBe('2025-11-08 to 2025-11-15');
  });

  it('are not moved by doubt alone', () => {
    expect(bounds('2026-03?')).toBe('2026-03-01 to 2026-03-31');
    expect(bounds('2026-03%')).toBe('2026-01-29 to 2026-05-01');
  });
});

describe('a date', () => {
  it.each([
    '2025-06-31',
    '2025-02-29',
    '2025-13',
    '2025-00',
    '2025-21',
    '0000',
    '25-11-11',
    '2025-1-1',
    '11.11.2025',
    '2025-11-11T10:00',
    '2025-11-11Z',
    'November 2025',
    '',
    '~',
    '2025-11-12/2025-11-11',
    '2026/2025',
    '../..',
    '..',
    '/2025',
    '2025/',
    '2025/2026/2027',
    '[]',
    '[2025-11-11',
    '[2025-11]',
    '[2025-11-31]',
    '[2025-11-12..2025-11-11]',
    '[1990-01-01..2025-11-11]',
    '{2025-11-11,2025-11-12}',
  ])('is never %j', (text) => {
    expect(parseEventDate(text)).toBeUndefined();
  });

  it('keeps the text that it was read from', () => {
    for (const text of ['2025-11-12~', '2025-11-11/2025-11-12', '[2025-11-12,2025-11-11]']) {
      expect(parseEventDate(text)?.edtf).toBe(text);
    }
  });

  it('says whether it is about, doubted, or both', () => {
    const qualities = ['2025-11', '2025-11~', '2025-11?', '2025-11%'].map((text) => parseEventDate(text));
    expect(qualities.map((date) => date?.approximate)).toEqual([false, true, false, true]);
    expect(qualities.map((date) => date?.uncertain)).toEqual([false, false, true, true]);
  });

  it('that is one of several days holds each once, in order', () => {
    const date = parseEventDate('[2026-02-27, 2026-02-25..2026-02-26, 2026-02-26]');
    expect(date?.form === 'one-of' && date.days.map(isoFromDay)).toEqual([
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
    ]);
  });

  it.each([
    ['2025-11-11', 'day'],
    ['2025-11-11~', 'day'],
    ['2025-11-11/2025-11-12', 'days'],
    ['2025-11', 'month'],
    ['2025-10/2025-11', 'month'],
    ['2025', 'year'],
    ['[2026-02-26,2026-02-27]', 'one-of'],
    ['2026-02-26/..', 'open'],
  ] as const)('%s is known to the %s', (text, precision) => {
    const date = parseEventDate(text);
    expect(date && precisionOf(date)).toBe(precision);
  });
});

describe('the EDTF library as a second opinion', () => {
  const anyNumber = (min: number, max: number) => fc.integer({ min, max });
  // Months to 13 and days to 32, so that impossible dates come up too.
  const anyPoint = fc
    .tuple(anyNumber(1, 9999), fc.option(anyNumber(0, 13)), fc.option(anyNumber(0, 32)))
    .map(([year, month, day]) => {
      const parts = [String(year).padStart(4, '0')];
      if (month !== null) parts.push(pad2(month), ...(day === null ? [] : [pad2(day)]));
      return parts.join('-');
    });
  const qualified = fc.tuple(anyPoint, fc.constantFrom('', '', '?', '~', '%')).map((parts) => parts.join(''));
  const anyInterval = fc.tuple(anyPoint, anyPoint).map((points) => points.join('/'));
  // In order, for the library takes the first of a set as its earliest wherever it stands.
  const anySet = fc
    .array(anyPoint, { minLength: 1, maxLength: 4 })
    .map((points) => `[${[...points].sort().join(',')}]`);

  function secondOpinion(text: string): { min: string; max: string } | undefined {
    try {
      const { min, max } = edtf(text);
      return { min: new Date(min).toISOString().slice(0, 10), max: new Date(max).toISOString().slice(0, 10) };
    } catch {
      return undefined;
    }
  }

  it('agrees on the bounds of every date, interval and set that both accept', () => {
    let both = 0;
    fc.assert(
      fc.property(fc.oneof(qualified, anyInterval, anySet), (text) => {
        const ours = parseEventDate(text);
        const theirs = secondOpinion(text);
        if (!ours || !theirs) return;
        both++;
        // What "about" widens is our own convention; the library leaves it alone.
        const { earliest, latest } = dayBounds({ ...ours, approximate: false });
        const written = [earliest, latest].map((day) => day !== null && isoFromDay(day));
        expect({ min: written[0], max: written[1] }).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
    expect(both).toBeGreaterThan(200);
  });

  it('agrees on which single dates exist, but for a 29 February that it grants to every year', () => {
    fc.assert(
      fc.property(anyPoint, (text) => {
        const theirs = secondOpinion(text) !== undefined;
        if (theirs && text.endsWith('-02-29')) return;
        expect(parseEventDate(text) !== undefined, text).toBe(theirs);
      }),
      { numRuns: 1000 },
    );
  });
});
