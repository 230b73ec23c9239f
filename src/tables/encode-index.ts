/* From records to the served index: rows by earliest day, with a stable and told order within a day. */
import type { Day } from '../model/day';
import { EVENT_KINDS, type EventRecord, RANKS, type Rank, STATUSES, VISIT_LEVELS } from '../model/event';
import { dayBounds, parseEventDate } from '../model/event-date';
import type { PartyCode } from '../model/party';
import { isEvent, type RowRecord, type ServedIndex } from '../model/served';
import { ABSENT, ARTICLE_KIND } from './event-table';
import { codeOfKind, codeOfState } from './row-codes';
import { buildColumn, foldSign } from './text-column';

/**
 * Rows by earliest day; within a day a whole stands before its parts, then by id. Undated rows come last.
 * The order depends on content alone, so that equal data gives equal files. O(n log n).
 */
export function orderRecords(records: readonly RowRecord[]): RowRecord[] {
  const keyed = records.map((record) => {
    const bounds = boundsOf(record);
    const partOf = isEvent(record) ? record.partOf : null;
    return {
      record,
      day: bounds.earliest ?? bounds.latest ?? Number.POSITIVE_INFINITY,
      isPart: partOf !== null,
    };
  });
  keyed.sort(
    (a, b) =>
      compareNumbers(a.day, b.day) ||
      Number(a.isPart) - Number(b.isPart) ||
      (a.record.id < b.record.id ? -1 : 1),
  );
  return keyed.map(({ record }) => record);
}

// Subtracting two infinities would give NaN.
const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

export function boundsOf(record: Pick<RowRecord, 'date'>): ReturnType<typeof dayBounds> {
  const date = record.date === null ? undefined : parseEventDate(record.date);
  return date ? dayBounds(date) : { earliest: null, latest: null };
}

/**
 * Columns of ordered records. What can be foretold takes the smallest number: the parties of talks are those of their
 * visit, the last party is the host, it is the others that travelled, and they met in the host's country.
 *
 *   days     for each day with rows: days since the one before (the first: since 1970, sign folded), number of rows
 *   spans    a dated row: 0 its start is open, 1 its end is, 2 + length in days − 1
 *   kinds    a row: kind, then level
 *   states   an event: status, then rank
 *   wholes   an event: 0, or 1 + rows from the whole named last, sign folded
 *   sides    an event: 0 those of its whole, or 1 + number of parties; these stand in `parties`
 *   hosts    an event: 0, or place among its parties from the last (1), or beyond them a code
 *   venues   an event: 0 the host's country, 1 none, 2 + code
 *   travels  an event: 0 as foretold, or 1 and then 0 or 1 a party
 *
 * @param rankOf rank of an office by its gazetteer id; undefined where unknown
 */
export function encodeIndex(
  ordered: readonly RowRecord[],
  rankOf: (office: string) => Rank | undefined,
): ServedIndex {
  const partyCodes = codesOf(ordered);
  const codeOf = new Map(partyCodes.map((party, code) => [party, code]));
  const kinds = buildColumn();
  const columns = buildEventColumns(ordered, (party) => codeOf.get(party) ?? 0, rankOf);
  for (const [row, record] of ordered.entries()) {
    if (!isEvent(record)) {
      kinds.put(codeOfKind(ARTICLE_KIND, ABSENT));
      continue;
    }
    const level = record.level === null ? ABSENT : VISIT_LEVELS.indexOf(record.level);
    kinds.put(codeOfKind(EVENT_KINDS.indexOf(record.kind), level));
    columns.put(record, row);
  }
  return {
    rows: ordered.length,
    partyCodes,
    ...encodeDays(ordered),
    kinds: kinds.text(),
    ...columns.texts(),
  };
}

function encodeDays(ordered: readonly RowRecord[]): Pick<ServedIndex, 'dated' | 'days' | 'spans'> {
  const [days, spans] = [buildColumn(), buildColumn()];
  let dated = 0;
  let before: Day | undefined;
  let run = 0;
  for (const record of ordered) {
    const { earliest, latest } = boundsOf(record);
    const day = earliest ?? latest;
    if (day === null) break;
    dated++;
    spans.put(spanOf(earliest, latest));
    if (day !== before) {
      if (before !== undefined) days.put(run);
      days.put(before === undefined ? foldSign(day) : day - before);
      run = 0;
    }
    before = day;
    run++;
  }
  if (run > 0) days.put(run);
  return { dated, days: days.text(), spans: spans.text() };
}

function spanOf(earliest: Day | null, latest: Day | null): number {
  if (earliest === null || latest === null) return earliest === null ? 0 : 1;
  return 2 + latest - earliest;
}

type EventColumn = 'states' | 'wholes' | 'sides' | 'parties' | 'hosts' | 'venues' | 'travels';

// Loops and not maps of maps from here on: a small list for each of a million rows costs seconds.

function buildEventColumns(
  ordered: readonly RowRecord[],
  codeOf: (party: PartyCode) => number,
  rankOf: (office: string) => Rank | undefined,
) {
  const [states, wholes, sides] = [buildColumn(), buildColumn(), buildColumn()];
  const [parties, hosts, venues, travels] = [buildColumn(), buildColumn(), buildColumn(), buildColumn()];
  const rowOfId = rowsOfIds(ordered);
  let lastWhole = 0;
  const put = (event: EventRecord, row: number): void => {
    states.put(codeOfState(STATUSES.indexOf(event.status), highestRank(event, rankOf)));
    const wholeRow = event.partOf === null ? undefined : rowOfId.get(event.partOf);
    wholes.put(wholeRow === undefined ? 0 : 1 + foldSign(wholeRow - lastWhole));
    lastWhole = wholeRow ?? lastWhole;
    // A whole that stands later is not read yet when this row is.
    const whole = wholeRow === undefined || wholeRow >= row ? undefined : ordered[wholeRow];
    putParties(event, whole && isEvent(whole) ? whole : undefined);
    putSeat(event);
    putTravellers(event, wholeRow !== undefined);
  };
  const putParties = (event: EventRecord, whole: EventRecord | undefined): void => {
    if (whole && areEqual(whole.parties, event.parties)) {
      sides.put(0);
      return;
    }
    sides.put(1 + event.parties.length);
    for (const party of event.parties) parties.put(codeOf(party));
  };
  const putSeat = ({ host, venue, parties: all }: EventRecord): void => {
    const at = host === null ? -1 : all.lastIndexOf(host);
    if (host === null) hosts.put(0);
    else hosts.put(at === -1 ? 1 + all.length + codeOf(host) : all.length - at);
    if (venue.country === host) venues.put(0);
    else venues.put(venue.country === null ? 1 : 2 + codeOf(venue.country));
  };
  const putTravellers = ({ kind, parties: all, visitors, host }: EventRecord, isPart: boolean): void => {
    const isForetold = all.every(
      (party) => visitors.includes(party) === (!isPart && TRAVELLED_TO.has(kind) && party !== host),
    );
    travels.put(isForetold ? 0 : 1);
    if (!isForetold) for (const party of all) travels.put(Number(visitors.includes(party)));
  };
  const texts = (): Record<EventColumn, string> => ({
    states: states.text(),
    wholes: wholes.text(),
    sides: sides.text(),
    parties: parties.text(),
    hosts: hosts.text(),
    venues: venues.text(),
    travels: travels.text(),
  });
  return { put, texts };
}

const TRAVELLED_TO: ReadonlySet<EventRecord['kind']> = new Set(['visit', 'summit']);

/** Rows of those ids that others are part of; a map of a million ids would take more memory than the index. */
function rowsOfIds(ordered: readonly RowRecord[]): ReadonlyMap<string, number> {
  const wanted = new Set<string>();
  for (const record of ordered) if (isEvent(record) && record.partOf !== null) wanted.add(record.partOf);
  const rows = new Map<string, number>();
  for (const [row, { id }] of ordered.entries()) if (wanted.has(id)) rows.set(id, row);
  return rows;
}

function areEqual(one: readonly PartyCode[], other: readonly PartyCode[]): boolean {
  return one === other || (one.length === other.length && one.every((party, at) => party === other[at]));
}

/** Every party that is named, those named most often first; ties by code. */
function codesOf(records: readonly RowRecord[]): PartyCode[] {
  const counts = new Map<PartyCode, number>();
  const count = (party: PartyCode | null): void => {
    if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  };
  for (const record of records) {
    if (!isEvent(record)) continue;
    for (const party of record.parties) count(party);
    count(record.host);
    count(record.venue.country);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([party]) => party);
}

function highestRank(event: EventRecord, rankOf: (office: string) => Rank | undefined): number {
  let highest = ABSENT;
  for (const { office } of event.participants) {
    const rank = office === null ? undefined : rankOf(office);
    if (rank === undefined) continue;
    const code = RANKS.indexOf(rank);
    if (highest === ABSENT || code < highest) highest = code;
  }
  return highest;
}
