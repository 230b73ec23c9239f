/*
 * "The same day", "the next day", "in December of last year": dates that are told by the one named before, or by the report's own
 * year. Each is put in plain calendar words as soon as all sentences are read, so that whatever looks at dates later finds none that
 * hangs in the air.
 */
import { type Day, ymdFromDay } from '../../model/day';
import { dayBounds, parseEventDate } from '../../model/event-date';
import { isBeside, isOfSaying, NEAR_END } from './calendar-words';
import { changeDate, changeReading } from './copies';
import { calendarDate, isRange, relativeDate, shift, weekdayDate } from './date-values';
import type { DateMention, DateValue } from './find-dates';
import type { SentenceReading } from './read-sentence';
import { type Publication, resolveDate } from './resolve-date';

/** Sentences back that the day may stand. */
const REACH = 6;

interface Told {
  readonly value: DateValue;
  readonly sentence: number;
}

/** What an article has said of days so far. */
interface Said {
  /** The day named last. */
  day: Told | null;
  /** The one named before that. */
  before: Told | null;
  /** The last day on which something is said to have been done, and not told. */
  event: Told | null;
  /** The days of a visit, or the day on which it begins. */
  visit: Told | null;
  /** The day on which it ends, as a word beside it says. */
  end: Told | null;
}

/** Sentences in the order of the text. O(dates). */
export function followDays(
  readings: readonly SentenceReading[],
  published: Publication | null,
): SentenceReading[] {
  const said: Said = { day: null, before: null, event: null, visit: null, end: null };
  return readings.map((reading) => {
    if (reading.dates.length === 0) return reading;
    const dates: DateMention[] = [];
    for (const found of reading.dates) {
      // `Накануне вечером`: the part is of the day before it.
      if (isPart(found.value) && dates.at(-1)?.to === found.from) continue;
      const value = withoutWords(withYear(found.value, published), said, reading, published);
      if (!value) continue;
      dates.push(value === found.value ? found : inPlainWords(found, value));
      remember(said, found, value, reading, published);
    }
    return changeReading(reading, { dates });
  });
}

const inPlainWords = (found: DateMention, value: DateValue): DateMention =>
  changeDate(found, {
    value,
    visitDay: isVisitDay(found.value) ? (offsetOf(found.value) ?? undefined) : undefined,
    again: isCounted(found.value) ? true : undefined,
  });

function remember(
  said: Said,
  found: DateMention,
  value: DateValue,
  reading: SentenceReading,
  published: Publication | null,
): void {
  const { at: sentence, triggers } = reading;
  if (isDay(value)) rememberDay(said, found, value, reading);
  if (isVisitDay(found.value)) said.visit = said.visit && { ...said.visit, sentence };
  else if (found.counted) rememberCounted(said, found.counted.nth, { value, sentence });
  else if (isRange(value) || (isDay(value) && triggers.some(isVisit))) {
    if (said.visit?.sentence === sentence && isNoFirst(found, value, said, reading)) return;
    said.visit = { value: ofYearOf(value, dayAhead(value, published)), sentence };
  }
}

/** `On Wednesday, the second day of the visit`. */
function rememberCounted(said: Said, nth: number, { value, sentence }: Told): void {
  if (nth < 0) said.end = { value, sentence };
  const first = nth < 0 ? null : shift(value, -nth);
  if (first) said.visit = { value: first, sentence };
}

/**
 * "The ministry said Tuesday" is no day of the visit, nor is "it was announced today" that of one on the 17th and 18th; and of
 * `Salı günü başlayan ve dün akşam tamamlanan ziyaret` the last day is not the one that the others are counted from.
 */
const isNoFirst = (
  found: DateMention,
  value: DateValue,
  { end, visit }: Said,
  { saying, clauses }: SentenceReading,
): boolean =>
  end?.value === value ||
  found.ofWay === true ||
  saying.has(clauses[found.from] ?? 0) ||
  (visit !== null && isRange(visit.value) && !isRange(value));

function rememberDay(said: Said, found: DateMention, value: DateValue, reading: SentenceReading): void {
  const told = { value, sentence: reading.at };
  if (isDateline(reading)) return;
  const { endings, clauses } = reading;
  if (isBeside(found, endings, clauses, NEAR_END)) said.end = told;
  // "Applications are taken until Sunday": until then, and not on that day.
  if (found.ends === true) return;
  // "Met on Tuesday with the minister, who had arrived on Monday. The day before …": from the day of the talks.
  const begins = isBeside(found, reading.beginnings, clauses, NEAR_BEGINNING);
  if ((found.ofWay === true || begins) && said.day?.sentence === reading.at) return;
  if (found.ofWay === true && isEveOf(found, said, reading.at)) return;
  said.before = said.day;
  said.day = told;
  // "Will come on Tuesday, an aide said on Friday. In the afternoon …": the day of the sentence that nobody only speaks on.
  const isTold = said.event?.sentence === reading.at && reading.saying.has(clauses[found.from] ?? 0);
  if (!isTold && !isRelease(found, reading)) said.event = told;
}

/** Sentences from talks to what is said of how a guest had come to them. */
const NEAR_TALKS = 2;

/** "Consultations were held on 24 April. … who had landed the day before": the same day is still the 24th. */
const isEveOf = ({ value }: DateMention, { day: last }: Said, sentence: number): boolean =>
  last !== null &&
  sentence - last.sentence <= NEAR_TALKS &&
  last.value.form === 'calendar' &&
  value.form === 'relative' &&
  value.relative.offset === -1 &&
  (value.relative.unit === 'same-day' || value.relative.unit === 'day');

/** Tokens from a day to the word that makes it the first. */
const NEAR_BEGINNING = 2;

/** `АСТАНА. 20 февраля.` */
const isDateline = ({ tokens, triggers }: SentenceReading): boolean =>
  triggers.length === 0 &&
  tokens.length <= LONGEST_DATELINE &&
  tokens[0]?.raw === tokens[0]?.raw.toUpperCase();
const LONGEST_DATELINE = 8;

/**
 * "According to the readout issued on Tuesday": a day on which nobody who is named did anything, or said what is told of another day:
 * "will come on 12 May, X announced on Friday".
 */
function isRelease(date: DateMention, reading: SentenceReading): boolean {
  const { saying, clauses, entities, dates } = reading;
  const clause = clauses[date.from] ?? 0;
  if (!saying.has(clause)) return false;
  if (isOfSaying(date, reading) && dates.some((other) => !saying.has(clauses[other.from] ?? 0))) return true;
  return !entities.some(({ sense, from: at }) => sense.type === 'person' && clauses[at] === clause);
}

const isVisit = ({ sense }: SentenceReading['triggers'][number]): boolean => sense.trigger.frame === 'visit';

/** What is still to come has its year for sure. */
const ofYearOf = (value: DateValue, day: Day | null): DateValue =>
  value.form === 'calendar' && day !== null ? calendarDate({ ...value, year: ymdFromDay(day).year }) : value;

/** Days from the report in which a day without a year is taken for one to come. */
const SOON = 60;

/** A calendar day soon after the report. */
function dayAhead(value: DateValue, published: Publication | null): Day | null {
  if (value.form !== 'calendar' || value.days.length === 0 || published === null) return null;
  const date = parseEventDate(resolveDate(value, published, 'future') ?? '');
  const day = date ? dayBounds(date).earliest : null;
  return day !== null && day > published.last && day <= published.last + SOON ? day : null;
}

/** In place of `the next day` the day itself; nothing where none was told. */
function withoutWords(
  value: DateValue,
  said: Said,
  { at: sentence, triggers }: SentenceReading,
  published: Publication | null,
): DateValue | null {
  const offset = offsetOf(value);
  if (offset === null) return value;
  const near = (told: Told | null) => (told && sentence - told.sentence <= REACH ? told : null);
  if (isVisitDay(value)) {
    if (offset < 0 && said.end) return said.end.value;
    const told = near(said.visit) ?? near(said.day);
    return told && dayOfVisit(told.value, offset);
  }
  // "Having arrived on Sunday, he had been received the day before": not before he came.
  const isArrival = offset < 0 && said.day?.sentence === sentence && triggers.some(isVisit);
  const told = (isArrival ? near(said.before) : null) ?? near(dayBefore(said, offset)) ?? near(said.day);
  if (isPart(value)) return dayOfPart(told);
  if (!told) return offset < 0 ? shift(TODAY, offset) : null;
  return shift(dayOfWeek(told.value, published), offset);
}

/** "On 14 and 15 April … in the evening": of which of the days is not said. */
const dayOfPart = (told: Told | null): DateValue | null =>
  told === null ? TODAY : isRange(told.value) ? null : told.value;

/** The day of what was done, right before that of its release; `a day later` counts from a release but where that is of today. */
const dayBefore = ({ day, event }: Said, offset: number): Told | null =>
  day && event && day.sentence - event.sentence <= 1 && (offset <= 0 || day.value.form === 'relative')
    ? event
    : null;

/** `Next Tuesday` as a day of the calendar, so that others may be counted from it. */
function dayOfWeek(value: DateValue, published: Publication | null): DateValue {
  if (value.form !== 'weekday' || value.offset === null) return value;
  const date = parseEventDate(resolveDate(value, published, 'future') ?? '');
  const { earliest, latest } = date ? dayBounds(date) : { earliest: null, latest: null };
  if (earliest === null || earliest !== latest) return value;
  const { year, month, day } = ymdFromDay(earliest);
  return calendarDate({ days: [day], months: [month], year });
}

function withYear(value: DateValue, published: Publication | null): DateValue {
  if (value.form !== 'calendar' || value.yearsFrom === undefined) return value;
  const { yearsFrom, days, months, year } = value;
  if (published === null || year !== null) return calendarDate({ days, months, year });
  const [first, last] = [ymdFromDay(published.first).year, ymdFromDay(published.last).year];
  return calendarDate({ days, months, year: first === last ? first + yearsFrom : null });
}

const offsetOf = (value: DateValue): number | null =>
  value.form === 'relative' && (value.relative.unit === 'same-day' || isPart(value) || isVisitDay(value))
    ? value.relative.offset
    : null;

/** `On the second day of the visit`. */
const isVisitDay = (value: DateValue): boolean =>
  value.form === 'relative' && value.relative.unit === 'visit-day';

const isCounted = (value: DateValue): boolean =>
  value.form === 'relative' && value.relative.unit === 'same-day';

/** Counted from the first day of those told, or from the last. */
function dayOfVisit(told: DateValue, offset: number): DateValue | null {
  const isLast = offset < 0;
  if (told.form === 'relative') return dayOfRelative(told, offset);
  if (told.form === 'weekday') {
    const { last } = told;
    if (isLast) return last === undefined ? null : weekdayDate({ ...told, weekday: last, last: undefined });
    return shift(weekdayDate({ ...told, last: undefined }), offset);
  }
  const { days, months } = told;
  if (isLast && days.length < 2) return null;
  const at = isLast ? -1 : 0;
  const day = calendarDate({
    ...told,
    days: days.slice(at).slice(0, 1),
    months: months.slice(at).slice(0, 1),
  });
  return shift(day, isLast ? 0 : offset);
}

function dayOfRelative(
  { relative, last }: DateValue & { readonly form: 'relative' },
  offset: number,
): DateValue | null {
  if (offset >= 0) return shift(relativeDate(relative), offset);
  return last === undefined ? null : relativeDate({ unit: 'day', offset: last });
}

/** `In the afternoon`. */
const isPart = (value: DateValue): boolean => value.form === 'relative' && value.relative.unit === 'part';
const TODAY: DateValue = relativeDate({ unit: 'day', offset: 0 });

const isDay = (value: DateValue): boolean =>
  value.form === 'weekday'
    ? value.last === undefined
    : value.form === 'calendar'
      ? value.days.length > 0
      : value.relative.unit === 'day' && value.last === undefined;
