/*
 * All events as typed columns: no object a row, so that a million of them fit and scan in milliseconds.
 * Row numbers are positions by earliest day and mean nothing outside this table; links carry ids.
 */
import type { Brand } from '../model/brand';
import type { Day } from '../model/day';
import { EVENT_KINDS } from '../model/event';
import type { PartyCode } from '../model/party';

export type Row = Brand<number, 'Row'>;

/** In day columns: the event has no date at all. */
export const NO_DAY = -0x8000_0000;
/** In `earliest`: any day up to `latest`. In `latest`: any day from `earliest` on. */
export const OPEN_START = NO_DAY + 1;
export const OPEN_END = 0x7fff_ffff;
/** How far an end that is not known is drawn on. */
export const OPEN_DAYS = 30;
/** A stretch of more days is long: a month is not, a year is. */
export const LONG_DAYS = 31;
/** In columns of codes: the row has none. */
export const ABSENT = -1;
/** In `kinds`: an article that no event is known from; event kinds are positions in EVENT_KINDS. */
export const ARTICLE_KIND = EVENT_KINDS.length;

/** In `statuses`: an article has none. */
export const NO_STATUS = 255;

export interface EventColumns {
  readonly rowCount: number;
  /** Rows with a date; they come first, by the first day that they may have been on. */
  readonly datedCount: number;
  /** What the numbers of party columns stand for, busiest first. */
  readonly partyCodes: readonly PartyCode[];
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly kinds: Uint8Array;
  /** Position in VISIT_LEVELS. */
  readonly levels: Int8Array;
  /** Position in SHOWN_STATUSES, on the day the table was opened. */
  readonly statuses: Uint8Array;
  /** Position in RANKS. */
  readonly ranks: Int8Array;
  readonly hosts: Int16Array;
  readonly venueCountries: Int16Array;
  /** Row of the event that this one is part of. */
  readonly wholes: Int32Array;
  readonly partyOffsets: Uint32Array;
  readonly parties: Uint16Array;
  readonly travelled: Uint8Array;
}

/** Columns with what is looked up in them again and again. Made by `open-table.ts`. */
export interface EventTable extends EventColumns {
  /** Rows of the party with code c, ascending: `partyRows` from `partyRowOffsets[c]` up to `partyRowOffsets[c + 1]`. */
  readonly partyRowOffsets: Uint32Array;
  readonly partyRows: Uint32Array;
  /** For each facet the rows of each of its options, as the words of one row set after the other. */
  readonly optionWords: { readonly [F in Facet]: Uint32Array };
  /** Rows that are part of no other, and rows with exactly two parties; the words of row sets. */
  readonly topLevelWords: Uint32Array;
  readonly bilateralWords: Uint32Array;
  /** Dated rows drawn longer than LONG_DAYS, ascending: only these reach into a window from far before it. */
  readonly longRows: Uint32Array;
}

/** Facets that have options with counts; each count ignores the facet's own choice. */
export const FACETS = ['kinds', 'levels', 'statuses', 'ranks'] as const;
export type Facet = (typeof FACETS)[number];

/** Number of a party in this table, or ABSENT. */
export const codeOfParty = (table: EventTable, party: PartyCode | null): number =>
  party === null ? ABSENT : table.partyCodes.indexOf(party);

/** The rows of a party, ascending; none for ABSENT. */
export const rowsOfParty = (table: EventTable, code: number): Uint32Array =>
  code < 0
    ? table.partyRows.subarray(0, 0)
    : table.partyRows.subarray(table.partyRowOffsets[code], table.partyRowOffsets[code + 1]);

/** Number of parties of a row. */
export const partyCount = (table: EventTable, row: number): number =>
  (table.partyOffsets[row + 1] ?? 0) - (table.partyOffsets[row] ?? 0);

export function hasParty(table: EventTable, row: number, code: number): boolean {
  return findPartyEntry(table, row, code) !== ABSENT;
}

/** Whether this party of the row travelled. */
export function hasTravelled(table: EventTable, row: number, code: number): boolean {
  const at = findPartyEntry(table, row, code);
  return at !== ABSENT && table.travelled[at] === 1;
}

function findPartyEntry(table: EventTable, row: number, code: number): number {
  const end = table.partyOffsets[row + 1] ?? 0;
  for (let at = table.partyOffsets[row] ?? 0; at < end; at++) if (table.parties[at] === code) return at;
  return ABSENT;
}

export const isDated = (table: EventTable, row: number): boolean => row < table.datedCount;

/** The day that a dated row stands at in the order of rows: its earliest, or its latest where that is open. */
export function startOfRow(table: EventColumns, row: number): Day {
  const earliest = table.earliest[row] ?? 0;
  return (earliest === OPEN_START ? (table.latest[row] ?? 0) : earliest) as Day;
}

/** First and last day that a dated row is drawn over; an open side runs on for OPEN_DAYS. */
export const drawnFrom = (table: EventColumns, row: number): Day =>
  (table.earliest[row] === OPEN_START
    ? (table.latest[row] ?? 0) - OPEN_DAYS
    : (table.earliest[row] ?? 0)) as Day;
export const drawnTo = (table: EventColumns, row: number): Day =>
  (table.latest[row] === OPEN_END ? (table.earliest[row] ?? 0) + OPEN_DAYS : (table.latest[row] ?? 0)) as Day;

export const isEventRow = (table: EventTable, row: number): boolean => table.kinds[row] !== ARTICLE_KIND;
