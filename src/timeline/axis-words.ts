/* What the axis is told of the reader's language, and how much of it fits. */
import type { AxisDay, AxisScale } from './axis-labels';

export interface AxisWords {
  readonly minor: (day: AxisDay, scale: AxisScale) => string;
  /** `room`: letters that fit before the next such label. */
  readonly major: (day: AxisDay, scale: AxisScale, room: number) => string;
  /** ISO 8601: 1 is Monday. */
  readonly firstWeekday: number;
  readonly today: string;
}

/** What vis-timeline adds to the width of a label, in pixels. */
const LABEL_PADDING = 10;

/** How the axis lies on the screen. */
export interface AxisGeometry {
  /** Of the stage, in pixels. */
  readonly width: number;
  readonly msPerPixel: number;
  /** Width of one letter, in pixels, as vis-timeline takes it. */
  readonly letterWidth: number;
}

/** Letters that fit between an instant and the next month. */
export function lettersToNextMonth(at: Date, { msPerPixel, letterWidth }: AxisGeometry): number {
  const next = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1);
  return ((next - at.getTime()) / msPerPixel - LABEL_PADDING) / letterWidth;
}

export const axisDayOf = (instant: Date): AxisDay => ({
  year: instant.getUTCFullYear(),
  month: instant.getUTCMonth() + 1,
  day: instant.getUTCDate(),
});

/** moment's way to say on which day a week opens, and which week is the first: the one with 4 January, as in ISO 8601. */
export const momentWeek = (firstWeekday: number): { dow: number; doy: number } => {
  const dow = firstWeekday % 7;
  return { dow, doy: 7 + dow - 4 };
};
