import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWN_STATUSES } from '../../src/model/event';
import { isEvent, type ServedIndex } from '../../src/model/served';
import { encodeIndex, orderRecords } from '../../src/tables/encode-index';
import {
  codeOfParty,
  type EventTable,
  hasParty,
  hasTravelled,
  isDated,
  isEventRow,
  partyCount,
  rowsOfParty,
  startOfRow,
} from '../../src/tables/event-table';
import { openTable } from '../../src/tables/open-table';
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
  const COLUMNS = Object.keys(INDEX).filter(
    (name) => typeof INDEX[name as keyof ServedIndex] === 'string',
  ) as (keyof ServedIndex)[];

  it('is told from a sound one', () => {
    expect(opens(INDEX)).toBe(true);
    expect(COLUMNS).toHaveLength(10);
  });

  it.each(COLUMNS)('is refused where %s is an entry short or long, or no text', (name) => {
    const text = String(INDEX[name]);
    expect(opens({ ...INDEX, [name]: text.slice(0, -1) })).toBe(false);
    expect(opens({ ...INDEX, [name]: `${text}#` })).toBe(false);
    for (const other of [undefined, null, [], {}]) expect(opens({ ...INDEX, [name]: other })).toBe(false);
  });

  it.each(COLUMNS)('is refused where %s holds what no column does', (name) => {
    for (const char of [' ', '"', '\\', '\u007f', 'ж', '\0']) {
      expect(opens({ ...INDEX, [name]: char + String(INDEX[name]).slice(1) })).toBe(false);
    }
  });

  it.each([
    ['rows', -1],
    ['rows', 4],
    ['rows', 1e15],
    ['rows', '3'],
    ['dated', 4],
    ['dated', 0.5],
    ['partyCodes', []],
    ['partyCodes', null],
  ] as const)('is refused where %s is %j', (name, value) => {
    expect(opens({ ...INDEX, [name]: value } as ServedIndex)).toBe(false);
  });

  it('never opens as a table that refers outside itself, whatever is changed', () => {
    const anyChange = fc.record({
      name: fc.constantFrom(...COLUMNS),
      at: fc.nat(12),
      char: fc.integer({ min: 35, max: 126 }).map((code) => String.fromCharCode(code)),
    });
    let opened = 0;
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 3 }), (changes) => {
        let index = INDEX;
        for (const { name, at, char } of changes) {
          const text = String(index[name]);
          index = { ...index, [name]: text.slice(0, at) + char + text.slice(at + 1) };
        }
        const table = openTable(index, TODAY);
        if (!table.ok) return;
        opened++;
        expectInside(table.value);
      }),
      { numRuns: 2000 },
    );
    expect(opened, 'changed indexes that open; with none the property would say nothing').toBeGreaterThan(10);
  });

  it('fails with its code', () => {
    expect(openTable({ ...INDEX, kinds: '' }, TODAY)).toEqual({ ok: false, error: 'broken-index' });
  });
});

function expectInside(table: EventTable): void {
  const codes = table.partyCodes.length;
  const isCode = (code: number) => code >= -1 && code < codes;
  expect(table.partyOffsets[table.rowCount]).toBe(table.parties.length);
  expect([...table.parties].every((code) => code < codes)).toBe(true);
  expect([...table.hosts, ...table.venueCountries].every(isCode)).toBe(true);
  expect([...table.wholes].every((row) => row >= -1 && row < table.rowCount)).toBe(true);
  for (let row = 1; row < table.datedCount; row++)
    expect(startOfRow(table, row)).toBeGreaterThanOrEqual(startOfRow(table, row - 1));
}

describe('the look-ups of a table', () => {
  it('hold for each party its rows, and for each option those that have it', () => {
    fc.assert(
      fc.property(anyRecords, anyParty, (drawn, someone) => {
        const { table, records } = buildTable(drawn);
        const rows = [...rowsOfParty(table, codeOfParty(table, someone))];
        const expected = [...records.keys()].filter((row) => {
          const record = records[row];
          return record && isEvent(record) && record.parties.includes(someone);
        });
        expect(rows).toEqual(expected);
      }),
    );
  });
});
