/* What is asked of the rows, and the rows that answer. Each criterion makes one row set; the answer is their common part. */
import { EVENT_KINDS, RANKS, SHOWN_STATUSES, VISIT_LEVELS } from '../model/event';
import { dayBounds, parseEventDate } from '../model/event-date';
import { ROW_KINDS, type ViewState } from '../model/view-state';
import {
  ABSENT,
  codeOfParty,
  type EventTable,
  hasParty,
  hasTravelled,
  isDated,
  partyCount,
  type Row,
} from './event-table';
import { buildRowSet, intersectRows, type RowSet } from './row-set';

/** The parts of a view that choose rows. */
export type Criteria = Pick<
  ViewState,
  | 'first'
  | 'second'
  | 'multilateral'
  | 'direction'
  | 'topLevelOnly'
  | 'kinds'
  | 'levels'
  | 'statuses'
  | 'ranks'
  | 'from'
  | 'to'
>;

/** Facets that have options with counts; each count ignores the facet's own choice. */
export const FACETS = ['kinds', 'levels', 'statuses', 'ranks'] as const;
export type Facet = (typeof FACETS)[number];

export type FacetSets = { readonly [Key in Facet | 'parties' | 'period' | 'shape']: RowSet };

/** One row set a criterion. O(rows) each, built together so that facet counts can leave one out. */
export function buildFacetSets(table: EventTable, criteria: Criteria): FacetSets {
  const { kinds, levels, statuses, ranks } = criteria;
  return {
    parties: partySet(table, criteria),
    kinds: codeSet(
      table,
      table.kinds,
      kinds.map((kind) => ROW_KINDS.indexOf(kind)),
    ),
    levels: codeSet(
      table,
      table.levels,
      levels.map((level) => VISIT_LEVELS.indexOf(level)),
    ),
    statuses: codeSet(
      table,
      table.statuses,
      statuses.map((status) => SHOWN_STATUSES.indexOf(status)),
    ),
    ranks: codeSet(
      table,
      table.ranks,
      ranks.map((rank) => RANKS.indexOf(rank)),
    ),
    period: periodSet(table, criteria),
    shape: shapeSet(table, criteria),
  };
}

/** The rows that meet every criterion. */
export const selectRows = (table: EventTable, criteria: Criteria): RowSet =>
  intersectAll(buildFacetSets(table, criteria), undefined);

/** The common part of all sets but one. */
export function intersectAll(sets: FacetSets, except: keyof FacetSets | undefined): RowSet {
  const { parties, kinds, levels, statuses, ranks, period, shape } = sets;
  const named = { kinds, levels, statuses, ranks, period, parties } as const;
  const kept = Object.entries(named).filter(([name]) => name !== except);
  return intersectRows([shape, ...kept.map(([, set]) => set)]);
}

function codeSet(table: EventTable, column: Uint8Array | Int8Array, chosen: readonly number[]): RowSet {
  const wanted = new Set(chosen);
  return buildRowSet(table.rowCount, (row) => wanted.size === 0 || wanted.has(column[row] ?? ABSENT));
}

/**
 * Rows in which the chosen countries take part. With two of them, only events of these two sides,
 * unless multilateral ones are asked for.
 */
function partySet(table: EventTable, { first, second, multilateral }: Criteria): RowSet {
  const chosen = [first, second].filter((party) => party !== null).map((party) => codeOfParty(table, party));
  const bilateralOnly = chosen.length === 2 && !multilateral;
  return buildRowSet(table.rowCount, (row) => {
    if (bilateralOnly && partyCount(table, row) !== 2) return false;
    return chosen.every((code) => hasParty(table, row, code));
  });
}

/** Rows that possibly lie in the period: their earliest to latest day touches it. Undated rows do not. */
function periodSet(table: EventTable, { from, to }: Criteria): RowSet {
  const start = edge(from, 'earliest');
  const end = edge(to, 'latest');
  if (start === null && end === null) return buildRowSet(table.rowCount, () => true);
  return buildRowSet(table.rowCount, (row) => {
    if (!isDated(table, row)) return false;
    return (
      (end === null || (table.earliest[row] ?? 0) <= end) &&
      (start === null || (table.latest[row] ?? 0) >= start)
    );
  });
}

function edge(point: string | null, side: 'earliest' | 'latest'): number | null {
  const date = point === null ? undefined : parseEventDate(point);
  return date ? dayBounds(date)[side] : null;
}

function shapeSet(table: EventTable, criteria: Criteria): RowSet {
  const { direction, topLevelOnly } = criteria;
  return buildRowSet(table.rowCount, (row) => {
    if (topLevelOnly && table.wholes[row] !== ABSENT) return false;
    return direction === null || directionOf(table, row, criteria) === direction;
  });
}

/** Which way a visit goes between the two chosen countries; null for other events and third-country venues. */
export function directionOf(
  table: EventTable,
  row: Row,
  { first, second }: Pick<Criteria, 'first' | 'second'>,
): ViewState['direction'] {
  const one = codeOfParty(table, first);
  const other = codeOfParty(table, second);
  if (table.kinds[row] !== EVENT_KINDS.indexOf('visit') || one === ABSENT || other === ABSENT) return null;
  if (hasTravelled(table, row, one) && table.hosts[row] === other) return 'there';
  if (hasTravelled(table, row, other) && table.hosts[row] === one) return 'back';
  return null;
}
