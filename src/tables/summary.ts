/*
 * The first questions about a pair, answered: visits each way, meetings, calls, the last state visit.
 * Numbers count held, top-level events only; what is announced or has no known outcome is counted apart.
 */
import { EVENT_KINDS, SHOWN_STATUSES, VISIT_LEVELS } from '../model/event';
import { directionOf, type Criteria } from './criteria';
import { ABSENT, type EventTable, type Row } from './event-table';
import { forEachRow, type RowSet } from './row-set';

export interface PairSummary {
  readonly visits: number;
  readonly visitsThere: number;
  readonly visitsBack: number;
  readonly meetings: number;
  readonly calls: number;
  /** Also inside visits: the state visit held last, or null. */
  readonly lastStateVisit: Row | null;
  readonly announced: number;
  readonly invited: number;
  readonly outcomeUnknown: number;
}

const KIND = { visit: EVENT_KINDS.indexOf('visit'), meeting: EVENT_KINDS.indexOf('meeting'), call: EVENT_KINDS.indexOf('call') };
const STATE_LEVEL = VISIT_LEVELS.indexOf('state');
const status = (name: (typeof SHOWN_STATUSES)[number]): number => SHOWN_STATUSES.indexOf(name);

/** O(rows of the set). */
export function summarisePair(table: EventTable, rows: RowSet, pair: Pick<Criteria, 'first' | 'second'>): PairSummary {
  const tally = { visits: 0, there: 0, back: 0, meeting: 0, call: 0, announced: 0, invited: 0, unknown: 0 };
  let lastStateVisit: Row | null = null;
  forEachRow(rows, (row) => {
    if (table.wholes[row] !== ABSENT) return;
    const shown = table.statuses[row];
    if (shown === status('announced')) tally.announced++;
    if (shown === status('invited')) tally.invited++;
    if (shown === status('outcome-unknown')) tally.unknown++;
    if (shown !== status('held')) return;
    if (table.kinds[row] === KIND.meeting) tally.meeting++;
    if (table.kinds[row] === KIND.call) tally.call++;
    if (table.kinds[row] === KIND.visit) tally.visits++;
    const direction = directionOf(table, row, pair);
    if (direction !== null) tally[direction]++;
    if (table.kinds[row] === KIND.visit && table.levels[row] === STATE_LEVEL) lastStateVisit = row;
  });
  return {
    visits: tally.visits,
    visitsThere: tally.there,
    visitsBack: tally.back,
    meetings: tally.meeting,
    calls: tally.call,
    lastStateVisit,
    announced: tally.announced,
    invited: tally.invited,
    outcomeUnknown: tally.unknown,
  };
}
