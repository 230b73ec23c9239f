import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolvePassage } from '../../../src/prepare/resolve-passages';
import { quoteSpan } from '../../../src/prepare/suggest/quote-evidence';

it('quotes words that stand once by themselves', () => {
  expect(quoteSpan('The president arrived.', { start: 4, end: 13 })).toEqual({
    exact: 'president',
    prefix: '',
    suffix: '',
  });
});

it('adds as much around recurring words as tells them apart', () => {
  const text = 'Tokayev left. Later Tokayev returned.';
  const quote = quoteSpan(text, { start: 20, end: 27 });
  expect(quote).toEqual({ exact: 'Tokayev', prefix: '. Later ', suffix: ' returne' });
});

it('gives up where a text repeats itself beyond any context', () => {
  const text = 'A visit took place. '.repeat(60);
  const middle = text.indexOf('visit', text.length / 2);
  expect(quoteSpan(text, { start: middle, end: middle + 5 })).toBeUndefined();
});

it('is found again at the very place that it was taken from, or not given', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', ' ', 'Тоқаев'), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 9 }), (parts, from, length) => {
      const text = parts.join('');
      const start = from % text.length;
      const end = Math.min(text.length, start + length);
      const quote = quoteSpan(text, { start, end });
      if (!quote) return;
      const problems: [] = [];
      const context = { place: { file: 'f', record: 'r' }, field: 'passages', problems };
      const found = resolvePassage({ field: 'kind', ...quote }, { basis: 'source', text }, context);
      expect([found && 'start' in found && found.start, problems]).toEqual([start, []]);
    }),
  );
});
