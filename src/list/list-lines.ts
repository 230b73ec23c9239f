/*
 * The list's lines: a heading a year and a line a row. They are worked out one at a time from the rows in order of time,
 * so that a list of a million holds nothing of its own.
 */
import { ymdFromDay } from '../model/day';
import type { ListOrder } from '../model/view-state';
import { type EventTable, type Row, startOfRow } from '../tables/event-table';
import { countBelow, type RowList } from '../tables/row-set';

/** A line of the list: a year's heading or a row. */
export type ListLine =
  | { readonly kind: 'year'; readonly year: string | null }
  | { readonly kind: 'row'; readonly row: Row };

export interface ListLines {
  readonly count: number;
  /** Undefined beyond the list. O(log rows). */
  readonly at: (line: number) => ListLine | undefined;
}

interface YearGroup {
  /** Year of the earliest possible day; null for rows without any date, which come last in either order. */
  readonly year: string | null;
  /** Its rows, as a stretch of the rows in order of time. */
  readonly start: number;
  readonly end: number;
}

/** O(years × log rows). */
export function buildLines(table: EventTable, rows: RowList, order: ListOrder): ListLines {
  const dated = countBelow(rows.length, (at) => (rows[at] ?? 0) < table.datedCount);
  const years = listYears(table, rows, dated);
  const groups: YearGroup[] = order === 'newest' ? years.reverse() : years;
  if (dated < rows.length) groups.push({ year: null, start: dated, end: rows.length });
  const headings: number[] = [];
  let count = 0;
  for (const { start, end } of groups) {
    headings.push(count);
    count += 1 + end - start;
  }
  return {
    count,
    at: (line) => {
      const group = countBelow(headings.length, (at) => (headings[at] ?? 0) <= line) - 1;
      const { year, start, end } = groups[group] ?? { year: null, start: 0, end: 0 };
      const place = line - (headings[group] ?? 0) - 1;
      if (line < 0 || line >= count) return undefined;
      if (place === -1) return { kind: 'year', year };
      const isTurned = order === 'newest' && year !== null;
      const at = isTurned ? turnPlace(table, rows, start, end, place) : start + place;
      return { kind: 'row', row: rows[at] as Row };
    },
  };
}

function listYears(table: EventTable, rows: RowList, dated: number): YearGroup[] {
  const groups: YearGroup[] = [];
  for (let start = 0; start < dated; ) {
    const { year } = ymdFromDay(startOfRow(table, rows[start] ?? 0));
    const end = countBelow(dated, (at) => ymdFromDay(startOfRow(table, rows[at] ?? 0)).year <= year);
    groups.push({ year: String(year), start, end });
    start = end;
  }
  return groups;
}

/**
 * Where the row stands that comes at this place with the last day first. Within a day the order of time holds both ways
 * round: a visit stands before its talks.
 */
function turnPlace(table: EventTable, rows: RowList, start: number, end: number, place: number): number {
  const mirrored = end - 1 - place;
  const day = startOfRow(table, rows[mirrored] ?? 0);
  const first = countBelow(rows.length, (at) => at < start || dayAt(table, rows, at) < day);
  const after = countBelow(rows.length, (at) => at < start || dayAt(table, rows, at) <= day);
  // The day's rows take the places from `end − after` on.
  return first + (place - (end - Math.min(after, end)));
}

/** Undated rows lie after all days. */
const dayAt = (table: EventTable, rows: RowList, at: number): number =>
  (rows[at] ?? 0) < table.datedCount ? startOfRow(table, rows[at] ?? 0) : Number.POSITIVE_INFINITY;
