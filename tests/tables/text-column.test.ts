import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildColumn, ColumnReader, foldSign, unfoldSign } from '../../src/tables/text-column';

const write = (values: readonly number[]): string => {
  const column = buildColumn();
  for (const value of values) column.put(value);
  return column.text();
};

it('a column reads back as the numbers that were written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(0x7fff_ffff))), (values) => {
      const reader = new ColumnReader(write(values));
      expect(values.map(() => reader.next())).toEqual(values);
      expect(reader.isSound()).toBe(true);
    }),
  );
});

it('JSON leaves the text as it is', () => {
  const text = write(Array.from({ length: 5000 }, (_, value) => value));
  expect(JSON.stringify(text)).toBe(`"${text}"`);
});

it.each([
  [1, 60],
  [2, 1890],
  [3, 56_790],
])('%i characters hold numbers up to %i', (length, most) => {
  expect([write([most]).length, write([most + 1]).length]).toEqual([length, length + 1]);
});

it.each([
  ['ends too early', ''],
  ['is cut within a number', write([100]).slice(0, 1)],
  ['goes on for ever', '~~~~~~~~~~~~~'],
  ['holds another character', 'é'],
  ['goes on after its end', '##'],
])('a column that %s is not sound', (_, text) => {
  const reader = new ColumnReader(text);
  reader.next();
  expect(reader.isSound()).toBe(false);
});

it('signs fold into whole numbers and back', () => {
  expect([0, -1, 1, -2, 2].map(foldSign)).toEqual([0, 1, 2, 3, 4]);
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(unfoldSign(foldSign(value))).toBe(value);
    }),
  );
});
