/* What a lane is, and a plan of them. */
import type { PartyCode } from '../model/party';
import type { RowLanes } from '../tables/buckets';
import type { Row } from '../tables/event-table';
import { distinctCodes, type RowSet } from '../tables/row-set';

export type Lane =
  /** From one country to the other. */
  | { readonly kind: 'there' | 'back'; readonly from: PartyCode; readonly to: PartyCode }
  /** With this country; opened, only what is with none of the partners below it. */
  | { readonly kind: 'party'; readonly party: PartyCode; readonly isOpen: boolean }
  /** Of the opened country above it, with this partner. */
  | { readonly kind: 'partner'; readonly party: PartyCode; readonly partner: PartyCode }
  /** With none of the countries that have lanes. */
  | { readonly kind: 'others'; readonly isMany: boolean; readonly hasMore: boolean }
  | { readonly kind: 'elsewhere' | 'calls' | 'articles' };

export function laneId(lane: Lane): string {
  if (lane.kind === 'party') return `party-${lane.party}`;
  return lane.kind === 'partner' ? `party-${lane.party}-${lane.partner}` : lane.kind;
}

export interface LanePlan {
  /** The lanes that are drawn. */
  readonly lanes: readonly Lane[];
  readonly laneOf: (row: Row) => string;
  /** Ids by the numbers in `rowLanes`, also of lanes without rows. */
  readonly laneIds: readonly string[];
  /** The lane of each row of the set, for counting; of other rows it says nothing. */
  readonly rowLanes: RowLanes;
}

export interface Pair {
  readonly first: PartyCode | null;
  readonly second: PartyCode | null;
}

export interface LaneChoice {
  /** The row that is read, which the set may leave out. */
  readonly chosen: Row | null;
  /** Countries whose lanes are opened by partner. */
  readonly open: ReadonlySet<PartyCode>;
  /** More countries than the busiest few. */
  readonly isMany: boolean;
  /** On a phone fewer are a few. */
  readonly isNarrow: boolean;
}

/** Lanes with rows of the set, and that of the row that is read. O(rows of the set). */
export function usedLanes(
  rows: RowSet,
  chosen: Row | null,
  laneOf: LanePlan['laneOf'],
  { laneIds, rowLanes }: Pick<LanePlan, 'laneIds' | 'rowLanes'>,
): ReadonlySet<string> {
  const seen = distinctCodes(rows, rowLanes.ofRow, rowLanes.count);
  const used = laneIds.filter((_, lane) => seen.has(lane));
  return new Set(chosen === null ? used : [...used, laneOf(chosen)]);
}
