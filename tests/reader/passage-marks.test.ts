import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, findPassages, paragraphsOf } from '../../src/reader/passage-marks';
import { quote, quoteWords, seal, spanOf } from '../fixtures/passages';

const TEXT = 'Токаев прибыл в Москву\n\nс государственным визитом.\n';
const WHOLE = { start: 0, end: TEXT.length };

describe('passages of an event', () => {
  const level = quoteWords(TEXT, 'государственным', 'level');
  const digest = { ...quoteWords(TEXT, 'Москву', 'place'), basis: 'digest' as const };
  const lost = { ...level, exact: 'официальным' };

  it('are looked for in the text of their own basis alone', () => {
    const { found } = findPassages(TEXT, 'source', [level, digest]);
    expect(found).toEqual([{ passage: level, span: spanOf(TEXT, 'государственным') }]);
    expect(findPassages(TEXT, 'digest', [level, digest]).found.map(({ passage }) => passage)).toEqual([
      digest,
    ]);
  });

  it('that no longer stand there are lost, and say so instead of marking another place', () => {
    expect(findPassages(TEXT, 'source', [level, lost, digest])).toMatchObject({ found: [{}], lost: [lost] });
  });

  it('mark a text that the reader brought, though only their seal travelled', () => {
    const sealed = seal(TEXT, spanOf(TEXT, 'визитом'));
    expect(findPassages(TEXT, 'source', [sealed]).found.map(({ span }) => span)).toEqual([
      spanOf(TEXT, 'визитом'),
    ]);
  });
});

describe('the pieces of a text', () => {
  const cut = (...passages: ReturnType<typeof quoteWords>[]) =>
    cutPieces(TEXT, findPassages(TEXT, 'source', passages).found, WHOLE).map(({ text, fields }) => [
      text,
      ...fields,
    ]);

  it('are one without passages', () => {
    expect(cut()).toEqual([[TEXT]]);
  });

  it('share what overlapping passages share', () => {
    const pieces = cut(
      quoteWords(TEXT, 'прибыл в Москву', 'status'),
      quoteWords(TEXT, 'Москву', 'place'),
      quoteWords(TEXT, 'визитом', 'kind'),
      quoteWords(TEXT, 'визитом', 'kind'),
    );
    expect(pieces).toEqual([
      ['Токаев '],
      ['прибыл в ', 'status'],
      ['Москву', 'status', 'place'],
      ['\n\nс государственным '],
      ['визитом', 'kind'],
      ['.\n'],
    ]);
  });

  it('of a paragraph hold no more than the paragraph', () => {
    const [, second] = paragraphsOf(TEXT);
    const { found } = findPassages(TEXT, 'source', [quote(TEXT, { start: 16, end: 40 })]);
    const pieces = second ? cutPieces(TEXT, found, second) : [];
    expect(pieces.map(({ text }) => text).join('')).toBe('с государственным визитом.');
    expect(pieces.map(({ fields }) => fields.length)).toEqual([1, 0]);
  });

  it('put together again are the text, and each mark covers exactly its own words', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('а', 'б', ' ', '\n', '🇰'),
      minLength: 1,
      maxLength: 40,
    });
    const anyCuts = anyText.chain((text) =>
      fc
        .array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 8 })), { maxLength: 4 })
        .map((spans) => ({
          text,
          spans: spans.map(([at, length]) => ({ start: at, end: Math.min(at + length, text.length) })),
        })),
    );
    fc.assert(
      fc.property(anyCuts, ({ text, spans }) => {
        const found = spans.map((span) => ({ passage: quote(text, span), span }));
        const pieces = cutPieces(text, found, { start: 0, end: text.length });
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const marked = new Set(spans.flatMap(({ start, end }) => numbers(start, end)));
        const shown = pieces
          .filter(({ fields }) => fields.length > 0)
          .flatMap(({ start, text: words }) => numbers(start, start + words.length));
        expect(new Set(shown)).toEqual(marked);
      }),
    );
  });
});

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

describe('paragraphs', () => {
  it('are the lines that are not blank, at their own places', () => {
    const spans = paragraphsOf(TEXT);
    expect(spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Токаев прибыл в Москву',
      'с государственным визитом.',
    ]);
    expect(paragraphsOf('\n \n')).toEqual([]);
  });
});
