/*
 * Puts together what several sentences tell of one event: the same visitor going to the same host, the same sides
 * meeting. What one sentence leaves out another supplies; where they differ, the one that says more of it stands. A status
 * moves on (announced → held), and never back.
 */

import type { Publication } from '../find/resolve-date';
import { isOrganisation } from '../organisation';
import { agreeOnDates } from './agree-on-dates';
import { agreeOnStatus } from './agree-on-status';
import { changeDraft } from './change-draft';
import type { Draft, ReadSentence } from './draft';
import { join, sameSet, unique } from './join-drafts';
import { placeInTime } from './place-in-time';
import { isTalkOf, sharePeople } from './same-talk';
import { findSharedDays } from './shared-days';
import { visitsOfTalks } from './visit-of-talks';

/** How many events back a sentence is compared with: more than any article has, and few enough for a megabyte. */
const LOOKED_AT = 80;

/** Drafts in the order of the text → one for each event, in the order of first mention. O(drafts). */
export function mergeDrafts(
  told: readonly Draft[],
  sentences: readonly ReadSentence[],
  published: Publication | null,
): Draft[] {
  const drafts = findSharedDays(told).map((draft) => placeInTime(draft, published));
  const events: Draft[] = [];
  const bySentence = new Map<number, number[]>();
  const place = (draft: Draft, at: number | undefined) => {
    const event = at === undefined ? undefined : events[at];
    if (event && at !== undefined) events[at] = join(event, draft);
    else events.push(draft);
    const placed = event && at !== undefined ? at : events.length - 1;
    const told = bySentence.get(draft.sentence);
    if (!told) bySentence.set(draft.sentence, [placed]);
    else if (!told.includes(placed)) told.push(placed);
  };
  // What is complete comes first: a bare "the visit" must find its visit even where it opens the article.
  for (const draft of drafts) if (draft.complete) place(draft, findLastSame(draft, events));
  const open = drafts.filter(({ complete }) => !complete);
  for (const visit of visitsOfTalks(events, open, sentences)) place(visit, undefined);
  for (const draft of drafts)
    if (!draft.complete) place(draft, findSpokenOf(draft, eventsNear(draft, bySentence), events));
  for (const draft of drafts) if (!draft.complete) lendLevel(draft, events);
  return events.sort((a, b) => a.start - b.start);
}

/** "I am glad to be in Kazakhstan on an official visit" tells the level of the one visit there, wherever it stands. */
function lendLevel({ kind, level, host, evidence, rules }: Draft, events: Draft[]): void {
  if (kind !== 'visit' || level === null || host === null || events.length > LOOKED_AT) return;
  const visits = events.filter((event) => event.kind === kind && event.host === host && event.complete);
  const [visit] = visits;
  if (visits.length !== 1 || !visit || visit.level !== null) return;
  events[events.indexOf(visit)] = changeDraft(visit, {
    level,
    evidence: [...visit.evidence, ...evidence.filter(({ field }) => field === 'level')],
    rules: unique([...visit.rules, ...rules]),
  });
}

/** Of several visits of a tour the one of the same day, else the last told. */
function findSpokenOf(draft: Draft, near: readonly number[], events: readonly Draft[]): number | undefined {
  const ofDay =
    draft.kind === 'visit' && draft.day !== null
      ? near.findLast((at) => events[at]?.day === draft.day && isSameAt(at, draft, events))
      : undefined;
  return ofDay ?? near.findLast((at) => isSameAt(at, draft, events));
}

function isSameAt(at: number, draft: Draft, events: readonly Draft[]): boolean {
  const event = events[at];
  return event !== undefined && isSame(event, draft);
}

/** Position of the last event that a draft tells of, of those that it is compared with. */
function findLastSame(draft: Draft, events: readonly Draft[]): number | undefined {
  const first = Math.max(0, events.length - LOOKED_AT);
  for (let at = events.length - 1; at >= first; at--) if (isSameAt(at, draft, events)) return at;
  return undefined;
}

function eventsNear(draft: Draft, bySentence: ReadonlyMap<number, readonly number[]>): number[] {
  const found: number[] = [];
  const { sentence } = draft;
  // What was told before goes before what comes after, and the nearer before the farther.
  for (let at = sentence + REACH; at > sentence; at--) found.push(...(bySentence.get(at) ?? []));
  for (let at = sentence - REACH; at <= sentence; at++) found.push(...(bySentence.get(at) ?? []));
  const far: number[] = [];
  for (let at = sentence - reachOfBare(draft); at < sentence - REACH; at++)
    far.push(...(bySentence.get(at) ?? []).filter((event) => !found.includes(event)));
  return unique([...far, ...found]);
}

/** How far a sentence without sides may stand from the event that it speaks of. */
const REACH = 4;
/** "The visit ended on Thursday" closes the article. */
const REACH_OF_END = 8;

const reachOfBare = ({ kind, ends }: Draft): number => (kind === 'visit' && ends ? REACH_OF_END : REACH);

function isSame(event: Draft, draft: Draft): boolean {
  if (isOfAnotherTurn(event, draft)) return false;
  if (isTalkOf(event, draft) || isTalkOf(draft, event) || isAttended(event, draft)) return true;
  if (event.kind !== draft.kind || event.doubt !== draft.doubt || event.body !== draft.body) return false;
  if (event.during !== draft.during && isSpokenOf(event, draft)) return true;
  if (!agreeOnStatus(event, draft)) return false;
  // "He begins a tour" does not tell that the visit which is planned took place.
  if (!draft.complete)
    return (
      !(event.status === 'announced' && draft.status === 'held' && !draft.hinted && !draft.ends) &&
      speaksOf(event, draft)
    );
  if (event.kind === 'summit') return isSameSummit(event, draft);
  return event.kind === 'visit' ? isSameVisit(event, draft) : isSameMeeting(event, draft);
}

/** `Ziyareti kapsamında yarın görüşecek`: the visit is the one told, whenever the talks are. */
const isSpokenOf = (event: Draft, draft: Draft): boolean =>
  event.kind === 'visit' &&
  event.complete &&
  draft.complete &&
  event.host === draft.host &&
  event.visitors[0] === draft.visitors[0] &&
  event.status !== 'cancelled' &&
  event.status !== 'postponed' &&
  Math.abs(draft.sentence - (event.lastTold ?? event.sentence)) <= REACH &&
  sharePeople(event, draft);

/** `Their last meeting` is not this one; of what meets again and again `the next one` is another too. */
const isOfAnotherTurn = ({ turn, kind, body, status }: Draft, draft: Draft): boolean =>
  turn !== draft.turn &&
  // "It was agreed to hold the next meeting in Shymkent" tells nothing of the one that was held.
  ((draft.turn === 'next' && status === 'held' && draft.status === null) ||
    turn === 'previous' ||
    draft.turn === 'previous' ||
    kind === 'summit' ||
    body !== null);

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
  const reach = reachOfBare(draft);
  if ([event.sentence, event.lastTold ?? event.sentence].every((at) => Math.abs(draft.sentence - at) > reach))
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
  return (
    isPart &&
    !isAside(event, draft) &&
    !isOneMore(event, draft) &&
    sharePeople(event, draft) &&
    agreeOnDates(event, draft)
  );
}

/** "Consultations were held on Monday. … The same day A met with B": two who are named met besides, of whom nobody was told before. */
const isOneMore = (event: Draft, { form, date, parties, people, sentence }: Draft): boolean =>
  date?.again === true &&
  form === 'verb' &&
  event.form === 'noun' &&
  event.complete &&
  event.people.length === 0 &&
  sentence > event.sentence &&
  parties.length === 2 &&
  parties.every((party) => people.some((person) => person.party === party));

/** "The five ministers met; beside it Lavrov received Bayramov": two who are named met by themselves, as do any on the margins. */
function isAside(event: Draft, draft: Draft): boolean {
  const [few, many] = event.parties.length < draft.parties.length ? [event, draft] : [draft, event];
  if (few.parties.length === 2 && many.parties.length > 2 && few.margins && !many.margins) return true;
  if (few.parties.length === 2 && many.parties.length > 3 && isOfOrganisation(many) && !isOfOrganisation(few))
    return true;
  return (
    few.parties.length === 2 &&
    many.parties.length > 2 &&
    few.parties.every((party) => few.people.some((person) => person.party === party)) &&
    !few.people.some(({ name }) => many.people.some((person) => person.name === name))
  );
}

const isOfOrganisation = ({ parties }: Draft): boolean => parties.some(isOrganisation);

/** Who attended is told one by one; two summits of one article are told apart by their dates. */
const isSameSummit = (event: Draft, draft: Draft): boolean =>
  agreeOnDates(event, draft) &&
  (Math.abs(draft.sentence - event.sentence) <= REACH ||
    draft.parties.some((party) => event.parties.includes(party)));
