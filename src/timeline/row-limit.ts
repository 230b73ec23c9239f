/*
 * How many marks may stand above each other. Sixty meetings of one week would make a tower of their lane, and every date
 * that is only a year takes a row for all of it: what finds no row any more is told as one number that opens. Pure.
 */
import type { Drawing, Mark } from './mark';
import { weightOfMark } from './mark-weight';

export interface LimitedRows {
  readonly kept: readonly Drawing[];
  /** What has no room, in order of time; marks close together are one. */
  readonly crowds: readonly Crowd[];
}

export interface Crowd {
  readonly lane: string;
  readonly marks: readonly Mark[];
}

export interface RowRoom {
  /** Pixels of a day. */
  readonly dayWidth: number;
  /** Rows of a lane. */
  readonly rows: number;
}

/** The least that a sign takes, with what vis-timeline keeps beside it. */
const SIGN_WIDTH = 26;
/** As wide as a number that can be pressed, in pixels. */
const CROWD_WIDTH = 56;
/** A bar of so many pixels is long. */
const LONG_WIDTH = 300;
const ROWS_IN_ALL = 24;
const FEWEST_ROWS = 3;
const MOST_ROWS = 10;

/** Rows that each of so many lanes may have. */
export const rowsOfLanes = (lanes: number): number =>
  Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.floor(ROWS_IN_ALL / Math.max(1, lanes))));

interface Row {
  mark: Mark | null;
  end: number;
}

/** O(marks · rows); drawings in order of time. */
export function limitRows(drawings: readonly Drawing[], { dayWidth, rows }: RowRoom): LimitedRows {
  const lanes = new Map<string, Row[]>();
  const out = new Set<Mark>();
  for (const drawing of drawings) {
    if (drawing.type !== 'mark') continue;
    const taken = lanes.get(drawing.lane) ?? emptyRows(rows);
    lanes.set(drawing.lane, taken);
    const left = placeSign(drawing, taken, dayWidth);
    if (left) out.add(left);
  }
  const crowds = gatherCrowds([...out], dayWidth).filter(({ marks }) => isWorthNumber(marks, dayWidth));
  if (crowds.length === 0) return { kept: drawings, crowds };
  const told = new Set<Drawing>(crowds.flatMap(({ marks }) => marks));
  return { kept: drawings.filter((drawing) => !told.has(drawing)), crowds };
}

/** A sign alone takes no more room than the number that would stand for it. */
const isWorthNumber = ([first, second]: readonly Mark[], dayWidth: number): boolean =>
  second !== undefined || (first !== undefined && widthOf(first, dayWidth) > CROWD_WIDTH);

const widthOf = ({ stretch }: Mark, dayWidth: number): number => (stretch.to - stretch.from + 1) * dayWidth;

const emptyRows = (count: number): Row[] =>
  Array.from({ length: count }, () => ({ mark: null, end: Number.NEGATIVE_INFINITY }));

/** The mark that goes without a row: this one, or one that matters less and stands in its way. */
function placeSign(mark: Mark, rows: readonly Row[], dayWidth: number): Mark | null {
  const start = mark.stretch.from * dayWidth;
  const end = Math.max(start + SIGN_WIDTH, (mark.stretch.to + 1) * dayWidth);
  // Dates that are only a month or a year may not fill the lane: signs of a day would have no room among them.
  const open = end - start > LONG_WIDTH ? rows.slice(0, Math.max(1, Math.ceil(rows.length / 2))) : rows;
  const free = open.find((row) => row.end <= start);
  if (free) {
    Object.assign(free, { mark, end });
    return null;
  }
  const least = open.reduce((one, other) => (weightOf(other) < weightOf(one) ? other : one), open[0] as Row);
  if (weightOf(least) >= weightOfMark(mark)) return mark;
  const left = least.mark;
  Object.assign(least, { mark, end });
  return left;
}

const weightOf = ({ mark }: Row): number => (mark ? weightOfMark(mark) : 0);

function gatherCrowds(marks: readonly Mark[], dayWidth: number): Crowd[] {
  const byLane = new Map<string, Mark[]>();
  for (const mark of marks) byLane.set(mark.lane, [...(byLane.get(mark.lane) ?? []), mark]);
  return [...byLane].flatMap(([lane, ofLane]) => {
    const crowds: Mark[][] = [];
    let reach = Number.NEGATIVE_INFINITY;
    for (const mark of ofLane.sort((one, other) => one.stretch.from - other.stretch.from)) {
      const start = mark.stretch.from * dayWidth;
      if (start > reach) {
        crowds.push([]);
        reach = start + CROWD_WIDTH;
      }
      crowds.at(-1)?.push(mark);
    }
    return crowds.map((crowd) => ({ lane, marks: crowd }));
  });
}
