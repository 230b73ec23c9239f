import type { PartyCode } from '../model/party';
import { type EventTable, partyCount } from './event-table';
import { forEachRow, type RowSet } from './row-set';

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
  const counts = new Map<number, number>();
  const events = new Float64Array(table.partyCodes.length);
  forEachRow(rows, (row) => {
    if (partyCount(table, row) !== 2) return;
    const at = table.partyOffsets[row] ?? 0;
    const [one, other] = [table.parties[at] ?? 0, table.parties[at + 1] ?? 0];
    events[one] = (events[one] ?? 0) + 1;
    events[other] = (events[other] ?? 0) + 1;
    const key = Math.min(one, other) * table.partyCodes.length + Math.max(one, other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, most)
    .flatMap(([key, count]) => {
      const low = Math.floor(key / table.partyCodes.length);
      const high = key % table.partyCodes.length;
      const [first, second] = (events[high] ?? 0) > (events[low] ?? 0) ? [high, low] : [low, high];
      const [left, right] = [table.partyCodes[first], table.partyCodes[second]];
      return left !== undefined && right !== undefined ? [{ first: left, second: right, count }] : [];
    });
}
