/*
 * Lanes of countries: the busiest, more of them if asked for, each of which can be opened into lanes by partner. A row of
 * several of these countries stands in the first lane that is its own.
 */
import type { PartyCode } from '../model/party';
import type { RowLanes } from '../tables/buckets';
import { wordsOfOption } from '../tables/criteria';
import { ARTICLE_KIND, codeOfParty, type EventTable, type Row, rowsOfParty } from '../tables/event-table';
import { busiestParties, countEvents } from '../tables/facet-counts';
import { intersectRows, type RowSet, rowSetOf } from '../tables/row-set';
import { type Lane, type LaneChoice, type LanePlan, laneId, usedLanes } from './lane';

/** So that the axis below them is in sight on a screen of 900 pixels. */
const FEW_LANES = 4;
/** So that the list below is in sight too. */
const FEW_ON_PHONE = 3;
const MANY_LANES = 24;
const MOST_PARTNERS = 5;
/** A country in more than this share of all rows is what the dataset is about, and no lane of it. */
const MOST_SHARE = 0.6;

export function planPartyLanes(
  table: EventTable,
  rows: RowSet,
  country: PartyCode | null,
  { chosen, open, isMany, isNarrow }: LaneChoice,
): LanePlan {
  const parties = chooseParties(table, rows, country);
  const few = isNarrow ? FEW_ON_PHONE : FEW_LANES;
  const shown = parties.slice(0, isMany ? MANY_LANES : few);
  const all: Lane[] = [
    ...shown.flatMap((party): Lane[] => {
      const isOpen = open.has(party);
      const partners = isOpen ? choosePartners(table, rows, party, country) : [];
      return [
        { kind: 'party', party, isOpen },
        ...partners.map((partner): Lane => ({ kind: 'partner', party, partner })),
      ];
    }),
    { kind: 'others', isMany, hasMore: parties.length > few },
    // Left out without any, or all rows would be searched for them.
    ...(hasArticles(table) ? [{ kind: 'articles' } as const] : []),
  ];
  const laneIds = all.map(laneId);
  const rowLanes: RowLanes = { count: all.length, ofRow: numberRows(table, all) };
  const laneOf = (row: Row): string => laneIds[rowLanes.ofRow[row] ?? 0] ?? 'others';
  const used = usedLanes(rows, chosen, laneOf, { laneIds, rowLanes });
  // The way back to fewer lanes has to stand somewhere.
  const isKept = (lane: Lane) =>
    used.has(laneId(lane)) || (lane.kind === 'others' && isMany) || isOpened(lane);
  return { lanes: all.filter(isKept), laneOf, laneIds, rowLanes };
}

const isOpened = (lane: Lane): boolean => lane.kind === 'party' && lane.isOpen;

/** Busiest first. */
function chooseParties(table: EventTable, rows: RowSet, country: PartyCode | null): PartyCode[] {
  const events = countEvents(table, rows);
  const busiest = busiestParties(table, rows);
  const tells = (count: number) => (country === null ? count <= events * MOST_SHARE : count < events);
  const partners = busiest.filter(({ party, count }) => party !== country && tells(count));
  // With one country in all rows and no other, there is nothing to tell apart but that country itself.
  return (partners.length > 0 ? partners : busiest).map(({ party }) => party);
}

function choosePartners(
  table: EventTable,
  rows: RowSet,
  party: PartyCode,
  country: PartyCode | null,
): PartyCode[] {
  const own = intersectRows([rows, rowSetOf(table.rowCount, rowsOfParty(table, codeOfParty(table, party)))]);
  return busiestParties(table, own)
    .map((busy) => busy.party)
    .filter((other) => other !== party && other !== country)
    .slice(0, MOST_PARTNERS);
}

/** From the last lane to the first, so that a row of two of them ends in the first. O(rows). */
function numberRows(table: EventTable, lanes: readonly Lane[]): Uint8Array {
  const { kinds, rowCount } = table;
  const articles = lanes.findIndex(({ kind }) => kind === 'articles');
  const ofRow = new Uint8Array(rowCount);
  ofRow.fill(lanes.findIndex(({ kind }) => kind === 'others'));
  for (let row = 0; articles !== -1 && row < rowCount; row++) {
    if (kinds[row] === ARTICLE_KIND) ofRow[row] = articles;
  }
  const fromLast = [...lanes.entries()].reverse();
  for (const [at, lane] of fromLast) {
    if (lane.kind === 'party') setLane(ofRow, rowsOf(table, lane.party), at);
  }
  for (const [at, lane] of fromLast) {
    if (lane.kind === 'partner') moveToPartner(ofRow, at, lanes, rowsOf(table, lane.partner));
  }
  return ofRow;
}

function setLane(ofRow: Uint8Array, rows: Uint32Array, lane: number): void {
  for (let at = 0; at < rows.length; at++) ofRow[rows[at] ?? 0] = lane;
}

const hasArticles = (table: EventTable): boolean =>
  wordsOfOption(table, 'kinds', ARTICLE_KIND).some((word) => word !== 0);

/** Rows that have come into an opened lane go on to the lane of their first partner. */
function moveToPartner(ofRow: Uint8Array, at: number, lanes: readonly Lane[], rows: Uint32Array): void {
  const lane = lanes[at];
  if (lane?.kind !== 'partner') return;
  for (const row of rows) if (isOfParty(lanes[ofRow[row] ?? 0], lane.party)) ofRow[row] = at;
}

const rowsOf = (table: EventTable, party: PartyCode): Uint32Array =>
  rowsOfParty(table, codeOfParty(table, party));

const isOfParty = (lane: Lane | undefined, party: PartyCode): boolean =>
  (lane?.kind === 'party' || lane?.kind === 'partner') && lane.party === party;
