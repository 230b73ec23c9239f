/* What a finger means that comes down beside a sign: signs are smaller than a finger, and often nearer to each other. */

/** Pixels that a finger needs either way (WCAG 2.2, target size). */
const FINGER = 44;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The drawing whose sign is nearest to a point, of those that lie within a finger's width; undefined where none does. */
export function nearestDrawing(container: HTMLElement, x: number, y: number): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const button of container.querySelectorAll<HTMLElement>('[data-drawing]')) {
    const box = button.getBoundingClientRect();
    const away = distanceTo(box, x, y);
    if (away < least && isWithin(box, x, y)) {
      least = away;
      nearest = button.dataset.drawing;
    }
  }
  return nearest;
}

/** 0 within the box. */
const distanceTo = ({ left, right, top, bottom }: Box, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Within the box, made as large as a finger about its middle. */
const isWithin = ({ left, right, top, bottom }: Box, x: number, y: number): boolean =>
  Math.abs(x - (left + right) / 2) <= Math.max(FINGER, right - left) / 2 &&
  Math.abs(y - (top + bottom) / 2) <= Math.max(FINGER, bottom - top) / 2;
