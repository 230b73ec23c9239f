/*
 * The first and the last day of a stay, where both are told: `The visit, which began on Monday, ended today`, and in two sentences `She
 * arrived on Monday. … The visit ends on Thursday`.
 */
import { addDays, type Day, isoFromDay } from '../../model/day';
import { dayBounds, parseEventDate, precisionOf } from '../../model/event-date';
import { gapInClause, isBeside, NEAR_END } from '../find/calendar-words';
import { changeDate } from '../find/copies';
import { shift } from '../find/date-values';
import type { DateMention } from '../find/find-dates';
import type { FoundTrigger } from '../find/place-verbs';
import { type Publication, resolveDate, type Tense } from '../find/resolve-date';
import type { Draft, ReadSentence } from './draft';
import { FELL } from './fallen-day';
import { changeStatus, type FoundStatus } from './found-status';

/** Days that a stay may last whose end is told by its weekday. */
const LONGEST_STAY = 10;

type StayDays = Pick<Draft, 'date' | 'until' | 'ends' | 'begins'>;

/** `date` is the day that stands nearest to the visit, which its own words may make the last. */
export function findStay(
  date: Draft['date'],
  isLast: boolean,
  { sense }: FoundTrigger,
  reading: ReadSentence['reading'],
): StayDays {
  const isVisit = sense.trigger.frame === 'visit';
  // "The talks, which opened on Monday, ended on Tuesday", and not "talks on Monday on a visit that ends on Tuesday".
  const isAlone = isVisit || (sense.trigger.form === 'noun' && !reading.triggers.some(isVisitOrVerb));
  if (date === null || !isAlone) return { date, until: null, ends: isVisit && isLast, begins: false };
  return (isVisit ? knownStay(date, reading) : undefined) ?? stayBy(date, isVisit && isLast, reading);
}

function stayBy(date: DateMention, isLast: boolean, reading: ReadSentence['reading']): StayDays {
  const last = findLast(reading);
  if (last !== undefined && last !== date) return { date, until: last, ends: false, begins: false };
  // "On Tuesday they closed their summit, opened the day before".
  const first = reading.beginnings.length === 0 ? undefined : findFirst(last, reading);
  if (last && first) return { date: first, until: last, ends: false, begins: false };
  const ends = isLast || last !== undefined;
  return { date, until: null, ends, begins: !ends && first === date };
}

/** "The visit will last from 26 to 28 January", "on Wednesday, the second day of the visit": the date itself tells which days these are. */
function knownStay(date: DateMention, reading: ReadSentence['reading']): StayDays | undefined {
  if (isRangeOfDays(date)) return { date, until: null, ends: false, begins: false };
  return date.counted && countedStay(date, date.counted.nth, reading);
}

const isRangeOfDays = ({ value }: DateMention): boolean =>
  value.form === 'calendar' ? value.days.length > 1 : value.form === 'weekday' && value.last !== undefined;

/** `On Wednesday, the second day of the visit`: from Tuesday, up to Wednesday where nothing says how long it lasts. */
function countedStay(
  date: DateMention,
  nth: number,
  { durations }: Pick<ReadSentence['reading'], 'durations'>,
): StayDays {
  const first = nth > 0 ? shift(date.value, -nth) : null;
  if (first === null) return { date, until: null, ends: nth < 0, begins: false };
  const until = durations.length > 0 ? null : date;
  return { date: changeDate(date, { value: first }), until, ends: false, begins: false };
}

/** How long talks last, right before their word: `zweitägige Verhandlungen`; of a commission wherever its clause says so. */
export const durationOf = (
  { from, sense }: Pick<FoundTrigger, 'from' | 'sense'>,
  { durations, clauses, triggers }: ReadSentence['reading'],
): number | undefined => {
  const isOfBody = sense.trigger.body !== undefined && !triggers.some(isVisitOrVerb);
  return durations.find((one) =>
    isOfBody ? clauses[one.from] === clauses[from] : one.to <= from && from - one.to <= NEAR_DURATION,
  )?.sense.days;
};

const NEAR_DURATION = 1;

const isVisitOrVerb = ({ sense }: FoundTrigger): boolean =>
  sense.trigger.frame === 'visit' || sense.trigger.form === 'verb';

/** The day that its preposition or the word beside it makes the last of a stay. */
function findLast(reading: ReadSentence['reading']): DateMention | undefined {
  const { dates, endings, clauses } = reading;
  const said = dates.find(({ ends }) => ends === true);
  if (said || endings.length === 0) return said;
  if (closesVisit(reading)) return dates[0];
  const near = dates.flatMap((date) =>
    endings.map((word) => ({ date, distance: gapInClause(date, word, clauses) })),
  );
  return near.filter(({ distance }) => distance <= NEAR_END).sort((a, b) => a.distance - b.distance)[0]?.date;
}

/** `Tomorrow the delegation will see a plant in Tampere, after which the visit ends`, which names no other day. */
export const closesVisit = ({ endings, triggers, dates }: ReadSentence['reading']): boolean =>
  endings.length > 0 &&
  dates.length === 1 &&
  triggers.length > 0 &&
  triggers.every(({ sense: { trigger } }) => trigger.frame === 'visit' && trigger.form === 'noun');

/** The day beside a word for the beginning. */
function findFirst(
  last: DateMention | undefined,
  { dates, beginnings, clauses }: ReadSentence['reading'],
): DateMention | undefined {
  return dates.find((date) => date !== last && isBeside(date, beginnings, clauses, NEAR_BEGINNING));
}

/** Tokens from a day to the words that make it the first. */
const NEAR_BEGINNING = 3;

/** "The visit ends on Friday" hints that it has begun, where nothing else in the sentence is still to come. */
export function statusOfStay(
  status: FoundStatus,
  { date, ends, until }: StayDays,
  reading: ReadSentence['reading'],
): FoundStatus {
  if (date?.counted && status.status === null && status.doubt === null) return asTold(status, reading);
  const { cues, endings } = reading;
  if (status.status !== 'announced' || (!ends && until === null)) return status;
  const isEnd = (at: number) => endings.some(({ from, to }) => from <= at && at < to);
  const plans = cues.filter(({ sense: { cue } }) => 'status' in cue && cue.status === 'announced');
  const isOpen = plans.length > 0 && plans.every(({ from }) => isEnd(from));
  return isOpen ? changeStatus(status, { status: 'held', hinted: true }) : status;
}

/** "Met him on the second day of his visit": it is as past, or as much still to come, as what was done on that day. */
function asTold(status: FoundStatus, { triggers, cues }: ReadSentence['reading']): FoundStatus {
  const verb = triggers.find(({ sense: { trigger } }) => isLive(trigger.status) && trigger.form === 'verb');
  const told = verb
    ? verb.sense.trigger.status
    : cues
        .map(({ sense: { cue } }) => ('status' in cue && !cue.weak ? cue.status : null))
        .find((one) => isLive(one));
  return told ? changeStatus(status, { status: told, hinted: true }) : status;
}

const isLive = (status: Draft['status']): boolean => status === 'held' || status === 'announced';

/** "He had arrived on Saturday" tells the first day of the visit that is told of elsewhere, though not where to. */
export const isArrival = ({ kind, form, weak, date, status, host, visitors }: Draft): boolean =>
  kind === 'visit' &&
  form === 'verb' &&
  weak &&
  date !== null &&
  status === 'held' &&
  host === null &&
  visitors.length === 1;

/** The day of an arrival is the first, and that of a visit told without one lies within it: `is on a visit … arrived on Saturday`. */
function arrivalOf(event: Draft, draft: Draft): StayDays | undefined {
  const isFirst =
    draft.weak && draft.status === 'held' && draft.form === 'verb' && !event.weak && event.kind === 'visit';
  const [first, told] = [draft.day, event.day];
  if (!isFirst || draft.ends || event.ends || first === null || told === null || first >= told)
    return undefined;
  if (event.until !== null || event.days !== null || told - first > LONGEST_STAY) return undefined;
  return { date: draft.date, until: null, ends: false, begins: false };
}

/** What two sentences tell of the days of one visit: the arrival of one and the end of the other. */
export const joinStay = (event: Draft, draft: Draft, isBetter: boolean): StayDays =>
  arrivalOf(event, draft) ?? firstAndLast(event, draft) ?? betterDay(event, draft, isBetter);

function firstAndLast(event: Draft, draft: Draft): StayDays | undefined {
  const { date: one, ends } = event;
  const { date: other } = draft;
  if (one === null || other === null) return undefined;
  const until = event.until ?? draft.until;
  if (isSameDay(one, other))
    return { date: one, until, ends: ends || draft.ends, begins: event.begins || draft.begins };
  const isRange =
    (event.day === null || event.day !== draft.day) &&
    (event.kind === 'visit' || isFirstAndLast(event, draft));
  if (!isRange || ends === draft.ends) return undefined;
  return { date: ends ? other : one, until: ends ? one : other, ends: false, begins: false };
}

function betterDay(event: Draft, draft: Draft, isBetter: boolean): StayDays {
  const until = event.until ?? draft.until;
  const begins = isBetter || event.date === null ? draft.begins : event.begins;
  return isBetter
    ? { date: draft.date, until, ends: draft.ends, begins }
    : { date: event.date, until, ends: event.date === null ? draft.ends : event.ends, begins };
}

/** Told twice in the same words, of which one may say that it is the last. */
const isSameDay = (one: DateMention, other: DateMention): boolean =>
  one.value.form === other.value.form && JSON.stringify(one.value) === JSON.stringify(other.value);

/** "The session ended on Wednesday. The proceedings, opened the day before …": of talks words must tell which day is which. */
export const isFirstAndLast = (event: Draft, draft: Draft): boolean =>
  (event.ends && draft.begins) || (event.begins && draft.ends);

function lastDay(until: DateMention, published: Publication | null, tense: Tense): Day | null {
  const said = resolveDate(until.value, published, tense);
  const to = said === null ? undefined : parseEventDate(said);
  return to && precisionOf(to) === 'day' ? dayBounds(to).latest : null;
}

/** `date` as it was read, up to the last day. */
export function untilLast(
  date: string | null,
  until: Draft['date'],
  published: Publication | null,
): string | null {
  const from = date === null || until === null ? undefined : parseEventDate(date);
  const { earliest: first, latest } =
    from && precisionOf(from) !== 'month' ? dayBounds(from) : { earliest: null, latest: null };
  if (first === null || until === null) return date;
  for (const tense of ['past', 'future'] as const) {
    const last = lastDay(until, published, tense);
    // The same day told twice is no second one a week later.
    if (last === first) return date;
    // "From 16 to 18 June. … On the second day, 17 June": all its days are known.
    if (until.counted && last !== null && latest !== null && last < latest) return date;
    if (last !== null && last > first && last <= addDays(first, LONGEST_STAY))
      return `${isoFromDay(first)}/${isoFromDay(last)}`;
  }
  return date;
}

/** What its date means; the last day of a visit may lie on either side of the report. */
export const resolveOwn = (
  { date, ends, kind, status }: Draft,
  published: Publication | null,
  tense: Tense,
): string | null => {
  if (date === null) return null;
  if (ends && kind === 'visit') return resolveLast(date, published);
  const said = resolveDate(date.value, published, tense);
  // "Had been planned for 5 November and was put off": what fell through may have been due before the report.
  return said === null && isFallen(status) ? resolveDate(date.value, published, 'past') : said;
};

const isFallen = (status: Draft['status']): boolean => status !== null && FELL.has(status);

/** Of the two days that a last day may be, before the report and after it, the nearer one. */
function resolveLast({ value }: DateMention, published: Publication | null): string | null {
  const [past, future] = [resolveDate(value, published, 'past'), resolveDate(value, published, 'future')];
  if (published === null || past === null || future === null) return past ?? future;
  const distance = (edtf: string) => {
    const day = parseEventDate(edtf);
    return Math.abs(((day && dayBounds(day).latest) ?? Number.POSITIVE_INFINITY) - published.first);
  };
  return distance(past) <= distance(future) ? past : future;
}

/** `Arrivé mardi pour une visite de trois jours`: from the day said to the last, or the other way round. */
export function lasting(said: string, { days, ends }: Draft): string {
  const date = days === null || days < 2 ? undefined : parseEventDate(said);
  if (!date || days === null || precisionOf(date) !== 'day') return said;
  const { earliest } = dayBounds(date);
  if (earliest === null) return said;
  const first = ends ? addDays(earliest, 1 - days) : earliest;
  return `${isoFromDay(first)}/${isoFromDay(addDays(first, days - 1))}`;
}
