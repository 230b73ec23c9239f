import type { Day } from '../model/day';
import type { DayWindow } from '../model/view-state';

/**
 * The stretch to prepare marks for: the window and half of it on either side, widened to a grid of about a quarter of
 * the window. While the window moves it stays equal until the window has come near its end, so that little is done anew.
 */
export function rangeAbout({ from, to }: DayWindow): DayWindow {
  const span = to - from + 1;
  const grid = 2 ** Math.max(0, Math.floor(Math.log2(span / 4)));
  const margin = Math.ceil(span / 2);
  return {
    from: (Math.floor((from - margin) / grid) * grid) as Day,
    to: (Math.ceil((to + margin) / grid) * grid) as Day,
  };
}

export const isSameWindow = (one: DayWindow, other: DayWindow): boolean =>
  one.from === other.from && one.to === other.to;
