/* What the view asks of the table: rows, counts, summary. Computed once a change, never in a component. */
import { useDeferredValue, useMemo } from 'react';
import { ymdFromDay } from '../model/day';
import type { PartyCode } from '../model/party';
import type { ViewState } from '../model/view-state';
import { busiestPairs, type PairCount } from '../tables/busiest-pairs';
import { type FacetSets, intersectAll } from '../tables/criteria';
import { type EventTable, startOfRow } from '../tables/event-table';
import {
  countEvents,
  countFacets,
  countMultilateral,
  countParties,
  type FacetCounts,
} from '../tables/facet-counts';
import { allRows, type RowList, type RowSet, rowsOf } from '../tables/row-set';
import { type PairSummary, summarisePair } from '../tables/summary';
import { type ChosenRows, chooseRows } from './choose-rows';

const MOST_PAIRS = 6;

export interface Results {
  readonly rowSet: RowSet;
  /** The rows in order of time, undated ones last. */
  readonly rows: RowList;
  readonly eventCount: number;
  readonly totalCount: number;
  readonly facets: FacetCounts;
  /** Counted when a picker is opened, for they go through every party of every row. */
  readonly countFirst: () => ReadonlyMap<PartyCode, number>;
  readonly countSecond: () => ReadonlyMap<PartyCode, number>;
  readonly multilateralCount: number;
  readonly summary: PairSummary;
}

/**
 * The rows of a view at once, and all that is counted of them right after: the timeline shows a choice before the
 * numbers of the next ones are known.
 */
export function useResults(table: EventTable, view: ViewState): { rowSet: RowSet; results: Results } {
  const chosen = chooseRows(table, view);
  const counted = useDeferredValue(chosen);
  const results = useMemo(() => countResults(counted), [counted]);
  return { rowSet: chosen.rowSet, results };
}

function countResults({ table, criteria, sets, rowSet }: ChosenRows): Results {
  // The summary answers for the pair, whatever kind or status is looked at.
  const ofPair = { ...ANY, parties: sets.parties, period: sets.period };
  return {
    rowSet,
    rows: rowsOf(rowSet),
    eventCount: countEvents(table, rowSet),
    totalCount: countEvents(table, allRows(table.rowCount)),
    facets: countFacets(table, sets),
    countFirst: () => countParties(table, criteria, 'first'),
    countSecond: () => countParties(table, criteria, 'second'),
    multilateralCount: countMultilateral(table, criteria, sets),
    summary: summarisePair(table, intersectAll(table, ofPair, undefined), criteria),
  };
}

const ANY: FacetSets = {
  parties: null,
  kinds: null,
  levels: null,
  statuses: null,
  ranks: null,
  period: null,
  shape: null,
};

/** Pairs to begin with, from all rows: they are suggested while nothing is chosen. */
export const pairsToBeginWith = (table: EventTable): PairCount[] =>
  busiestPairs(table, allRows(table.rowCount), MOST_PAIRS);

/** First and last year with a dated row. */
export function yearsOf(table: EventTable): { first: number; last: number } | null {
  if (table.datedCount === 0) return null;
  const yearOf = (row: number) => ymdFromDay(startOfRow(table, row)).year;
  return { first: yearOf(0), last: yearOf(table.datedCount - 1) };
}
