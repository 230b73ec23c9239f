import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownStatusOf } from '../../src/model/event';
import { isEvent } from '../../src/model/served';
import { allRows } from '../../src/tables/row-set';
import { summarisePair } from '../../src/tables/summary';
import { anyRecords } from '../fixtures/arbitraries';
import { buildTable, drawTable, party, TODAY } from '../fixtures/tables';

const pair = { first: party('KZ'), second: party('RU') };

describe('the summary numbers', () => {
  const { table, rowsWith, rowOf } = drawTable(`
    state       2025-01-10  KZ>RU  state visit     held
    talks       2025-01-10  KZ,RU  meeting         held       state
    working     2025-02-10  KZ>RU  working visit   held
    back        2025-03-10  RU>KZ  official visit  held
    older       2019-04-03  RU>KZ  state visit     held
    meeting     2025-04-10  KZ,RU  meeting         held
    call        2025-05-10  KZ,RU  call            held
    summit      2025-06-10  KZ,RU  summit          held
    coming      2026-06-10  KZ>RU  state visit     announced
    lapsed      2025-07-10  KZ>RU  visit           announced
    invitation  -           RU>KZ  visit           invited
    off         2025-08-10  KZ>RU  state visit     cancelled
    later       2025-09-10  KZ>RU  visit           postponed
    declined    2025-10-10  KZ>RU  visit           declined
  `);

  it('count held events that are part of no other, visits each way', () => {
    expect(summarisePair(table, rowsWith(), pair)).toMatchObject({
      visits: 4,
      visitsThere: 2,
      visitsBack: 2,
      meetings: 1,
      calls: 1,
    });
  });

  it('turn with the pair', () => {
    const turned = summarisePair(table, rowsWith('state', 'working', 'back'), {
      first: pair.second,
      second: pair.first,
    });
    expect([turned.visitsThere, turned.visitsBack]).toEqual([1, 2]);
  });

  it('keep what is announced, invited or of unknown outcome apart from what was held', () => {
    expect(summarisePair(table, rowsWith(), pair)).toMatchObject({
      announced: 1,
      invited: 1,
      outcomeUnknown: 1,
    });
  });

  it('name the state visit that was held last, not one that is announced or cancelled', () => {
    expect(summarisePair(table, rowsWith(), pair).lastStateVisit).toBe(rowOf('state'));
    expect(summarisePair(table, rowsWith('older', 'working'), pair).lastStateVisit).toBe(rowOf('older'));
    expect(summarisePair(table, rowsWith('working', 'coming'), pair).lastStateVisit).toBeNull();
  });

  it('count the given rows and no others', () => {
    expect(summarisePair(table, rowsWith('nothing'), pair)).toEqual({
      visits: 0,
      visitsThere: 0,
      visitsBack: 0,
      meetings: 0,
      calls: 0,
      lastStateVisit: null,
      announced: 0,
      invited: 0,
      outcomeUnknown: 0,
    });
  });

  it('are those of a plain count over the records', () => {
    fc.assert(
      fc.property(anyRecords, (drawn) => {
        const random = buildTable(drawn);
        const tops = drawn.filter(isEvent).filter(({ partOf }) => partOf === null);
        const count = (status: string, kind?: string) =>
          tops.filter((event) => shownStatusOf(event, TODAY) === status && (!kind || event.kind === kind))
            .length;
        expect(summarisePair(random.table, allRows(drawn.length), pair)).toMatchObject({
          visits: count('held', 'visit'),
          meetings: count('held', 'meeting'),
          calls: count('held', 'call'),
          announced: count('announced'),
          invited: count('invited'),
          outcomeUnknown: count('outcome-unknown'),
        });
      }),
    );
  });
});

describe('the last state visit', () => {
  it('may have been part of a longer journey', () => {
    const { table, rowsWith, rowOf } = drawTable(`
      journey  2025-01-08/2025-01-12  KZ>RU  visit        held
      state    2025-01-10             KZ>RU  state visit  held  journey
    `);
    expect(summarisePair(table, rowsWith(), pair).lastStateVisit).toBe(rowOf('state'));
  });

  it('has a date: one without cannot be said to be the last', () => {
    const { table, rowsWith, rowOf } = drawTable(`
      dated    2025-01-10  KZ>RU  state visit  held
      undated  -           KZ>RU  state visit  held
    `);
    expect(summarisePair(table, rowsWith(), pair).lastStateVisit).toBe(rowOf('dated'));
    expect(summarisePair(table, rowsWith('undated'), pair).lastStateVisit).toBeNull();
  });
});
