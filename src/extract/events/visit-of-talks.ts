/*
 * A visit that no words tell of by themselves: "Consultations were held in Addis Ababa. The deputy minister was also received by the
 * transport minister", "… . The visit ended on Wednesday". Who talks with several of the hosts at their home, or is said to be on a visit
 * at the time, travelled there.
 */
import type { PartyCode } from '../../model/party';
import { isOrganisation } from '../organisation';
import { changeDraft } from './change-draft';
import type { Draft, ReadSentence } from './draft';

/** Days between the first and the last talks of one stay. */
const LONGEST_STAY = 4;
/** Sentences between talks and the words for the visit. */
const REACH = 8;
/** Events of an article that are looked at; a longer text is no one article. */
const MOST = 40;

interface Stay {
  readonly guest: PartyCode;
  readonly host: PartyCode;
  readonly talks: readonly Draft[];
}

/** Visits to be added to events; `open` are drafts that lack a side. O(events² of one article + drafts). */
export function visitsOfTalks(
  events: readonly Draft[],
  open: readonly Draft[],
  sentences: readonly ReadSentence[],
): Draft[] {
  if (events.length > MOST) return [];
  const visits: Draft[] = [];
  let words = open.filter(({ kind, doubt, body }) => (kind === 'visit' || body !== null) && doubt === null);
  for (const stay of staysOf(events, sentences)) {
    const told = words.filter((draft) => tellsOf(draft, stay));
    const left = words.filter((draft) => !told.includes(draft));
    const isOnce = told.length > 0 && !hasVisit(stay.host, stay.guest, events);
    if (stay.talks.length > 1 || isOnce || isOnTour(stay, events)) visits.push(visitOf(stay, told));
    // What the same words tell of is one visit.
    words = left;
  }
  return visits;
}

function staysOf(events: readonly Draft[], sentences: readonly ReadSentence[]): Stay[] {
  const stays = new Map<string, Stay>();
  for (const talks of events) {
    const host = homeOf(talks);
    const guest = talks.parties.find((party) => party !== host);
    if (host === null || !guest || hasVisit(guest, host, events) || isOfResident(guest, talks, sentences))
      continue;
    const key = `${guest} ${host} ${talks.status}`;
    const known = stays.get(key);
    if (!known) stays.set(key, { guest, host, talks: [talks] });
    else if (known.talks.every((other) => isOfOneStay(other, talks, guest)))
      stays.set(key, { ...known, talks: [...known.talks, talks] });
  }
  return [...stays.values()];
}

/** The side that two meet at, where it is one of them. */
function homeOf(talks: Draft): PartyCode | null {
  const { kind, complete, doubt, status, parties, host, venueCountry } = talks;
  if (kind !== 'meeting' || !complete || doubt !== null || parties.length !== 2) return null;
  if (status !== 'held' && status !== 'announced') return null;
  if (talks.margins || talks.before || talks.recalled || talks.lapsed || talks.turn !== null) return null;
  const home = host ?? venueCountry;
  const isThere = home !== null && parties.includes(home) && (venueCountry ?? home) === home;
  return isThere && !isOrganisation(home) ? home : null;
}

/** One of long ago is another. */
const hasVisit = (guest: PartyCode, host: PartyCode, events: readonly Draft[]): boolean =>
  events.some(
    ({ kind, host: to, visitors, recalled }) =>
      kind === 'visit' && to === host && visitors.includes(guest) && !recalled,
  );

/** Days between a stop of a journey and the next. */
const NEXT_STOP = 8;

/** Who is received in Podgorica the day before a visit to Tirana is on a journey to both. */
const isOnTour = ({ guest, host, talks }: Stay, events: readonly Draft[]): boolean =>
  talks.some(({ day, people }) =>
    events.some(
      (visit) =>
        visit.kind === 'visit' &&
        visit.complete &&
        visit.doubt === null &&
        (visit.status === 'held' || visit.status === 'announced') &&
        visit.visitors[0] === guest &&
        visit.host !== host &&
        day !== null &&
        visit.day !== null &&
        Math.abs(day - visit.day) <= NEXT_STOP &&
        people.some(({ name, party }) => party === guest && visit.people.some((one) => one.name === name)),
    ),
  );

/** An ambassador lives where he is received. */
function isOfResident(
  guest: PartyCode,
  { sentence, people }: Draft,
  sentences: readonly ReadSentence[],
): boolean {
  const own = (sentences[sentence]?.actors ?? []).filter(({ party }) => party === guest);
  return own.some(
    ({ rank, person }) =>
      rank === 'ambassador' &&
      (person === null ||
        people.some(({ name }) => name === person.name) ||
        people.every(({ party }) => party !== guest)),
  );
}

/** Of the same people of the guest's, as far as they are named, and on days near one another. */
function isOfOneStay(one: Draft, other: Draft, guest: PartyCode): boolean {
  if (one.day !== null && other.day !== null && Math.abs(one.day - other.day) > LONGEST_STAY) return false;
  const [some, others] = [one, other].map(({ people }) => people.filter(({ party }) => party === guest));
  if (!some?.length || !others?.length) return true;
  return some.some(({ name }) => others.some((person) => person.name === name));
}

/** `The visit ended on Wednesday`: of no other side, and with something to tell of when it is or was. */
function tellsOf(draft: Draft, { guest, host: home, talks }: Stay): boolean {
  const { status, parties, host } = draft;
  const isOfThem =
    (host === null || host === home) &&
    (draft.venueCountry === null ? draft.body === null : draft.venueCountry === home) &&
    parties.every((party) => party === guest || (party === home && host === home));
  return (
    isOfThem &&
    draft.turn === null &&
    !draft.before &&
    !draft.recalled &&
    (draft.body !== null ||
      draft.date !== null ||
      draft.days !== null ||
      draft.pointed ||
      draft.during ||
      draft.level !== null) &&
    (draft.ends ? 'held' : status) === talks[0]?.status &&
    talks.some(({ sentence }) => Math.abs(sentence - draft.sentence) <= REACH)
  );
}

function visitOf({ guest, host, talks }: Stay, told: readonly Draft[]): Draft {
  const [first] = talks as [Draft];
  const away = (one: Draft) => Math.min(...told.map(({ sentence }) => Math.abs(sentence - one.sentence)));
  const nearest = talks.reduce((near, one) => (away(one) < away(near) ? one : near), first);
  const people = new Map(talks.flatMap((one) => one.people).map((person) => [person.name, person]));
  const fields = new Set(['parties', 'host', 'status', 'kind']);
  return changeDraft(first, {
    kind: 'visit',
    level: null,
    parties: [guest, host],
    visitors: [guest],
    host,
    place: null,
    venueCountry: host,
    people: [...people.values()].filter(({ party }) => party === guest),
    date: null,
    day: null,
    until: null,
    ends: false,
    begins: false,
    days: null,
    // Where no words tell its days, no more is known than that it was on those of its talks.
    ofTalks: told.every(({ date, days, body }) => body !== null || (date === null && days === null)),
    body: null,
    sentence: nearest.sentence,
    lastTold: Math.max(...talks.map(({ sentence, lastTold }) => lastTold ?? sentence)),
    hinted: true,
    strong: false,
    weak: false,
    evidence: talks.flatMap(({ evidence }) => evidence.filter(({ field }) => fields.has(field))).slice(0, 8),
  });
}
