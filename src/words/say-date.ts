/*
 * Dates in words, with exactly the precision that the sources allow. Every order of day, month and year is the
 * language's own, from its messages; month names come in the grammatical form that the place needs.
 */
import type { Speech } from '../i18n/speech';
import { assertNever } from '../model/assert-never';
import { type Day, type Ymd, ymdFromDay } from '../model/day';
import { type DatePoint, type EventDate, parseEventDate, precisionOf } from '../model/event-date';

/** The date of an event in full: `11–12 November 2025`, `one of: 3, 10, 17, 24 April 2019`, `no date`. */
export function sayDate(date: EventDate | null, speech: Speech): string {
  if (date === null) return speech.t('date.none');
  const plain = sayPlain(date, speech);
  const about = date.approximate ? speech.t('date.about', { date: plain }) : plain;
  return date.uncertain ? speech.t('date.uncertain', { date: about }) : about;
}

/** As sayDate, from EDTF text; text that is not a date is given back as it is. */
export function sayEdtf(edtf: string | null, speech: Speech): string {
  const date = edtf === null ? null : parseEventDate(edtf);
  return date === undefined ? (edtf ?? '') : sayDate(date, speech);
}

/** What the date leaves open (`the day is not known`), or null for whole days. */
export function sayPrecision(date: EventDate | null, { t }: Speech): string | null {
  const precision = date && precisionOf(date);
  if (precision === null || precision === 'day' || precision === 'days') return null;
  return t(`date.precision.${precision}`);
}

/**
 * The date as said of what happened then: `in November 2025`, `some time in 2026`; a day, and whatever else is not one
 * month or year, as sayDate says it.
 */
export function sayWhen(date: EventDate | null, speech: Speech): string {
  const point = date?.form === 'point' && !date.approximate ? date.point : null;
  if (point === null || point.day !== null) return sayDate(date, speech);
  const { t, formatter } = speech;
  const year = formatter.digits(point.year);
  const plain =
    point.month === null
      ? t('date.withinYear', { year })
      : t('date.withinMonth', { year, month: formatter.monthWithin(point.month) });
  return date?.uncertain ? t('date.uncertain', { date: plain }) : plain;
}

/** As sayWhen, from EDTF text; text that is not a date is given back as it is. */
export function sayWhenEdtf(edtf: string | null, speech: Speech): string {
  const date = edtf === null ? null : parseEventDate(edtf);
  return date === undefined ? (edtf ?? '') : sayWhen(date, speech);
}

export const sayDay = (day: Day, speech: Speech): string => sayPoint(ymdFromDay(day), speech);

function sayPlain(date: EventDate, speech: Speech): string {
  const point = onlyPoint(date);
  switch (date.form) {
    case 'point':
      return sayPoint(date.point, speech);
    case 'range':
      return point ? sayPoint(point, speech) : sayRange(date.from, date.to, speech);
    case 'one-of':
      return speech.t('date.oneOf', { days: sayDays(date.days.map(ymdFromDay), speech) });
    default:
      return assertNever(date);
  }
}

/** The one point of a date: also that of a range from a day to the same day. */
function onlyPoint(date: EventDate): DatePoint | null {
  if (date.form === 'point') return date.point;
  if (date.form !== 'range' || !date.from || !date.to) return null;
  const { from, to } = date;
  return from.year === to.year && from.month === to.month && from.day === to.day ? from : null;
}

function sayPoint({ year, month, day }: DatePoint, { t, formatter }: Speech): string {
  const said = { year: formatter.digits(year) };
  if (month === null) return t('date.year', said);
  if (day === null) return t('date.month', { ...said, month: formatter.month(month) });
  return t('date.day', { ...said, month: formatter.monthInDate(month), day: formatter.digits(day) });
}

function sayRange(from: DatePoint | null, to: DatePoint | null, speech: Speech): string {
  const { t, formatter } = speech;
  if (from === null) return to === null ? t('date.none') : t('date.until', { date: sayPoint(to, speech) });
  if (to === null) return t('date.since', { date: sayPoint(from, speech) });
  const year = formatter.digits(from.year);
  if (from.month === null && to.month === null)
    return t('date.years', { first: year, last: formatter.digits(to.year) });
  const isOfOneYear = from.year === to.year && from.month !== null && to.month !== null;
  // A day and a month side by side (`2025-11-15/2025-12`) are each said in full, or the day would be lost.
  if (!isOfOneYear || (from.day === null) !== (to.day === null)) {
    return t('date.span', { first: sayPoint(from, speech), last: sayPoint(to, speech) });
  }
  if (from.day === null) {
    const months = { firstMonth: formatter.month(from.month), lastMonth: formatter.month(to.month) };
    return t('date.monthsInYear', { year, ...months });
  }
  const days = { first: formatter.digits(from.day), last: formatter.digits(to.day ?? 0) };
  if (from.month === to.month)
    return t('date.daysInMonth', { year, month: formatter.monthInDate(from.month), ...days });
  return t('date.daysInYear', {
    year,
    firstDay: days.first,
    firstMonth: formatter.monthInDate(from.month),
    lastDay: days.last,
    lastMonth: formatter.monthInDate(to.month),
  });
}

/** Days of one month share its name: `3, 10, 17, 24 April 2019`. */
function sayDays(days: readonly Ymd[], speech: Speech): string {
  const months = new Map<string, Ymd[]>();
  for (const day of days) {
    const key = `${day.year}-${day.month}`;
    months.set(key, [...(months.get(key) ?? []), day]);
  }
  return speech.formatter.wideRow([...months.values()].map((inMonth) => sayDaysOfMonth(inMonth, speech)));
}

function sayDaysOfMonth(days: readonly Ymd[], { t, formatter }: Speech): string {
  const [first] = days;
  if (!first) return '';
  const numbers = formatter.row(days.map(({ day }) => formatter.digits(day)));
  return t('date.severalDays', {
    days: numbers,
    month: formatter.monthInDate(first.month),
    year: formatter.digits(first.year),
  });
}

/**
 * For a list that is grouped by year: the date without its year where the year adds nothing, and nothing at all where
 * the year is all that is known.
 */
export function sayDateInYear(date: EventDate, speech: Speech): string {
  if (date.approximate || date.uncertain) return sayDate(date, speech);
  switch (date.form) {
    case 'point':
      return sayPointInYear(date.point, speech);
    case 'range':
      return sayRangeInYear(date, speech);
    case 'one-of':
      return sayDaysInYear(date, speech);
    default:
      return assertNever(date);
  }
}

function sayPointInYear({ month, day }: DatePoint, { t, formatter }: Speech): string {
  if (month === null) return '';
  if (day === null) return formatter.month(month);
  return t('date.dayOfYear', { day: formatter.digits(day), month: formatter.monthInDate(month) });
}

function sayRangeInYear(date: EventDate & { form: 'range' }, speech: Speech): string {
  const point = onlyPoint(date);
  if (point) return sayPointInYear(point, speech);
  const { from, to } = date;
  const isOneMonth = from?.month != null && from.month === to?.month && from.year === to.year;
  if (!isOneMonth || from.day === null || to.day === null) return sayDate(date, speech);
  const { t, formatter } = speech;
  const [first, last] = [formatter.digits(from.day), formatter.digits(to.day)];
  return t('date.rangeOfYear', { first, last, month: formatter.monthInDate(from.month) });
}

function sayDaysInYear(date: EventDate & { form: 'one-of' }, speech: Speech): string {
  const days = date.days.map(ymdFromDay);
  const [first] = days;
  if (!first || days.some(({ month, year }) => month !== first.month || year !== first.year))
    return sayDate(date, speech);
  const { t, formatter } = speech;
  const month = formatter.monthInDate(first.month);
  const numbers = formatter.row(days.map(({ day }) => formatter.digits(day)));
  return t('date.oneOf', { days: t('date.dayOfYear', { day: numbers, month }) });
}
