/*
 * Labels that would be cut off at the window's end stand before their sign instead, where nothing else does. Pure.
 */
import type { PlacedItem } from './vis-internals';

/** Kept between a label and what stands before it, in pixels. */
const GAP = 10;

/**
 * The items whose label is turned.
 * @param width of the stage
 * @param labelOf pixels of an item's label beyond its sign; 0 where it has none beside it
 */
export function turnedLabels(
  items: readonly PlacedItem[],
  width: number,
  labelOf: (id: string) => number,
): ReadonlySet<string> {
  const turned = items.filter((item) => {
    const label = labelOf(item.id);
    const [start, end] = [item.left - label - GAP, item.left];
    if (label === 0 || item.right <= width || item.left > width || start < 0) return false;
    return !items.some(
      (other) =>
        other !== item &&
        other.lane === item.lane &&
        Math.abs(other.top - item.top) < LINE &&
        other.left < end &&
        other.right > start,
    );
  });
  return new Set(turned.map(({ id }) => id));
}

/** Lines of one lane stand at least so far apart, in pixels. */
const LINE = 15;
