import type { DayWindow } from '../model/view-state';
import { drawnFrom, drawnTo, type EventTable, type Row } from './event-table';
import { countBelow, positionOf, type RowList } from './row-set';

/** The dated row before or after another in order of time, or at either end; undefined where there is none. O(log rows). */
export function neighbourRow(
  table: EventTable,
  rows: RowList,
  from: Row | undefined,
  step: 'previous' | 'next' | 'first' | 'last',
): Row | undefined {
  const dated = countBelow(rows.length, (at) => (rows[at] ?? 0) < table.datedCount);
  const at = placeAfter(rows, from, step, dated);
  return at >= 0 && at < dated ? rows[at] : undefined;
}

function placeAfter(
  rows: RowList,
  from: Row | undefined,
  step: 'previous' | 'next' | 'first' | 'last',
  dated: number,
): number {
  if (step === 'first') return 0;
  if (step === 'last') return dated - 1;
  const at = from === undefined ? -1 : positionOf(rows, from);
  return at === -1 || at >= dated ? -1 : at + (step === 'next' ? 1 : -1);
}

/** First and last day of a dated row. */
export const windowOfRow = (table: EventTable, row: Row): DayWindow => ({
  from: drawnFrom(table, row),
  to: drawnTo(table, row),
});
