/* Words on the axis at every zoom level, from the reader's language and never from the library's own locales. */
import type { Speech } from '../i18n/speech';
import type { Ymd } from '../model/day';

/** The scales that vis-timeline chooses from, finest last; finer ones than a day are never shown. */
export type AxisScale = 'year' | 'month' | 'week' | 'weekday' | 'day' | string;

export type AxisDay = Ymd;

/** The small labels: months between years, days between months. */
export function minorLabel({ year, month, day }: AxisDay, scale: AxisScale, { formatter }: Speech): string {
  if (scale === 'year') return formatter.digits(year);
  return scale === 'month' ? formatter.monthShort(month) : formatter.digits(day);
}

/**
 * The large labels above them: a year over months, a month over days. At the left edge a month may be nearly over; its
 * label is then the longest that ends before the next begins, for one that is too long is not drawn at all.
 * @param room letters that fit
 */
export function majorLabel(
  { year, month }: AxisDay,
  scale: AxisScale,
  { t, formatter }: Speech,
  room = Number.POSITIVE_INFINITY,
): string {
  if (scale === 'year') return '';
  const digits = formatter.digits(year);
  if (scale === 'month') return digits;
  const full = formatter.month(month);
  const labels = [t('date.month', { month: full, year: digits }), full];
  return labels.find((label) => [...label].length < room) ?? formatter.monthShort(month);
}
