/* Which lines of a very long list stand on the screen. */
import { LINE_HEIGHT } from './drawn-lines';

/** Half of what the strictest browser lays out, in pixels. */
const TALLEST = 8_000_000;

export const heightOfList = (count: number): number => Math.min(TALLEST, count * LINE_HEIGHT);

export interface LinesAbout {
  /** First and last line to draw. */
  readonly first: number;
  readonly last: number;
  /** The line that stands at the place, and how much of it lies above, 0 to 1. */
  readonly anchor: number;
  readonly part: number;
}

/** @param share of the list that lies above the place, 0 to 1 */
export function linesAbout(share: number, count: number, around: number): LinesAbout {
  const exact = share * count;
  const anchor = Math.max(0, Math.min(count - 1, Math.floor(exact)));
  return {
    first: Math.max(0, anchor - around),
    last: Math.min(count - 1, anchor + around),
    anchor,
    part: exact - anchor,
  };
}
