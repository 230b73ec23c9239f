import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShownLocale } from '../../src/i18n/languages';
import { LOCALES } from '../../src/i18n/locale';
import { formatNumber, shapeDigits } from '../../src/i18n/number';
import { cutSlice } from '../../src/publish/cut-cldr';

const write = (locale: ShownLocale) => {
  const { numbers } = cutSlice(locale);
  return (value: number) => formatNumber(value, numbers);
};

describe.each(LOCALES)('numbers in %s', (locale) => {
  const { numbers } = cutSlice(locale);
  const say = write(locale);
  const read = (text: string) =>
    Number(text.replaceAll(numbers.group, '').replace(numbers.decimal, '.').replace(numbers.minus, '-'));

  it('read back to the number they were written from', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => read(say(value)) === (value === 0 ? 0 : value)));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        return read(say(value)) === (value === 0 ? 0 : value);
      }),
    );
  });

  it('are grouped by three from the right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000 }), (value) => {
        const [first = '', ...groups] = say(value).split(numbers.group);
        return first.length >= 1 && first.length <= 3 && groups.every((group) => group.length === 3);
      }),
    );
  });
});

describe('numbers', () => {
  it('are parted by a no-break space in Kazakh', () => {
    expect(write('kk')(1234567.5)).toBe('1\u00a0234\u00a0567,5');
  });

  it('of four digits stay whole in Polish', () => {
    expect([1234, 12345].map(write('pl'))).toEqual(['1234', '12\u00a0345']);
    expect(write('en')(1234)).toBe('1,234');
  });

  it('take the shapes of digits that the language writes', () => {
    const numbers = { ...cutSlice('ar'), digits: '٠١٢٣٤٥٦٧٨٩' };
    expect(shapeDigits('2025', numbers)).toBe('٢٠٢٥');
    expect(formatNumber(12345.5, { ...cutSlice('ar').numbers, digits: numbers.digits })).toBe('١٢,٣٤٥.٥');
  });

  it('are never minus nought, and too large or none say so as they are', () => {
    expect([-0, -0.0001, -1.5].map(write('en'))).toEqual(['0', '0', '-1.5']);
    expect([Number.NaN, 1e21].map(write('en'))).toEqual(['NaN', '1e+21']);
  });
});
