import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLines, type ListLine } from '../../src/list/list-lines';
import type { ListOrder } from '../../src/model/view-state';
import { allRows, rowsOf } from '../../src/tables/row-set';
import { anyRecords } from '../fixtures/arbitraries';
import { buildTable, drawTable, type TestTable } from '../fixtures/tables';

function linesOf({ table }: TestTable, order: ListOrder, set = allRows(table.rowCount)): ListLine[] {
  const lines = buildLines(table, rowsOf(set), order);
  expect([lines.at(-1), lines.at(lines.count)]).toEqual([undefined, undefined]);
  return Array.from({ length: lines.count }, (_, at) => lines.at(at) as ListLine);
}

function groups(world: TestTable, order: ListOrder): string[] {
  const said: string[] = [];
  for (const line of linesOf(world, order)) {
    if (line.kind === 'year') said.push(`${line.year}:`);
    else said.push(`${said.pop()} ${world.records[line.row]?.id}`);
  }
  return said;
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
        const world = buildTable(records);
        const lines = linesOf(world, order);
        const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
        const years = lines.flatMap((line) => (line.kind === 'year' ? [line.year] : []));
        expect(rows.sort((a, b) => a - b)).toEqual([...rowsOf(allRows(world.table.rowCount))]);
        expect(new Set(years).size).toBe(years.length);
      }),
    );
  });

  it('of nothing is empty', () => {
    expect(groups(drawTable(''), 'newest')).toEqual([]);
  });

  it('as lines has a heading before the rows of each year', () => {
    const { rowOf, rowsWith } = WORLD;
    expect(linesOf(WORLD, 'newest', rowsWith('old', 'open'))).toEqual([
      { kind: 'year', year: '2019' },
      { kind: 'row', row: rowOf('old') },
      { kind: 'year', year: null },
      { kind: 'row', row: rowOf('open') },
    ]);
  });
});
