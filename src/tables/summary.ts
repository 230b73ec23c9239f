/*
 * The first questions about a pair, answered: visits each way, meetings, calls, the last state visit.
 * Numbers count held, top-level events only; what is announced or has no known outcome is counted apart.
 */
import { EVENT_KINDS, SHOWN_STATUSES, VISIT_LEVELS } from '../model/event';
import { type Criteria, directionOf } from './criteria';
import { ABSENT, type EventTable, isDated, type Row } from './event-table';
import { forEachRow, type RowSet } from './row-set';

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

const STATE_VISIT = { kind: EVENT_KINDS.indexOf('visit'), level: VISIT_LEVELS.indexOf('state') };
const HELD = SHOWN_STATUSES.indexOf('held');

/** O(rows of the set). */
export function summarisePair(
  table: EventTable,
  rows: RowSet,
  pair: Pick<Criteria, 'first' | 'second'>,
): PairSummary {
  const byStatus = new Float64Array(SHOWN_STATUSES.length);
  const heldByKind = new Float64Array(EVENT_KINDS.length);
  const heldByDirection = { there: 0, back: 0 };
  let lastStateVisit: Row | null = null;
  forEachRow(rows, (row) => {
    const isHeld = table.statuses[row] === HELD;
    if (isHeld && isDated(table, row) && isStateVisit(table, row)) lastStateVisit = row;
    if (table.wholes[row] !== ABSENT) return;
    addOne(byStatus, table.statuses[row]);
    if (!isHeld) return;
    addOne(heldByKind, table.kinds[row]);
    const direction = directionOf(table, row, pair);
    if (direction !== null) heldByDirection[direction]++;
  });
  const ofStatus = (name: (typeof SHOWN_STATUSES)[number]) => byStatus[SHOWN_STATUSES.indexOf(name)] ?? 0;
  const held = (name: (typeof EVENT_KINDS)[number]) => heldByKind[EVENT_KINDS.indexOf(name)] ?? 0;
  return {
    visits: held('visit'),
    visitsThere: heldByDirection.there,
    visitsBack: heldByDirection.back,
    meetings: held('meeting'),
    calls: held('call'),
    lastStateVisit,
    announced: ofStatus('announced'),
    invited: ofStatus('invited'),
    outcomeUnknown: ofStatus('outcome-unknown'),
  };
}

/** Counts one more of this code; a code beyond the tally (a lone article has no status) is none of its business. */
function addOne(tally: Float64Array, code: number | undefined): void {
  if (code !== undefined && code < tally.length) tally[code] = (tally[code] ?? 0) + 1;
}

const isStateVisit = (table: EventTable, row: Row): boolean =>
  table.kinds[row] === STATE_VISIT.kind && table.levels[row] === STATE_VISIT.level;
