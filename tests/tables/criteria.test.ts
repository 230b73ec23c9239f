import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventRecord, RANKS, type Rank, shownStatusOf } from '../../src/model/event';
import { dayBounds, parseEventDate } from '../../src/model/event-date';
import { isEvent, type RowRecord } from '../../src/model/served';
import type { ViewState } from '../../src/model/view-state';
import { directionOf, selectRows } from '../../src/tables/criteria';
import { anyRecords, anyView } from '../fixtures/arbitraries';
import { buildTable, drawTable, TODAY, viewOf } from '../fixtures/tables';

const has = <T>(chosen: readonly T[], value: T): boolean => chosen.length === 0 || chosen.includes(value);

const CRITERIA = [
  'first',
  'second',
  'multilateral',
  'topLevelOnly',
  'kinds',
  'levels',
  'statuses',
  'ranks',
  'from',
  'to',
  'periodMatch',
] as const satisfies readonly (keyof ViewState)[];

/** What DESIGN.md says of the filter, row by row and without columns. */
function meets(record: RowRecord, view: ViewState): boolean {
  const chosen = [view.first, view.second].filter((party) => party !== null);
  const parties = isEvent(record) ? record.parties : [];
  if (!chosen.every((party) => parties.includes(party))) return false;
  if (chosen.length === 2 && !view.multilateral && parties.length !== 2) return false;
  return has(view.kinds, record.kind) && liesInPeriod(record, view) && meetsEventFacets(record, view);
}

function meetsEventFacets(record: RowRecord, view: ViewState): boolean {
  const { levels, statuses, ranks, direction, topLevelOnly } = view;
  if (!isEvent(record))
    return [levels, statuses, ranks].every(({ length }) => length === 0) && direction === null;
  if (topLevelOnly && record.partOf !== null) return false;
  return (
    has<string | null>(levels, record.level) &&
    has(statuses, shownStatusOf(record, TODAY)) &&
    has<Rank | undefined>(ranks, highestRank(record)) &&
    (direction === null || goesThatWay(record, view))
  );
}

const highestRank = ({ participants }: EventRecord): Rank | undefined =>
  RANKS.find((rank) => participants.some(({ office }) => office === rank));

function goesThatWay(
  { kind, visitors, host }: EventRecord,
  { first, second, direction }: ViewState,
): boolean {
  if (kind !== 'visit' || first === null || second === null) return false;
  const isThere = visitors.includes(first) && host === second;
  if (direction === 'there') return isThere;
  return !isThere && visitors.includes(second) && host === first;
}

function liesInPeriod({ date }: RowRecord, { from, to, periodMatch }: ViewState): boolean {
  if (from === null && to === null) return true;
  const parsed = date === null ? undefined : parseEventDate(date);
  if (!parsed) return false;
  const bounds = dayBounds(parsed);
  const earliest = bounds.earliest ?? Number.NEGATIVE_INFINITY;
  const latest = bounds.latest ?? Number.POSITIVE_INFINITY;
  const start = from === null ? null : edge(from, 'earliest');
  const end = to === null ? null : edge(to, 'latest');
  return periodMatch === 'certainly'
    ? (end === null || latest <= end) && (start === null || earliest >= start)
    : (end === null || earliest <= end) && (start === null || latest >= start);
}

function edge(point: string, side: 'earliest' | 'latest'): number {
  const date = parseEventDate(point);
  return (date && dayBounds(date)[side]) ?? Number.NaN;
}

/** Views with a period near the records', so that it cuts through them. */
const nearView = fc
  .tuple(
    anyView,
    fc.constantFrom(null, '2025', '2025-11', '2025-12'),
    fc.constantFrom(null, '2025-11', '2026-01'),
  )
  .map(([view, from, to]): ViewState => ({ ...view, from, to }));
/** Up to four criteria at once; a view of all ten would seldom leave a row. */
const anyCriteria = fc
  .tuple(
    nearView,
    fc.subarray([...CRITERIA], { maxLength: 4 }),
    fc.constantFrom<readonly (keyof ViewState)[]>([], [], ['first', 'second', 'direction']),
  )
  .map(([view, some, pair]): ViewState => {
    const kept = [...some, ...pair].map((key) => [key, view[key]]);
    return { ...viewOf(), ...Object.fromEntries(kept) };
  });

it('the rows of a view are those that meet each of its criteria', () => {
  let found = 0;
  fc.assert(
    fc.property(anyRecords, anyCriteria, (drawn, view) => {
      const { table, records, idsOf } = buildTable(drawn);
      const expected = records.filter((record) => meets(record, view)).map(({ id }) => id);
      expect(idsOf(selectRows(table, view))).toEqual(expected);
      found += expected.length;
    }),
    { numRuns: 500 },
  );
  expect(found, 'rows found in all; with none the property would say nothing').toBeGreaterThan(500);
});

describe('a pair', () => {
  const { table, idsOf } = drawTable(`
    there    2025-01-01  KZ>RU        visit    held
    back     2025-01-02  RU>KZ        visit    held
    abroad   2025-01-03  KZ,RU@UZ     meeting  held
    trio     2025-01-04  KZ,RU,UZ     summit   held
    other    2025-01-05  KZ>UZ        visit    held
    third    2025-01-06  KZ,RU>UZ     visit    held
    nowhere  2025-01-07  KZ,RU        visit    held
  `);
  const pair = { first: 'KZ', second: 'RU' };
  const ids = (view: Parameters<typeof viewOf>[0]) => idsOf(selectRows(table, viewOf(view)));

  it('alone shows events of these two sides only', () => {
    expect(ids(pair)).toEqual(['there', 'back', 'abroad', 'nowhere']);
  });

  it('with multilateral shows all in which both take part', () => {
    expect(ids({ ...pair, multilateral: true })).toEqual([
      'there',
      'back',
      'abroad',
      'trio',
      'third',
      'nowhere',
    ]);
  });

  it('of one country and any shows all of its events', () => {
    expect(ids({ first: 'RU' })).toEqual(['there', 'back', 'abroad', 'trio', 'third', 'nowhere']);
    expect(ids({ second: 'UZ' })).toEqual(['trio', 'other', 'third']);
  });

  it('shows the same events whichever way round it is asked for', () => {
    expect(ids({ first: 'RU', second: 'KZ' })).toEqual(ids(pair));
  });

  it('with a country that no event has is empty', () => {
    expect(ids({ first: 'KZ', second: 'FR' })).toEqual([]);
    expect(ids({ first: 'FR' })).toEqual([]);
  });

  it('has visits there and back, as seen from its first country', () => {
    expect(ids({ ...pair, direction: 'there' })).toEqual(['there']);
    expect(ids({ ...pair, direction: 'back' })).toEqual(['back']);
    expect(ids({ first: 'RU', second: 'KZ', direction: 'there' })).toEqual(['back']);
  });

  it('gives no direction to talks, to a visit without a host or to a third country', () => {
    const { rowOf } = drawTable('x  -  KZ,RU  meeting  held');
    expect(rowOf('x')).toBe(0);
    const view = viewOf(pair);
    const directions = Array.from({ length: table.rowCount }, (_, row) =>
      directionOf(table, row as never, view),
    );
    expect(directions).toEqual(['there', 'back', null, null, null, null, null]);
  });
});

describe('a period', () => {
  const { table, idsOf } = drawTable(`
    day      2025-11-11             KZ,RU  meeting  held
    month    2025-11                KZ,RU  meeting  held
    across   2025-11-30/2025-12-01  KZ,RU  meeting  held
    since    2025-11-20/..          KZ,RU  meeting  held
    until    ../2025-11-20          KZ,RU  meeting  held
    undated  -                      KZ,RU  meeting  invited
  `);
  const ids = (from: string | null, to: string | null) => idsOf(selectRows(table, viewOf({ from, to })));

  it('holds what possibly lies in it', () => {
    expect(ids('2025-11', '2025-11').sort()).toEqual(['across', 'day', 'month', 'since', 'until']);
    expect(ids('2025-12', '2025-12')).toEqual(['since', 'across']);
    expect(ids(null, '2025-10')).toEqual(['until']);
    expect(ids('2026', null)).toEqual(['since']);
  });

  it('holds what certainly lies in it, from its earliest to its latest day', () => {
    const certain = (from: string | null, to: string | null) =>
      idsOf(selectRows(table, viewOf({ from, to, periodMatch: 'certainly' })));
    expect(certain('2025-11', '2025-11').sort()).toEqual(['day', 'month']);
    expect(certain('2025-11', '2025-12').sort()).toEqual(['across', 'day', 'month']);
    expect(certain('2025-11', null).sort()).toEqual(['across', 'day', 'month', 'since']);
    expect(certain(null, '2025-11').sort()).toEqual(['day', 'month', 'until']);
    expect(certain(null, null)).toContain('undated');
  });

  it('leaves out what has no date, and no period leaves out nothing', () => {
    expect(ids('0001', '9999')).not.toContain('undated');
    expect(ids(null, null)).toContain('undated');
  });
});
