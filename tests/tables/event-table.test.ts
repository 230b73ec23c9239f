import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWN_STATUSES } from '../../src/model/event';
import { isEvent, type ServedIndex } from '../../src/model/served';
import { encodeIndex, orderRecords } from '../../src/tables/encode-index';
import {
  codeOfParty,
  hasParty,
  hasTravelled,
  isDated,
  isEventRow,
  openTable,
  partyCount,
} from '../../src/tables/event-table';
import { anyParty, anyRecords } from '../fixtures/arbitraries';
import { drawEvents } from '../fixtures/events';
import { buildTable, dayOf, drawTable, TODAY } from '../fixtures/tables';

const INDEX = encodeIndex(
  orderRecords(
    drawEvents(`
      one    2025-11-11  KZ>RU     state visit  held
      two    2025-11-12  KZ,RU@RU  meeting      held     one
      three  -           KZ>RS     visit        invited
    `),
  ),
  () => 'head-of-state',
);

describe('a served index', () => {
  it('opens as a table that holds what the records say', () => {
    fc.assert(
      fc.property(anyRecords, anyParty, (drawn, someone) => {
        const { table, records } = buildTable(drawn);
        expect(table.rowCount).toBe(records.length);
        for (const [row, record] of records.entries()) {
          const parties = isEvent(record) ? record.parties : [];
          const code = codeOfParty(table, someone);
          expect(isEventRow(table, row)).toBe(isEvent(record));
          expect(isDated(table, row)).toBe(record.date !== null);
          expect(partyCount(table, row)).toBe(parties.length);
          expect(hasParty(table, row, code)).toBe(parties.includes(someone));
          expect(hasTravelled(table, row, code)).toBe(isEvent(record) && record.visitors.includes(someone));
        }
      }),
    );
  });

  it('is read with the day of opening: what was announced may have lapsed by then', () => {
    const picture = 'a  2025-11-11  KZ>RU  visit  announced';
    const statusOn = (today: string) =>
      SHOWN_STATUSES[drawTable(picture, dayOf(today)).table.statuses[0] ?? -1];
    expect([statusOn('2025-11-11'), statusOn('2025-11-12')]).toEqual(['announced', 'outcome-unknown']);
  });

  it('of nothing opens as an empty table', () => {
    expect(buildTable([]).table.rowCount).toBe(0);
  });
});

describe('a broken index', () => {
  const opens = (index: ServedIndex) => openTable(index, TODAY).ok;
  const COLUMNS = Object.keys(INDEX).filter((name) => name !== 'partyCodes') as (keyof ServedIndex)[];

  it('is told from a sound one', () => {
    expect(opens(INDEX)).toBe(true);
  });

  it.each(COLUMNS)('is refused where %s is an entry short or long', (name) => {
    expect(opens({ ...INDEX, [name]: INDEX[name].slice(0, -1) })).toBe(false);
    expect(opens({ ...INDEX, [name]: [...INDEX[name], INDEX[name].at(-1)] })).toBe(false);
  });

  it.each([
    ['kind', 5],
    ['kind', -1],
    ['level', 5],
    ['status', 6],
    ['rank', 10],
    ['host', 3],
    ['venueCountry', -2],
    ['within', 3],
    ['parties', 3],
    ['parties', -1],
    ['travelled', 2],
    ['partyOffsets', 1],
    ['partyOffsets', -1],
    ['earliest', 1e12],
    ['latest', 20403.5],
    ['level', 0.5],
    ['earliest', '2025-11-11'],
    ['host', null],
  ] as const)('is refused where %s holds %j', (name, value) => {
    const column: unknown[] = [...INDEX[name]];
    column[0] = value;
    expect(opens({ ...INDEX, [name]: column })).toBe(false);
  });

  it('is refused where parties of a row end before they begin', () => {
    expect(opens({ ...INDEX, partyOffsets: [0, 4, 2, 6] })).toBe(false);
  });

  it('fails with its code', () => {
    expect(openTable({ ...INDEX, kind: [] }, TODAY)).toEqual({ ok: false, error: 'broken-index' });
  });
});
