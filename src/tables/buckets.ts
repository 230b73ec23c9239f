/*
 * A crowded stretch of time summed up: events by lane and calendar period. Periods are those of the calendar and not of
 * the window, so that buckets stay where they are while the window moves.
 */
import { addDays, type Day, dayFromYmd, ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { type EventTable, isDated, OPEN_START, type Row } from './event-table';
import { forEachRow, type RowSet } from './row-set';

export interface BucketCount {
  readonly lane: string;
  /** First and last day of the period. */
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
}

/** Length of a period in months, finest first. */
const PERIODS = [1, 3, 12, 60, 120, 600] as const;
/** At most about so many periods across a window. */
const MOST_ACROSS = 30;
const DAYS_A_MONTH = 30.44;

/** The finest calendar period of which the window holds few enough. */
export function bucketMonths({ from, to }: DayWindow): number {
  const months = (to - from) / DAYS_A_MONTH;
  return PERIODS.find((period) => months / period <= MOST_ACROSS) ?? 600;
}

/** Counts rows by lane and period of their earliest day. O(rows of the set). */
export function countBuckets(
  table: EventTable,
  set: RowSet,
  window: DayWindow,
  laneOf: (row: Row) => string,
): BucketCount[] {
  const months = bucketMonths(window);
  const periodOf = buildPeriodIndex(window, months);
  const counts = new Map<string, Map<number, number>>();
  forEachRow(set, (row) => {
    if (!isDated(table, row)) return;
    const earliest = table.earliest[row] ?? 0;
    const start = earliest === OPEN_START ? (table.latest[row] ?? 0) : earliest;
    if (start < window.from || start > window.to) return;
    const lane = laneOf(row);
    const period = periodOf(start);
    const inLane = counts.get(lane) ?? new Map<number, number>();
    counts.set(lane, inLane.set(period, (inLane.get(period) ?? 0) + 1));
  });
  return [...counts].flatMap(([lane, inLane]) =>
    [...inLane].map(([period, count]) => ({ lane, count, ...boundsOfPeriod(period, months) })),
  );
}

/** From a day to the number of its period, by a table over the window: no calendar arithmetic a row. */
function buildPeriodIndex({ from, to }: DayWindow, months: number): (day: number) => number {
  const periods = new Int32Array(to - from + 1);
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { year, month } = ymdFromDay(day);
    periods[day - from] = Math.floor((year * 12 + month - 1) / months);
  }
  return (day) => periods[day - from] ?? 0;
}

function boundsOfPeriod(period: number, months: number): { from: Day; to: Day } {
  return { from: firstOfMonth(period * months), to: addDays(firstOfMonth((period + 1) * months), -1) };
}

/** First day of a month counted from the year 0; the calendar here begins with the year 1. */
function firstOfMonth(month: number): Day {
  const day = dayFromYmd(Math.max(1, Math.floor(month / 12)), (month % 12) + 1, 1);
  if (day === undefined) throw new Error(`No such month: ${month}`);
  return day;
}
