import { describe, expect, it } from 'vitest';
import { type Lane, type LaneChoice, type LanePlan, laneId } from '../../src/timeline/lane';
import { pairLaneOf, planLanes, sideOf } from '../../src/timeline/lanes';
import { drawEvents } from '../fixtures/events';
import { buildTable, drawTable, party, type TestTable } from '../fixtures/tables';

const PAIR = { first: party('KZ'), second: party('RU') };
const ANY = { first: null, second: null };

/** Ids of the lanes, and the lane of every row. */
function plan(
  { table, rowsWith, records }: TestTable,
  pair: Parameters<typeof planLanes>[2],
  ...ids: string[]
) {
  return readPlan({ table, rowsWith, records }, planLanes(table, rowsWith(...ids), pair));
}

function readPlan(
  { records }: Pick<TestTable, 'records' | 'table' | 'rowsWith'>,
  { lanes, laneOf }: LanePlan,
) {
  const rows = records.map((record, row) => [record.id, laneOf(row as never)]);
  return { lanes: lanes.map(laneId), laneOf: Object.fromEntries(rows) as Record<string, string> };
}

describe('with a pair', () => {
  const world = drawTable(`
    there     2025-01-01  KZ>RU        state visit  held
    back      2025-01-02  RU>KZ        visit        held
    talks     2025-01-03  KZ,RU@RU     meeting      held
    home      2025-01-04  KZ,RU@KZ     meeting      held
    abroad    2025-01-05  KZ,RU@CH     meeting      held
    nowhere   2025-01-06  KZ,RU        meeting      held
    unhosted  2025-01-07  KZ,RU        visit        held
    trio      2025-01-08  KZ,RU,UZ@RU  summit       held
    call      2025-01-09  KZ,RU        call         held
  `);

  it('lanes say direction: visits by who receives, talks by where they are', () => {
    expect(plan(world, PAIR).laneOf).toEqual({
      there: 'there',
      talks: 'there',
      back: 'back',
      home: 'back',
      abroad: 'elsewhere',
      nowhere: 'elsewhere',
      trio: 'elsewhere',
      call: 'calls',
      unhosted: 'elsewhere',
    });
  });

  it('a visit without a host goes by who travelled, and by nothing else', () => {
    const { table, rowOf } = buildTable(
      drawEvents(`
        goes   2025-01-01  KZ,RU  visit  held
        comes  2025-01-02  KZ,RU  visit  held
        both   2025-01-03  KZ,RU  visit  held
      `).map((event) => ({
        ...event,
        visitors:
          { goes: [party('KZ')], comes: [party('RU')], both: event.parties }[event.id as string] ?? [],
      })),
    );
    const lanes = ['goes', 'comes', 'both'].map((id) => pairLaneOf(table, rowOf(id), PAIR));
    expect(lanes).toEqual(['there', 'back', 'elsewhere']);
  });

  it('both directions stand always, the others only where something lies in them', () => {
    expect(plan(world, PAIR).lanes).toEqual(['there', 'back', 'elsewhere', 'calls']);
    expect(plan(world, PAIR, 'there').lanes).toEqual(['there', 'back']);
    expect(plan(world, PAIR, 'call').lanes).toEqual(['there', 'back', 'calls']);
  });

  it('turned round, the lanes turn too', () => {
    const turned = plan(world, { first: party('RU'), second: party('KZ') });
    expect([turned.laneOf.there, turned.laneOf.back]).toEqual(['back', 'there']);
    const { lanes } = planLanes(world.table, world.rowsWith(), { first: party('RU'), second: party('KZ') });
    expect(lanes[0]).toEqual({ kind: 'there', from: 'RU', to: 'KZ' } satisfies Record<string, unknown>);
  });

  it('every row of the set lies in a lane that is drawn', () => {
    for (const pair of [
      PAIR,
      ANY,
      { first: party('KZ'), second: null },
      { first: null, second: party('UZ') },
    ]) {
      const { lanes, laneOf } = plan(world, pair);
      for (const lane of Object.values(laneOf)) expect(lanes).toContain(lane);
    }
  });

  it('the first country’s colour goes there and the second’s comes back', () => {
    const sides = ['there', 'back', 'abroad', 'call'].map((id) => sideOf(world.table, world.rowOf(id), PAIR));
    expect(sides).toEqual(['a', 'b', 'none', 'none']);
  });
});

describe('with one country or none', () => {
  const world = drawTable(`
    a  2025-01-01  KZ>RU     visit    held
    b  2025-01-02  KZ>RU     visit    held
    c  2025-01-03  UZ>KZ     visit    held
    d  2025-01-04  KZ,UZ,RU  summit   held
    e  2025-01-05  KZ>CH     visit    held
  `);

  it('lanes are its partners, the busiest first', () => {
    const { lanes, laneOf } = plan(world, { first: party('KZ'), second: null });
    expect(lanes).toEqual(['party-RU', 'party-UZ', 'party-CH']);
    expect(laneOf).toEqual({ a: 'party-RU', b: 'party-RU', c: 'party-UZ', d: 'party-RU', e: 'party-CH' });
  });

  it('a country that takes part in every row is no lane, for a lane of everything tells nothing', () => {
    expect(plan(world, ANY).lanes).toEqual(['party-RU', 'party-UZ', 'party-CH']);
    expect(plan(world, ANY, 'a').lanes).toEqual(['party-KZ']);
  });

  it('four lanes are enough; the rest lie among the others, and lone articles apart', () => {
    const partners = ['RU', 'UZ', 'CH', 'RS', 'PL', 'DE', 'FR', 'IT', 'ES'];
    const picture = partners
      .map((code, at) => `e${at}  2025-01-0${at + 1}  KZ>${code}  visit  held`)
      .join('\n');
    const article = {
      kind: 'article',
      id: 'lone',
      lang: 'en',
      title: null,
      publisher: null,
      date: '2025-02-01',
    };
    const many = buildTable([...drawEvents(picture), article as never]);
    const { lanes, laneOf } = plan(many, { first: party('KZ'), second: null });
    expect(lanes).toHaveLength(6);
    expect(lanes.slice(-2)).toEqual(['others', 'articles']);
    expect(laneOf.lone).toBe('articles');
    expect(Object.values(laneOf).filter((lane) => lane === 'others')).toHaveLength(5);
  });

  const choose = (choice: Partial<LaneChoice>, at: TestTable) =>
    readPlan(
      at,
      planLanes(at.table, at.rowsWith(), ANY, {
        chosen: null,
        open: new Set(),
        isMany: false,
        isNarrow: false,
        ...choice,
      }),
    );

  it('the lane of a country opens into lanes by partner; what is with none of them stays', () => {
    const { lanes, laneOf } = choose({ open: new Set([party('UZ')]) }, world);
    expect(lanes).toEqual(['party-RU', 'party-UZ', 'party-UZ-KZ', 'party-CH']);
    expect(laneOf).toMatchObject({ c: 'party-UZ-KZ', d: 'party-RU' });
    const alone = drawTable(`
      a  2025-01-01  UZ,RU  meeting  held
      b  2025-01-02  UZ     visit    held
      c  2025-01-03  CH,PL  meeting  held
      d  2025-01-03  CH,PL  meeting  held
    `);
    expect(choose({ open: new Set([party('UZ')]) }, alone).laneOf).toMatchObject({
      a: 'party-UZ-RU',
      b: 'party-UZ',
    });
  });

  it('more countries have lanes when asked for, and the way back stays', () => {
    const codes = ['RU', 'UZ', 'CH', 'RS', 'PL', 'DE', 'FR', 'IT', 'ES'];
    const many = drawTable(
      codes.map((code, at) => `e${at}  2025-01-0${at + 1}  KZ>${code}  visit  held`).join('\n'),
    );
    expect(choose({}, many).lanes).toHaveLength(5);
    expect(choose({ isMany: true }, many).lanes).toHaveLength(10);
    expect(choose({ isMany: true }, many).lanes.at(-1)).toBe('others');
  });

  it('its own journeys bear its colour, as first country or as second', () => {
    const { table, rowOf } = world;
    const first = { first: party('KZ'), second: null };
    const second = { first: null, second: party('KZ') };
    expect(['a', 'c', 'd'].map((id) => sideOf(table, rowOf(id), first))).toEqual(['a', 'none', 'none']);
    expect(['a', 'c', 'd'].map((id) => sideOf(table, rowOf(id), second))).toEqual(['b', 'none', 'none']);
    expect(sideOf(table, rowOf('a'), ANY)).toBe('none');
  });
});

it('each lane has an id of its own', () => {
  const lanes = [
    { kind: 'there', from: party('KZ'), to: party('RU') },
    { kind: 'back', from: party('RU'), to: party('KZ') },
    { kind: 'party', party: party('KZ'), isOpen: true },
    { kind: 'partner', party: party('KZ'), partner: party('RU') },
    { kind: 'party', party: party('RU'), isOpen: false },
    { kind: 'others', isMany: false, hasMore: true },
  ] as const satisfies readonly Lane[];
  expect(new Set(lanes.map(laneId)).size).toBe(lanes.length);
});
