/* The days of each visit, as its talks and all that is told apart draw them out, and what they tell of talks that name no day. */
import { addDays, type Day, isoFromDay } from '../../model/day';
import type { Status } from '../../model/event';
import { dayBounds, type EventDate, parseEventDate, precisionOf } from '../../model/event-date';
import { oneOf, type Publication } from '../find/resolve-date';
import type { Draft, Settled } from './draft';
import type { StayMark } from './stay-marks';
import { drawOut, type NamedDay, type Stay } from './stay-of-visit';
import { AFTER_ARRIVAL, stretchVisit } from './visit-days';

/** EDTF of each visit that has a date. */
export function staysOf(
  settled: readonly Settled[],
  talksOf: ReadonlyMap<Settled, readonly Settled[]>,
  marks: readonly StayMark[],
  published: Publication | null,
): ReadonlyMap<Settled, Stay> {
  const stays = new Map<Settled, Stay>();
  for (const item of settled) {
    if (item.draft.kind !== 'visit') continue;
    const talks = talksOf.get(item) ?? [];
    const held = daysOfTalks(talks);
    const days = held.map(({ day }) => day);
    const stretched = stretchVisit(item, item.date, talks, published);
    const stay = drawOut(item, stretched, toldIn(item, talks), days, { marks, published });
    if (stay === null && item.draft.ends && item.status === 'held' && published !== null)
      stays.set(item, { edtf: isoFromDay(published.last).slice(0, MONTH), named: held });
    if (stay !== null)
      stays.set(item, { edtf: sinceBegun(item, stay.edtf, published), named: [...stay.named, ...held] });
  }
  return stays;
}

/** `Who is on a visit … will leave on Friday`: of a visit under way whose last day alone is known, no more is told than its month. */
function sinceBegun({ draft, status }: Settled, edtf: string, published: Publication | null): string {
  const days = draft.ends ? parseEventDate(edtf) : undefined;
  return days && precisionOf(days) === 'day' && isStillToCome(draft, days, status, published)
    ? edtf.slice(0, MONTH)
    : edtf;
}

/** Letters of a year and its month. */
const MONTH = 7;

/** The sentences that tell of a visit and its talks. */
const toldIn = (visit: Settled, talks: readonly Settled[]): number[] =>
  [visit, ...talks].flatMap(({ draft }) => [draft.sentence, draft.lastTold ?? draft.sentence]);

/** Days of talks, each with its sentence. */
const daysOfTalks = (talks: readonly Settled[]): NamedDay[] =>
  talks.flatMap(({ draft, date, told }) => {
    const known = told && date !== null ? parseEventDate(date) : undefined;
    const { earliest, latest } = known ? dayBounds(known) : { earliest: null, latest: null };
    return earliest !== null && earliest === latest ? [{ sentence: draft.sentence, day: earliest }] : [];
  });

/** Talks of which no day is said are on the day of the visit, or on one of its days. */
export function dateWithin(
  item: Settled,
  whole: Settled | undefined,
  stay: Stay | null,
  published: Publication | null,
): string | null {
  const { date, told, status } = item;
  if (whole === undefined || stay === null) return date;
  const days = parseEventDate(stay.edtf);
  const counted = days && dayOfVisit(item, days);
  if (counted) return counted;
  if (told || isStillToCome(whole.draft, days, status, published)) return date;
  if (!days || (days.form === 'one-of' && date !== null)) return date;
  if (days.form === 'one-of') return days.edtf;
  const { earliest, latest } = dayBounds(days);
  if (precisionOf(days) === 'day') return sinceArrival(days.edtf, earliest, whole.draft, published);
  const isShort =
    precisionOf(days) === 'days' &&
    earliest !== null &&
    latest !== null &&
    latest - earliest <= LONGEST_VISIT;
  if (isShort) {
    const last = lastTold(latest, status, earliest, published);
    return oneOf(...inOrder(item, stay.named, earliest, last));
  }
  return precisionOf(days) === 'days' ? date : (date ?? days.edtf);
}

/** `Received the guest, who will leave on Friday`: of the visit only the last day is known, and that is not the day of what was held. */
const isStillToCome = (
  { ends }: Draft,
  stay: EventDate | undefined,
  status: Status,
  published: Publication | null,
): boolean => {
  const { earliest } = stay ? dayBounds(stay) : { earliest: null };
  return ends && status === 'held' && published !== null && earliest !== null && earliest > published.last;
};

/** Sentences from talks to the next day of the visit that is named. */
const NEXT_DAY = 6;

/**
 * A programme is told in its order: `He will arrive on Thursday. Talks with the president are planned. … On Friday he will see Subotica`:
 * the talks are before the day named next, and those still to come not before the one named last.
 */
function inOrder({ draft, status }: Settled, named: readonly NamedDay[], first: Day, last: Day): [Day, Day] {
  if (status !== 'announced') return [first, last];
  const { sentence } = draft;
  const before = named.filter((one) => one.sentence <= sentence);
  const latest = Math.max(...before.map((one) => one.sentence));
  const from = Math.max(
    first,
    ...before.filter((one) => one.sentence === latest).map(({ day }) => day),
  ) as Day;
  const next = named.filter(
    (one) => one.sentence > sentence && one.sentence - sentence <= NEXT_DAY && one.day > from,
  );
  const to = Math.min(last, ...next.map(({ day }) => day - 1)) as Day;
  return from <= to ? [from, to] : [first, last];
}

/** What took place did so by the day of the report, however long the visit still lasts. */
const lastTold = (last: Day, status: Status, first: Day, published: Publication | null): Day =>
  status === 'held' && published !== null ? (Math.max(first, Math.min(last, published.last)) as Day) : last;

/** Of a visit that is told by the arrival alone, the talks may be on any day up to the report, unless it lasted for one day. */
function sinceArrival(
  day: string,
  arrival: Day | null,
  { weak, days: lasts }: Draft,
  published: Publication | null,
): string {
  if (!weak || lasts === 1 || arrival === null || published === null || published.last <= arrival) return day;
  return oneOf(arrival, Math.min(published.last, addDays(arrival, AFTER_ARRIVAL)) as Day);
}

/** Days; within a longer visit "one of its days" says no more than its month. */
const LONGEST_VISIT = 6;

/** "On the first day of the visit": counted once all its days are known. */
function dayOfVisit({ draft }: Settled, stay: EventDate): string | undefined {
  const offset = draft.date?.visitDay;
  const { earliest, latest } = dayBounds(stay);
  if (offset === undefined || earliest === null || latest === null || precisionOf(stay) !== 'days')
    return undefined;
  const day = offset < 0 ? latest : (Math.min(earliest + offset, latest) as Day);
  return isoFromDay(day);
}
