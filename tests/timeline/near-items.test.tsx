import { beforeEach, expect, it } from 'vitest';
import type { Day } from '../../src/model/day';
import type { DayWindow } from '../../src/model/view-state';
import { HeldDrawings } from '../../src/timeline/held-drawings';
import type { Bucket } from '../../src/timeline/mark';
import { NearItems } from '../../src/timeline/near-items';

const stretchOf = (from: number, to: number): DayWindow => ({ from: from as Day, to: to as Day });

const bucketOf = (from: number): Bucket => ({
  type: 'bucket',
  id: `bucket ${from}`,
  lane: 'all',
  stretch: { ...stretchOf(from, from + 9), start: 'firm', end: 'firm', oneOf: [] },
  label: '3',
  name: '3 events',
  title: '3 events',
  share: 0.5,
  rows: null,
  isChosen: false,
});

/** Ten days each, from day 0 to day 400. */
const BUCKETS = Array.from({ length: 40 }, (_, at) => bucketOf(at * 10));
const PLACES = new Map();

let held: Set<string>;
let near: NearItems;
beforeEach(() => {
  held = new Set();
  near = new NearItems(new HeldDrawings(), {
    remove: (ids) => {
      for (const id of ids) held.delete(id);
    },
    update: (items) => {
      for (const { id } of items) held.add(id);
    },
    ask: () => near.handOver(),
  });
});
const take = (window: DayWindow, drawn: DayWindow | null, drawings = BUCKETS) =>
  near.take({ drawings, places: PLACES }, window, drawn);

it('holds what lies in the window and half a window about it', () => {
  take(stretchOf(100, 199), null);
  expect([...held]).toContain('bucket 40');
  expect([...held]).toContain('bucket 250');
  expect([...held]).not.toContain('bucket 30');
  expect([...held]).not.toContain('bucket 260');
});

it('leaves all as it stands while the window is dragged within what is drawn, until the next drawing', () => {
  take(stretchOf(100, 199), null);
  const before = [...held];
  take(stretchOf(130, 229), stretchOf(50, 249));
  expect([...held]).toEqual(before);
  near.handOver();
  expect([...held]).toContain('bucket 270');
  expect([...held]).not.toContain('bucket 50');
});

it('asks for a drawing of what shows in the part that is drawn', () => {
  take(stretchOf(100, 199), null);
  const filtered = BUCKETS.filter(({ id }) => id !== 'bucket 180');
  take(stretchOf(130, 229), stretchOf(50, 249), filtered);
  expect([...held]).not.toContain('bucket 180');
});

it('forgets what has waited where the window comes back', () => {
  take(stretchOf(100, 199), null);
  const before = [...held];
  take(stretchOf(130, 229), stretchOf(50, 249));
  take(stretchOf(100, 199), stretchOf(50, 249));
  near.handOver();
  expect([...held]).toEqual(before);
});
