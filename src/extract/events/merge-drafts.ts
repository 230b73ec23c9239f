/*
 * Puts together what several sentences tell of one event: the same visitor going to the same host, the same sides
 * meeting. What one sentence leaves out another supplies; where they differ, the one that says more of it stands. A status
 * moves on (announced → held), and never back.
 */
import type { Status } from '../../model/event';
import type { PartyCode } from '../../model/party';
import type { Publication } from '../find/resolve-date';
import { agreeOnDates } from './agree-on-dates';
import { agreeOnStatus } from './agree-on-status';
import type { Draft } from './draft';
import { findSharedDays, placeInTime } from './place-in-time';
import { isTalkOf, sharePeople } from './same-talk';

/** How many events back a sentence is compared with: more than any article has, and few enough for a megabyte. */
const LOOKED_AT = 80;

/** Drafts in the order of the text → one for each event, in the order of first mention. O(drafts). */
export function mergeDrafts(told: readonly Draft[], published: Publication | null): Draft[] {
  const drafts = findSharedDays(told).map((draft) => ({ ...draft, ...placeInTime(draft, published) }));
  const events: Draft[] = [];
  const bySentence = new Map<number, number[]>();
  const place = (draft: Draft, candidates: readonly number[]) => {
    const at = candidates.findLast((index) => events[index] && isSame(events[index], draft));
    const event = at === undefined ? undefined : events[at];
    if (event && at !== undefined) events[at] = join(event, draft);
    else events.push(draft);
    const told = bySentence.get(draft.sentence) ?? [];
    bySentence.set(draft.sentence, unique([...told, at ?? events.length - 1]));
  };
  // What is complete comes first: a bare "the visit" must find its visit even where it opens the article.
  for (const draft of drafts) if (draft.complete) place(draft, lastOf(events));
  for (const draft of drafts) if (!draft.complete) place(draft, eventsNear(draft.sentence, bySentence));
  for (const draft of drafts) if (!draft.complete) lendLevel(draft, events);
  return events.sort((a, b) => a.start - b.start);
}

/** "I am glad to be in Kazakhstan on an official visit" tells the level of the one visit there, wherever it stands. */
function lendLevel({ kind, level, host, evidence, rules }: Draft, events: Draft[]): void {
  if (kind !== 'visit' || level === null || host === null || events.length > LOOKED_AT) return;
  const visits = events.filter((event) => event.kind === kind && event.host === host && event.complete);
  const [visit] = visits;
  if (visits.length !== 1 || !visit || visit.level !== null) return;
  events[events.indexOf(visit)] = {
    ...visit,
    level,
    evidence: [...visit.evidence, ...evidence.filter(({ field }) => field === 'level')],
    rules: unique([...visit.rules, ...rules]),
  };
}

const lastOf = (events: readonly Draft[]): number[] =>
  Array.from(
    { length: Math.min(events.length, LOOKED_AT) },
    (_, at) => Math.max(0, events.length - LOOKED_AT) + at,
  );

function eventsNear(sentence: number, bySentence: ReadonlyMap<number, readonly number[]>): number[] {
  const found: number[] = [];
  for (let at = sentence - REACH; at <= sentence + REACH; at++) found.push(...(bySentence.get(at) ?? []));
  return unique(found);
}

/** How far a sentence without sides may stand from the event that it speaks of. */
const REACH = 4;

function isSame(event: Draft, draft: Draft): boolean {
  if (isOfAnotherTurn(event, draft)) return false;
  if (isTalkOf(event, draft) || isTalkOf(draft, event) || isAttended(event, draft)) return true;
  if (event.kind !== draft.kind || event.doubt !== draft.doubt || event.body !== draft.body) return false;
  if (!agreeOnStatus(event, draft)) return false;
  // "He begins a tour" does not tell that the visit which is planned took place.
  if (!draft.complete)
    return (
      !(event.status === 'announced' && draft.status === 'held' && !draft.hinted) && speaksOf(event, draft)
    );
  if (event.kind === 'summit') return isSameSummit(event, draft);
  return event.kind === 'visit' ? isSameVisit(event, draft) : isSameMeeting(event, draft);
}

/** `Their last meeting` is not this one; of what meets again and again `the next one` is another too. */
const isOfAnotherTurn = ({ turn, kind, body }: Draft, draft: Draft): boolean =>
  turn !== draft.turn &&
  (turn === 'previous' || draft.turn === 'previous' || kind === 'summit' || body !== null);

/** "At the talks the two ambassadors were present": whoever they are, the talks are those just told of. */
const isAttended = (event: Draft, draft: Draft): boolean =>
  draft.attends &&
  event.kind === draft.kind &&
  event.complete &&
  event.doubt === null &&
  draft.sentence - event.sentence <= REACH &&
  draft.parties.every((party) => event.parties.includes(party));

/** A sentence that names one side or none ("the visit will last two days") speaks of the nearest event that it fits. */
function speaksOf(event: Draft, draft: Draft): boolean {
  if (!event.complete) return sameSet(event.parties, draft.parties) && event.sentence === draft.sentence;
  // An event that is told of again later is spoken of there too.
  if ([event.sentence, event.lastTold ?? event.sentence].every((at) => Math.abs(draft.sentence - at) > REACH))
    return false;
  if (draft.host !== null && event.host !== null && draft.host !== event.host) return false;
  // Whose visit it is need not say where to; who goes there is not who comes from there.
  const [goes, went] = [draft.visitors[0], event.visitors[0]];
  if (draft.kind === 'visit' && goes !== undefined && went !== undefined && goes !== went) return false;
  const isOneMore =
    draft.attends && (event.kind === 'meeting' || event.kind === 'summit') && event.doubt === null;
  const fits =
    (isOneMore || draft.parties.every((party) => event.parties.includes(party))) &&
    agreeOnDates(event, draft);
  return fits && (draft.attends || sharePeople(event, draft));
}

function isSameVisit(event: Draft, draft: Draft): boolean {
  return (
    event.host === draft.host &&
    event.visitors[0] === draft.visitors[0] &&
    sharePeople(event, draft) &&
    (agreeOnDates(event, draft) || isOfOneStay(event, draft))
  );
}

/** Days from the arrival on which a guest may be welcomed. */
const LONGEST_STAY = 3;

/** `Came on the 22nd`, `was welcomed in the palace on the 23rd`. */
function isOfOneStay({ weak: a, date: one }: Draft, { weak: b, date: other }: Draft): boolean {
  if (!(a || b) || one?.value.form !== 'calendar' || other?.value.form !== 'calendar') return false;
  const [first, second] = [one.value, other.value];
  const isYear = first.year === second.year || first.year === null || second.year === null;
  const [day, later] = [first.days[0], second.days[0]];
  return (
    isYear &&
    first.months[0] === second.months[0] &&
    day !== undefined &&
    later !== undefined &&
    Math.abs(day - later) <= LONGEST_STAY
  );
}

function isSameMeeting(event: Draft, draft: Draft): boolean {
  const isPart =
    event.parties.every((party) => draft.parties.includes(party)) ||
    draft.parties.every((party) => event.parties.includes(party));
  return isPart && sharePeople(event, draft) && agreeOnDates(event, draft);
}

/** Who attended is told one by one; two summits of one article are told apart by their dates. */
const isSameSummit = (event: Draft, draft: Draft): boolean =>
  agreeOnDates(event, draft) &&
  (Math.abs(draft.sentence - event.sentence) <= REACH ||
    draft.parties.some((party) => event.parties.includes(party)));

/** Later in the list wins where two sentences say different things of one event. */
const ORDER: readonly (Status | null)[] = [
  null,
  'invited',
  'announced',
  'held',
  'declined',
  'postponed',
  'cancelled',
];

function join(event: Draft, draft: Draft): Draft {
  const parties =
    draft.complete || draft.attends ? unique([...event.parties, ...draft.parties]) : event.parties;
  const adds = whatIsNew(event, draft);
  const { status, hinted } = adds.status ? draft : event;
  return {
    ...event,
    ...joinMarks(event, draft),
    kind: draft.kind === 'call' ? 'call' : event.kind,
    ...joinHost(event, draft, parties),
    level: event.level ?? draft.level,
    status,
    hinted,
    parties,
    place: adds.place ? draft.place : event.place,
    venueCountry: event.venueCountry ?? draft.venueCountry,
    people: joinPeople(event, draft, parties),
    date: adds.date ? draft.date : event.date,
    days: event.days ?? draft.days,
    ends: adds.date || event.date === null ? draft.ends : event.ends,
    lastTold: lastTold(event, draft),
    start: Math.min(event.start, draft.start),
    evidence: joinEvidence(event, draft, adds),
    rules: unique([...event.rules, ...draft.rules]),
  };
}

const joinMarks = (
  event: Draft,
  draft: Draft,
): Pick<Draft, 'onTour' | 'margins' | 'strong' | 'weak' | 'talk'> => ({
  onTour: event.onTour && draft.onTour,
  margins: event.margins || draft.margins,
  strong: event.strong || draft.strong,
  weak: event.weak && draft.weak,
  talk: event.talk && draft.talk,
});

/** "He has set out on state visits. He will visit A, B and C": none of them has taken place by that. */
const isSettingOut = (event: Draft, draft: Draft): boolean =>
  event.kind === 'visit' &&
  event.status === 'announced' &&
  draft.status === 'held' &&
  !draft.complete &&
  draft.host === null &&
  draft.sentence < event.sentence;

function lastTold({ lastTold: told, sentence }: Draft, draft: Draft): number {
  const last = told ?? sentence;
  return draft.complete ? Math.max(last, draft.sentence) : last;
}

function whatIsNew(event: Draft, draft: Draft): Adds {
  const isSameCountry =
    draft.venueCountry === null || event.venueCountry === null || draft.venueCountry === event.venueCountry;
  return {
    level: event.level === null && draft.level !== null,
    date: isBetterDate(event, draft),
    place: event.place === null && draft.place !== null && isSameCountry,
    status: movesOn(event, draft) && !isSettingOut(event, draft),
  };
}

/** What is said goes before what is hinted at; of two alike the later in the course of an event. */
function movesOn(event: Draft, draft: Draft): boolean {
  if (draft.status === null || event.status === null) return draft.status !== null;
  if (event.hinted !== draft.hinted) return event.hinted;
  // `Le ministre se rend chaque année en Afrique`: the present without a day makes no plan come true.
  if (event.status === 'announced' && draft.present && draft.date === null) return false;
  return ORDER.indexOf(draft.status) > ORDER.indexOf(event.status);
}

function joinHost(
  event: Draft,
  draft: Draft,
  parties: readonly PartyCode[],
): Pick<Draft, 'host' | 'visitors'> {
  const host = event.host ?? (draft.host !== null && parties.includes(draft.host) ? draft.host : null);
  if (event.visitors.length > 0) return { host, visitors: event.visitors };
  return { host, visitors: host === null ? draft.visitors : parties.filter((party) => party !== host) };
}

function isBetterDate(event: Draft, draft: Draft): boolean {
  const { date: own } = event;
  const { date: other } = draft;
  if (!other) return false;
  // Of a tour's days a visit has some, and where these are told they are its own.
  if (!own || (event.onTour && !draft.onTour)) return true;
  const worth = (date: NonNullable<Draft['date']>) =>
    date.value.form === 'calendar' ? 2 * date.value.days.length + date.value.months.length : 2;
  return worth(other) > worth(own);
}

function joinPeople(event: Draft, draft: Draft, parties: readonly PartyCode[]): Draft['people'] {
  const more = draft.people.filter(
    ({ name, party }) => parties.includes(party) && !event.people.some((person) => person.name === name),
  );
  return [...event.people, ...more];
}

interface Adds {
  readonly level: boolean;
  readonly date: boolean;
  readonly place: boolean;
  readonly status: boolean;
}

/** The proof of what the draft adds; of what both say the first stands. */
function joinEvidence(event: Draft, draft: Draft, adds: Adds): Draft['evidence'] {
  const replaced = new Set<string>([...(adds.date ? ['date'] : []), ...(adds.status ? ['status'] : [])]);
  const kept = event.evidence.filter(({ field }) => !replaced.has(field));
  const known = new Set<string>(kept.map(({ field }) => field));
  const wanted = (field: string) =>
    replaced.has(field) ||
    !known.has(field) ||
    ((field === 'parties' || field === 'participants') && (draft.complete || draft.attends));
  const isKnown = (exact: string) => kept.some((passage) => passage.exact === exact);
  const more = draft.evidence.filter(
    ({ field, exact }) => wanted(field) && !(known.has(field) && isKnown(exact)),
  );
  const allowed = more.filter(({ field }) => field !== 'place' || adds.place);
  return [...kept, ...allowed];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const sameSet = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));
