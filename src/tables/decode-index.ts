/*
 * From the served index to typed columns; what each number means is told in `encode-index.ts`. A damaged index gives
 * none, and never rows that refer outside the table.
 */
import { EVENT_KINDS, STATUSES } from '../model/event';
import type { ServedIndex } from '../model/served';
import {
  ABSENT,
  ARTICLE_KIND,
  type EventColumns,
  NO_DAY,
  NO_STATUS,
  OPEN_END,
  OPEN_START,
} from './event-table';
import { kindOfCode, levelOfCode, rankOfCode, statusOfCode } from './row-codes';
import { ColumnReader, unfoldSign } from './text-column';

const VISIT = EVENT_KINDS.indexOf('visit');
const SUMMIT = EVENT_KINDS.indexOf('summit');
/** A day further from 1970 than any calendar of this project, in either direction. */
const FAR_DAY = 4_000_000;
/** More parties than an event can have; guards against a column that asks for all memory. */
const MOST_PARTIES = 1000;

/** The columns with statuses as stored, or undefined where the index is damaged. O(rows). */
export function decodeIndex(index: ServedIndex): EventColumns | undefined {
  const { rows, dated, partyCodes } = index;
  if (!isCount(rows) || !isCount(dated) || dated > rows || !Array.isArray(partyCodes)) return undefined;
  const isText = COLUMNS.every((name) => typeof index[name] === 'string');
  // Each row takes a character at least, so a table can be no longer than its column.
  if (!isText || index.kinds.length < rows || index.spans.length < dated) return undefined;
  const days = decodeDays(index);
  const events = days && decodeEvents(index);
  return days && events && { rowCount: rows, datedCount: dated, partyCodes, ...days, ...events };
}

const COLUMNS = [
  'days',
  'spans',
  'kinds',
  'states',
  'wholes',
  'sides',
  'parties',
  'hosts',
  'venues',
  'travels',
] as const satisfies readonly (keyof ServedIndex)[];

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function decodeDays({ rows, dated, days, spans }: ServedIndex) {
  const earliest = new Int32Array(rows).fill(NO_DAY);
  const latest = new Int32Array(rows).fill(NO_DAY);
  const [dayReader, spanReader] = [new ColumnReader(days), new ColumnReader(spans)];
  /** The rows of one day; false where a span leads out of the calendar. */
  const fill = (day: number, start: number, end: number): boolean => {
    for (let row = start; row < end; row++) {
      const span = spanReader.next();
      if (span > FAR_DAY) return false;
      earliest[row] = span === 0 ? OPEN_START : day;
      latest[row] = span === 1 ? OPEN_END : span === 0 ? day : day + span - 2;
    }
    return true;
  };
  let day = 0;
  for (let row = 0; row < dated; ) {
    const step = dayReader.next();
    day += row === 0 ? unfoldSign(step) : step;
    const end = row + dayReader.next();
    if (Math.abs(day) > FAR_DAY || end <= row || end > dated || !fill(day, row, end)) return undefined;
    row = end;
  }
  return dayReader.isSound() && spanReader.isSound() ? { earliest, latest } : undefined;
}

/** One pass over all columns of events: hosts and travellers are told by the parties of their row. */
function decodeEvents(index: ServedIndex) {
  const { rows } = index;
  const columns = {
    kinds: new Uint8Array(rows).fill(ARTICLE_KIND),
    levels: new Int8Array(rows).fill(ABSENT),
    statuses: new Uint8Array(rows).fill(NO_STATUS),
    ranks: new Int8Array(rows).fill(ABSENT),
    hosts: new Int16Array(rows).fill(ABSENT),
    venueCountries: new Int16Array(rows).fill(ABSENT),
    wholes: new Int32Array(rows).fill(ABSENT),
  };
  const kinds = new ColumnReader(index.kinds);
  const sides = new SideReader(index);
  const rest = new RowReader(index, columns, sides);
  for (let row = 0; row < rows; row++) {
    const kindCode = kinds.next();
    const kind = kindOfCode(kindCode);
    if (kind > ARTICLE_KIND) return undefined;
    columns.kinds[row] = kind;
    columns.levels[row] = levelOfCode(kindCode);
    sides.begin(row);
    if (kind !== ARTICLE_KIND && !rest.read(row, kind)) return undefined;
  }
  const travel = sides.end(rows);
  return travel && kinds.isSound() && rest.isSound() ? { ...columns, ...travel } : undefined;
}

type RowColumns = Pick<EventColumns, 'statuses' | 'ranks' | 'hosts' | 'venueCountries' | 'wholes'>;

/** What an event has beyond its kind and level. */
class RowReader {
  readonly #columns: RowColumns;
  readonly #sides: SideReader;
  readonly #states: ColumnReader;
  readonly #wholes: ColumnReader;
  readonly #hosts: ColumnReader;
  readonly #venues: ColumnReader;
  readonly #rows: number;
  readonly #codes: number;
  #lastWhole = 0;

  constructor(index: ServedIndex, columns: RowColumns, sides: SideReader) {
    this.#columns = columns;
    this.#sides = sides;
    this.#states = new ColumnReader(index.states);
    this.#wholes = new ColumnReader(index.wholes);
    this.#hosts = new ColumnReader(index.hosts);
    this.#venues = new ColumnReader(index.venues);
    this.#rows = index.rows;
    this.#codes = index.partyCodes.length;
  }

  /** False where something lies outside the table. */
  read(row: number, kind: number): boolean {
    const { statuses, ranks, hosts, venueCountries, wholes } = this.#columns;
    const sides = this.#sides;
    const state = this.#states.next();
    statuses[row] = statusOfCode(state);
    ranks[row] = rankOfCode(state);
    const whole = this.#readWhole();
    wholes[row] = whole;
    const count = sides.readParties(row, whole);
    const host = hostOf(this.#hosts.next(), sides, count);
    const told = this.#venues.next();
    const venue = told === 0 ? host : told - 2;
    hosts[row] = host;
    venueCountries[row] = venue;
    sides.readTravellers(whole === ABSENT && (kind === VISIT || kind === SUMMIT), host);
    const isWithin = this.#lastWhole >= 0 && this.#lastWhole < this.#rows && sides.isSound;
    return isWithin && statusOfCode(state) < STATUSES.length && host < this.#codes && venue < this.#codes;
  }

  isSound(): boolean {
    return [this.#states, this.#wholes, this.#hosts, this.#venues].every((reader) => reader.isSound());
  }

  #readWhole(): number {
    const step = this.#wholes.next();
    if (step === 0) return ABSENT;
    this.#lastWhole += unfoldSign(step - 1);
    return this.#lastWhole;
  }
}

/** A party by its place from the last, a code beyond them, or none. */
function hostOf(host: number, sides: SideReader, count: number): number {
  if (host === 0) return ABSENT;
  return host <= count ? sides.fromLast(host) : host - count - 1;
}

/** Parties and who of them travelled, row after row. */
class SideReader {
  readonly #counts: ColumnReader;
  readonly #codes: ColumnReader;
  readonly #travels: ColumnReader;
  readonly #codeCount: number;
  readonly #offsets: Uint32Array;
  #parties = new Uint16Array(1024);
  #travelled = new Uint8Array(1024);
  #start = 0;
  #length = 0;
  isSound = true;

  constructor({ rows, sides, parties, travels, partyCodes }: ServedIndex) {
    this.#counts = new ColumnReader(sides);
    this.#codes = new ColumnReader(parties);
    this.#travels = new ColumnReader(travels);
    this.#codeCount = partyCodes.length;
    this.#offsets = new Uint32Array(rows + 1);
  }

  begin(row: number): void {
    this.#offsets[row] = this.#length;
    this.#start = this.#length;
  }

  /** Number of parties read. */
  readParties(row: number, whole: number): number {
    const given = this.#counts.next();
    if (given === 0) return this.#repeatParties(row, whole);
    const count = given - 1;
    if (count > MOST_PARTIES) this.isSound = false;
    else for (let at = 0; at < count; at++) this.#push(this.#codes.next());
    return count;
  }

  fromLast(place: number): number {
    return this.#parties[this.#length - place] ?? ABSENT;
  }

  readTravellers(goesAbroad: boolean, host: number): void {
    const isTold = this.#travels.next() === 1;
    for (let at = this.#start; at < this.#length; at++) {
      const hasTravelled = isTold ? this.#travels.next() === 1 : goesAbroad && this.#parties[at] !== host;
      this.#travelled[at] = Number(hasTravelled);
    }
  }

  end(rows: number) {
    this.#offsets[rows] = this.#length;
    const isAllRead = [this.#counts, this.#codes, this.#travels].every((reader) => reader.isSound());
    return isAllRead
      ? {
          partyOffsets: this.#offsets,
          parties: this.#parties.slice(0, this.#length),
          travelled: this.#travelled.slice(0, this.#length),
        }
      : undefined;
  }

  #repeatParties(row: number, whole: number): number {
    if (whole < 0 || whole >= row) {
      this.isSound = false;
      return 0;
    }
    const from = this.#offsets[whole] ?? 0;
    const to = this.#offsets[whole + 1] ?? 0;
    for (let at = from; at < to; at++) this.#push(this.#parties[at] ?? 0);
    return to - from;
  }

  #push(code: number): void {
    if (code >= this.#codeCount) this.isSound = false;
    if (this.#length === this.#parties.length) {
      const [parties, travelled] = [this.#parties, this.#travelled];
      this.#parties = new Uint16Array(parties.length * 2);
      this.#travelled = new Uint8Array(parties.length * 2);
      this.#parties.set(parties);
      this.#travelled.set(travelled);
    }
    this.#parties[this.#length++] = code;
  }
}
