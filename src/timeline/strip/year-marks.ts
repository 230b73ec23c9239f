import { dayFromYmd, ymdFromDay } from '../../model/day';
import type { DayWindow } from '../../model/view-state';

/** Most labels beside each other; the sheet leaves every second one out where it is narrow. */
const MOST_LABELS = 16;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 500] as const;

/** Round years within a span and where their first day lies in it, 0 to 1. */
export function yearMarks({ from, to }: DayWindow): { readonly year: number; readonly share: number }[] {
  const [first, last] = [ymdFromDay(from).year, ymdFromDay(to).year];
  const step = STEPS.find((years) => (last - first + 1) / years <= MOST_LABELS) ?? 1000;
  const marks: { year: number; share: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = dayFromYmd(year, 1, 1);
    const share = day === undefined ? -1 : (day - from) / (to - from + 1);
    if (share >= 0) marks.push({ year, share });
  }
  return marks;
}
