/*
 * Which labels are drawn. A label stands beside its mark, below a bar that is wide on screen, or nowhere: a lane has only
 * so many rows, and where they are full the mark that matters less goes without. Pure; days in, places out.
 */
import type { Drawing, Mark } from './mark';
import { weightOfMark } from './mark-weight';

export interface LabelPlace {
  /** Wide enough on screen for its label to stand below it. */
  readonly isLong: boolean;
  readonly hasLabel: boolean;
  /** Pixels that the label takes beyond its mark. */
  readonly labelWidth: number;
}

export const isSamePlace = (one: LabelPlace | undefined, other: LabelPlace | undefined): boolean =>
  one?.isLong === other?.isLong && one?.hasLabel === other?.hasLabel && one?.labelWidth === other?.labelWidth;

export interface LabelRoom {
  /** Pixels of a day. */
  readonly dayWidth: number;
  /** Rows of a lane. */
  readonly rows: number;
  /** Pixels of a label. */
  readonly widthOf: (label: string) => number;
}

/** A bar of so many pixels is wide. */
const LONG_WIDTH = 120;
/** The sheet's least width of a sign, and what it keeps between a sign and its label. */
const LEAST_WIDTH = 12;
const BEFORE_LABEL = 14;
/** So much wider the label of what is read is, which is set in bold. */
const BOLD = 1.06;
/** vis-timeline keeps items so far apart. */
const GAP = 10;

interface Taken {
  mark: Mark | null;
  /** Where the sign ends, and where the label does. */
  signEnd: number;
  end: number;
}

/** O(marks · rows); marks in order of time. */
export function placeLabels(drawings: readonly Drawing[], room: LabelRoom): ReadonlyMap<string, LabelPlace> {
  const places = new Map<string, LabelPlace>();
  const lanes = new Map<string, Taken[]>();
  for (const drawing of drawings) {
    if (drawing.type !== 'mark') continue;
    const rows = lanes.get(drawing.lane) ?? emptyRows(room.rows);
    lanes.set(drawing.lane, rows);
    placeMark(drawing, rows, room, places);
  }
  return places;
}

/** Whether the labels of these stand alike in both. */
export const hasSamePlaces = (
  drawings: readonly Drawing[],
  some: ReadonlyMap<string, LabelPlace>,
  others: ReadonlyMap<string, LabelPlace>,
): boolean => drawings.every(({ id }) => isSamePlace(some.get(id), others.get(id)));

const emptyRows = (count: number): Taken[] =>
  Array.from({ length: count }, () => ({
    mark: null,
    signEnd: Number.NEGATIVE_INFINITY,
    end: Number.NEGATIVE_INFINITY,
  }));

function placeMark(
  mark: Mark,
  rows: readonly Taken[],
  { dayWidth, widthOf }: LabelRoom,
  places: Map<string, LabelPlace>,
): void {
  const start = mark.stretch.from * dayWidth;
  const signEnd = Math.max(start + LEAST_WIDTH, (mark.stretch.to + 1) * dayWidth);
  const isLong = signEnd - start >= LONG_WIDTH;
  const labelWidth = widthOf(mark.label) * (mark.isChosen ? BOLD : 1);
  const end = isLong ? Math.max(signEnd, start + labelWidth) : signEnd + BEFORE_LABEL + labelWidth;
  const free = rows.find((row) => row.end + GAP <= start);
  const row = free ?? rowToTake(mark, rows, start);
  if (!row) {
    places.set(mark.id, { isLong, hasLabel: false, labelWidth: 0 });
    return;
  }
  if (!free && row.mark) {
    const before = places.get(row.mark.id);
    places.set(row.mark.id, { isLong: before?.isLong ?? false, hasLabel: false, labelWidth: 0 });
  }
  places.set(mark.id, { isLong, hasLabel: true, labelWidth: roughly(end - signEnd) });
  Object.assign(row, { mark, signEnd, end });
}

/** A label below a bar sticks out by less with every step of a zoom, and not each is worth placing it anew. */
const roughly = (pixels: number): number => Math.ceil(pixels / LABEL_GRID) * LABEL_GRID;
const LABEL_GRID = 16;

/** The row where only the label of a mark that matters no more is in the way; the least of these. */
function rowToTake(mark: Mark, rows: readonly Taken[], start: number): Taken | undefined {
  const weightOf = (row: Taken): number => (row.mark ? weightOfMark(row.mark) : 0);
  const [least] = rows
    .filter((row) => row.signEnd + GAP <= start)
    .sort((one, other) => weightOf(one) - weightOf(other));
  return least && weightOf(least) < weightOfMark(mark) ? least : undefined;
}
