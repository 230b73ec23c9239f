import { type Day, dayFromYmd, ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';

/** From its first to its last day. */
export const windowOfYear = (year: number): DayWindow => ({
  from: dayFromYmd(year, 1, 1) ?? (0 as Day),
  to: dayFromYmd(year, 12, 31) ?? (0 as Day),
});

/** The year that a window lies in; null where it reaches into another. */
export function yearShown({ from, to }: DayWindow): number | null {
  const { year } = ymdFromDay(from);
  return ymdFromDay(to).year === year ? year : null;
}
