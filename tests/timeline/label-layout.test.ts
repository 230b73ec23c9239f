import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/day';
import { type LabelRoom, placeLabels } from '../../src/timeline/label-layout';
import type { Mark } from '../../src/timeline/mark';
import { markOf } from '../fixtures/marks';

/** A pixel a day and ten a letter. */
const ROOM: LabelRoom = { dayWidth: 1, rows: 1, widthOf: (label) => label.length * 10 };

const at = (id: string, from: number, changes: Partial<Mark> = {}): Mark =>
  markOf({
    id,
    label: 'ten letter',
    ...changes,
    stretch: {
      from: from as Day,
      to: from as Day,
      start: 'firm',
      end: 'firm',
      oneOf: [],
      ...changes.stretch,
    },
  });

/** Ids of the marks that keep their label. */
const labelled = (marks: readonly Mark[], room: Partial<LabelRoom> = {}): string[] => {
  const places = placeLabels(marks, { ...ROOM, ...room });
  return marks.filter(({ id }) => places.get(id)?.hasLabel).map(({ id }) => id);
};

describe('a label', () => {
  it('stands beside its mark where there is room, and drops out where there is none', () => {
    expect(labelled([at('a', 0), at('b', 200)])).toEqual(['a', 'b']);
    expect(labelled([at('a', 0), at('b', 50), at('c', 200)])).toEqual(['a', 'c']);
  });

  it('goes to another row of the lane, while the lane has one', () => {
    const marks = [at('a', 0), at('b', 50), at('c', 60)];
    expect(labelled(marks, { rows: 2 })).toEqual(['a', 'b']);
    expect(labelled(marks, { rows: 3 })).toEqual(['a', 'b', 'c']);
  });

  it('is in nobody’s way in another lane', () => {
    expect(labelled([at('a', 0, { lane: 'there' }), at('b', 50, { lane: 'back' })])).toEqual(['a', 'b']);
  });

  it('gives way to that of a mark that matters more', () => {
    const state = at('state', 50, { kind: 'visit', level: 'state' });
    expect(labelled([at('call', 0, { kind: 'call' }), state])).toEqual(['state']);
    expect(labelled([at('read', 0, { isChosen: true, kind: 'call' }), state])).toEqual(['read']);
    const cancelled = at('cancelled', 50, { kind: 'visit', level: 'state', status: 'cancelled' });
    expect(labelled([at('call', 0, { kind: 'call' }), cancelled])).toEqual(['call']);
  });

  it('stands below a bar that is wide on screen, and takes no room beside it', () => {
    const month = at('month', 0, { stretch: { from: 0 as Day, to: 149 as Day } as Mark['stretch'] });
    const places = placeLabels([month, at('next', 165)], ROOM);
    expect(places.get('month')).toMatchObject({ isLong: true, hasLabel: true });
    expect(places.get('next')).toMatchObject({ isLong: false, hasLabel: true });
    expect(placeLabels([month], { ...ROOM, dayWidth: 0.1 }).get('month')?.isLong).toBe(false);
  });
});
