import type { Day } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { choosePeriod, type Period } from '../tables/buckets';

/**
 * The stretch to prepare marks for: the window and half of it on either side, widened to a grid of about a quarter of
 * the window. While the window moves it stays equal until the window has come near its end, so that little is done anew.
 */
export function rangeAbout(window: DayWindow): DayWindow {
  const { from, to } = window;
  const grid = 2 ** Math.max(0, Math.floor(Math.log2(lengthOf(window) / 4)));
  const margin = marginOf(window);
  return {
    from: (Math.floor((from - margin) / grid) * grid) as Day,
    to: (Math.ceil((to + margin) / grid) * grid) as Day,
  };
}

const isSameWindow = (one: DayWindow, other: DayWindow): boolean =>
  one.from === other.from && one.to === other.to;

/** What is prepared for a window: marks or buckets of a stretch, and how long the periods of its buckets are. */
export interface Stage {
  /** The window that it was made for. */
  readonly window: DayWindow;
  readonly range: DayWindow;
  readonly period: Period;
}

/**
 * Items at once that hold the display's frame rate in vis-timeline; `npm run bench` measures what 200, 300 and 400
 * of them cost a frame.
 */
export const MOST_ITEMS = 200;
/** Windows that the adapter draws: the one on screen and a half on either side. */
const WINDOWS_HELD = 2;

/** Buckets side by side in a window that leave room for their numbers, and for a finger where there are few pixels. */
const MOST_BESIDE = { wide: 26, narrow: 7 };

export interface StageRoom {
  readonly lanes: number;
  /** On a page as narrow as a phone. */
  readonly isNarrow: boolean;
}

/** The stage of a window; the one before where nothing has to be prepared anew. */
export function stageOf(window: DayWindow, { lanes, isNarrow }: StageRoom, before?: Stage): Stage {
  const beside = isNarrow ? MOST_BESIDE.narrow : MOST_BESIDE.wide;
  const most = Math.min(beside, MOST_ITEMS / WINDOWS_HELD / Math.max(1, lanes));
  const period = choosePeriod(lengthOf(window), most, before?.period);
  if (before?.period === period && isCovered(window, before)) return before;
  const range = rangeAbout(window);
  return before && isSameWindow(before.range, range) && before.period === period
    ? before
    : { window, range, period };
}

/** Whether a window of the same zoom, with half of it on either side, still lies in what was prepared. */
function isCovered(window: DayWindow, before: Stage): boolean {
  const { from, to } = before.range;
  const margin = marginOf(window);
  const isSameZoom = Math.abs(lengthOf(window) - lengthOf(before.window)) <= 1;
  return isSameZoom && window.from - margin >= from && window.to + margin <= to;
}

const lengthOf = ({ from, to }: DayWindow): number => to - from + 1;

const marginOf = (window: DayWindow): number => Math.ceil(lengthOf(window) / 2);
