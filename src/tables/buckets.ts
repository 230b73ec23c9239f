/*
 * A crowded stretch of time summed up: events by lane and calendar period. Periods are those of the calendar and not of
 * the window, and each is counted whole, so that buckets stay where and what they are while the window moves.
 */
import { addDays, type Day, dayFromYmd, ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { type EventTable, startOfRow } from './event-table';
import { forEachRowBetween, type RowSet } from './row-set';
import { firstRowFrom } from './rows-in-window';

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
  const finest = PERIODS.find((period) => span / DAYS[period] <= most) ?? '50-years';
  const isKept =
    before !== undefined &&
    span / DAYS[before] <= most * SLACK &&
    PERIODS.find((period) => (span * SLACK) / DAYS[period] <= most) === before;
  return isKept ? before : finest;
}

/** Counts rows by lane and period of the day that they start on, in the periods that touch the window. O(rows between). */
export function countBuckets(
  table: EventTable,
  set: RowSet,
  window: DayWindow,
  period: Period,
  lanes: RowLanes,
): BucketCount[] {
  const first = numberOfPeriod(window.from, period);
  const last = numberOfPeriod(window.to, period);
  const counts = new Uint32Array((last - first + 1) * lanes.count);
  const { from } = boundsOfPeriod(first, period);
  const { to } = boundsOfPeriod(last, period);
  // Rows stand by their start, so each period is one run of them and no day is turned into a date twice.
  let at = 0;
  let end = boundsOfPeriod(first, period).to;
  forEachRowBetween(set, firstRowFrom(table, from), firstRowFrom(table, to + 1), (row) => {
    const start = startOfRow(table, row);
    while (start > end) end = boundsOfPeriod(first + ++at, period).to;
    const place = at * lanes.count + (lanes.ofRow[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  });
  return listCounts(counts, first, period, lanes.count);
}

/** Count of the fullest bucket of a period anywhere in the set. O(rows of the set). */
export function countFullest(table: EventTable, set: RowSet, period: Period, lanes: RowLanes): number {
  const counts = new Uint32Array(lanes.count);
  let fullest = 0;
  let end = Number.NEGATIVE_INFINITY;
  forEachRowBetween(set, 0, table.datedCount, (row) => {
    const start = startOfRow(table, row);
    if (start > end) {
      counts.fill(0);
      end = boundsOfPeriod(numberOfPeriod(start, period), period).to;
    }
    const lane = lanes.ofRow[row] ?? 0;
    const count = (counts[lane] ?? 0) + 1;
    counts[lane] = count;
    if (count > fullest) fullest = count;
  });
  return fullest;
}

function listCounts(counts: Uint32Array, first: number, period: Period, lanes: number): BucketCount[] {
  const listed: BucketCount[] = [];
  for (const [place, count] of counts.entries()) {
    if (count === 0) continue;
    const bounds = boundsOfPeriod(first + Math.floor(place / lanes), period);
    listed.push({ lane: place % lanes, count, ...bounds });
  }
  return listed;
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

const FIRST_DAY = dayFromYmd(1, 1, 1) as Day;
const AFTER_LAST_DAY = addDays(dayFromYmd(9999, 12, 31) as Day, 1);
