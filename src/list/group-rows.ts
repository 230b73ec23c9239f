import { type Day, ymdFromDay } from '../model/day';
import type { ListOrder } from '../model/view-state';
import { type EventTable, isDated, OPEN_START, type Row } from '../tables/event-table';

export interface YearGroup {
  /** Year of the earliest possible day; null for rows without any date, which come last in either order. */
  readonly year: string | null;
  readonly rows: readonly Row[];
}

/**
 * Rows by year, from rows in order of time. Within a day that order holds both ways round: a visit stands before its talks.
 * O(rows): days are turned over as they stand, nothing is sorted.
 */
export function groupRows(table: EventTable, rows: readonly Row[], order: ListOrder): YearGroup[] {
  const dated = rows.filter((row) => isDated(table, row));
  const undated = rows.filter((row) => !isDated(table, row));
  const ordered = order === 'newest' ? turnDays(table, dated) : dated;
  const groups: { year: string | null; rows: Row[] }[] = [];
  for (const row of ordered) {
    const year = String(ymdFromDay(startOf(table, row)).year);
    const last = groups.at(-1);
    if (last?.year === year) last.rows.push(row);
    else groups.push({ year, rows: [row] });
  }
  return undated.length === 0 ? groups : [...groups, { year: null, rows: undated }];
}

/** Last day first, each day's rows in their own order. */
function turnDays(table: EventTable, rows: readonly Row[]): Row[] {
  const turned: Row[] = [];
  for (let end = rows.length; end > 0; ) {
    let start = end - 1;
    const day = startOf(table, rows[start] as Row);
    while (start > 0 && startOf(table, rows[start - 1] as Row) === day) start--;
    for (let at = start; at < end; at++) turned.push(rows[at] as Row);
    end = start;
  }
  return turned;
}

function startOf(table: EventTable, row: Row): Day {
  const earliest = table.earliest[row] ?? 0;
  return (earliest === OPEN_START ? (table.latest[row] ?? 0) : earliest) as Day;
}
