/*
 * All events as typed columns: no object a row, so that a million of them fit and scan in milliseconds.
 * Row numbers are positions by earliest day and mean nothing outside this table; links carry ids.
 */
import type { Brand } from '../model/brand';
import type { Day } from '../model/day';
import { EVENT_KINDS, RANKS, SHOWN_STATUSES, STATUSES, shownStatus, VISIT_LEVELS } from '../model/event';
import type { PartyCode } from '../model/party';
import { fail, type Result, succeed } from '../model/result';
import type { ServedIndex } from '../model/served';

export type Row = Brand<number, 'Row'>;

/** In day columns: the event has no date at all. */
export const NO_DAY = -0x8000_0000;
/** In `earliest`: any day up to `latest`. In `latest`: any day from `earliest` on. */
export const OPEN_START = NO_DAY + 1;
export const OPEN_END = 0x7fff_ffff;
/** In columns of codes: the row has none. */
export const ABSENT = -1;
/** In `kinds`: an article that no event is known from; event kinds are positions in EVENT_KINDS. */
export const ARTICLE_KIND = EVENT_KINDS.length;

export interface EventTable {
  readonly rowCount: number;
  /** What the numbers of party columns stand for. */
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

/** Opens a served index as a table; fails where columns disagree in length or refer outside themselves. O(rows). */
export function openTable(index: ServedIndex, today: Day): Result<EventTable, 'broken-index'> {
  const rowCount = index.kind.length;
  const partyCount = index.parties.length;
  if (!isConsistent(index, rowCount, partyCount)) return fail('broken-index');
  const latest = Int32Array.from(
    index.latest,
    (day, row) => day ?? (index.earliest[row] == null ? NO_DAY : OPEN_END),
  );
  return succeed({
    rowCount,
    partyCodes: index.partyCodes,
    earliest: Int32Array.from(
      index.earliest,
      (day, row) => day ?? (index.latest[row] == null ? NO_DAY : OPEN_START),
    ),
    latest,
    kinds: Uint8Array.from(index.kind),
    levels: Int8Array.from(index.level),
    statuses: Uint8Array.from(index.status, (status, row) =>
      shownStatusCode(status, latest[row] ?? NO_DAY, today),
    ),
    ranks: Int8Array.from(index.rank),
    hosts: Int16Array.from(index.host),
    venueCountries: Int16Array.from(index.venueCountry),
    wholes: Int32Array.from(index.within),
    partyOffsets: Uint32Array.from(index.partyOffsets),
    parties: Uint16Array.from(index.parties),
    travelled: Uint8Array.from(index.travelled),
  });
}

/** In `statuses`: an article has none. */
export const NO_STATUS = 255;

function shownStatusCode(status: number, latest: number, today: Day): number {
  const name = STATUSES[status];
  if (name === undefined) return NO_STATUS;
  return SHOWN_STATUSES.indexOf(shownStatus(name, latest === NO_DAY ? null : (latest as Day), today));
}

function isConsistent(index: ServedIndex, rows: number, parties: number): boolean {
  const perRow = [
    index.earliest,
    index.latest,
    index.level,
    index.status,
    index.rank,
    index.host,
    index.venueCountry,
    index.within,
  ];
  const codes = index.partyCodes.length;
  return (
    perRow.every((column) => column.length === rows) &&
    [index.earliest, index.latest].every((days) => days.every(isDayOrNull)) &&
    arePartyOffsets(index.partyOffsets, rows, parties) &&
    index.travelled.length === parties &&
    index.travelled.every((flag) => isCode(flag, 2, 0)) &&
    index.parties.every((code) => isCode(code, codes, 0)) &&
    index.kind.every((kind) => isCode(kind, ARTICLE_KIND + 1, 0)) &&
    index.level.every((level) => isCode(level, VISIT_LEVELS.length)) &&
    index.status.every((status) => isCode(status, STATUSES.length)) &&
    index.rank.every((rank) => isCode(rank, RANKS.length)) &&
    index.host.every((code) => isCode(code, codes)) &&
    index.venueCountry.every((code) => isCode(code, codes)) &&
    index.within.every((row) => isCode(row, rows))
  );
}

/** One more than there are rows, from nothing up to all entries, never falling. */
const arePartyOffsets = (offsets: readonly number[], rows: number, parties: number): boolean =>
  offsets.length === rows + 1 &&
  offsets[0] === 0 &&
  offsets.at(-1) === parties &&
  offsets.every((offset, row) => Number.isInteger(offset) && offset >= (offsets[row - 1] ?? 0));

const isDayOrNull = (day: number | null): boolean =>
  day === null || (Number.isInteger(day) && day > OPEN_START && day < OPEN_END);

const isCode = (code: number, count: number, least: number = ABSENT): boolean =>
  Number.isInteger(code) && code >= least && code < count;

/** Number of a party in this table, or ABSENT. */
export const codeOfParty = (table: EventTable, party: PartyCode | null): number =>
  party === null ? ABSENT : table.partyCodes.indexOf(party);

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

export const isDated = (table: EventTable, row: number): boolean => table.earliest[row] !== NO_DAY;

export const isEventRow = (table: EventTable, row: number): boolean => table.kinds[row] !== ARTICLE_KIND;
