import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows } from '../../src/list/group-rows';
import { flattenGroups } from '../../src/list/list-lines';
import { allRows, rowsOf } from '../../src/tables/row-set';
import { anyRecords } from '../fixtures/arbitraries';
import { buildTable, drawTable, type TestTable } from '../fixtures/tables';

function groups({ table, records }: TestTable, order: 'newest' | 'oldest') {
  return groupRows(table, rowsOf(allRows(table.rowCount)), order).map(
    ({ year, rows }) => `${year}: ${rows.map((row) => records[row]?.id).join(' ')}`,
  );
}

const WORLD = drawTable(`
  new-talks  2025-11-11             KZ,RU  meeting  held     new-visit
  new-visit  2025-11-11/2025-11-12  KZ>RU  visit    held
  january    2025-01-02             KZ>UZ  visit    held
  over       2024-12-31/2025-01-02  KZ>UZ  visit    held
  until      ../2024-06-01          KZ,RU  meeting  held
  old        2019-04                KZ>RU  visit    held
  open       -                      KZ>RS  visit    invited
`);

describe('the list', () => {
  it('goes by years of the first possible day, and undated events come last', () => {
    expect(groups(WORLD, 'oldest')).toEqual([
      '2019: old',
      '2024: until over',
      '2025: january new-visit new-talks',
      'null: open',
    ]);
  });

  it('turned round still has the undated last, and a visit before its talks', () => {
    expect(groups(WORLD, 'newest')).toEqual([
      '2025: new-visit new-talks january',
      '2024: over until',
      '2019: old',
      'null: open',
    ]);
  });

  it('holds each row once, whichever way round, and no year twice', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom('newest', 'oldest'), (records, order) => {
        const { table } = buildTable(records);
        const rows = rowsOf(allRows(table.rowCount));
        const grouped = groupRows(table, rows, order);
        expect(grouped.flatMap((group) => group.rows).sort((a, b) => a - b)).toEqual(rows);
        expect(new Set(grouped.map(({ year }) => year)).size).toBe(grouped.length);
      }),
    );
  });

  it('of nothing is empty', () => {
    expect(groups(drawTable(''), 'newest')).toEqual([]);
  });

  it('as lines has a heading before the rows of each year', () => {
    const { table, rowOf } = WORLD;
    const lines = flattenGroups(groupRows(table, [rowOf('old'), rowOf('open')], 'newest'));
    expect(lines).toEqual([
      { kind: 'year', year: '2019' },
      { kind: 'row', row: rowOf('old') },
      { kind: 'year', year: null },
      { kind: 'row', row: rowOf('open') },
    ]);
  });
});
