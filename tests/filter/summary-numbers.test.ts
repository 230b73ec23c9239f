import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryNumbers } from '../../src/filter/summary-numbers';
import { hasFilters, type ViewState } from '../../src/model/view-state';
import { selectRows } from '../../src/tables/criteria';
import { countRows } from '../../src/tables/row-set';
import { summarisePair } from '../../src/tables/summary';
import { anyRecords, anyView } from '../fixtures/arbitraries';
import { buildTable, drawTable, type TestTable, viewOf } from '../fixtures/tables';

/** As the page does it: the summary answers for the pair and period, whatever else is chosen. */
function numbersOf({ table }: TestTable, view: ViewState) {
  const open = { ...viewOf(), first: view.first, second: view.second, from: view.from, to: view.to };
  const rows = selectRows(table, { ...open, multilateral: view.multilateral });
  return summaryNumbers(summarisePair(table, rows, view), view);
}

const WORLD = drawTable(`
  there     2025-01-10  KZ>RU  state visit  held
  talks     2025-01-10  KZ,RU  meeting      held       there
  back      2025-03-10  RU>KZ  visit        held
  call      2025-05-10  KZ,RU  call         held
  invited   -           RU>KZ  visit        invited
`);

describe('the summary', () => {
  const said = (view: ViewState) =>
    numbersOf(WORLD, view).map(({ label, direction, count }) => [label, direction, count]);

  it('of a pair has visits each way, also where there were none, and other numbers where there are any', () => {
    expect(said(viewOf({ first: 'KZ', second: 'RU' }))).toEqual([
      ['visits', 'there', 1],
      ['visits', 'back', 1],
      ['calls', null, 1],
      ['invited', null, 1],
    ]);
    expect(said(viewOf({ first: 'KZ', second: 'FR' }))).toEqual([
      ['visits', 'there', 0],
      ['visits', 'back', 0],
    ]);
  });

  it('of one country or none has visits together', () => {
    expect(said(viewOf({ first: 'KZ' }))[0]).toEqual(['visits', null, 2]);
  });
});

it('each number opens a list of exactly as many events, whatever was chosen before', () => {
  let opened = 0;
  fc.assert(
    fc.property(anyRecords, anyView, (records, drawn) => {
      const view = { ...drawn, from: null, to: null };
      const world = buildTable(records);
      for (const { count, opens, label } of numbersOf(world, view)) {
        const shown = { ...view, ...opens };
        expect(countRows(selectRows(world.table, shown)), label).toBe(count);
        expect(hasFilters(shown)).toBe(true);
        opened += count;
      }
    }),
    { numRuns: 300 },
  );
  expect(opened).toBeGreaterThan(20);
});
