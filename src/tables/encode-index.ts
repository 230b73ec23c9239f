/* From records to the served index: rows by earliest day, with a stable and told order within a day. */

import { EVENT_KINDS, type EventRecord, RANKS, type Rank, STATUSES, VISIT_LEVELS } from '../model/event';
import { dayBounds, parseEventDate } from '../model/event-date';
import type { PartyCode } from '../model/party';
import { isEvent, type RowRecord, type ServedIndex } from '../model/served';
import { ABSENT, ARTICLE_KIND } from './event-table';

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
 * Columns of ordered records.
 * @param rankOf rank of an office by its gazetteer id; undefined where unknown
 */
export function encodeIndex(
  ordered: readonly RowRecord[],
  rankOf: (office: string) => Rank | undefined,
): ServedIndex {
  const rowOfId = new Map<string, number>();
  for (const [row, { id }] of ordered.entries()) rowOfId.set(id, row);
  const partyCodes = codesOf(ordered);
  const codeOf = new Map(partyCodes.map((party, code) => [party, code]));
  const code = (party: PartyCode | null): number => (party === null ? ABSENT : (codeOf.get(party) ?? ABSENT));
  const events = ordered.map((record) => (isEvent(record) ? record : null));
  const bounds = ordered.map(boundsOf);
  return {
    partyCodes,
    earliest: bounds.map(({ earliest }) => earliest),
    latest: bounds.map(({ latest }) => latest),
    kind: events.map((event) => (event ? EVENT_KINDS.indexOf(event.kind) : ARTICLE_KIND)),
    level: events.map((event) => (event?.level ? VISIT_LEVELS.indexOf(event.level) : ABSENT)),
    status: events.map((event) => (event ? STATUSES.indexOf(event.status) : ABSENT)),
    rank: events.map((event) => (event ? highestRank(event, rankOf) : ABSENT)),
    host: events.map((event) => code(event?.host ?? null)),
    venueCountry: events.map((event) => code(event?.venue.country ?? null)),
    within: events.map((event) => (event?.partOf ? (rowOfId.get(event.partOf) ?? ABSENT) : ABSENT)),
    ...encodeParties(events, code),
  };
}

// Loops and not maps of maps from here on: a small list for each of a million rows costs seconds.

function encodeParties(
  events: readonly (EventRecord | null)[],
  code: (party: PartyCode) => number,
): Pick<ServedIndex, 'partyOffsets' | 'parties' | 'travelled'> {
  const partyOffsets = [0];
  const parties: number[] = [];
  const travelled: number[] = [];
  for (const event of events) {
    for (const party of event?.parties ?? []) {
      parties.push(code(party));
      travelled.push(Number(event?.visitors.includes(party)));
    }
    partyOffsets.push(parties.length);
  }
  return { partyOffsets, parties, travelled };
}

/** Every party that is named, in order. */
function codesOf(records: readonly RowRecord[]): PartyCode[] {
  const codes = new Set<PartyCode>();
  for (const record of records) {
    if (!isEvent(record)) continue;
    for (const party of record.parties) codes.add(party);
    if (record.host !== null) codes.add(record.host);
    if (record.venue.country !== null) codes.add(record.venue.country);
  }
  return [...codes].sort();
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
