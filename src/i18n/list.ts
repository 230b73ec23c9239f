/* Lists in words: "Kazakhstan, Poland and Russia". */
import type { CldrSlice } from '../cldr/slice';
import { fillPattern } from './pattern';

/** Joins from the end, as CLDR says: the last two by `end`, the inner ones by `middle`, the first by `start`. */
export function joinList(items: readonly string[], { two, start, middle, end }: CldrSlice['list']): string {
  if (items.length <= 2) return items.length === 2 ? fillPattern(two, ...items) : (items[0] ?? '');
  let joined = fillPattern(end, items.at(-2) ?? '', items.at(-1) ?? '');
  for (let index = items.length - 3; index > 0; index--)
    joined = fillPattern(middle, items[index] ?? '', joined);
  return fillPattern(start, items[0] ?? '', joined);
}
