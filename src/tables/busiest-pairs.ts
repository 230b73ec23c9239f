import type { PartyCode } from '../model/party';
import type { EventTable } from './event-table';
import { forEachRow, intersectRows, type RowSet } from './row-set';

export interface PairCount {
  readonly first: PartyCode;
  readonly second: PartyCode;
  readonly count: number;
}

/**
 * Pairs by how many bilateral events of the rows are theirs, most first, ties by code. Within a pair the country with more
 * events stands first, so that its visits start on the left. O(rows of the set).
 */
export function busiestPairs(table: EventTable, rows: RowSet, most: number): PairCount[] {
  const { partyCodes, partyOffsets, parties } = table;
  const width = partyCodes.length;
  // A few hundred parties make some ten thousand pairs; counting them in place spares a map's work a row.
  const counts = new Uint32Array(width * width);
  const events = new Uint32Array(width);
  const bilateral = { rowCount: table.rowCount, words: table.bilateralWords };
  forEachRow(intersectRows([rows, bilateral]), (row) => {
    const at = partyOffsets[row] ?? 0;
    const one = parties[at] ?? 0;
    const other = parties[at + 1] ?? 0;
    events[one] = (events[one] ?? 0) + 1;
    events[other] = (events[other] ?? 0) + 1;
    const key = one < other ? one * width + other : other * width + one;
    counts[key] = (counts[key] ?? 0) + 1;
  });
  // Of thousands of pairs only the fullest are put into order.
  const least = Math.max(1, counts.slice().sort().at(-most) ?? 0);
  const found: PairCount[] = [];
  for (const [key, count] of counts.entries()) {
    if (count >= least) found.push(toPair(table, key, count, events));
  }
  return found.sort((a, b) => b.count - a.count || (canonical(a) < canonical(b) ? -1 : 1)).slice(0, most);
}

function toPair({ partyCodes }: EventTable, key: number, count: number, events: Uint32Array): PairCount {
  const [low, high] = [Math.floor(key / partyCodes.length), key % partyCodes.length];
  const [one, other] = [partyCodes[low] as PartyCode, partyCodes[high] as PartyCode];
  const [ofOne, ofOther] = [events[low] ?? 0, events[high] ?? 0];
  const isTurned = ofOther > ofOne || (ofOther === ofOne && other < one);
  return isTurned ? { first: other, second: one, count } : { first: one, second: other, count };
}

const canonical = ({ first, second }: PairCount): string => [first, second].sort().join('-');
