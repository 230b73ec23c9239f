/* Words on the axis at every zoom level, from the reader's language and never from the library's own locales. */
import type { Speech } from '../i18n/speech';

/** The scales that vis-timeline chooses from, finest last; finer ones than a day are never shown. */
export type AxisScale = 'year' | 'month' | 'week' | 'weekday' | 'day' | string;

export interface AxisDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** The small labels: months between years, days between months. */
export function minorLabel({ year, month, day }: AxisDay, scale: AxisScale, { formatter }: Speech): string {
  if (scale === 'year') return formatter.digits(year);
  return scale === 'month' ? formatter.monthShort(month) : formatter.digits(day);
}

/** The large labels above them: a year over months, a month over days. */
export function majorLabel({ year, month }: AxisDay, scale: AxisScale, { t, formatter }: Speech): string {
  if (scale === 'year') return '';
  if (scale === 'month') return String(year);
  return t('date.month', { month: formatter.month(month), year: String(year) });
}
