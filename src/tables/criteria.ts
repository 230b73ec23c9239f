/* What is asked of the rows, and the rows that answer. Each criterion makes one row set; the answer is their common part. */
import { EVENT_KINDS, RANKS, SHOWN_STATUSES, VISIT_LEVELS } from '../model/event';
import { dayBounds, parseEventDate } from '../model/event-date';
import { ROW_KINDS, type ViewState } from '../model/view-state';
import {
  ABSENT,
  codeOfParty,
  type EventTable,
  type Facet,
  hasTravelled,
  type Row,
  rowsOfParty,
} from './event-table';
import {
  allRows,
  buildRowSet,
  forEachRow,
  intersectRows,
  type RowSet,
  rowSetOf,
  uniteWords,
} from './row-set';

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
  | 'periodMatch'
>;

/** A row set a criterion; null where it leaves every row. */
export type FacetSets = { readonly [Key in Facet | 'parties' | 'period' | 'shape']: RowSet | null };

/** What each facet lets choose, by the numbers that the columns hold. */
export const FACET_OPTIONS = {
  kinds: ROW_KINDS,
  levels: VISIT_LEVELS,
  statuses: SHOWN_STATUSES,
  ranks: RANKS,
} as const satisfies { [F in Facet]: ViewState[F] };

/** One row set a criterion, built together so that facet counts can leave one out. O(rows / 32) each, but for periods. */
export function buildFacetSets(table: EventTable, criteria: Criteria): FacetSets {
  return {
    parties: partySet(table, criteria),
    kinds: optionSet(table, 'kinds', criteria),
    levels: optionSet(table, 'levels', criteria),
    statuses: optionSet(table, 'statuses', criteria),
    ranks: optionSet(table, 'ranks', criteria),
    period: periodSet(table, criteria),
    shape: shapeSet(table, criteria),
  };
}

/** The rows that meet every criterion. */
export const selectRows = (table: EventTable, criteria: Criteria): RowSet =>
  intersectAll(table, buildFacetSets(table, criteria), undefined);

/** The common part of all sets but one. */
export function intersectAll(
  table: EventTable,
  sets: FacetSets,
  except: keyof FacetSets | undefined,
): RowSet {
  const { parties, kinds, levels, statuses, ranks, period, shape } = sets;
  const named = { kinds, levels, statuses, ranks, period, parties, shape } as const;
  const [first, ...others] = Object.entries(named).flatMap(([name, set]) =>
    set === null || name === except ? [] : [set],
  );
  return first ? intersectRows([first, ...others]) : everyRow(table);
}

const everyRows = new WeakMap<EventTable, RowSet>();

/** All rows, and the same set each time: what was worked out for it, such as its lanes, is then found again. */
function everyRow(table: EventTable): RowSet {
  const known = everyRows.get(table);
  if (known) return known;
  const rows = allRows(table.rowCount);
  everyRows.set(table, rows);
  return rows;
}

/** The words of one option's row set. */
export function wordsOfOption(table: EventTable, facet: Facet, code: number): Uint32Array {
  const wordCount = Math.ceil(table.rowCount / 32);
  return table.optionWords[facet].subarray(code * wordCount, (code + 1) * wordCount);
}

/** Rows with any of the chosen options. */
function optionSet(table: EventTable, facet: Facet, criteria: Criteria): RowSet | null {
  const chosen: readonly string[] = criteria[facet];
  const known: readonly string[] = FACET_OPTIONS[facet];
  if (chosen.length === 0) return null;
  const sets = chosen.map((option) => wordsOfOption(table, facet, known.indexOf(option)));
  return uniteWords(table.rowCount, sets);
}

/**
 * Rows in which the chosen countries take part. With two of them, only events of these two sides,
 * unless multilateral ones are asked for.
 */
function partySet(table: EventTable, { first, second, multilateral }: Criteria): RowSet | null {
  const chosen = [first, second].filter((party) => party !== null).map((party) => codeOfParty(table, party));
  const [one, other] = chosen;
  if (one === undefined) return null;
  if (other === undefined) return setOfParty(table, one);
  const common = rowsOfBoth(table, one, other);
  if (multilateral) return common;
  return intersectRows([common, { rowCount: table.rowCount, words: table.bilateralWords }]);
}

/** Rows in which both take part. */
export const rowsOfBoth = (table: EventTable, one: number, other: number): RowSet =>
  intersectRows([setOfParty(table, one), setOfParty(table, other)]);

/** Rows of a party; kept, for readers go from pair to pair of a few countries. */
function setOfParty(table: EventTable, code: number): RowSet {
  const kept = partySets.get(table) ?? new Map<number, RowSet>();
  const set = kept.get(code) ?? rowSetOf(table.rowCount, rowsOfParty(table, code));
  partySets.set(table, kept.set(code, set));
  return set;
}

const partySets = new WeakMap<EventTable, Map<number, RowSet>>();

/** Rows that possibly lie in the period: their earliest to latest day touches it; or certainly: it lies within. Undated rows do not. */
function periodSet(table: EventTable, { from, to, periodMatch }: Criteria): RowSet | null {
  const start = edge(from, 'earliest');
  const end = edge(to, 'latest');
  if (start === null && end === null) return null;
  const { datedCount } = table;
  // The day of a row that has to be early enough, and the one that has to be late enough.
  const isCertain = periodMatch === 'certainly';
  const [first, last] = isCertain ? [table.latest, table.earliest] : [table.earliest, table.latest];
  return buildRowSet(
    table.rowCount,
    (row) =>
      row < datedCount &&
      (end === null || (first[row] ?? 0) <= end) &&
      (start === null || (last[row] ?? 0) >= start),
  );
}

function edge(point: string | null, side: 'earliest' | 'latest'): number | null {
  const date = point === null ? undefined : parseEventDate(point);
  return date ? dayBounds(date)[side] : null;
}

function shapeSet(table: EventTable, criteria: Criteria): RowSet | null {
  const { direction, topLevelOnly } = criteria;
  const topLevel = topLevelOnly ? { rowCount: table.rowCount, words: table.topLevelWords } : null;
  if (direction === null) return topLevel;
  // Only rows of the pair have a direction, and they are few.
  const ofPair = partySet(table, { ...criteria, multilateral: true });
  const goes = directionsOf(table, criteria);
  const rows: Row[] = [];
  if (ofPair) {
    forEachRow(ofPair, (row) => {
      if (goes(row) === direction) rows.push(row);
    });
  }
  const goingThere = rowSetOf(table.rowCount, rows);
  return topLevel ? intersectRows([goingThere, topLevel]) : goingThere;
}

/** Which way a visit goes between the two chosen countries; null for other events and third-country venues. */
export const directionOf = (
  table: EventTable,
  row: Row,
  pair: Pick<Criteria, 'first' | 'second'>,
): ViewState['direction'] => directionsOf(table, pair)(row);

/** The same for many rows of one pair. */
export function directionsOf(
  table: EventTable,
  { first, second }: Pick<Criteria, 'first' | 'second'>,
): (row: Row) => ViewState['direction'] {
  const one = codeOfParty(table, first);
  const other = codeOfParty(table, second);
  const visit = EVENT_KINDS.indexOf('visit');
  return (row) => {
    if (table.kinds[row] !== visit || one === ABSENT || other === ABSENT) return null;
    if (hasTravelled(table, row, one) && table.hosts[row] === other) return 'there';
    if (hasTravelled(table, row, other) && table.hosts[row] === one) return 'back';
    return null;
  };
}
