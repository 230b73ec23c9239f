/* The stretch of time to show when neither the link nor the reader says one. */
import { addDays, type Day, dayFromYmd, daysInMonth, ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { spanOfRows } from '../tables/event-span';
import type { EventTable } from '../tables/event-table';
import type { RowSet } from '../tables/row-set';

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

/** The last twelve months of coverage and the three after them, where announced events lie. */
export function recentWindow(coveredThrough: Day): DayWindow {
  return { from: shiftMonths(coveredThrough, -12), to: shiftMonths(coveredThrough, 3) };
}

/** The same day so many months later; the last of a shorter month. */
function shiftMonths(day: Day, months: number): Day {
  const { year, month, day: date } = ymdFromDay(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayFromYmd(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? day;
}
