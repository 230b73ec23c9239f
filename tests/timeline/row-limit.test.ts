import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/day';
import type { Mark } from '../../src/timeline/mark';
import { limitRows, rowsOfLanes } from '../../src/timeline/row-limit';
import { markOf } from '../fixtures/marks';

const on = (row: number, from: number, changes: Partial<Mark> = {}, to = from): Mark =>
  markOf({
    id: String(row),
    row: row as Mark['row'],
    stretch: { from: from as Day, to: to as Day, start: 'firm', end: 'firm', oneOf: [] },
    ...changes,
  });
const idsOf = (drawings: readonly { id: string }[]) => drawings.map(({ id }) => id);
const NEAR = { dayWidth: 30, rows: 3 };

describe('the rows of a lane', () => {
  it('hold what lies apart, each where it is', () => {
    const marks = [on(1, 0), on(2, 10), on(3, 20)];
    expect(limitRows(marks, NEAR)).toEqual({ kept: marks, crowds: [] });
  });

  it('tell sixty meetings of one day as three and a number', () => {
    const week = Array.from({ length: 60 }, (_, at) => on(at, 100));
    const { kept, crowds } = limitRows(week, NEAR);
    expect(kept).toHaveLength(3);
    expect(crowds.map(({ marks }) => marks.length)).toEqual([57]);
  });

  it('keep what is read, and a state visit before a working one', () => {
    const working = [1, 2, 3].map((row) => on(row, 5, { kind: 'visit', level: 'working' }));
    const state = on(4, 5, { kind: 'visit', level: 'state' });
    const read = on(5, 5, { kind: 'call', isChosen: true });
    const other = on(6, 5, { kind: 'call' });
    expect(idsOf(limitRows([...working, state, read, other], NEAR).kept)).toEqual(
      expect.arrayContaining(['4', '5']),
    );
  });

  it('leave room for days beside dates that are only a year', () => {
    const years = [1, 2, 3, 4].map((row) => on(row, 0, { kind: 'visit' }, 364));
    const day = on(5, 30);
    const { kept } = limitRows([...years, day], { dayWidth: 3, rows: 4 });
    expect(idsOf(kept)).toEqual(['1', '2', '5']);
  });

  it('show a sign of a day as it is where a number would take as much room', () => {
    const { kept, crowds } = limitRows(
      [1, 2, 3, 4].map((row) => on(row, 5)),
      NEAR,
    );
    expect(kept).toHaveLength(4);
    expect(crowds).toEqual([]);
  });

  it('lose and double nothing, in order of time', () => {
    const days = fc.array(fc.tuple(fc.nat(400), fc.nat(60)), { maxLength: 80 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0.2, max: 40, noNaN: true }),
        (drawn, rows, dayWidth) => {
          const marks = drawn
            .sort((one, other) => one[0] - other[0])
            .map(([from, length], row) => on(row, from, { lane: row % 2 ? 'a' : 'b' }, from + length));
          const { kept, crowds } = limitRows(marks, { dayWidth, rows });
          const all = [...kept, ...crowds.flatMap((crowd) => crowd.marks)].map(({ id }) => Number(id));
          expect(all.sort((a, b) => a - b)).toEqual(marks.map(({ row }) => row));
          expect(kept.map(({ stretch }) => stretch.from)).toEqual(
            kept.map(({ stretch }) => stretch.from).sort((a, b) => a - b),
          );
        },
      ),
    );
  });

  it('are fewer the more lanes there are', () => {
    expect([1, 4, 8, 24].map(rowsOfLanes)).toEqual([10, 6, 3, 3]);
  });
});
