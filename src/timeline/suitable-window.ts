/* The stretch of time to show when neither the link nor the reader says one. */
import { addDays, type Day, dayFromYmd, daysInMonth, ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { type EventTable, isDated, OPEN_END, OPEN_START } from '../tables/event-table';
import { forEachRow, type RowSet } from '../tables/row-set';

const SHORTEST_DAYS = 60;

/** From the first to the last dated row, with a margin; undefined where no row is dated. O(rows of the set). */
export function fitWindow(table: EventTable, rows: RowSet): DayWindow | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  forEachRow(rows, (row) => {
    if (!isDated(table, row)) return;
    const earliest = table.earliest[row] ?? 0;
    const latest = table.latest[row] ?? 0;
    from = Math.min(from, earliest === OPEN_START ? latest : earliest);
    to = Math.max(to, latest === OPEN_END ? earliest : latest);
  });
  if (from > to) return undefined;
  // Labels stand to the right of their marks, so that side needs more room.
  const span = Math.max(to - from, SHORTEST_DAYS);
  return {
    from: addDays(from as Day, -Math.ceil(span * 0.05)),
    to: addDays(to as Day, Math.ceil(span * 0.28)),
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
