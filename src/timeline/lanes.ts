/*
 * Which lane a row is drawn in. With a pair, lanes say direction; otherwise they are the busiest countries, leaving out
 * one that takes part in every row, or without a choice in most: a lane of everything tells nothing.
 */
import { EVENT_KINDS } from '../model/event';
import type { PartyCode } from '../model/party';
import {
  ABSENT,
  codeOfParty,
  type EventTable,
  hasParty,
  hasTravelled,
  partyCount,
  type Row,
} from '../tables/event-table';
import { forEachRow, type RowSet } from '../tables/row-set';
import type { Side } from '../ui/KindMark';
import { type Lane, type LaneChoice, type LanePlan, laneId, type Pair, usedLanes } from './lane';
import { planPartyLanes } from './party-lanes';

const CALL = EVENT_KINDS.indexOf('call');
const VISIT = EVENT_KINDS.indexOf('visit');

const NO_CHOICE: LaneChoice = { chosen: null, open: new Set(), isMany: false, isNarrow: false };

/** Lanes for the rows of the set and for the one that is read. O(rows of the set). */
export function planLanes(
  table: EventTable,
  rows: RowSet,
  pair: Pair,
  choice: LaneChoice = NO_CHOICE,
): LanePlan {
  const { first, second } = pair;
  return first !== null && second !== null
    ? planPairLanes(table, rows, { first, second }, choice.chosen)
    : planPartyLanes(table, rows, first ?? second, choice);
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
  const numberOf = pairLanesOf(table, pair);
  const laneOf = (row: Row): PairLane => PAIR_LANES[numberOf(row)] ?? 'elsewhere';
  const laneIds = all.map(laneId);
  const ofRow = new Uint8Array(table.rowCount);
  forEachRow(rows, (row) => {
    ofRow[row] = numberOf(row);
  });
  const rowLanes = { count: all.length, ofRow };
  const used = usedLanes(rows, chosen, laneOf, { laneIds, rowLanes });
  const lanes = all.filter((lane) => lane.kind === 'there' || lane.kind === 'back' || used.has(laneId(lane)));
  return { lanes, laneOf, laneIds, rowLanes };
}

/** In the order in which they are drawn. */
const PAIR_LANES = ['there', 'back', 'elsewhere', 'calls'] as const;
type PairLane = (typeof PAIR_LANES)[number];
const THERE = PAIR_LANES.indexOf('there');
const BACK = PAIR_LANES.indexOf('back');
const ELSEWHERE = PAIR_LANES.indexOf('elsewhere');
const CALLS = PAIR_LANES.indexOf('calls');

export const pairLaneOf = (table: EventTable, row: Row, pair: Pair): PairLane =>
  PAIR_LANES[pairLanesOf(table, pair)(row)] ?? 'elsewhere';

/**
 * A visit by who travelled, talks by who received them; third countries and larger rounds are elsewhere. By number, for a
 * pair may have ten thousand rows.
 */
function pairLanesOf(table: EventTable, { first, second }: Pair): (row: Row) => number {
  const one = codeOfParty(table, first);
  const other = codeOfParty(table, second);
  return (row) => {
    if (table.kinds[row] === CALL) return CALLS;
    const isOfPair = partyCount(table, row) === 2 && hasParty(table, row, one) && hasParty(table, row, other);
    return isOfPair ? numberOfSeat(table, row, one, other) : ELSEWHERE;
  };
}

function numberOfSeat(table: EventTable, row: Row, one: number, other: number): number {
  const host = table.hosts[row] ?? ABSENT;
  const seat = host === ABSENT ? (table.venueCountries[row] ?? ABSENT) : host;
  if (seat === other) return THERE;
  if (seat === one) return BACK;
  if (table.kinds[row] !== VISIT || seat !== ABSENT) return ELSEWHERE;
  const isDeparture = hasTravelled(table, row, one);
  // Where both travelled, or nobody says who did, no direction is plain.
  if (isDeparture === hasTravelled(table, row, other)) return ELSEWHERE;
  return isDeparture ? THERE : BACK;
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
