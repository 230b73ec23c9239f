/* The stretch of time to show when neither the link nor the reader says one. */
import { addDays, type Day, dayFromYmd, daysInMonth, ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { spanOfRows } from '../tables/event-span';
import type { EventTable } from '../tables/event-table';
import type { RowSet } from '../tables/row-set';
import { rowsInWindow } from '../tables/rows-in-window';
import { MOST_ITEMS, rangeAbout } from './drawn-range';

const SHORTEST_DAYS = 60;

/** From the first to the last dated row, with a margin; undefined where no row is dated. */
export function fitWindow(table: EventTable, rows: RowSet): DayWindow | undefined {
  const span = spanOfRows(table, rows);
  if (!span) return undefined;
  const { from, to } = span;
  // Labels stand to the right of their marks, so that side needs more room.
  const days = Math.max(to - from, SHORTEST_DAYS);
  return {
    from: addDays(from, -Math.ceil(days * 0.05)),
    to: addDays(to, Math.ceil(days * 0.28)),
  };
}

/** The last months of coverage and a quarter as many after them, where announced events lie. */
export function recentWindow(coveredThrough: Day, months = YEAR): DayWindow {
  const after = Math.max(1, Math.round(months / 4));
  return { from: shiftMonths(coveredThrough, -months), to: shiftMonths(coveredThrough, after) };
}

const YEAR = 12;
/** What a newcomer is shown of the end of coverage, the longest first. */
const RECENT_MONTHS = [YEAR, 6, 3, 2, 1] as const;

/** With fewer in the last year there is nothing to see, and a newcomer is shown all there is. */
const FEW = 3;

/**
 * As much of the end of coverage as can be shown mark by mark; a year of counted buckets where that is not even a month,
 * and everything where next to nothing lies in it.
 */
export function firstWindow(table: EventTable, rows: RowSet, coveredThrough: Day): DayWindow {
  const inYear = rowsInWindow(table, rows, recentWindow(coveredThrough), MOST_ITEMS);
  const fit = inYear.isCrowded || inYear.rows.length >= FEW ? undefined : fitWindow(table, rows);
  if (fit) return fit;
  const isShown = (window: DayWindow) => !rowsInWindow(table, rows, rangeAbout(window), MOST_ITEMS).isCrowded;
  const windows = RECENT_MONTHS.map((months) => recentWindow(coveredThrough, months));
  return windows.find(isShown) ?? recentWindow(coveredThrough);
}

/** The same day so many months later; the last of a shorter month. */
function shiftMonths(day: Day, months: number): Day {
  const { year, month, day: date } = ymdFromDay(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayFromYmd(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? day;
}
