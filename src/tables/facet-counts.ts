/* How many rows each option of a facet would leave, with every other choice kept. */
import type { PartyCode } from '../model/party';
import type { ViewState } from '../model/view-state';
import {
  type Criteria,
  FACET_OPTIONS,
  type FacetSets,
  intersectAll,
  rowsOfBoth,
  selectRows,
  wordsOfOption,
} from './criteria';
import { ABSENT, ARTICLE_KIND, codeOfParty, type EventTable, FACETS, type Facet } from './event-table';
import { countCommon, countRows, forEachRow, intersectRows, type RowSet } from './row-set';

export type FacetOption<F extends Facet> = ViewState[F][number];
export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<FacetOption<F>, number> };

/** Counts for every option, in the terms' own order. O(rows / 32) an option. */
export function countFacets(table: EventTable, sets: FacetSets): FacetCounts {
  const all = intersectAll(table, sets, undefined);
  const counted = FACETS.map((facet) => {
    // A facet without a choice of its own leaves out nothing.
    const rows = sets[facet] === null ? all : intersectAll(table, sets, facet);
    const counts = FACET_OPTIONS[facet].map(
      (option, code) => [option, countCommon(rows, wordsOfOption(table, facet, code))] as const,
    );
    return [facet, new Map<string, number>(counts)] as const;
  });
  return Object.fromEntries(counted) as unknown as FacetCounts;
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
  const rows = selectRows(table, open);
  const bilateralOnly = other !== null && !open.multilateral;
  const bilateral = { rowCount: table.rowCount, words: table.bilateralWords };
  const counts = countByParty(table, bilateralOnly ? intersectRows([rows, bilateral]) : rows);
  // A country with itself is no pair.
  if (otherCode !== ABSENT) counts[otherCode] = 0;
  return new Map(table.partyCodes.map((party, code) => [party, counts[code] ?? 0]));
}

/** Events of the chosen pair that also have further parties: what the multilateral toggle would add. */
export function countMultilateral(table: EventTable, criteria: Criteria, sets: FacetSets): number {
  const one = codeOfParty(table, criteria.first);
  const other = codeOfParty(table, criteria.second);
  if (one < 0 || other < 0) return 0;
  const both = intersectAll(table, { ...sets, parties: rowsOfBoth(table, one, other) }, undefined);
  return countRows(both) - countCommon(both, table.bilateralWords);
}

/** Events among the rows; lone articles are not events. */
export const countEvents = (table: EventTable, rows: RowSet): number =>
  countRows(rows) - countCommon(rows, wordsOfOption(table, 'kinds', ARTICLE_KIND));

/** Countries by how many of the rows they take part in, busiest first, ties by code. */
export function busiestParties(table: EventTable, rows: RowSet): { party: PartyCode; count: number }[] {
  const counts = countByParty(table, rows);
  return table.partyCodes
    .map((party, code) => ({ party, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.party < b.party ? -1 : 1));
}

/** Rows that each party takes part in, by its code. O(parties of the rows); of all rows it is known already. */
function countByParty(table: EventTable, rows: RowSet): Uint32Array {
  const { partyOffsets, parties, partyRowOffsets } = table;
  const counts = new Uint32Array(table.partyCodes.length);
  if (countRows(rows) === table.rowCount) {
    return counts.map((_, code) => (partyRowOffsets[code + 1] ?? 0) - (partyRowOffsets[code] ?? 0));
  }
  forEachRow(rows, (row) => {
    const end = partyOffsets[row + 1] ?? 0;
    for (let at = partyOffsets[row] ?? 0; at < end; at++) {
      const code = parties[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  });
  return counts;
}
