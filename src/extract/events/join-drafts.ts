/* Two drafts of one event become one, which keeps the most that either says. */
import type { Status } from '../../model/event';
import type { PartyCode } from '../../model/party';
import { PALACES } from '../world-places';
import { changeDraft } from './change-draft';
import type { Draft } from './draft';
import { joinStay } from './stay-days';

export function join(event: Draft, draft: Draft): Draft {
  const parties =
    draft.complete || draft.attends ? unique([...event.parties, ...draft.parties]) : event.parties;
  const adds = whatIsNew(event, draft);
  const { status, hinted } = adds.status ? draft : event;
  const { host, visitors } = joinHost(event, draft, parties);
  const { date, until, ends, begins } = joinStay(event, draft, adds.date);
  // Each field by its name and none spread in, which takes several times as long.
  return changeDraft(event, {
    kind: draft.kind === 'call' ? 'call' : event.kind,
    level: event.level ?? draft.level,
    status,
    hinted,
    visitors,
    host,
    parties,
    place: adds.place ? draft.place : event.place,
    venueCountry: event.venueCountry ?? draft.venueCountry,
    people: joinPeople(event, draft, parties),
    date,
    days: event.days ?? draft.days,
    ends,
    begins,
    until,
    onTour: event.onTour && draft.onTour,
    margins: event.margins || draft.margins,
    strong: event.strong || draft.strong,
    weak: event.weak && draft.weak,
    talk: event.talk && draft.talk,
    during: event.during && draft.during,
    day: adds.date ? draft.day : event.day,
    lastTold: lastTold(event, draft),
    start: Math.min(event.start, draft.start),
    evidence: joinEvidence(event, draft, adds),
    rules: unique([...event.rules, ...draft.rules]),
  });
}

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
  const isLesser = draft.during && !event.during;
  const isOverruled = event.during && !draft.during;
  return {
    level: event.level === null && draft.level !== null,
    date: !isLesser && (isBetterDate(event, draft) || (isOverruled && draft.date !== null)),
    place: isBetterPlace(event, draft) && isSameCountry,
    status: isLesser
      ? event.status === null && draft.status !== null
      : (isOverruled && draft.status !== null) || (movesOn(event, draft) && !isSettingOut(event, draft)),
  };
}

/** A visit is to a city, and a palace in it that of one talk. */
const isBetterPlace = ({ kind, place }: Draft, draft: Draft): boolean =>
  draft.place !== null &&
  (place === null || (kind === 'visit' && PALACES.has(place) && !PALACES.has(draft.place)));

/** What is said goes before what is hinted at; of two alike the later in the course of an event. */
function movesOn(event: Draft, draft: Draft): boolean {
  if (draft.status === null || event.status === null) return draft.status !== null;
  if (event.hinted !== draft.hinted) return event.hinted;
  // `Le ministre se rend chaque année en Afrique`: the present without a day makes no plan come true.
  if (event.status === 'announced' && draft.present && draft.date === null) return false;
  if (event.status === 'announced' && draft.ends && !draft.complete) return false;
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
  // "A two-day visit next week": of which of its days another sentence tells is not said.
  const lasts = event.kind === 'visit' && Math.max(event.days ?? 1, draft.days ?? 1) > 1;
  if (lasts && own.value.form === 'relative') return worth(other) > 2;
  return worth(other) > worth(own);
}

/** A day says more than a week, and a month more than a year. */
function worth({ value }: NonNullable<Draft['date']>): number {
  if (value.form === 'calendar' && value.days.length === 0 && value.months.length > 1) return 0;
  if (value.form === 'calendar') return 2 * value.days.length + value.months.length;
  if (value.form === 'weekday') return value.last === undefined ? 2 : 3;
  const { unit } = value.relative;
  if (value.last !== undefined) return 3;
  if (unit === 'year' || unit === 'season' || unit === 'half-year') return 0;
  return unit === 'week' || unit === 'weekend' || unit === 'month' ? 1 : 2;
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
  const replaced = new Set<string>([
    ...(adds.date ? ['date'] : []),
    ...(adds.status ? ['status'] : []),
    ...(adds.place ? ['place'] : []),
  ]);
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

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

export const sameSet = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Later in the list wins where two sentences say different things of one event. */
export const ORDER: readonly (Status | null)[] = [
  null,
  'invited',
  'announced',
  'held',
  'declined',
  'postponed',
  'cancelled',
];
