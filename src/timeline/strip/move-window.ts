/* Where a window goes when its brush is dragged or keys are pressed on it, and where the brush stands. Pure. */
import type { Day } from '../../model/day';
import type { DayWindow } from '../../model/view-state';

/** A part of the brush: the whole of it, or one of its ends. */
export type BrushPart = 'whole' | 'from' | 'to';

/** The axis shows no less and no more. */
export const SHORTEST_DAYS = 14;
export const LONGEST_DAYS = 120 * 365;

/** The window with a part of it moved by so many days; its middle stays within the span, its length within what can be shown. */
export function moveBrush(window: DayWindow, part: BrushPart, days: number, span: DayWindow): DayWindow {
  const { from, to } = window;
  const shift = Math.round(days);
  if (part === 'from')
    return { from: clamp(from + shift, to - LONGEST_DAYS + 1, to - SHORTEST_DAYS + 1), to };
  if (part === 'to')
    return { from, to: clamp(to + shift, from + SHORTEST_DAYS - 1, from + LONGEST_DAYS - 1) };
  const half = Math.round((to - from) / 2);
  const start = clamp(from + shift, span.from - half, span.to - half);
  return { from: start, to: (start + to - from) as Day };
}

const clamp = (day: number, least: number, most: number): Day => Math.min(most, Math.max(least, day)) as Day;

/** The same length of time about a day. */
export function centreOn({ from, to }: DayWindow, day: number): DayWindow {
  const start = Math.round(day - (to - from) / 2) as Day;
  return { from: start, to: (start + to - from) as Day };
}

/** What a key does to a part of the brush; undefined for keys that are none of its business. */
export function moveByKey(
  key: string,
  part: BrushPart,
  window: DayWindow,
  span: DayWindow,
): DayWindow | undefined {
  const length = window.to - window.from + 1;
  const step = part === 'whole' ? Math.max(1, length / 10) : endStep(length);
  const move = (days: number) => moveBrush(window, part, days, span);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return move(step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return move(-step);
    case 'PageUp':
      return move(part === 'whole' ? length : step * 6);
    case 'PageDown':
      return move(part === 'whole' ? -length : -step * 6);
    case 'Home':
      return part === 'to' ? move(-LONGEST_DAYS) : move(span.from - window.from);
    case 'End':
      return part === 'from' ? move(LONGEST_DAYS) : move(span.to - window.to);
    default:
      return undefined;
  }
}

/** A month, a week or a day, whichever suits the length of the window. */
const endStep = (length: number): number => (length > 180 ? 30 : length > 45 ? 7 : 1);

/** In whole pixels of the strip. */
export interface BrushPlace {
  readonly left: number;
  readonly width: number;
}

/** Where a window lies on a strip of this width; what is beyond its ends is not shown. */
export function placeOnStrip({ from, to }: DayWindow, span: DayWindow, width: number): BrushPlace {
  const placeOf = (day: number): number => {
    const share = (day - span.from) / (span.to - span.from + 1);
    return width * Math.min(1, Math.max(0, share));
  };
  const [start, end] = [placeOf(from), placeOf(to + 1)];
  return { left: Math.round(start), width: Math.round(end - start) };
}
