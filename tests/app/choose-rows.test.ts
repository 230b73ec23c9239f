import { describe, expect, it } from 'vitest';
import { chooseRows, countOnce, planFirstLanes, prepareRows } from '../../src/app/choose-rows';
import { DEFAULT_VIEW, type ViewState } from '../../src/model/view-state';
import { countRows } from '../../src/tables/row-set';
import { drawTable, party } from '../fixtures/tables';

describe('the rows of a choice', () => {
  const world = () =>
    drawTable(`
      there   2025-01-01  KZ>RU     state visit  held
      back    2025-01-02  RU>KZ     visit        held
      other   2025-01-03  KZ>UZ     visit        held
    `).table;
  const pair: ViewState = { ...DEFAULT_VIEW, first: party('KZ'), second: party('RU') };

  it('are the same ones again, whatever else the view says', () => {
    const table = world();
    const { rowSet } = chooseRows(table, pair);
    expect(countRows(rowSet)).toBe(2);
    expect(chooseRows(table, DEFAULT_VIEW).rowSet).not.toBe(rowSet);
    expect(chooseRows(table, { ...pair, order: 'oldest' }).rowSet).toBe(rowSet);
  });

  it('are let go of when many others have been chosen since', () => {
    const table = world();
    const { rowSet } = chooseRows(table, pair);
    for (let year = 2000; year < 2020; year++) chooseRows(table, { ...pair, from: String(year) });
    expect(chooseRows(table, pair).rowSet).not.toBe(rowSet);
    expect(chooseRows(table, pair).rowSet).toEqual(rowSet);
  });

  it('stand in the lanes, and are counted, that were worked out before they were chosen', () => {
    const table = world();
    prepareRows(table, pair, false);
    const { rowSet } = chooseRows(table, pair);
    const plan = planFirstLanes(table, rowSet, pair, false);
    expect(plan.lanes.map(({ kind }) => kind)).toEqual(['there', 'back']);
    expect(planFirstLanes(table, rowSet, pair, false)).toBe(plan);
    expect(planFirstLanes(table, rowSet, pair, true)).not.toBe(plan);
    const counted = countOnce(table, rowSet, plan.rowLanes);
    expect(countOnce(table, rowSet, plan.rowLanes)).toBe(counted);
  });
});
