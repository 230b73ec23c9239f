/* Drafts of one article → its events and doubts: dates settled, talks put inside their visit, ids minted, confidence given. */

import type { Status } from '../../model/event';
import { dayBounds, parseEventDate } from '../../model/event-date';
import type { Evidence, ExtractedEvent, ExtractionDoubt } from '../extraction';
import { relativeDate } from '../find/date-values';
import type { Seat } from '../find/find-place';
import { type Publication, resolveDate } from '../find/resolve-date';
import { isOrganisation } from '../organisation';
import { withGathering } from './beside-gathering';
import { changeDraft } from './change-draft';
import { isOnlySpokenOf } from './complete-by-words';
import { dateWithin, staysOf } from './days-of-visits';
import { type Draft, type Settled, sidesFrom } from './draft';
import { fallWithVisit } from './fall-with-visit';
import { mintId } from './mint-id';
import { type News, newsDayOf, type ToldDay } from './news-day';
import { placedByDateline } from './place-by-dateline';
import { lasting, resolveOwn, untilLast } from './stay-days';
import type { StayMark } from './stay-marks';
import { holds, isOver, sentencesBetween } from './talks-of-visit';
import { isUnderWay } from './under-way';
import { placedIn } from './visit-days';

export interface Finished {
  readonly events: readonly ExtractedEvent[];
  readonly doubts: readonly ExtractionDoubt[];
  readonly rules: readonly string[];
}

/** The days and the city of the dateline that an article names, whichever of its events they are of. */
export interface Named {
  readonly news: News;
  readonly marks: readonly StayMark[];
  readonly dated: Seat | null;
}

/** Sentences from the start in which an article tells its own news. */
const LEAD = 4;

export function finishEvents(
  drafts: readonly Draft[],
  published: Publication | null,
  { news, ...named }: Named,
  text: string,
): Finished {
  const settled: Settled[] = [];
  const doubts: ExtractionDoubt[] = [];
  const rules: string[] = [];
  const told = withGathering(withMainPair(drafts).map(asMeeting)).filter(({ complete }) => complete);
  const bySentence = new Map<number, Draft[]>();
  for (const draft of told) {
    const beside = bySentence.get(draft.sentence);
    if (beside) beside.push(draft);
    else bySentence.set(draft.sentence, [draft]);
  }
  for (const draft of told) {
    const found = settle(draft, published, (held) => newsDayOf(held, bySentence, news));
    rules.push(...draft.rules);
    if (found) settled.push(found);
    else doubts.push(toDoubt(draft, text));
  }
  return {
    events: toEvents(fallWithVisit(settled), named, published, text),
    doubts,
    rules: [...new Set(rules)],
  };
}

/** A "summit" of the leaders of two states, both named, is their meeting. */
const asMeeting = (draft: Draft): Draft =>
  draft.kind === 'summit' &&
  draft.complete &&
  draft.parties.length === 2 &&
  draft.parties.every(
    (party) => !isOrganisation(party) && draft.people.some((person) => person.party === party),
  )
    ? changeDraft(draft, { kind: 'meeting' })
    : draft;

/** A commission that names no sides is that of the two whom the article is about. */
function withMainPair(drafts: readonly Draft[]): Draft[] {
  const main = drafts.find(
    ({ complete, parties, doubt }) => complete && parties.length === 2 && doubt === null,
  );
  return drafts.map((draft) =>
    draft.body === null ||
    draft.complete ||
    !main ||
    isOnlySpokenOf(draft) ||
    !draft.parties.every((party) => main.parties.includes(party))
      ? draft
      : changeDraft(draft, { parties: main.parties, complete: true, evidence: sidesFrom(main, draft) }),
  );
}

function settle(
  draft: Draft,
  published: Publication | null,
  dayOf: (held: Draft) => ToldDay | undefined,
): Settled | undefined {
  if (draft.doubt !== null) return undefined;
  const status = draft.status ?? statusByDate(draft, published);
  if (status === null) return undefined;
  if (draft.ofTalks) return { draft, status, date: null, told: false };
  const day = isPast(status) && draft.date === null ? dayOf(draft) : undefined;
  if (day) {
    const evidence = [...draft.evidence, day.evidence];
    return { draft: changeDraft(draft, { evidence }), status, date: day.day, told: true };
  }
  return { draft, status, date: settleDate(draft, status, published), told: draft.date !== null };
}

/** A date of its own before or after the report tells what the words leave open. */
function statusByDate({ date }: Draft, published: Publication | null): Status | null {
  if (!date || !published) return null;
  const edtf = resolveDate(date.value, published, 'past');
  // "On Wednesday", "12 March": without a tense it may be the last one or the next.
  if (edtf !== resolveDate(date.value, published, 'future')) return null;
  const bounds = edtf === null ? undefined : parseEventDate(edtf);
  if (!bounds) return null;
  const { earliest, latest } = dayBounds(bounds);
  if (latest !== null && latest < published.first) return 'held';
  return earliest !== null && earliest > published.last ? 'announced' : null;
}

const isPast = (status: Status): boolean => status === 'held';

const isPlan = (status: Status): boolean => status === 'announced' || status === 'invited';

/** No plan is for a day long past: that is when something else was, or when it was told. */
function settleDate(draft: Draft, status: Status, published: Publication | null): string | null {
  const tense = isPast(status) || draft.sharesDay ? 'past' : 'future';
  const said = resolveOwn(draft, published, tense);
  if (said)
    return (isPlan(status) && draft.recalled) || (isPast(status) && isToCome(said, published))
      ? null
      : untilLast(lasting(said, draft), draft.until, published);
  // What a dated article reports as its news without naming a day happened at least in that month.
  if (!isPast(status) || draft.sentence > LEAD || published === null || draft.date !== null || draft.before)
    return null;
  return resolveDate(relativeDate({ unit: 'month', offset: 0 }), published, 'past');
}

/** No day still to come is that of what was held. */
function isToCome(said: string, published: Publication | null): boolean {
  const date = parseEventDate(said);
  const { earliest = null } = date ? dayBounds(date) : {};
  // Reports of the same day are dated a day apart by time zones.
  return published !== null && earliest !== null && earliest > published.last + 1;
}

function toDoubt({ doubt, start, end, rules }: Draft, text: string): ExtractionDoubt {
  return { reason: doubt ?? 'unclear', exact: text.slice(start, end), start, end, rule: rules.at(-1) ?? '' };
}

/** Visits to one host that talks are looked for in. */
const MOST_VISITS = 40;

function toEvents(
  settled: readonly Settled[],
  { marks, dated }: Omit<Named, 'news'>,
  published: Publication | null,
  text: string,
): ExtractedEvent[] {
  const taken = new Map<string, number>();
  const visitsTo = new Map<string, Settled[]>();
  for (const item of settled) {
    const { kind, host } = item.draft;
    if (kind === 'visit' && host !== null)
      visitsTo.set(host, [...(visitsTo.get(host) ?? []), item].slice(0, MOST_VISITS));
  }
  const ids = new Map<Settled, string>();
  for (const item of settled) ids.set(item, mintId(item.draft, item.date, taken));
  const wholes = new Map<Settled, Settled | undefined>();
  const talksOf = new Map<Settled, Settled[]>();
  for (const item of settled) {
    const whole = findWhole(item, visitsTo, published);
    wholes.set(item, whole);
    if (whole) talksOf.set(whole, [...(talksOf.get(whole) ?? []), item]);
  }
  const stays = staysOf(settled, talksOf, marks, published);
  const begun = settled.filter((item) =>
    isUnderWay(item, stays.get(item)?.edtf ?? item.date, settled, published),
  );
  if (begun.length > 0) {
    const asHeld = settled.map(
      (item): Settled => (begun.includes(item) ? { ...item, status: 'held' } : item),
    );
    return toEvents(asHeld, { marks, dated }, published, text);
  }
  return settled.map((item) => {
    const whole = wholes.get(item);
    const stay = whole ? (stays.get(whole) ?? null) : null;
    const date = stays.get(item)?.edtf ?? dateWithin(item, whole, stay, published);
    const own = placedIn(item, whole, talksOf.get(whole ?? item) ?? []);
    const placed = ledBy(whole, placedByDateline(own, whole, dated, text));
    return toEvent(placed, ids.get(item) ?? '', date, whole, (whole && ids.get(whole)) ?? null);
  });
}

/** `The delegation was received by the president`: whoever leads it on its visit was. */
function ledBy(whole: Settled | undefined, item: Settled): Settled {
  const { draft } = item;
  const leader = whole?.draft.people[0];
  const isOpen = draft.kind === 'meeting' && draft.body === null;
  if (!whole || !leader || !isOpen || draft.people.some(({ party }) => party === leader.party)) return item;
  const passages = whole.draft.evidence.filter(({ field }) => field === 'participants');
  return {
    ...item,
    draft: changeDraft(draft, {
      people: [...draft.people, leader],
      evidence: [...draft.evidence, ...passages.slice(0, 1)],
    }),
  };
}

function findWhole(
  item: Settled,
  visitsTo: ReadonlyMap<string, readonly Settled[]>,
  published: Publication | null,
): Settled | undefined {
  const { kind, parties } = item.draft;
  const visits = kind === 'meeting' ? parties.flatMap((party) => visitsTo.get(party) ?? []) : [];
  const open = visits
    .sort((a, b) => sentencesBetween(a.draft, item.draft) - sentencesBetween(b.draft, item.draft))
    .filter((visit) => holds(visit, item) && !isOver(visit, item, published));
  // "The premier was received by the president. … The king had come in August": his are the talks, however near the other stands.
  return open.length > 1 ? (open.find((visit) => isGuestOf(visit, item)) ?? open[0]) : open[0];
}

/** Whether somebody who is on the visit takes part. */
const isGuestOf = ({ draft: visit }: Settled, { draft }: Settled): boolean =>
  visit.people.some(
    ({ name, party }) => visit.visitors.includes(party) && draft.people.some((one) => one.name === name),
  );

function toEvent(
  { draft, status }: Settled,
  id: string,
  date: string | null,
  whole: Settled | undefined,
  partOf: string | null,
): ExtractedEvent {
  const isAway = draft.kind === 'call';
  const country = isAway ? null : (draft.venueCountry ?? draft.host ?? whole?.draft.host ?? null);
  const host = isAway ? null : (draft.host ?? whole?.draft.host ?? country);
  const isGuest = host !== null && draft.parties.includes(host) && draft.kind !== 'summit';
  const visitors =
    draft.visitors.length > 0
      ? draft.visitors
      : isGuest
        ? draft.parties.filter((party) => party !== host)
        : [];
  return {
    kind: draft.kind,
    level: draft.level,
    status,
    countries: draft.parties,
    host,
    place: isAway ? null : draft.place,
    date,
    visitors: isAway ? [] : visitors,
    venue: { place: isAway ? null : draft.place, country },
    participants: draft.people.map(({ name }) => name),
    participantParties: draft.people.map(({ party }) => party),
    id,
    partOf,
    confidence: draft.strong && draft.status !== null && hasPeople(draft) ? 'certain' : 'likely',
    evidence: inOrder(draft.evidence),
  };
}

const hasPeople = ({ people, parties }: Draft): boolean =>
  parties.some((party) => people.some((person) => person.party === party));

const inOrder = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((a, b) => a.start - b.start || a.end - b.end);
