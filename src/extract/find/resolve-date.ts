/*
 * What a date that is said in an article means, given the day or month of its publication: EDTF, as exact as the words
 * allow and no more. Weekdays and days without a year look back in what is reported, and ahead in what is announced.
 */
import { addDays, type Day, dayFromYmd, daysInMonth, isoFromDay, pad2, ymdFromDay } from '../../model/day';
import { dayBounds, parseEventDate } from '../../model/event-date';
import type { CalendarDate, DateValue } from './find-dates';

export type Tense = 'past' | 'future';

/** First and last day on which the article can have come out; null where nothing says. */
export interface Publication {
  readonly first: Day;
  readonly last: Day;
}

export function publicationOf(published: string | null): Publication | null {
  const date = published === null ? undefined : parseEventDate(published);
  if (!date) return null;
  const { earliest, latest } = dayBounds(date);
  return earliest === null || latest === null ? null : { first: earliest, last: latest };
}

/** EDTF, or null where the publication date would be needed and is not known, or the calendar has no such day. */
export function resolveDate(value: DateValue, published: Publication | null, tense: Tense): string | null {
  const edtf = resolve(value, published, tense);
  return edtf !== null && parseEventDate(edtf) ? edtf : null;
}

function resolve(value: DateValue, published: Publication | null, tense: Tense): string | null {
  if (value.form === 'calendar') return resolveCalendar(value, published, tense);
  if (published === null) return null;
  if (value.form === 'weekday') return resolveWeekdays(value, published, tense);
  const { unit, offset } = value.relative;
  if (value.last !== undefined) return daysAt(published, offset, value.last);
  if (unit === 'day' || unit === 'weekday') return dayAt(published, offset);
  if (unit === 'week') return weekAt(published, offset, tense);
  if (unit === 'weekend') return weekendAt(published, offset, tense);
  if (unit === 'month') return monthAt(published, offset);
  if (unit === 'season' || unit === 'half-year')
    return yearNear(published, offset, unit === 'season' ? SEASON : HALF, tense);
  return unit === 'year' ? yearAt(published, offset) : null;
}

/** Months that a part of the year has. */
const SEASON = 3;
const HALF = 6;

/** The year of the last such months that have begun, or of the next ones that are not over; none where they lie in two years. */
function yearNear({ first, last }: Publication, month: number, count: number, tense: Tense): string | null {
  const end = month + count - 1;
  if (end > 12) return null;
  const { year } = ymdFromDay(tense === 'past' ? last : first);
  const starts = dayFromYmd(year, month, 1) ?? last;
  const ends = dayFromYmd(year, end, 28) ?? first;
  if (tense === 'past') return String(starts <= last ? year : year - 1);
  return String(ends >= first ? year : year + 1);
}

const WEEK = 7;

const isDay = ({ first, last }: Publication): boolean => first === last;

const dayAt = (published: Publication, offset: number): string | null =>
  isDay(published) ? isoFromDay(addDays(published.first, offset)) : null;

const daysAt = (published: Publication, from: number, to: number): string | null =>
  isDay(published) ? `${dayAt(published, from)}/${dayAt(published, to)}` : null;

function yearAt({ first, last }: Publication, offset: number): string | null {
  const { year } = ymdFromDay(first);
  return year === ymdFromDay(last).year ? String(year + offset) : null;
}

function monthAt({ first, last }: Publication, offset: number): string | null {
  const start = ymdFromDay(first);
  const end = ymdFromDay(last);
  if (start.year !== end.year || start.month !== end.month) return null;
  const months = start.year * 12 + start.month - 1 + offset;
  return `${Math.floor(months / 12)}-${pad2((months % 12) + 1)}`;
}

/** Monday to Sunday of another week; of this week the days up to the report, or from it on. */
function weekAt(published: Publication, offset: number, tense: Tense): string | null {
  if (!isDay(published)) return null;
  const monday = addDays(published.first, offset * 7 - weekdayOf(published.first));
  const isLong = offset === 0 && tense === 'past' && published.first - monday >= FEW;
  if (isLong && monthOf(monday) === monthOf(published.first)) return monthOf(monday);
  const from = offset === 0 && tense === 'future' ? published.first : monday;
  const to = offset === 0 && tense === 'past' ? published.first : addDays(monday, 6);
  return oneOf(from, to);
}

/** Days of this week up to the report that are few enough to be listed; of more the month is said. */
const FEW = 3;

const monthOf = (day: Day): string => isoFromDay(day).slice(0, 7);

/** Saturday or Sunday: of what is past the last one that began, of what is to come the next one that is not over. */
function weekendAt(published: Publication, offset: number, tense: Tense): string | null {
  if (!isDay(published)) return null;
  const weekday = weekdayOf(published.first);
  const isBefore = tense === 'past' && offset === 0 && weekday < SATURDAY;
  const saturday = addDays(published.first, SATURDAY - weekday + 7 * (isBefore ? -1 : offset));
  return oneOf(saturday, addDays(saturday, 1));
}

const SATURDAY = 5;

/** A one-of set of the days between two. */
export const oneOf = (from: Day, to: Day): string =>
  from === to
    ? isoFromDay(from)
    : `[${Array.from({ length: to - from + 1 }, (_, at) => isoFromDay(addDays(from, at))).join(',')}]`;

/** 0 is Monday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Days from the report to the next such day of the week; none where its day is not known. */
export const daysTo = (weekday: number, published: Publication): number =>
  isDay(published) ? (weekday - weekdayOf(published.first) + 7) % 7 : 0;

function resolveWeekdays(
  value: DateValue & { readonly form: 'weekday' },
  published: Publication,
  tense: Tense,
): string | null {
  const first = resolveWeekday(value, published, tense);
  const date = first === null || value.last === undefined ? undefined : parseEventDate(first);
  const day = date ? dayBounds(date).earliest : null;
  if (value.last === undefined || day === null || !isDay(published)) return first;
  return `${first}/${isoFromDay(addDays(day, (value.last - value.weekday + 7) % 7))}`;
}

function resolveWeekday(
  { weekday, offset, from, weeks: told }: DateValue & { readonly form: 'weekday' },
  published: Publication,
  tense: Tense,
): string | null {
  if (!isDay(published)) return weekdaysOfMonth(published, weekday);
  const today = published.first;
  if (told !== undefined) return isoFromDay(addDays(today, weekday - weekdayOf(today) + WEEK * told));
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (offset !== null && offset > 0) return isoFromDay(addDays(today, ahead === 0 ? 7 : ahead));
  const back = ahead === 0 ? 0 : ahead - 7;
  if (offset !== null && offset < 0) return isoFromDay(addDays(today, back === 0 ? -7 : back));
  const weeks = from === undefined ? 0 : Math.max(0, Math.ceil((from - today - ahead) / WEEK));
  return isoFromDay(addDays(today, tense === 'past' ? back : ahead + WEEK * weeks));
}

/** Where only the month of publication is known: one of its Wednesdays. */
function weekdaysOfMonth({ first, last }: Publication, weekday: number): string | null {
  if (last - first > 31) return null;
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1))
    if (weekdayOf(day) === weekday) days.push(isoFromDay(day));
  return `[${days.join(',')}]`;
}

function resolveCalendar(date: CalendarDate, published: Publication | null, tense: Tense): string | null {
  const [month, otherMonth = month] = date.months;
  if (month === undefined || otherMonth === undefined) return date.year === null ? null : String(date.year);
  const [day] = date.days;
  // `On 20, 21 and 22 November`.
  const otherDay = date.days.length > 1 ? date.days.at(-1) : undefined;
  const year = date.year ?? yearSaid(date, published) ?? yearFor(month, day ?? null, published, tense);
  if (year === null) return null;
  if (day === undefined) return sayMonths(year, month, otherMonth);
  if (otherDay === undefined) return iso(year, month, day);
  // 30 October to 2 November, or over the turn of the year.
  const [first, last] = date.months.length > 1 ? [month, otherMonth] : [month, month];
  return `${iso(year, first, day)}/${iso(last < first ? year + 1 : year, last, otherDay)}`;
}

/** One month, or from it to another, over the turn of the year where that comes first. */
function sayMonths(year: number, month: number, last: number): string {
  const first = `${year}-${pad2(month)}`;
  return last === month ? first : `${first}/${last < month ? year + 1 : year}-${pad2(last)}`;
}

const iso = (year: number, month: number, day: number): string => `${year}-${pad2(month)}-${pad2(day)}`;

/** The year that words count from the year of publication. */
const yearSaid = ({ yearsFrom }: CalendarDate, published: Publication | null): number | null =>
  yearsFrom === undefined || published === null ? null : ymdFromDay(published.first).year + yearsFrom;

/** A day just gone by is no plan for next year, but when the plan was told. */
function isJustGone(year: number, month: number, day: number | null, { first }: Publication): boolean {
  const date = day === null ? undefined : dayFromYmd(year, month, day);
  return date !== undefined && first - date > 1 && first - date <= LATELY;
}

const nextYears = (year: number, isGone: boolean): number[] => (isGone ? [] : [year, year + 1]);

/** Days back from the report in which a day without a year is taken for one gone by. */
const LATELY = 90;

/** A year that the text leaves out: the last such day before the report, the next one after it. */
function yearFor(
  month: number,
  day: number | null,
  published: Publication | null,
  tense: Tense,
): number | null {
  if (published === null) return null;
  const { year } = ymdFromDay(published.first);
  const isGone = tense === 'future' && isJustGone(year, month, day, published);
  for (const candidate of tense === 'past' ? [year, year - 1] : nextYears(year, isGone)) {
    const from = dayFromYmd(candidate, month, day ?? 1);
    const to = dayFromYmd(candidate, month, day ?? daysInMonth(candidate, month));
    if (from === undefined || to === undefined) continue;
    // Reports of the same day are dated a day apart by time zones.
    if (tense === 'past' ? from <= published.last + 1 : to >= published.first - 1) return candidate;
  }
  return null;
}
