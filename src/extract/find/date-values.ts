/* What dates mean, written out: each form has all its fields in one order, so that engines read all of a form alike. */
import type { RelativeDate } from '../language-rules';
import type { CalendarDate, DateValue } from './find-dates';

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
