/* How many rows each option of a facet would leave, with every other choice kept. */
import { RANKS, SHOWN_STATUSES, VISIT_LEVELS } from '../model/event';
import type { PartyCode } from '../model/party';
import { ROW_KINDS, type ViewState } from '../model/view-state';
import { buildFacetSets, type Criteria, FACETS, type Facet, intersectAll } from './criteria';
import { codeOfParty, type EventTable, hasParty, isEventRow, partyCount } from './event-table';
import { buildRowSet, countRows, forEachRow, intersectRows, type RowSet } from './row-set';

export type FacetOption<F extends Facet> = ViewState[F][number];
export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<FacetOption<F>, number> };

const OPTIONS = {
  kinds: ROW_KINDS,
  levels: VISIT_LEVELS,
  statuses: SHOWN_STATUSES,
  ranks: RANKS,
} as const satisfies { [F in Facet]: readonly FacetOption<F>[] };

/** Counts for every option that some row has, in the terms' own order. O(rows) a facet. */
export function countFacets(table: EventTable, criteria: Criteria): FacetCounts {
  const sets = buildFacetSets(table, criteria);
  const counted = FACETS.map(
    (facet) => [facet, countOptions(table, facet, intersectAll(sets, facet))] as const,
  );
  return Object.fromEntries(counted) as unknown as FacetCounts;
}

function countOptions<F extends Facet>(
  table: EventTable,
  facet: F,
  rows: RowSet,
): ReadonlyMap<string, number> {
  const tally = new Float64Array(OPTIONS[facet].length);
  const column = table[facet];
  forEachRow(rows, (row) => {
    const code = column[row] ?? -1;
    if (code >= 0 && code < tally.length) tally[code] = (tally[code] ?? 0) + 1;
  });
  return new Map(OPTIONS[facet].map((option, code) => [option, tally[code] ?? 0]));
}

/** For one of the two country pickers: rows that each country would leave, the other picker's choice kept. */
export function countParties(
  table: EventTable,
  criteria: Criteria,
  slot: 'first' | 'second',
): ReadonlyMap<PartyCode, number> {
  const open: Criteria = { ...criteria, [slot]: null, direction: null };
  const other = slot === 'first' ? open.second : open.first;
  const otherCode = codeOfParty(table, other);
  const rows = intersectAll(buildFacetSets(table, open), undefined);
  const tally = new Float64Array(table.partyCodes.length);
  forEachRow(rows, (row) => {
    if (other !== null && !open.multilateral && partyCount(table, row) !== 2) return;
    const end = table.partyOffsets[row + 1] ?? 0;
    for (let at = table.partyOffsets[row] ?? 0; at < end; at++) {
      const code = table.parties[at] ?? 0;
      if (code !== otherCode) tally[code] = (tally[code] ?? 0) + 1;
    }
  });
  return new Map(table.partyCodes.map((party, code) => [party, tally[code] ?? 0]));
}

/** Events of the chosen pair that also have further parties: what the multilateral toggle would add. */
export function countMultilateral(table: EventTable, criteria: Criteria): number {
  const one = codeOfParty(table, criteria.first);
  const other = codeOfParty(table, criteria.second);
  if (one < 0 || other < 0) return 0;
  const rest = intersectAll(buildFacetSets(table, criteria), 'parties');
  const multilateral = buildRowSet(
    table.rowCount,
    (row) => partyCount(table, row) > 2 && hasParty(table, row, one) && hasParty(table, row, other),
  );
  return countRows(intersectRows([rest, multilateral]));
}

/** Events among the rows; lone articles are not events. */
export function countEvents(table: EventTable, rows: RowSet): number {
  let count = 0;
  forEachRow(rows, (row) => {
    if (isEventRow(table, row)) count++;
  });
  return count;
}

/** Countries by how many of the rows they take part in, busiest first, ties by code. */
export function busiestParties(table: EventTable, rows: RowSet): { party: PartyCode; count: number }[] {
  const tally = new Float64Array(table.partyCodes.length);
  forEachRow(rows, (row) => {
    const end = table.partyOffsets[row + 1] ?? 0;
    for (let at = table.partyOffsets[row] ?? 0; at < end; at++) {
      const code = table.parties[at] ?? 0;
      tally[code] = (tally[code] ?? 0) + 1;
    }
  });
  return table.partyCodes
    .map((party, code) => ({ party, count: tally[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.party < b.party ? -1 : 1));
}
