import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../../src/model/day';
import { drawnFrom, drawnTo, isDated } from '../../src/tables/event-table';
import { allRows } from '../../src/tables/row-set';
import { rowsInWindow, undatedRows } from '../../src/tables/rows-in-window';
import { anyRecords } from '../fixtures/arbitraries';
import { buildTable, dayOf, drawTable } from '../fixtures/tables';

it('the rows of a window are those drawn in it, in order; where they are too many there are none', () => {
  const anyDay = fc.integer({ min: dayOf('2018-01-01'), max: dayOf('2027-01-01') });
  let found = 0;
  fc.assert(
    fc.property(anyRecords, anyDay, fc.nat(400), fc.nat(12), (records, from, span, most) => {
      const { table } = buildTable(records);
      const window = { from: from as Day, to: (from + span) as Day };
      const expected = Array.from({ length: table.rowCount }, (_, row) => row).filter(
        (row) =>
          isDated(table, row) && drawnFrom(table, row) <= window.to && drawnTo(table, row) >= window.from,
      );
      const isCrowded = expected.length > most;
      expect(rowsInWindow(table, allRows(table.rowCount), window, most)).toEqual({
        rows: isCrowded ? [] : expected,
        isCrowded,
      });
      found += expected.length;
    }),
    { numRuns: 600 },
  );
  expect(found, 'rows found in all; with none the property would say nothing').toBeGreaterThan(30);
});

it('an event whose end is not known lies in the windows that it is drawn in, and not in every later one', () => {
  const { table, rowOf } = drawTable('a  2025-01-01/..  KZ>RU  visit  held');
  const rowsOn = (day: string) =>
    rowsInWindow(table, allRows(1), { from: dayOf(day), to: dayOf(day) }, 5).rows;
  expect(rowsOn('2025-01-20')).toEqual([rowOf('a')]);
  expect(rowsOn('2025-06-01')).toEqual([]);
});

it('of undated rows there are at most so many', () => {
  const { table, rowOf } = drawTable(`
    a  2025-01-01  KZ>RU  visit  held
    b  -           KZ>RU  visit  invited
    c  -           KZ>RU  visit  invited
  `);
  expect(undatedRows(table, allRows(3), 1)).toEqual([rowOf('b')]);
  expect(undatedRows(table, allRows(3), 5)).toEqual([rowOf('b'), rowOf('c')]);
});
