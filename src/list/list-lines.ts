import type { Row } from '../tables/event-table';
import type { YearGroup } from './group-rows';

/** A line of the list: a year's heading or a row. */
export type ListLine =
  | { readonly kind: 'year'; readonly year: string | null }
  | { readonly kind: 'row'; readonly row: Row };

/** Groups one after the other, as lines that can be drawn a screen at a time. O(rows). */
export function flattenGroups(groups: readonly YearGroup[]): ListLine[] {
  const lines: ListLine[] = [];
  for (const { year, rows } of groups) {
    lines.push({ kind: 'year', year });
    for (const row of rows) lines.push({ kind: 'row', row });
  }
  return lines;
}
