/* Which rows are drawn in a window. Rows stand by their start, so all but the few long ones lie in one run of them. */
import type { DayWindow } from '../model/view-state';
import {
  drawnFrom,
  drawnTo,
  type EventTable,
  LONG_DAYS,
  OPEN_DAYS,
  type Row,
  startOfRow,
} from './event-table';
import { countBelow, countBetween, forEachRowBetween, hasRow, type RowSet } from './row-set';

export interface RowsInWindow {
  /** The rows that are drawn in the window, in order of time; none where it is crowded. */
  readonly rows: readonly Row[];
  /** There are more of them than asked for. */
  readonly isCrowded: boolean;
}

/** The dated rows drawn in the window, if they are no more than `most`. O(rows between / 32), and O(long rows). */
export function rowsInWindow(
  table: EventTable,
  set: RowSet,
  { from, to }: DayWindow,
  most: number,
): RowsInWindow {
  // What starts within the window is counted without being looked at.
  const [first, end] = [firstRowFrom(table, from), firstRowFrom(table, to + 1)];
  if (countBetween(set, first, end) > most) return CROWDED;
  const rows: Row[] = [];
  const isIn = (row: Row): boolean => drawnFrom(table, row) <= to && drawnTo(table, row) >= from;
  for (const row of table.longRows) {
    if (row >= first) break;
    if (hasRow(set, row) && isIn(row as Row)) rows.push(row as Row);
    if (rows.length > most) return CROWDED;
  }
  const start = firstRowFrom(table, from - LONG_DAYS);
  const drawn = new Set(rows);
  forEachRowBetween(set, start, firstRowFrom(table, to + OPEN_DAYS + 1), (row) => {
    if (rows.length <= most && isIn(row) && !drawn.has(row)) rows.push(row);
  });
  return rows.length > most ? CROWDED : { rows: rows.sort((a, b) => a - b), isCrowded: false };
}

const CROWDED: RowsInWindow = { rows: [], isCrowded: true };

/** The first dated row that starts on this day or later. O(log rows). */
export const firstRowFrom = (table: EventTable, day: number): number =>
  countBelow(table.datedCount, (row) => startOfRow(table, row) < day);

/** The undated rows of a set, at most so many of them; they stand at the table's end. */
export function undatedRows(table: EventTable, set: RowSet, most: number): Row[] {
  const rows: Row[] = [];
  for (let row = table.datedCount; row < table.rowCount && rows.length < most; row++) {
    if (hasRow(set, row)) rows.push(row as Row);
  }
  return rows;
}
