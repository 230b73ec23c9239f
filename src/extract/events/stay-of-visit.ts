/*
 * A visit lasts from the day on which the article has the guest come to the one on which it has him leave, whichever sentences tell
 * so, and on the days between he is there.
 */
import { addDays, type Day, isoFromDay } from '../../model/day';
import { dayBounds, parseEventDate, precisionOf } from '../../model/event-date';
import type { PartyCode } from '../../model/party';
import type { Publication } from '../find/resolve-date';
import type { Settled } from './draft';
import type { StayMark } from './stay-marks';

/** Days before and after those known of a visit on which it may have begun, or end. */
const LONGEST = 6;
/** Days by which what the guest does, without coming or leaving, may draw a visit out. */
const NEXT_DAYS = 2;
/** Sentences from a visit, or the talks of it, to what is said of its days. */
const REACH = 6;
/** More where an article closes with the guest's way home. */
const REACH_OF_END = 10;
/** Days of a week, and one more at most. */
const WEEK = 7;

/** A day of a visit, and the sentence that names it. */
export interface NamedDay {
  readonly sentence: number;
  readonly day: Day;
}

/** The days of a visit: as EDTF, and those that the article names one by one. */
export interface Stay {
  readonly edtf: string;
  readonly named: readonly NamedDay[];
}

/** `date` as it is known so far; `told` are the sentences that tell of the visit and its talks. */
export function drawOut(
  visit: Settled,
  date: string | null,
  told: readonly number[],
  talks: readonly Day[],
  { marks, published }: { readonly marks: readonly StayMark[]; readonly published: Publication | null },
): Stay | null {
  const known = date === null ? undefined : parseEventDate(date);
  const near = marks.filter((mark) => isNear(visit, mark, told));
  const own = near.filter((mark) => isOf(visit, mark) || goesOn(visit, mark, near, told));
  if (!known || date === null) {
    const lately = visit.status === 'held' ? published : null;
    return (
      lately &&
      sinceCome(null, own, near, { earliest: addDays(lately.first, -LONGEST), latest: lately.last, talks })
    );
  }
  const { earliest, latest } = dayBounds(known);
  const isDays = precisionOf(known) === 'day' || precisionOf(known) === 'days';
  if (near.length === 0 || earliest === null || latest === null) return { edtf: date, named: [] };
  const stay = isDays || visit.status !== 'announced' ? undefined : wholeStay(own, earliest, latest);
  if (stay) return { edtf: sayDays(...stay), named: namedOf(near, ...stay) };
  if (!isDays) return sinceCome(date, own, near, { earliest, latest, talks });
  const days = own.filter(({ through }) => through.length === 0);
  const [first, last] = isOpen(visit, date) ? spanWith(days, earliest, latest) : [earliest, latest];
  return { edtf: sayDays(first, last), named: namedOf(near, first, last) };
}

/** `Next week … In Ashgabat he will stay from Monday to Wednesday`: days that lie in the week known so far. */
function wholeStay(own: readonly StayMark[], earliest: Day, latest: Day): [Day, Day] | undefined {
  if (latest - earliest > WEEK) return undefined;
  for (const { days, through, is } of own) {
    if (is === 'last') continue;
    for (const [at, first] of days.entries()) {
      const last = through[at];
      if (last === undefined || last - first > LONGEST) continue;
      if (first >= earliest && last <= latest) return [first, last];
    }
  }
  return undefined;
}

/** What is known of a visit that has no day of its own: its month or week, and the days of its talks. */
interface Known {
  readonly earliest: Day;
  readonly latest: Day;
  readonly talks: readonly Day[];
}

/**
 * "Is in Japan this week. … The delegation arrived on Tuesday": the weekday tells where in the week the visit began. "Met him today. …
 * Tomorrow he goes to Narva": from the talks to the last day named.
 */
function sinceCome(
  date: string | null,
  own: readonly StayMark[],
  near: readonly StayMark[],
  { earliest, latest, talks }: Known,
): Stay | null {
  const isIn = (day: Day) => day >= earliest && day <= latest;
  const come = own
    .filter((mark) => mark.is === 'first' && mark.through.length === 0)
    .flatMap(({ days }) => days)
    .find(isIn);
  const met = talks.filter(isIn);
  const from = come ?? (met.length > 0 ? (Math.min(...met) as Day) : undefined);
  if (from === undefined) return date === null ? null : { edtf: date, named: [] };
  const single = own.filter(({ through }) => through.length === 0);
  const [first, last] = spanWith(single, from, Math.max(from, ...met) as Day);
  // Talks alone do not tell how long a visit was.
  const left = own.some((mark) => mark.leaves && mark.days.includes(last));
  if (come === undefined && first === last && !left) return date === null ? null : { edtf: date, named: [] };
  return { edtf: sayDays(first, last), named: namedOf(near, first, last) };
}

function namedOf(marks: readonly StayMark[], first: Day, last: Day): NamedDay[] {
  return marks.flatMap((mark) => {
    if (mark.through.length > 0) return [];
    const day = nearestTo(first, last, mark);
    return day !== undefined && day >= first && day <= last ? [{ sentence: mark.sentence, day }] : [];
  });
}

/** Whose days are not said in so many words: `from 12 to 14 May`, `a visit of three days`. */
const isOpen = ({ draft, status }: Settled, date: string): boolean =>
  draft.host !== null &&
  (status === 'held' || status === 'announced') &&
  !(draft.date?.value.form === 'calendar' && draft.date.value.days.length > 1) &&
  !(draft.days !== null && draft.days > 1 && date.includes('/'));

/** Told near by, and of nobody else. */
function isNear({ draft }: Settled, mark: StayMark, told: readonly number[]): boolean {
  const { host, visitors } = draft;
  const reach = mark.leaves ? REACH_OF_END : REACH;
  if (!told.some((sentence) => Math.abs(mark.sentence - sentence) <= reach)) return false;
  // "Flies on to Bishkek, where he will meet his Kyrgyz counterpart".
  return mark.leaves || [...mark.beside].every((party) => party === host || visitors.includes(party));
}

function isOf({ draft }: Settled, mark: StayMark): boolean {
  const { host, visitors } = draft;
  const [guest] = visitors;
  if (guest === undefined || host === null) return false;
  const isOfGuest = mark.parties.has(guest) || mark.ofGuest;
  // A bare `the minister` who goes home may be read as the hosts' own.
  if (mark.leaves) return isOfGuest || [...mark.parties].every((party) => party === host);
  if (!isThere(mark, guest, host)) return false;
  if (mark.is !== 'within') return isOfGuest || mark.parties.size === 0;
  return mark.parties.has(guest) || (mark.ofGuest && mark.places.has(host));
}

/** "He flew in on Monday. On Wednesday he meets businessmen", right after what is told of the guest. */
const goesOn = (
  { draft: { host, visitors } }: Settled,
  { ofDeed, is, sentence, beside, spokenOf }: StayMark,
  marks: readonly StayMark[],
  told: readonly number[],
): boolean =>
  ofDeed &&
  is === 'within' &&
  beside.size === 0 &&
  [...spokenOf].every((place) => place === host) &&
  (told.includes(sentence - 1) ||
    marks.some(
      (other) => other.sentence === sentence - 1 && visitors.some((guest) => other.parties.has(guest)),
    ));

/** No place elsewhere is named. */
const isThere = ({ spokenOf }: StayMark, guest: PartyCode, host: PartyCode): boolean =>
  [...spokenOf].every((place) => place === host || place === guest);

/** Of the days that its words may mean, the one nearest to those known, which it is within where any is. */
function nearestTo(first: Day, last: Day, { days }: StayMark): Day | undefined {
  const distance = (day: Day) => Math.max(first - day, day - last, 0);
  return [...days].sort((a, b) => distance(a) - distance(b))[0];
}

function spanWith(marks: readonly StayMark[], first: Day, last: Day): [Day, Day] {
  let [from, to] = [first, last];
  for (const mark of marks) {
    const day = nearestTo(first, last, mark);
    if (day === undefined) continue;
    const most = mark.is === 'within' ? NEXT_DAYS : LONGEST;
    const isEarlier = mark.is === 'first' || (mark.is === 'within' && mark.places.size > 0);
    if (isEarlier && day < from && first - day <= most) from = day;
    if (mark.is !== 'first' && day > to && day - last <= most) to = day;
  }
  return [from, to];
}

const sayDays = (first: Day, last: Day): string =>
  first === last ? isoFromDay(first) : `${isoFromDay(first)}/${isoFromDay(last)}`;
