import { type Day, ymdFromDay } from '../model/day';
import type { ListOrder } from '../model/view-state';
import { type EventTable, isDated, OPEN_START, type Row } from '../tables/event-table';

export interface YearGroup {
  /** Year of the earliest possible day; null for rows without any date, which come last in either order. */
  readonly year: string | null;
  readonly rows: readonly Row[];
}

/** Rows by year. Within a day the table's own order holds both ways round: a visit stands before its talks. */
export function groupRows(table: EventTable, rows: readonly Row[], order: ListOrder): YearGroup[] {
  const dated = rows.filter((row) => isDated(table, row));
  const undated = rows.filter((row) => !isDated(table, row));
  const sign = order === 'newest' ? -1 : 1;
  dated.sort((a, b) => sign * (startOf(table, a) - startOf(table, b)) || a - b);
  const groups = new Map<string | null, Row[]>();
  for (const row of [...dated, ...undated]) {
    const year = isDated(table, row) ? String(ymdFromDay(startOf(table, row)).year) : null;
    const group = groups.get(year);
    if (group) group.push(row);
    else groups.set(year, [row]);
  }
  return [...groups].map(([year, inYear]) => ({ year, rows: inYear }));
}

function startOf(table: EventTable, row: Row): Day {
  const earliest = table.earliest[row] ?? 0;
  return (earliest === OPEN_START ? (table.latest[row] ?? 0) : earliest) as Day;
}
