import type { DayWindow } from '../model/view-state';
import { type EventTable, isDated, type Row } from './event-table';
import { forEachRow, type RowSet } from './row-set';

export interface RowsInWindow {
  /** The rows that touch the window, in order of time; at most as many as asked for. */
  readonly rows: readonly Row[];
  /** How many touch it in all. */
  readonly total: number;
}

/** The dated rows that possibly lie in the window. O(rows of the set), without an object a row. */
export function rowsInWindow(
  table: EventTable,
  set: RowSet,
  { from, to }: DayWindow,
  most: number,
): RowsInWindow {
  const rows: Row[] = [];
  let total = 0;
  forEachRow(set, (row) => {
    if (!isDated(table, row)) return;
    if ((table.earliest[row] ?? 0) > to || (table.latest[row] ?? 0) < from) return;
    total++;
    if (rows.length < most) rows.push(row);
  });
  return { rows, total };
}

/** The undated rows of a set, at most so many of them. */
export function undatedRows(table: EventTable, set: RowSet, most: number): Row[] {
  const rows: Row[] = [];
  // They stand at the table's end, so a full scan could be spared; it is 1 ms.
  forEachRow(set, (row) => {
    if (!isDated(table, row) && rows.length < most) rows.push(row);
  });
  return rows;
}
