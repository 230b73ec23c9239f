import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANKS, SHOWN_STATUSES, VISIT_LEVELS } from '../../src/model/event';
import { ROW_KINDS } from '../../src/model/view-state';
import { buildFacetSets, selectRows } from '../../src/tables/criteria';
import { FACETS } from '../../src/tables/event-table';
import {
  busiestParties,
  countEvents,
  countFacets,
  countMultilateral,
  countParties,
} from '../../src/tables/facet-counts';
import { allRows, countRows } from '../../src/tables/row-set';
import { anyRecords, anyView } from '../fixtures/arbitraries';
import { buildTable, drawTable, party, viewOf } from '../fixtures/tables';

const OPTIONS = { kinds: ROW_KINDS, levels: VISIT_LEVELS, statuses: SHOWN_STATUSES, ranks: RANKS };

/** Views whose choices leave enough rows to count. */
const anyCriteria = fc
  .tuple(
    anyView,
    fc.subarray(['kinds', 'levels', 'statuses', 'ranks', 'direction', 'first'] as const, { minLength: 4 }),
  )
  .map(([view, opened]) => ({
    ...view,
    from: null,
    to: null,
    ...Object.fromEntries(opened.map((key) => [key, viewOf()[key]])),
  }));

describe('the number beside an option', () => {
  it('is how many rows are left when that option alone is chosen', () => {
    let counted = 0;
    fc.assert(
      fc.property(anyRecords, anyCriteria, (records, view) => {
        const { table } = buildTable(records);
        const counts = countFacets(table, buildFacetSets(table, view));
        for (const facet of FACETS) {
          for (const option of OPTIONS[facet]) {
            const left = countRows(selectRows(table, { ...view, [facet]: [option] }));
            expect((counts[facet] as ReadonlyMap<string, number>).get(option) ?? 0, option).toBe(left);
            counted += left;
          }
        }
      }),
    );
    expect(counted).toBeGreaterThan(100);
  });

  it('ignores the choice of its own facet and follows those of the others', () => {
    const { table } = drawTable(`
      a  2025-01-01  KZ>RU  state visit    held
      b  2025-01-02  KZ>RU  working visit  announced
      c  2025-01-03  KZ,RU  meeting        held
    `);
    const counts = countFacets(
      table,
      buildFacetSets(table, viewOf({ kinds: ['meeting'], statuses: ['held'] })),
    );
    expect([counts.kinds.get('visit'), counts.kinds.get('meeting')]).toEqual([1, 1]);
    expect([counts.statuses.get('held'), counts.statuses.get('outcome-unknown')]).toEqual([1, 0]);
    expect(counts.levels.get('state')).toBe(0);
  });
});

describe('the number beside a country', () => {
  it('is how many rows are left when it is picked and the other picker kept', () => {
    fc.assert(
      fc.property(anyRecords, anyCriteria, fc.constantFrom('first', 'second'), (records, view, slot) => {
        const { table } = buildTable(records);
        const other = view[slot === 'first' ? 'second' : 'first'];
        const open = { ...view, direction: null };
        for (const [code, count] of countParties(table, open, slot)) {
          if (code === other) expect(count).toBe(0);
          else expect(count, code).toBe(countRows(selectRows(table, { ...open, [slot]: code })));
        }
      }),
    );
  });
});

describe('the number beside “with multilateral”', () => {
  it('is what the toggle adds', () => {
    fc.assert(
      fc.property(anyRecords, anyCriteria, (records, view) => {
        const { table } = buildTable(records);
        const pair = { ...view, first: party('KZ'), second: party('RU') };
        const count = (multilateral: boolean) => countRows(selectRows(table, { ...pair, multilateral }));
        expect(countMultilateral(table, pair, buildFacetSets(table, pair))).toBe(count(true) - count(false));
      }),
    );
  });

  it('is none without a pair', () => {
    const { table } = drawTable('a  2025-01-01  KZ,RU,UZ  summit  held');
    expect(
      countMultilateral(table, viewOf({ first: 'KZ' }), buildFacetSets(table, viewOf({ first: 'KZ' }))),
    ).toBe(0);
    expect(
      countMultilateral(
        table,
        viewOf({ first: 'KZ', second: 'FR' }),
        buildFacetSets(table, viewOf({ first: 'KZ', second: 'FR' })),
      ),
    ).toBe(0);
  });
});

it('lone articles are not counted as events', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const { table } = buildTable(records);
      expect(countEvents(table, allRows(table.rowCount))).toBe(
        records.filter(({ kind }) => kind !== 'article').length,
      );
    }),
  );
});

it('the busiest country comes first, equals by code, and one without rows not at all', () => {
  const { table, rowsWith } = drawTable(`
    a  2025-01-01  UZ,KZ     meeting  held
    b  2025-01-02  RU,KZ     meeting  held
    c  2025-01-03  UZ,RU,KZ  summit   held
    d  2025-01-04  KZ,FR     meeting  held
  `);
  expect(busiestParties(table, rowsWith('a', 'b', 'c'))).toEqual([
    { party: 'KZ', count: 3 },
    { party: 'RU', count: 2 },
    { party: 'UZ', count: 2 },
  ]);
});
