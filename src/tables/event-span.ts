import type { Day } from '../model/day';
import type { DayWindow } from '../model/view-state';
import {
  type EventTable,
  isDated,
  isEventRow,
  LONG_DAYS,
  OPEN_END,
  OPEN_START,
  type Row,
  startOfRow,
} from './event-table';
import { firstRow, hasRow, lastRow, type RowSet } from './row-set';

/** The events that a dataset begins and ends with, by the first day that each may have been on; null without any. */
export function firstAndLastEvent(table: EventTable): { readonly first: Row; readonly last: Row } | null {
  let first: Row | null = null;
  let last: Row | null = null;
  for (let row = 0; row < table.rowCount; row++) {
    if (!isEventRow(table, row) || !isDated(table, row) || table.earliest[row] === OPEN_START) continue;
    first ??= row as Row;
    last = row as Row;
  }
  return first === null || last === null ? null : { first, last };
}

/** From the first to the last possible day of the dated rows, as far as they are known; null without any. O(long rows). */
export function spanOfRows(table: EventTable, rows: RowSet): DayWindow | null {
  const first = firstRow(rows);
  const last = lastRow(rows, table.datedCount);
  if (first === null || last === null) return null;
  let to = endOfRow(table, last);
  for (const row of table.longRows) if (hasRow(rows, row)) to = Math.max(to, endOfRow(table, row)) as Day;
  // Rows stand by their start, and of those that are not long none further back can end later.
  for (let row: Row | null = last; row !== null && startOfRow(table, row) + LONG_DAYS >= to; ) {
    to = Math.max(to, endOfRow(table, row)) as Day;
    row = lastRow(rows, row);
  }
  return { from: startOfRow(table, first), to };
}

const endOfRow = (table: EventTable, row: number): Day =>
  (table.latest[row] === OPEN_END ? startOfRow(table, row) : (table.latest[row] ?? 0)) as Day;
