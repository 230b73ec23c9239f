import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestRows } from '../../src/app/nearest-rows';
import type { Row } from '../../src/tables/event-table';

const nearest = (rows: number[], row: number, most: number) => nearestRows(rows as Row[], row as Row, most);

it('takes as many before as after, and more of one side where the other ends', () => {
  const rows = [1, 3, 5, 7, 9, 11];
  expect(nearest(rows, 7, 4)).toEqual([3, 5, 9, 11]);
  expect(nearest(rows, 1, 2)).toEqual([3, 5]);
  expect(nearest(rows, 11, 2)).toEqual([7, 9]);
});

it('takes all of a few, and never the row itself', () => {
  const anyRows = fc.uniqueArray(fc.nat(50), { maxLength: 30 }).map((rows) => rows.sort((a, b) => a - b));
  fc.assert(
    fc.property(anyRows, fc.nat(50), fc.integer({ min: 1, max: 12 }), (rows, row, most) => {
      const others = rows.filter((other) => other !== row);
      const found = nearest(rows, row, most);
      expect(found).toHaveLength(Math.min(most, others.length));
      expect(others.join()).toContain(found.join());
    }),
  );
});
