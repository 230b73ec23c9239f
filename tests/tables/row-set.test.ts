import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  allRows,
  buildRowSet,
  countBetween,
  countCommon,
  countRows,
  firstRow,
  forEachRowBetween,
  hasRow,
  intersectRows,
  lastRow,
  positionOf,
  rowSetOf,
  rowsOf,
  uniteWords,
} from '../../src/tables/row-set';

/** A number of rows around the ends of 32-bit words, and some of them. */
const anyRows = fc
  .integer({ min: 0, max: 200 })
  .chain((rowCount) =>
    fc.record({ rowCount: fc.constant(rowCount), chosen: fc.uniqueArray(fc.nat(Math.max(0, rowCount - 1))) }),
  )
  .map(({ rowCount, chosen }) => ({ rowCount, chosen: new Set(rowCount === 0 ? [] : chosen) }));

const toRowSet = (rowCount: number, chosen: ReadonlySet<number>) =>
  buildRowSet(rowCount, (row) => chosen.has(row));
const ascending = (rows: Iterable<number>) => [...rows].sort((a, b) => a - b);

it('a row set holds the rows that it was built from, ascending, and no others', () => {
  fc.assert(
    fc.property(anyRows, ({ rowCount, chosen }) => {
      const set = toRowSet(rowCount, chosen);
      expect([...rowsOf(set)]).toEqual(ascending(chosen));
      expect(countRows(set)).toBe(chosen.size);
      for (let row = -1; row <= rowCount + 32; row++) expect(hasRow(set, row)).toBe(chosen.has(row));
    }),
  );
});

it('the common part of row sets is that of plain sets', () => {
  const anyThree = fc.integer({ min: 1, max: 130 }).chain((rowCount) => {
    const chosen = fc.uniqueArray(fc.nat(rowCount - 1)).map((rows) => new Set(rows));
    return fc.record({ rowCount: fc.constant(rowCount), sets: fc.tuple(chosen, chosen, chosen) });
  });
  fc.assert(
    fc.property(anyThree, ({ rowCount, sets: [one, two, three] }) => {
      const common = intersectRows([
        toRowSet(rowCount, one),
        toRowSet(rowCount, two),
        toRowSet(rowCount, three),
      ]);
      expect([...rowsOf(common)]).toEqual(
        ascending([...one].filter((row) => two.has(row) && three.has(row))),
      );
    }),
  );
});

it('the common part with all rows, and with itself, is the set; the sets stay as they were', () => {
  fc.assert(
    fc.property(anyRows, ({ rowCount, chosen }) => {
      const set = toRowSet(rowCount, chosen);
      expect(rowsOf(intersectRows([set, allRows(rowCount)]))).toEqual(rowsOf(set));
      expect(rowsOf(intersectRows([set, set]))).toEqual(rowsOf(set));
      intersectRows([set, buildRowSet(rowCount, () => false)]);
      expect(countRows(set)).toBe(chosen.size);
    }),
  );
});

it('all rows are as many as there are, also at the end of a word', () => {
  for (const count of [0, 1, 31, 32, 33, 64]) expect(countRows(allRows(count))).toBe(count);
});

it('a part of a row set, its ends and its unions are those of a plain set', () => {
  fc.assert(
    fc.property(
      anyRows,
      anyRows,
      fc.nat(210),
      fc.nat(210),
      ({ rowCount, chosen }, { chosen: more }, from, to) => {
        const set = rowSetOf(rowCount, [...chosen]);
        const other = rowSetOf(
          rowCount,
          [...more].filter((row) => row < rowCount),
        );
        const inside = ascending(chosen).filter((row) => row >= from && row < to);
        const seen: number[] = [];
        forEachRowBetween(set, from, to, (row) => seen.push(row));
        expect(seen).toEqual(inside);
        expect(countBetween(set, from, to)).toBe(inside.length);
        expect(firstRow(set)).toBe(ascending(chosen)[0] ?? null);
        expect(lastRow(set, to)).toBe(
          ascending(chosen)
            .filter((row) => row < to)
            .at(-1) ?? null,
        );
        expect(countCommon(set, other.words)).toBe([...chosen].filter((row) => more.has(row)).length);
        const united = uniteWords(rowCount, [set.words, other.words]);
        expect([...rowsOf(united)]).toEqual(
          ascending(new Set([...chosen, ...more])).filter((row) => row < rowCount),
        );
      },
    ),
  );
});

it('a row is found where it stands in a list, and one that is not in it nowhere', () => {
  fc.assert(
    fc.property(anyRows, ({ rowCount, chosen }) => {
      const rows = rowsOf(toRowSet(rowCount, chosen));
      for (let row = 0; row < rowCount; row++)
        expect(positionOf(rows, row)).toBe([...rows].indexOf(row as never));
    }),
  );
});
