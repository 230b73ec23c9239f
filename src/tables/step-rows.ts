import type { Day } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { type EventTable, isDated, OPEN_END, OPEN_START, type Row } from './event-table';

/** The dated row before or after another in order of time, or at either end; undefined where there is none. O(rows). */
export function neighbourRow(
  table: EventTable,
  rows: readonly Row[],
  from: Row | undefined,
  step: 'previous' | 'next' | 'first' | 'last',
): Row | undefined {
  const dated = rows.filter((row) => isDated(table, row));
  if (step === 'first') return dated[0];
  if (step === 'last') return dated.at(-1);
  const at = from === undefined ? -1 : dated.indexOf(from);
  return at === -1 ? undefined : dated[at + (step === 'next' ? 1 : -1)];
}

/** First and last possible day of a dated row; an open side counts as the other one. */
export function windowOfRow(table: EventTable, row: Row): DayWindow {
  const earliest = table.earliest[row] ?? 0;
  const latest = table.latest[row] ?? 0;
  return {
    from: (earliest === OPEN_START ? latest : earliest) as Day,
    to: (latest === OPEN_END ? earliest : latest) as Day,
  };
}
