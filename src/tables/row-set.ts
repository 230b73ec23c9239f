/* Which rows: one bit a row, so that facets are intersections and a million rows are 125 kB. */
import type { Row } from './event-table';

/** Rows, ascending, as numbers in a typed array: a million take 4 MB and hold no object. */
export interface RowList extends Iterable<Row> {
  readonly length: number;
  readonly [at: number]: Row;
}

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

export function allRows(rowCount: number): RowSet {
  const words = new Uint32Array(Math.ceil(rowCount / WORD)).fill(0xffff_ffff);
  const rest = rowCount % WORD;
  if (rest > 0) words[words.length - 1] = (1 << rest) - 1;
  return { rowCount, words };
}

/** A set of these rows. O(rows / 32 + rows given). */
export function rowSetOf(rowCount: number, rows: ArrayLike<number>): RowSet {
  const words = new Uint32Array(Math.ceil(rowCount / WORD));
  // By number and not by `of`, which is several times slower over hundreds of thousands.
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  return { rowCount, words };
}

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

/** Rows that stand in any of the sets, given by their words. O(rows / 32) each. */
export function uniteWords(rowCount: number, sets: readonly Uint32Array[]): RowSet {
  const words = new Uint32Array(Math.ceil(rowCount / WORD));
  for (const set of sets) {
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) | (set[at] ?? 0);
  }
  return { rowCount, words };
}

/** Calls back for each row of the set, ascending. */
export function forEachRow(set: RowSet, visit: (row: Row) => void): void {
  for (let at = 0; at < set.words.length; at++) {
    for (let bits = set.words[at] ?? 0; bits !== 0; bits &= bits - 1) {
      visit((at * WORD + 31 - Math.clz32(bits & -bits)) as Row);
    }
  }
}

/** The first row of the set, or null. */
export function firstRow({ words }: RowSet): Row | null {
  const at = words.findIndex((word) => word !== 0);
  const word = words[at] ?? 0;
  return at === -1 ? null : ((at * WORD + 31 - Math.clz32(word & -word)) as Row);
}

/** The first row of the set above a row, or null. */
export function rowAfter({ words }: RowSet, row: number): Row | null {
  for (let at = (row + 1) >>> 5; at < words.length; at++) {
    const isCut = at << 5 <= row;
    const word = (words[at] ?? 0) & (isCut ? -1 << ((row + 1) & 31) : -1);
    if (word !== 0) return (at * WORD + 31 - Math.clz32(word & -word)) as Row;
  }
  return null;
}

/** The last row of the set below a row, or null. */
export function lastRow({ words }: RowSet, below: number): Row | null {
  for (let at = Math.min(words.length - 1, (below - 1) >> 5); at >= 0; at--) {
    const isCut = (at + 1) * WORD > below;
    const word = (words[at] ?? 0) & (isCut ? (1 << (below & 31)) - 1 : -1);
    if (word !== 0) return (at * WORD + 31 - Math.clz32(word)) as Row;
  }
  return null;
}

/** The codes that rows of the set have in a column. Ends as soon as it has met `most`, which is among the first rows as a rule. */
export function distinctCodes({ words }: RowSet, column: Uint8Array, most: number): ReadonlySet<number> {
  const seen = new Set<number>();
  for (let word = 0; word < words.length && seen.size < most; word++) {
    for (let bits = words[word] ?? 0; bits !== 0; bits &= bits - 1) {
      seen.add(column[word * WORD + 31 - Math.clz32(bits & -bits)] ?? 0);
    }
  }
  return seen;
}

/** O(rows / 32). */
export function countRows({ words }: RowSet): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) count += countBits(words[at] ?? 0);
  return count;
}

/** How many rows of the set are also in the other, given by its words. O(rows / 32), and no set is made. */
export function countCommon({ words }: RowSet, other: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) count += countBits((words[at] ?? 0) & (other[at] ?? 0));
  return count;
}

/** Rows of the set from one row up to another, which is not counted. O(rows between / 32). */
export function countBetween(set: RowSet, from: number, to: number): number {
  let count = 0;
  forEachWordBetween(set, from, to, (word) => {
    count += countBits(word);
  });
  return count;
}

/** Calls back for each row of the set from one row up to another, ascending. */
export function forEachRowBetween(set: RowSet, from: number, to: number, visit: (row: Row) => void): void {
  forEachWordBetween(set, from, to, (word, start) => {
    for (let bits = word; bits !== 0; bits &= bits - 1) {
      visit((start + 31 - Math.clz32(bits & -bits)) as Row);
    }
  });
}

function forEachWordBetween(
  { words, rowCount }: RowSet,
  from: number,
  to: number,
  visit: (word: number, start: number) => void,
): void {
  const [first, end] = [Math.max(0, from), Math.min(rowCount, to)];
  for (let at = first >>> 5; at << 5 < end; at++) {
    let word = words[at] ?? 0;
    if (at << 5 < first) word &= -1 << (first & 31);
    if ((at + 1) << 5 > end) word &= (1 << (end & 31)) - 1;
    if (word !== 0) visit(word, at << 5);
  }
}

/** Bits set in a word of 32 (H. S. Warren, Hacker's Delight, 5-1). */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** O(rows). */
export function rowsOf({ words, ...set }: RowSet): RowList {
  const rows = new Uint32Array(countRows({ words, ...set }));
  let at = 0;
  // Written out, for calling back a million times takes as long again.
  for (let word = 0; word < words.length; word++) {
    for (let bits = words[word] ?? 0; bits !== 0; bits &= bits - 1) {
      rows[at++] = word * WORD + 31 - Math.clz32(bits & -bits);
    }
  }
  return rows as Iterable<number> as RowList;
}

/** Where a row stands in the list, or −1. O(log rows). */
export function positionOf(rows: RowList, row: number): number {
  const at = countBelow(rows.length, (place) => (rows[place] ?? 0) < row);
  return rows[at] === row ? at : -1;
}

/** Of so many places how many pass the test, where all that pass come first. O(log places). */
export function countBelow(places: number, test: (place: number) => boolean): number {
  let [low, high] = [0, places];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
