import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromYmd,
  dayOfInstant,
  daysInMonth,
  isoFromDay,
  parseIsoDay,
  ymdFromDay,
} from '../../src/model/day';
import { dayBounds, parseEventDate } from '../../src/model/event-date';
import { anyDay } from '../fixtures/arbitraries';

describe('a day', () => {
  it('is counted from 1 January 1970', () => {
    expect(dayFromYmd(1970, 1, 1)).toBe(0);
    expect(dayFromYmd(1969, 12, 31)).toBe(-1);
    expect(parseIsoDay('2025-11-11')).toBe(Date.UTC(2025, 10, 11) / 86_400_000);
  });

  it('gives back its year, month and day, from the year 1 to the year 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = ymdFromDay(day);
        expect(dayFromYmd(year, month, date)).toBe(day);
        expect(parseIsoDay(isoFromDay(day))).toBe(day);
      }),
    );
    expect(parseIsoDay('0001-01-01')).toBeDefined();
    expect(parseIsoDay('9999-12-31')).toBeDefined();
  });

  it('follows on the one before it through the end of every month', () => {
    for (let month = 1; month <= 12; month++) {
      const last = dayFromYmd(2024, month, daysInMonth(2024, month));
      const next = month === 12 ? dayFromYmd(2025, 1, 1) : dayFromYmd(2024, month + 1, 1);
      expect(last !== undefined && addDays(last, 1)).toBe(next);
    }
  });

  it('is the 29th of February in leap years alone', () => {
    expect(['2024-02-29', '2000-02-29', '0004-02-29'].map(parseIsoDay)).not.toContain(undefined);
    expect(['2023-02-29', '1900-02-29', '2100-02-29'].map(parseIsoDay)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '2025-1-1',
    '2025-11-11T09:00',
    '',
  ])('is not %j', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
});

describe('time zones', () => {
  // The half-hour before midnight in London is the next day in Kiritimati and still the same in the far west.
  const instant = new Date('2025-11-11T23:30:00Z');
  const zones = [
    { zone: 'Etc/GMT+12', offset: 720, today: '2025-11-11' },
    { zone: 'UTC', offset: 0, today: '2025-11-11' },
    { zone: 'Asia/Almaty', offset: -300, today: '2025-11-12' },
    { zone: 'Pacific/Kiritimati', offset: -840, today: '2025-11-12' },
  ];

  it.each(zones)('leave the day of an event as it is for a reader in $zone', ({ zone, offset, today }) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      // Without this the zone may never have changed, and the rest would prove nothing.
      expect(instant.getTimezoneOffset()).toBe(offset);
      const date = parseEventDate('2025-11-11/2025-11-12');
      expect(date && dayBounds(date)).toEqual({ earliest: 20403, latest: 20404 });
      expect(isoFromDay(parseIsoDay('2025-11-11') ?? addDays(dayOfInstant(instant), 99))).toBe('2025-11-11');
      expect(isoFromDay(dayOfInstant(instant)), 'only “today” is where the reader is').toBe(today);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
