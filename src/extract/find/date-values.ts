/* What dates mean, written out: each form has all its fields in one order, so that engines read all of a form alike. */
import { addDays, type Day, dayFromYmd, ymdFromDay } from '../../model/day';
import type { RelativeDate } from '../language-rules';
import type { CalendarDate, DateMention, DateValue } from './find-dates';

type WeekdayDate = Extract<DateValue, { readonly form: 'weekday' }>;
type RelativeDay = Extract<DateValue, { readonly form: 'relative' }>;

export const calendarDate = ({
  days,
  months,
  year,
  yearsFrom,
}: Omit<CalendarDate, 'form'>): CalendarDate => ({
  form: 'calendar',
  days,
  months,
  year,
  yearsFrom,
});

export const weekdayDate = ({
  weekday,
  offset,
  last,
  from,
  weeks,
}: Omit<WeekdayDate, 'form'>): WeekdayDate => ({
  form: 'weekday',
  weekday,
  offset,
  last,
  from,
  weeks,
});

export const relativeDate = (relative: RelativeDate, last?: number): RelativeDay => ({
  form: 'relative',
  relative,
  last,
});

/** Several days, the first and the last of which are said. */
export const isRange = (value: DateValue): boolean =>
  value.form === 'calendar' ? value.days.length > 1 : value.last !== undefined;

/** A day, and neither a month nor several. */
export const isSingleDay = ({ value }: Pick<DateMention, 'value'>): boolean =>
  !isRange(value) &&
  (value.form === 'calendar'
    ? value.days.length === 1
    : value.form === 'weekday' || value.relative.unit === 'day');

/** Any year that is no leap year, where the text says none. */
const SOME_YEAR = 2023;

/** So many days later, or earlier. */
export function shift(value: DateValue, offset: number): DateValue | null {
  if (offset === 0) return value;
  if (value.form === 'weekday') return weekdayDate({ ...value, weekday: (value.weekday + offset + 7) % 7 });
  if (value.form === 'calendar') return shiftCalendar(value, offset);
  const { unit, offset: own } = value.relative;
  return relativeDate({ unit, offset: own + offset }, value.last);
}

/** The day after several is the one after the last of them. */
function shiftCalendar({ days, months, year }: CalendarDate, offset: number): CalendarDate | null {
  const [day, month] = offset > 0 ? [days.at(-1), months.at(-1)] : [days[0], months[0]];
  const told =
    day === undefined || month === undefined ? undefined : dayFromYmd(year ?? SOME_YEAR, month, day);
  if (told === undefined) return null;
  const moved = ymdFromDay(addDays(told, offset) as Day);
  return calendarDate({
    days: [moved.day],
    months: [moved.month],
    year: year === null ? null : moved.year,
  });
}
