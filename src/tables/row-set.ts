/* Which rows: one bit a row, so that facets are intersections and a million rows are 125 kB. */
import type { Row } from './event-table';

export interface RowSet {
  readonly rowCount: number;
  readonly words: Uint32Array;
}

const WORD = 32;

/** The rows for which the test holds. O(rows). */
export function buildRowSet(rowCount: number, test: (row: Row) => boolean): RowSet {
  const words = new Uint32Array(Math.ceil(rowCount / WORD));
  for (let row = 0; row < rowCount; row++) {
    if (test(row as Row)) words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  return { rowCount, words };
}

export const allRows = (rowCount: number): RowSet => buildRowSet(rowCount, () => true);

export const hasRow = (set: RowSet, row: number): boolean =>
  row >= 0 && row < set.rowCount && (((set.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

/** Rows that stand in all of the sets; the sets are of one table and at least one. O(rows / 32). */
export function intersectRows(sets: readonly [RowSet, ...RowSet[]]): RowSet {
  const [first, ...others] = sets;
  const words = first.words.slice();
  for (const other of others) {
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) & (other.words[at] ?? 0);
  }
  return { rowCount: first.rowCount, words };
}

/** Calls back for each row of the set, ascending. */
export function forEachRow(set: RowSet, visit: (row: Row) => void): void {
  for (let at = 0; at < set.words.length; at++) {
    for (let bits = set.words[at] ?? 0; bits !== 0; bits &= bits - 1) {
      visit((at * WORD + 31 - Math.clz32(bits & -bits)) as Row);
    }
  }
}

export function countRows(set: RowSet): number {
  let count = 0;
  forEachRow(set, () => {
    count++;
  });
  return count;
}

/** The rows as numbers, ascending. */
export function rowsOf(set: RowSet): Row[] {
  const rows: Row[] = [];
  forEachRow(set, (row) => rows.push(row));
  return rows;
}
