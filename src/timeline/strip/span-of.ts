import { addDays, type Day } from '../../model/day';
import type { DayWindow } from '../../model/view-state';
import type { Density } from './draw-density';

/** First and last day that the periods cover. */
export function spanOf({ edges }: Pick<Density, 'edges'>): DayWindow {
  const from = edges[0] ?? (0 as Day);
  return { from, to: addDays(edges.at(-1) ?? addDays(from, 1), -1) };
}
