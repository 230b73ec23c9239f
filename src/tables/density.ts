/*
 * How many rows begin in each period of the whole span: what an overview draws. Rows stand by their start, so a period is
 * one run of them, and counting a run of a row set costs a look at its words and at no row.
 */
import type { Day } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { choosePeriod, edgesOfPeriods, type RowLanes } from './buckets';
import { type EventTable, startOfRow } from './event-table';
import { countBetween, forEachRowBetween, type RowSet } from './row-set';
import { firstRowFrom } from './rows-in-window';

/** First days of at most so many calendar periods that cover the span, and the day after the last of them. */
export function edgesOfSpan({ from, to }: DayWindow, most: number): readonly Day[] {
  const period = choosePeriod(to - from + 1, most);
  // Finer than weeks a bar tells of single events, which is what the timeline is for.
  return edgesOfPeriods({ from, to }, period === 'day' ? 'week' : period);
}

/** Rows of the set that start between one edge and the next. O(edges · log rows + rows / 32). */
export function countDensity(table: EventTable, set: RowSet, edges: readonly Day[]): Uint32Array {
  const rows = edges.map((day) => firstRowFrom(table, day));
  return Uint32Array.from(rows.slice(1), (end, at) => countBetween(set, rows[at] ?? 0, end));
}

/** The same for each lane apart, for sets that are looked at row by row anyway. O(rows of the set). */
export function countDensityByLane(
  table: EventTable,
  set: RowSet,
  edges: readonly Day[],
  lanes: RowLanes,
): readonly Uint32Array[] {
  const counts = Array.from({ length: lanes.count }, () => new Uint32Array(edges.length - 1));
  const end = firstRowFrom(table, edges.at(-1) ?? 0);
  let at = 0;
  forEachRowBetween(set, firstRowFrom(table, edges[0] ?? 0), end, (row) => {
    const start = startOfRow(table, row);
    while (start >= (edges[at + 1] ?? Number.POSITIVE_INFINITY)) at++;
    const inLane = counts[lanes.ofRow[row] ?? 0];
    if (inLane) inLane[at] = (inLane[at] ?? 0) + 1;
  });
  return counts;
}
