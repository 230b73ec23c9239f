/*
 * Synthetic events: visits with meetings inside, meetings, calls and summits. What events have in common (the list of
 * two parties, a venue) is shared between them, so that a million fit into memory; reports are added row by row later.
 */
import type { Day } from '../../model/day';
import { isoFromDay } from '../../model/day';
import {
  type EventId,
  type EventKind,
  type EventRecord,
  type Participant,
  RANKS,
  type Status,
  type Venue,
  type VisitLevel,
} from '../../model/event';
import type { PartyCode } from '../../model/party';
import { buildRandom, buildWheel, type Random } from './random';
import { drawDate, drawDay, SYNTHETIC_TODAY } from './synthetic-dates';
import { COUNTRIES, drawCountry, personId, placeId } from './synthetic-world';

const drawKind = buildWheel<EventKind>([
  ['visit', 34],
  ['meeting', 44],
  ['call', 19],
  ['summit', 3],
]);
const drawLevel = buildWheel<VisitLevel | null>([
  ['state', 7],
  ['official', 22],
  ['working', 30],
  ['private', 4],
  ['transit', 1],
  [null, 36],
]);
/** Positions in RANKS. */
const drawRank = buildWheel<number>([
  [0, 30],
  [1, 18],
  [2, 5],
  [3, 22],
  [4, 14],
  [5, 4],
  [6, 2],
  [7, 3],
  [8, 1],
  [9, 1],
]);
const drawPast = buildWheel<Status>([
  ['held', 91],
  ['announced', 4],
  ['cancelled', 1.5],
  ['postponed', 1.5],
  ['invited', 1.5],
  ['declined', 0.5],
]);
const drawFuture = buildWheel<Status>([
  ['announced', 78],
  ['invited', 16],
  ['postponed', 3],
  ['cancelled', 3],
]);

const MEETING_IN_VISIT = 0.55;
const LONGEST_VISIT = 4;

/** Exactly `count` events, the same for the same seed; a visit stands directly before the meetings inside it. */
export function* drawEvents(count: number, seed: number): Generator<EventRecord> {
  const random = buildRandom(seed);
  const share = buildSharing();
  for (let made = 0; made < count; ) {
    const draft = drawDraft(random, made);
    const whole = toEvent(draft, null, share);
    yield whole;
    made++;
    while (draft.kind === 'visit' && made < count && random.chance(MEETING_IN_VISIT)) {
      yield toEvent(drawTalks(random, draft, made), whole.id, share);
      made++;
    }
  }
}

interface Draft {
  readonly number: number;
  readonly kind: EventKind;
  readonly day: Day;
  readonly date: string | null;
  /** Positions in COUNTRIES; those before `host` travel, if there is a host. */
  readonly sides: readonly number[];
  readonly host: number | null;
  readonly venue: number | null;
  readonly level: EventRecord['level'];
  readonly status: Status;
  readonly rank: number | null;
}

function drawDraft(random: Random, number: number): Draft {
  const kind = drawKind(random);
  const day = drawDay(random);
  const sides = drawSides(random, kind === 'summit' ? 3 + random.below(10) : 2);
  const status = day <= SYNTHETIC_TODAY ? drawPast(random) : drawFuture(random);
  const days = kind === 'visit' ? 1 + random.below(LONGEST_VISIT) : 1;
  const { host, venue } = drawScene(random, kind, sides);
  return {
    number,
    kind,
    day,
    sides,
    host,
    venue,
    status,
    date: status === 'invited' && random.chance(0.7) ? null : drawDate(random, day, days),
    level: kind === 'visit' ? drawLevel(random) : null,
    rank: random.chance(0.6) ? drawRank(random) : null,
  };
}

/** A visit and a summit have a host; a meeting may be in a third country, and a call is nowhere. */
function drawScene(random: Random, kind: EventKind, sides: readonly number[]): Pick<Draft, 'host' | 'venue'> {
  const host = sides.at(-1) ?? 0;
  if (kind === 'call') return { host: null, venue: null };
  if (kind !== 'meeting' || random.chance(0.7)) return { host, venue: host };
  return { host: null, venue: random.chance(0.3) ? drawOther(random, sides) : null };
}

/** Talks inside a visit, on its first days. */
function drawTalks(random: Random, visit: Draft, number: number): Draft {
  const rank = random.chance(0.8) ? drawRank(random) : null;
  const date = visit.date === null ? null : isoFromDay(visit.day);
  const { day, sides, host, venue, status } = visit;
  return { number, kind: 'meeting', day, date, sides, host, venue, level: null, status, rank };
}

function drawSides(random: Random, count: number): number[] {
  const sides = new Set<number>();
  while (sides.size < count) sides.add(drawCountry(random));
  return [...sides];
}

function drawOther(random: Random, not: readonly number[]): number {
  let drawn = drawCountry(random);
  while (not.includes(drawn)) drawn = drawCountry(random);
  return drawn;
}

/** Lists that many events have in common, made once each; keys are numbers, for making a text a row costs seconds. */
function buildSharing() {
  const parties = new Map<number, readonly PartyCode[]>();
  const people = new Map<number, readonly Participant[]>();
  const alone = COUNTRIES.map((country): readonly PartyCode[] => [country]);
  const venues = COUNTRIES.map((country, at): Venue => ({ place: placeId(at), country }));
  const pairOf = ([one = 0, other = 0]: readonly number[]) => one * COUNTRIES.length + other;
  return {
    partiesOf: (sides: readonly number[]) =>
      sides.length > 2 ? sides.map(codeAt) : once(parties, pairOf(sides), () => sides.map(codeAt)),
    guestsOf: (sides: readonly number[]) =>
      sides.length > 2 ? sides.slice(0, -1).map(codeAt) : (alone[sides[0] ?? 0] ?? NOBODY),
    peopleOf: (sides: readonly number[], rank: number) =>
      once(people, pairOf(sides) * RANKS.length + rank, () => peopleOf(sides, rank)),
    venueAt: (country: number) => venues[country] ?? NOWHERE,
  };
}

function once<T>(kept: Map<number, T>, key: number, make: () => T): T {
  const found = kept.get(key) ?? make();
  kept.set(key, found);
  return found;
}

const NOBODY: readonly never[] = [];
const NOWHERE: Venue = { place: null, country: null };
const codeAt = (country: number): PartyCode => COUNTRIES[country] as PartyCode;

/** Fields are written out, for V8 makes records that begin with a spread several times slower to read. */
function toEvent(
  draft: Draft,
  partOf: EventId | null,
  sharing: ReturnType<typeof buildSharing>,
): EventRecord {
  const { kind, sides, host, venue, rank, date, level, status } = draft;
  const travels = partOf === null && (kind === 'visit' || kind === 'summit');
  return {
    id: idOf(draft),
    kind,
    level,
    status,
    parties: sharing.partiesOf(sides),
    visitors: travels ? sharing.guestsOf(sides) : NOBODY,
    host: host === null ? null : codeAt(host),
    venue: venue === null ? NOWHERE : sharing.venueAt(venue),
    format: null,
    body: null,
    date,
    participants: rank === null ? NOBODY : sharing.peopleOf(sides, rank),
    partOf,
    history: NOBODY,
    reports: NOBODY,
    summary: {},
    origin: null,
    suggested: null,
  };
}

const peopleOf = (sides: readonly number[], rank: number): Participant[] =>
  sides.slice(0, 2).map((side) => ({
    person: personId(side, rank),
    party: codeAt(side),
    office: RANKS[rank] ?? null,
  }));

/** `2014-05-06-kz-ru-visit-123`: the day it was drawn for, whether or not its date says so. */
function idOf({ day, sides, kind, number }: Draft): EventId {
  const [one = 0, other = 0] = sides;
  return `${isoFromDay(day)}-${codeAt(one)}-${codeAt(other)}-${kind}-${number + 1}`.toLowerCase() as EventId;
}
