import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../src/model/day';
import { countDensity, countDensityByLane, edgesOfSpan } from '../../src/tables/density';
import { spanOfRows } from '../../src/tables/event-span';
import { startOfRow } from '../../src/tables/event-table';
import { allRows, buildRowSet } from '../../src/tables/row-set';
import { anyRecords } from '../fixtures/arbitraries';
import { buildTable, dayOf, drawTable } from '../fixtures/tables';

describe('the periods of a span', () => {
  const edges = (from: string, to: string, most: number) =>
    edgesOfSpan({ from: dayOf(from), to: dayOf(to) }, most).map(isoFromDay);

  it('are those of the calendar, and cover it from end to end', () => {
    expect(edges('2025-02-10', '2025-05-01', 4)).toEqual([
      '2025-02-01',
      '2025-03-01',
      '2025-04-01',
      '2025-05-01',
      '2025-06-01',
    ]);
    expect(edges('2019-04-03', '2026-11-22', 10)[0]).toBe('2019-01-01');
    expect(edges('2019-04-03', '2026-11-22', 10).at(-1)).toBe('2027-01-01');
  });

  it('are weeks at the finest', () => {
    expect(edges('2025-11-11', '2025-11-12', 160)).toEqual(['2025-11-10', '2025-11-17']);
  });

  it('are about as many as asked for, over a century too', () => {
    for (const to of ['1900-02-01', '1901-01-01', '1930-01-01', '2026-01-01']) {
      const count = edges('1900-01-01', to, 160).length - 1;
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(165);
    }
  });
});

it('every dated row of a set is counted once, in the period that it starts in', () => {
  let counted = 0;
  fc.assert(
    fc.property(anyRecords, fc.integer({ min: 1, max: 5 }), (records, nth) => {
      const { table } = buildTable(records);
      const span = spanOfRows(table, allRows(table.rowCount));
      if (!span) return;
      const set = buildRowSet(table.rowCount, (row) => row % nth === 0);
      const edges = edgesOfSpan(span, 40);
      const expected = edges.slice(1).map((end, at) => {
        const rows = Array.from({ length: table.datedCount }, (_, row) => row).filter(
          (row) => row % nth === 0,
        );
        return rows.filter(
          (row) => startOfRow(table, row) >= (edges[at] ?? 0) && startOfRow(table, row) < end,
        ).length;
      });
      expect([...countDensity(table, set, edges)]).toEqual(expected);
      const ofRow = Uint8Array.from({ length: table.rowCount }, (_, row) => row % 3);
      const lanes = countDensityByLane(table, set, edges, { count: 3, ofRow });
      const sums = expected.map((_, at) => lanes.reduce((sum, lane) => sum + (lane[at] ?? 0), 0));
      expect(sums).toEqual(expected);
      counted += expected.reduce((sum, count) => sum + count, 0);
    }),
  );
  expect(counted, 'rows counted in all; with none the property would say nothing').toBeGreaterThan(100);
});

it('a lane counts its own rows', () => {
  const { table, rowsWith } = drawTable(`
    a  2025-01-03  KZ>RU  visit  held
    b  2025-01-04  RU>KZ  visit  held
    c  2025-02-01  KZ>RU  visit  held
  `);
  const edges = [dayOf('2025-01-01'), dayOf('2025-02-01'), dayOf('2025-03-01')];
  const lanes = countDensityByLane(table, rowsWith(), edges, { count: 2, ofRow: Uint8Array.of(0, 1, 0) });
  expect(lanes.map((lane) => [...lane])).toEqual([
    [1, 1],
    [1, 0],
  ]);
});
