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
