/*
 * A visit lasts from the day on which the article has the guest come to the one on which it has him leave, whichever sentences tell
 * so, and on the days between he is there.
 */
import { type Day, isoFromDay } from '../../model/day';
import { dayBounds, parseEventDate, precisionOf } from '../../model/event-date';
import type { PartyCode } from '../../model/party';
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

/** `date` as it is known so far; `told` are the sentences that tell of the visit and its talks. */
export function drawOut(
  visit: Settled,
  date: string | null,
  told: readonly number[],
  marks: readonly StayMark[],
): string | null {
  if (marks.length === 0 || !isOpen(visit, date)) return date;
  const own = marks.filter((mark) => isOf(visit, mark, told));
  if (own.length === 0) return date;
  const known = date === null ? undefined : parseEventDate(date);
  if (!known) return date;
  const { earliest, latest } = dayBounds(known);
  const isDays = precisionOf(known) === 'day' || precisionOf(known) === 'days';
  if (earliest === null || latest === null) return date;
  if (isDays) return spanWith(own, earliest, latest);
  const first = own
    .filter((mark) => mark.is === 'first')
    .flatMap(({ days }) => days)
    .find((day) => day >= earliest && day <= latest);
  return first === undefined ? date : spanWith(own, first, first);
}

/** Whose days are not said in so many words: `from 12 to 14 May`, `a visit of three days`. */
const isOpen = ({ draft, status }: Settled, date: string | null): boolean =>
  draft.host !== null &&
  (status === 'held' || status === 'announced') &&
  date !== null &&
  !(draft.date?.value.form === 'calendar' && draft.date.value.days.length > 1) &&
  !(draft.days !== null && draft.days > 1 && date.includes('/'));

function isOf({ draft }: Settled, mark: StayMark, told: readonly number[]): boolean {
  const { host, visitors } = draft;
  const [guest] = visitors;
  if (guest === undefined || host === null) return false;
  const reach = mark.leaves ? REACH_OF_END : REACH;
  if (!told.some((sentence) => Math.abs(mark.sentence - sentence) <= reach)) return false;
  const isOfGuest = mark.parties.has(guest) || mark.ofGuest;
  // "Flies on to Bishkek, where he will meet his Kyrgyz counterpart".
  if (mark.leaves) return isOfGuest || mark.parties.size === 0;
  if ([...mark.beside].some((party) => party !== guest && party !== host)) return false;
  if (!isThere(mark, guest, host)) return false;
  if (mark.is !== 'within') return isOfGuest || mark.parties.size === 0;
  return mark.parties.has(guest) || (mark.ofGuest && mark.places.has(host));
}

/** No place elsewhere is named. */
const isThere = ({ spokenOf }: StayMark, guest: PartyCode, host: PartyCode): boolean =>
  [...spokenOf].every((place) => place === host || place === guest);

/** Of the days that its words may mean, the one nearest to those known, which it is within where any is. */
function nearestTo(first: Day, last: Day, { days }: StayMark): Day | undefined {
  const distance = (day: Day) => Math.max(first - day, day - last, 0);
  return [...days].sort((a, b) => distance(a) - distance(b))[0];
}

function spanWith(marks: readonly StayMark[], first: Day, last: Day): string {
  let [from, to] = [first, last];
  for (const mark of marks) {
    const day = nearestTo(first, last, mark);
    if (day === undefined) continue;
    const most = mark.is === 'within' ? NEXT_DAYS : LONGEST;
    const isEarlier = mark.is === 'first' || (mark.is === 'within' && mark.places.size > 0);
    if (isEarlier && day < from && first - day <= most) from = day;
    if (mark.is !== 'first' && day > to && day - last <= most) to = day;
  }
  return from === to ? isoFromDay(from) : `${isoFromDay(from)}/${isoFromDay(to)}`;
}
