import type { DayWindow } from '../model/view-state';
import { drawnFrom, drawnTo, type EventTable, type Row } from './event-table';
import { firstRow, lastRow, type RowSet, rowAfter } from './row-set';

/** The dated row before or after another in order of time, or at either end; undefined where there is none. */
export function neighbourRow(
  { datedCount }: EventTable,
  rows: RowSet,
  from: Row | undefined,
  step: 'previous' | 'next' | 'first' | 'last',
): Row | undefined {
  const row = rowBeside(rows, from, step, datedCount);
  return row !== null && row < datedCount ? row : undefined;
}

function rowBeside(
  rows: RowSet,
  from: Row | undefined,
  step: 'previous' | 'next' | 'first' | 'last',
  datedCount: number,
): Row | null {
  if (step === 'first') return firstRow(rows);
  if (step === 'last') return lastRow(rows, datedCount);
  // What has no date stands beside nothing.
  if (from === undefined || from >= datedCount) return null;
  return step === 'next' ? rowAfter(rows, from) : lastRow(rows, from);
}

/** First and last day of a dated row. */
export const windowOfRow = (table: EventTable, row: Row): DayWindow => ({
  from: drawnFrom(table, row),
  to: drawnTo(table, row),
});
