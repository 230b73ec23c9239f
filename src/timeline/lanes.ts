/*
 * Which lane a row is drawn in. With a pair, lanes say direction; otherwise they are the busiest countries, leaving out
 * one that takes part in every row: a lane of everything tells nothing.
 */
import { EVENT_KINDS } from '../model/event';
import type { PartyCode } from '../model/party';
import type { RowLanes } from '../tables/buckets';
import { wordsOfOption } from '../tables/criteria';
import {
  ABSENT,
  ARTICLE_KIND,
  codeOfParty,
  type EventTable,
  hasParty,
  hasTravelled,
  isEventRow,
  partyCount,
  type Row,
  rowsOfParty,
} from '../tables/event-table';
import { busiestParties, countEvents } from '../tables/facet-counts';
import { distinctCodes, forEachRow, type RowSet } from '../tables/row-set';
import type { Side } from '../ui/KindMark';

export type Lane =
  /** From one country to the other. */
  | { readonly kind: 'there' | 'back'; readonly from: PartyCode; readonly to: PartyCode }
  /** With this country. */
  | { readonly kind: 'party'; readonly party: PartyCode }
  | { readonly kind: 'elsewhere' | 'calls' | 'others' | 'articles' };

export const laneId = (lane: Lane): string => (lane.kind === 'party' ? `party-${lane.party}` : lane.kind);

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

const MOST_LANES = 7;
const CALL = EVENT_KINDS.indexOf('call');
const VISIT = EVENT_KINDS.indexOf('visit');

/** Lanes for the rows of the set and for the one that is read, which the set may leave out. O(rows of the set). */
export function planLanes(table: EventTable, rows: RowSet, pair: Pair, chosen: Row | null = null): LanePlan {
  const { first, second } = pair;
  return first !== null && second !== null
    ? planPairLanes(table, rows, { first, second }, chosen)
    : planPartyLanes(table, rows, first ?? second, chosen);
}

function planPairLanes(
  table: EventTable,
  rows: RowSet,
  pair: { first: PartyCode; second: PartyCode },
  chosen: Row | null,
): LanePlan {
  const { first, second } = pair;
  const all: Lane[] = [
    { kind: 'there', from: first, to: second },
    { kind: 'back', from: second, to: first },
    { kind: 'elsewhere' },
    { kind: 'calls' },
  ];
  const laneOf = pairLanesOf(table, pair);
  const laneIds = all.map(laneId);
  const ofRow = new Uint8Array(table.rowCount);
  forEachRow(rows, (row) => {
    ofRow[row] = laneIds.indexOf(laneOf(row));
  });
  const rowLanes = { count: all.length, ofRow };
  const used = usedLanes(rows, chosen, laneOf, { laneIds, rowLanes });
  const lanes = all.filter((lane) => lane.kind === 'there' || lane.kind === 'back' || used.has(laneId(lane)));
  return { lanes, laneOf, laneIds, rowLanes };
}

type PairLane = 'there' | 'back' | 'elsewhere' | 'calls';

export const pairLaneOf = (table: EventTable, row: Row, pair: Pair): PairLane =>
  pairLanesOf(table, pair)(row);

/** A visit by who travelled, talks by who received them; third countries and larger rounds are elsewhere. */
function pairLanesOf(table: EventTable, { first, second }: Pair): (row: Row) => PairLane {
  const one = codeOfParty(table, first);
  const other = codeOfParty(table, second);
  return (row) => {
    if (table.kinds[row] === CALL) return 'calls';
    const isOfPair = hasParty(table, row, one) && hasParty(table, row, other);
    if (partyCount(table, row) !== 2 || !isOfPair) return 'elsewhere';
    return sideOfSeat(table, row, one, other);
  };
}

function sideOfSeat(table: EventTable, row: Row, one: number, other: number): PairLane {
  const host = table.hosts[row] ?? ABSENT;
  const seat = host === ABSENT ? (table.venueCountries[row] ?? ABSENT) : host;
  if (seat === other) return 'there';
  if (seat === one) return 'back';
  const isDeparture = hasTravelled(table, row, one);
  // Where both travelled, or nobody says who did, no direction is plain.
  if (table.kinds[row] !== VISIT || seat !== ABSENT || isDeparture === hasTravelled(table, row, other))
    return 'elsewhere';
  return isDeparture ? 'there' : 'back';
}

function planPartyLanes(
  table: EventTable,
  rows: RowSet,
  country: PartyCode | null,
  chosen: Row | null,
): LanePlan {
  const events = countEvents(table, rows);
  const partners = busiestParties(table, rows).filter(
    ({ party, count }) => party !== country && count < events,
  );
  // With one country in all rows and no other, there is nothing to tell apart but that country itself.
  const shown = partners.length > 0 ? partners : busiestParties(table, rows);
  const codes = shown.slice(0, MOST_LANES).map(({ party }) => ({
    party,
    code: codeOfParty(table, party),
    id: laneId({ kind: 'party', party }),
  }));
  const laneOf = (row: Row): string => {
    if (!isEventRow(table, row)) return 'articles';
    return codes.find(({ code }) => hasParty(table, row, code))?.id ?? 'others';
  };
  const all: Lane[] = [
    ...codes.map(({ party }): Lane => ({ kind: 'party', party })),
    { kind: 'others' },
    // Left out without any, or all rows would be searched for them.
    ...(hasArticles(table) ? [{ kind: 'articles' } as const] : []),
  ];
  const laneIds = all.map(laneId);
  const rowLanes = {
    count: all.length,
    ofRow: numberPartyLanes(
      table,
      codes.map(({ code }) => code),
    ),
  };
  const used = usedLanes(rows, chosen, laneOf, { laneIds, rowLanes });
  return { lanes: all.filter((lane) => used.has(laneId(lane))), laneOf, laneIds, rowLanes };
}

const hasArticles = (table: EventTable): boolean =>
  wordsOfOption(table, 'kinds', ARTICLE_KIND).some((word) => word !== 0);

/** From the last lane to the first, so that a row of two of them ends in the first. O(rows). */
function numberPartyLanes(table: EventTable, codes: readonly number[]): Uint8Array {
  const { kinds } = table;
  const ofRow = new Uint8Array(table.rowCount);
  ofRow.fill(codes.length);
  for (let row = 0; hasArticles(table) && row < ofRow.length; row++) {
    if (kinds[row] === ARTICLE_KIND) ofRow[row] = codes.length + 1;
  }
  for (const [lane, code] of [...codes.entries()].reverse()) {
    const rows = rowsOfParty(table, code);
    for (let at = 0; at < rows.length; at++) ofRow[rows[at] ?? 0] = lane;
  }
  return ofRow;
}

function usedLanes(
  rows: RowSet,
  chosen: Row | null,
  laneOf: LanePlan['laneOf'],
  { laneIds, rowLanes }: Pick<LanePlan, 'laneIds' | 'rowLanes'>,
): ReadonlySet<string> {
  const seen = distinctCodes(rows, rowLanes.ofRow, rowLanes.count);
  const used = laneIds.filter((_, lane) => seen.has(lane));
  return new Set(chosen === null ? used : [...used, laneOf(chosen)]);
}

/** Whose colour a row bears: the first country's where it starts from it, the second's for the return direction. */
export function sideOf(table: EventTable, row: Row, pair: Pair): Side {
  if (pair.first === null && pair.second === null) return 'none';
  if (pair.first !== null && pair.second !== null) {
    const lane = pairLaneOf(table, row, pair);
    return lane === 'there' ? 'a' : lane === 'back' ? 'b' : 'none';
  }
  const code = codeOfParty(table, pair.first ?? pair.second);
  if (table.kinds[row] !== VISIT || !hasTravelled(table, row, code)) return 'none';
  return pair.first === null ? 'b' : 'a';
}
