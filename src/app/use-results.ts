/* What the view asks of the table: rows, counts, summary. Computed once a change, never in a component. */
import { useMemo } from 'react';
import { type Day, ymdFromDay } from '../model/day';
import type { PartyCode } from '../model/party';
import type { ViewState } from '../model/view-state';
import { busiestPairs, type PairCount } from '../tables/busiest-pairs';
import { selectRows } from '../tables/criteria';
import { type EventTable, isDated, OPEN_START, type Row } from '../tables/event-table';
import {
  countEvents,
  countFacets,
  countMultilateral,
  countParties,
  type FacetCounts,
} from '../tables/facet-counts';
import { allRows, type RowSet, rowsOf } from '../tables/row-set';
import { type PairSummary, summarisePair } from '../tables/summary';

const MOST_PAIRS = 6;

export interface Results {
  readonly rowSet: RowSet;
  /** The rows in order of time, undated ones last. */
  readonly rows: readonly Row[];
  readonly eventCount: number;
  readonly totalCount: number;
  readonly facets: FacetCounts;
  readonly firstCounts: ReadonlyMap<PartyCode, number>;
  readonly secondCounts: ReadonlyMap<PartyCode, number>;
  readonly multilateralCount: number;
  readonly summary: PairSummary;
  readonly busiestPairs: readonly PairCount[];
}

export function useResults(table: EventTable, view: ViewState): Results {
  const { first, second, multilateral, direction, topLevelOnly, kinds, levels, statuses, ranks, from, to } =
    view;
  // The parts that choose rows, so that dragging the window or opening an event computes nothing anew.
  const criteria = useMemo(
    () => ({
      first,
      second,
      multilateral,
      direction,
      topLevelOnly,
      kinds,
      levels,
      statuses,
      ranks,
      from,
      to,
    }),
    [first, second, multilateral, direction, topLevelOnly, kinds, levels, statuses, ranks, from, to],
  );
  return useMemo(() => {
    const rowSet = selectRows(table, criteria);
    // The summary answers for the pair, whatever kind or status is looked at.
    const pair = {
      ...criteria,
      kinds: [],
      levels: [],
      statuses: [],
      ranks: [],
      direction: null,
      topLevelOnly: false,
    };
    return {
      rowSet,
      busiestPairs: busiestPairs(table, rowSet, MOST_PAIRS),
      rows: rowsOf(rowSet),
      eventCount: countEvents(table, rowSet),
      totalCount: countEvents(table, allRows(table.rowCount)),
      facets: countFacets(table, criteria),
      firstCounts: countParties(table, criteria, 'first'),
      secondCounts: countParties(table, criteria, 'second'),
      multilateralCount: countMultilateral(table, criteria),
      summary: summarisePair(table, selectRows(table, pair), criteria),
    };
  }, [table, criteria]);
}

/** First and last year with a dated row. */
export function yearsOf(table: EventTable): { first: number; last: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < table.rowCount; row++) {
    if (!isDated(table, row)) continue;
    const earliest = table.earliest[row] ?? 0;
    const { year } = ymdFromDay((earliest === OPEN_START ? (table.latest[row] ?? 0) : earliest) as Day);
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first > last ? null : { first, last };
}
