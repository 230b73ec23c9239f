/* Today's line, the shade over the future, and the hatching of what lies after the sources. */
import type { Day } from '../model/day';

/** What is needed of vis-timeline and of its data set. */
interface Timeline {
  readonly addCustomTime: (time: Date, id: string) => unknown;
  readonly setCustomTime: (time: Date, id: string) => void;
}
interface Items {
  readonly update: (item: Record<string, unknown>) => unknown;
  readonly remove: (id: string) => unknown;
}

export const TODAY = 'today';
const UNCOVERED = 'uncovered';
const MS_PER_DAY = 86_400_000;
/** Two centuries: further than the axis can be moved. */
const SHADED_DAYS = 73_000;

const marked = new WeakSet<Timeline>();

export function setLandmarks(
  timeline: Timeline,
  items: Items,
  { today, coveredThrough }: { readonly today: Day; readonly coveredThrough: Day | null },
): void {
  const noon = new Date((today + 0.5) * MS_PER_DAY);
  if (marked.has(timeline)) timeline.setCustomTime(noon, TODAY);
  else timeline.addCustomTime(noon, TODAY);
  marked.add(timeline);
  shadeAfter(items, today, 'future');
  if (coveredThrough === null) items.remove(UNCOVERED);
  else shadeAfter(items, coveredThrough, UNCOVERED);
}

function shadeAfter(items: Items, day: Day, className: string): void {
  const start = (day + 1) * MS_PER_DAY;
  const end = start + SHADED_DAYS * MS_PER_DAY;
  items.update({ id: className, type: 'background', className, content: '', start, end });
}
