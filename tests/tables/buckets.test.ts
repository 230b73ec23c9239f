import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, isoFromDay } from '../../src/model/day';
import { choosePeriod, countBuckets, countDays, countFullest, PERIODS } from '../../src/tables/buckets';
import { isDated, startOfRow } from '../../src/tables/event-table';
import { allRows } from '../../src/tables/row-set';
import { anyRecords } from '../fixtures/arbitraries';
import { buildTable, dayOf, drawTable } from '../fixtures/tables';

const { table } = drawTable(`
  a  2025-11-10             KZ>RU  visit    held
  b  2025-11-16/2025-12-20  KZ>RU  visit    held
  c  2025-11-17             KZ,RU  meeting  held
  d  ../2025-12-31          KZ,RU  meeting  held
  e  -                      KZ,RU  meeting  invited
`);
const world = { from: dayOf('1900-01-01'), to: dayOf('2100-01-01') };
const oneLane = (rowCount: number) => ({ count: 1, ofRow: new Uint8Array(rowCount) });
const counted = countDays(table, allRows(table.rowCount), oneLane(table.rowCount));
const said = (period: (typeof PERIODS)[number], window = world) =>
  countBuckets(counted, window, period).map(
    ({ from, to, count }) => `${isoFromDay(from)}/${isoFromDay(to)} ${count}`,
  );

describe('buckets', () => {
  it('are calendar periods, weeks from Monday to Sunday', () => {
    expect(said('week')).toEqual([
      '2025-11-10/2025-11-16 2',
      '2025-11-17/2025-11-23 1',
      '2025-12-29/2026-01-04 1',
    ]);
    expect(said('month')).toEqual(['2025-11-01/2025-11-30 3', '2025-12-01/2025-12-31 1']);
    expect(said('quarter')).toEqual(['2025-10-01/2025-12-31 4']);
    expect(said('decade')).toEqual(['2020-01-01/2029-12-31 4']);
  });

  it('at the edge of a window are whole, so that they do not change while it moves', () => {
    const edge = { from: dayOf('2025-11-12'), to: dayOf('2025-11-12') };
    expect(said('week', edge)).toEqual(['2025-11-10/2025-11-16 2']);
  });

  it('of any window are those of the whole span that touch it', () => {
    const anyDay = fc.integer({ min: dayOf('2018-01-01'), max: dayOf('2027-01-01') });
    fc.assert(
      fc.property(
        anyRecords,
        fc.constantFrom(...PERIODS),
        anyDay,
        fc.nat(900),
        (records, period, from, span) => {
          const { table } = buildTable(records);
          const lanes = { count: 3, ofRow: Uint8Array.from({ length: table.rowCount }, (_, row) => row % 3) };
          const days = countDays(table, allRows(table.rowCount), lanes);
          const all = countBuckets(days, world, period);
          const window = { from: from as Day, to: (from + span) as Day };
          const touching = all.filter((bucket) => bucket.from <= window.to && bucket.to >= window.from);
          expect(countBuckets(days, window, period)).toEqual(touching);
          const dated = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
            isDated(table, row),
          );
          expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
          for (const { lane, from, to, count } of all) {
            const inside = dated.filter((row) => {
              const start = startOfRow(table, row);
              return row % 3 === lane && start >= from && start <= to;
            });
            expect(count).toBe(inside.length);
          }
          expect(countFullest(days, period)).toBe(all.reduce((most, { count }) => Math.max(most, count), 0));
        },
      ),
    );
  });
});

describe('the period of buckets', () => {
  it('is the finest of which few enough lie across the window', () => {
    expect([10, 80, 400, 2000, 14_000].map((span) => choosePeriod(span, 14))).toEqual([
      'day',
      'week',
      'month',
      'year',
      '5-years',
    ]);
    expect(choosePeriod(1e6, 5)).toBe('50-years');
  });

  it('stays while the window’s length wavers by a day', () => {
    const span = 14 * 7;
    expect(choosePeriod(span, 14)).toBe('week');
    expect(choosePeriod(span + 1, 14)).toBe('month');
    expect(choosePeriod(span + 1, 14, 'week')).toBe('week');
    expect(choosePeriod(span, 14, 'month')).toBe('month');
    expect(choosePeriod(2 * span, 14, 'week')).toBe('month');
  });
});
