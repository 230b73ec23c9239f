/*
 * A crowded stretch of time summed up: events by lane and calendar period. Periods are those of the calendar and not of
 * the window, and each is counted whole, so that buckets stay where and what they are while the window moves.
 */
import { addDays, type Day, dayFromYmd, ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { type EventTable, OPEN_START } from './event-table';
import { countBelow, forEachRowBetween, type RowSet } from './row-set';

export interface BucketCount {
  /** Position of the lane. */
  readonly lane: number;
  /** First and last day of the period. */
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
}

/** Lanes of rows by their positions. */
export interface RowLanes {
  readonly count: number;
  readonly ofRow: Uint8Array;
}

/** Calendar periods, finest first; weeks begin on Monday. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'year', '5-years', 'decade', '50-years'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS: Readonly<Record<Period, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  '5-years': 1826,
  decade: 3652.5,
  '50-years': 18262,
};
const MONTHS: Readonly<Partial<Record<Period, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  '5-years': 60,
  decade: 120,
  '50-years': 600,
};
/** A period is kept until it is so far from fitting: dragging changes a window's length by a day. */
const SLACK = 1.1;

/**
 * The finest period of which a window holds few enough.
 * @param span length of the window in days
 * @param most so many periods across the window
 * @param before the period so far, kept while it still fits
 */
export function choosePeriod(span: number, most: number, before?: Period): Period {
  const finest = finestPeriod(span, most);
  if (before === undefined || before === finest) return finest;
  const isFiner = DAYS[before] < DAYS[finest];
  const isKept = isFiner ? span / DAYS[before] <= most * SLACK : finestPeriod(span * SLACK, most) === before;
  return isKept ? before : finest;
}

/** First days of the periods that cover a window, and the day after the last of them. */
export function edgesOfPeriods({ from, to }: DayWindow, period: Period): Day[] {
  const first = numberOfPeriod(from, period);
  const count = numberOfPeriod(to, period) - first + 1;
  return Array.from({ length: count + 1 }, (_, at) => boundsOfPeriod(first + at, period).from);
}

const finestPeriod = (span: number, most: number): Period =>
  PERIODS.find((period) => span / DAYS[period] <= most) ?? '50-years';

/** Rows by lane and by the day that they start on: what every period is summed up from. */
export interface DayCounts {
  readonly laneCount: number;
  /** The days with rows, ascending. */
  readonly days: Int32Array;
  /** `laneCount` counts a day. */
  readonly counts: Uint32Array;
}

/** O(rows), once for a choice of rows; from then on no row is looked at again. */
export function countDays(table: EventTable, set: RowSet, { ofRow, count: laneCount }: RowLanes): DayCounts {
  const { earliest, latest } = table;
  const days: number[] = [];
  const counts: number[] = [];
  let place = -laneCount;
  let before = Number.NaN;
  forEachRowBetween(set, 0, table.datedCount, (row) => {
    const early = earliest[row] ?? 0;
    const start = early === OPEN_START ? (latest[row] ?? 0) : early;
    if (start !== before) {
      before = start;
      days.push(start);
      place += laneCount;
      for (let lane = 0; lane < laneCount; lane++) counts.push(0);
    }
    const cell = place + (ofRow[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return { laneCount, days: Int32Array.from(days), counts: Uint32Array.from(counts) };
}

/** The buckets of the periods that touch the window, each counted whole. O(days in them). */
export function countBuckets(counted: DayCounts, window: DayWindow, period: Period): BucketCount[] {
  const { from } = boundsOfPeriod(numberOfPeriod(window.from, period), period);
  const { to } = boundsOfPeriod(numberOfPeriod(window.to, period), period);
  const buckets: BucketCount[] = [];
  forEachPeriod(counted, { from, to }, period, (sums, bounds) => {
    for (const [lane, count] of sums.entries()) if (count > 0) buckets.push({ lane, count, ...bounds });
  });
  return buckets;
}

/** Count of the fullest bucket of a period anywhere. O(days). */
export function countFullest(counted: DayCounts, period: Period): number {
  let fullest = 0;
  const always = { from: NEVER_BEFORE, to: AFTER_LAST_DAY };
  forEachPeriod(counted, always, period, (sums) => {
    for (const count of sums) fullest = Math.max(fullest, count);
  });
  return fullest;
}

/** Calls back with the sums of each period that has rows; the sums are used again for the next. */
function forEachPeriod(
  { laneCount, days, counts }: DayCounts,
  { from, to }: DayWindow,
  period: Period,
  visit: (sums: Uint32Array, bounds: DayWindow) => void,
): void {
  const sums = new Uint32Array(laneCount);
  let at = countBelow(days.length, (place) => (days[place] ?? 0) < from);
  while (at < days.length && (days[at] ?? 0) <= to) {
    const bounds = boundsOfPeriod(numberOfPeriod((days[at] ?? 0) as Day, period), period);
    sums.fill(0);
    for (; at < days.length && (days[at] ?? 0) <= bounds.to; at++) {
      for (let lane = 0; lane < laneCount; lane++)
        sums[lane] = (sums[lane] ?? 0) + (counts[at * laneCount + lane] ?? 0);
    }
    visit(sums, bounds);
  }
}

/** 1970 began on a Thursday. */
const MONDAY = 3;

function numberOfPeriod(day: Day, period: Period): number {
  const months = MONTHS[period];
  if (months === undefined) return period === 'week' ? Math.floor((day + MONDAY) / 7) : day;
  const { year, month } = ymdFromDay(day);
  return Math.floor((year * 12 + month - 1) / months);
}

function boundsOfPeriod(number: number, period: Period): { from: Day; to: Day } {
  const months = MONTHS[period];
  if (months !== undefined)
    return { from: firstOfMonth(number * months), to: (firstOfMonth((number + 1) * months) - 1) as Day };
  if (period === 'day') return { from: number as Day, to: number as Day };
  const from = number * 7 - MONDAY;
  return { from: from as Day, to: (from + 6) as Day };
}

/** First day of a month counted from the year 0; before and after the calendar's years 1 to 9999 its first day and the day after its last. */
function firstOfMonth(month: number): Day {
  const year = Math.floor(month / 12);
  if (year < 1) return FIRST_DAY;
  return dayFromYmd(year, month - year * 12 + 1, 1) ?? AFTER_LAST_DAY;
}

/** Open starts before the year 1 are no concern of any calendar. */
const NEVER_BEFORE = Number.NEGATIVE_INFINITY as Day;
const FIRST_DAY = dayFromYmd(1, 1, 1) as Day;
const AFTER_LAST_DAY = addDays(dayFromYmd(9999, 12, 31) as Day, 1);
