import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/publish/commands/read-csv';
import { writeCsv } from '../../fixtures/csv';

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', '\n', '\r\n', ' ', 'a', 'ў', '""'), { maxLength: 8 })
    .map((parts) => parts.join('')),
);
/** Tables of two columns and more: an empty line and a row of one empty cell are the same in CSV. */
const anyTable = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1 }));

describe('reading CSV', () => {
  it('gives back any table, however it was quoted', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom('\n', '\r\n'), fc.boolean(), (table, newline, quoteAll) => {
        // A byte order mark at the very start is the file's and not the first cell's.
        fc.pre(!table[0]?.[0]?.startsWith('\uFEFF') || quoteAll);
        expect(readCsv(writeCsv(table, { newline, quoteAll }))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  it('drops a byte order mark and blank lines, and needs no newline at the end', () => {
    expect(readCsv('\uFEFFa,b\r\n\r\n1,"2 ""x""\ny"')).toEqual([
      ['a', 'b'],
      ['1', '2 "x"\ny'],
    ]);
  });

  it('keeps rows of another width, for the importer to set aside', () => {
    expect(readCsv('a,b\n1\n1,2,3\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]);
  });

  it('says where a quotation does not end', () => {
    expect(() => readCsv('a,b\n1,"2\n')).toThrow(/^The table is no CSV: .*line 2/);
  });
});
