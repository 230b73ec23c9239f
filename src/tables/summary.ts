/*
 * The first questions about a pair, answered: visits each way, meetings, calls, the last state visit.
 * Numbers count held, top-level events only; what is announced or has no known outcome is counted apart.
 */
import { EVENT_KINDS, type EventKind, SHOWN_STATUSES, type ShownStatus, VISIT_LEVELS } from '../model/event';
import { type Criteria, directionsOf, wordsOfOption } from './criteria';
import type { EventTable, Row } from './event-table';
import { countCommon, forEachRow, intersectRows, lastRow, type RowSet } from './row-set';

export interface PairSummary {
  readonly visits: number;
  readonly visitsThere: number;
  readonly visitsBack: number;
  readonly meetings: number;
  readonly calls: number;
  /** The dated state visit held last, also one inside a longer journey; null where there is none. */
  readonly lastStateVisit: Row | null;
  readonly announced: number;
  readonly invited: number;
  readonly outcomeUnknown: number;
}

/** O(rows / 32), and O(rows of a pair). */
export function summarisePair(
  table: EventTable,
  rows: RowSet,
  pair: Pick<Criteria, 'first' | 'second'>,
): PairSummary {
  const { rowCount } = table;
  const ofStatus = (name: ShownStatus) => wordsOfOption(table, 'statuses', SHOWN_STATUSES.indexOf(name));
  const ofKind = (name: EventKind) => wordsOfOption(table, 'kinds', EVENT_KINDS.indexOf(name));
  const within = (set: RowSet, ...words: Uint32Array[]) =>
    intersectRows([set, ...words.map((of) => ({ rowCount, words: of }))]);
  const topLevel = within(rows, table.topLevelWords);
  const held = within(topLevel, ofStatus('held'));
  const state = wordsOfOption(table, 'levels', VISIT_LEVELS.indexOf('state'));
  return {
    visits: countCommon(held, ofKind('visit')),
    ...countDirections(table, within(held, ofKind('visit')), pair),
    meetings: countCommon(held, ofKind('meeting')),
    calls: countCommon(held, ofKind('call')),
    lastStateVisit: lastRow(within(rows, ofStatus('held'), ofKind('visit'), state), table.datedCount),
    announced: countCommon(topLevel, ofStatus('announced')),
    invited: countCommon(topLevel, ofStatus('invited')),
    outcomeUnknown: countCommon(topLevel, ofStatus('outcome-unknown')),
  };
}

function countDirections(
  table: EventTable,
  visits: RowSet,
  pair: Pick<Criteria, 'first' | 'second'>,
): Pick<PairSummary, 'visitsThere' | 'visitsBack'> {
  const counts = { there: 0, back: 0 };
  // Without two countries there is no direction to look for in a million rows.
  if (pair.first !== null && pair.second !== null) {
    const directionOf = directionsOf(table, pair);
    forEachRow(visits, (row) => {
      const direction = directionOf(row);
      if (direction !== null) counts[direction]++;
    });
  }
  return { visitsThere: counts.there, visitsBack: counts.back };
}
