import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANKS } from '../../src/model/event';
import { encodeIndex, orderRecords } from '../../src/tables/encode-index';
import { anyRecords } from '../fixtures/arbitraries';
import { buildEvent, drawEvents } from '../fixtures/events';
import { buildTable, drawTable } from '../fixtures/tables';

const idsIn = (picture: string) => orderRecords(drawEvents(picture)).map(({ id }) => id);

describe('the order of rows', () => {
  it('goes by the earliest possible day', () => {
    expect(
      idsIn(`
        c  2025-11-12             KZ,RU  meeting  held
        a  2025-10                KZ,RU  meeting  held
        b  2025-11-11/2025-11-30  KZ,RU  meeting  held
        d  2025-11-16~            KZ,RU  meeting  held
      `),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('within a day puts a whole before its parts, and equals by id', () => {
    expect(
      idsIn(`
        b-part   2025-11-11  KZ,RU  meeting  held  z-visit
        a-part   2025-11-11  KZ,RU  meeting  held  z-visit
        z-visit  2025-11-11  KZ>RU  visit    held
        c-other  2025-11-11  KZ,UZ  meeting  held
      `),
    ).toEqual(['c-other', 'z-visit', 'a-part', 'b-part']);
  });

  it('takes the latest day where the earliest is open, and no date last of all', () => {
    expect(
      idsIn(`
        undated-b  -              KZ,RU  visit    invited
        undated-a  -              KZ,RU  visit    invited
        late       2030-01-01     KZ,RU  meeting  announced
        until      ../2025-11-11  KZ,RU  meeting  held
      `),
    ).toEqual(['until', 'late', 'undated-a', 'undated-b']);
  });

  it('depends on the content alone', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
        ([one, other]) => {
          expect(orderRecords(other)).toEqual(orderRecords(one));
        },
      ),
    );
  });
});

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

describe('an index', () => {
  it('bears the highest rank among the participants', () => {
    const participants = ['other', 'foreign-minister', null, 'unheard-of', 'ambassador'].map((office) => ({
      person: 'somebody',
      party: 'KZ',
      office,
    }));
    const { table } = buildTable([buildEvent({ participants }), buildEvent({ id: 'z' })]);
    expect([...table.ranks].map((code) => RANKS[code])).toEqual(['foreign-minister', undefined]);
  });

  it('refers to a whole by its row, and to none that is not there', () => {
    const { table } = drawTable(`
      part    2025-11-12  KZ,RU  meeting  held  whole
      whole   2025-11-11  KZ>RU  visit    held
      orphan  2025-11-13  KZ,RU  meeting  held  missing
    `);
    expect([...table.wholes]).toEqual([-1, 0, -1]);
  });

  it('knows a host and a venue country that are not parties', () => {
    const { table } = buildTable([buildEvent({ host: 'UZ', venue: { place: null, country: 'CH' } })]);
    const codes = [...table.hosts, ...table.venueCountries, ...table.parties];
    expect(codes.map((code) => table.partyCodes[code])).toEqual(['UZ', 'CH', 'KZ', 'RU']);
  });

  it('names the busiest party first, for its number is the shortest', () => {
    const { table } = drawTable(`
      a  2025-11-11  AM>RU  visit    held
      b  2025-11-12  KZ>RU  visit    held
      c  2025-11-13  KZ,RU  meeting  held
    `);
    expect(table.partyCodes).toEqual(['RU', 'KZ', 'AM']);
  });

  it('is one text a column, so that a row takes few characters', () => {
    const pictures = Array.from({ length: 400 }, (_, at) => {
      const day = String(1 + (at % 28)).padStart(2, '0');
      return `e${at}  2025-11-${day}/2025-12-${day}  KZ>RU  state visit  held`;
    });
    const text = JSON.stringify(encodeIndex(orderRecords(drawEvents(pictures.join('\n'))), () => undefined));
    expect(text.length / 400).toBeLessThan(12);
  });
});
