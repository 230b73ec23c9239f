import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage, occurrences, type Span } from '../../src/model/passage';
import { anyUnits } from '../fixtures/arbitraries';
import { quote, seal, spanOf } from '../fixtures/passages';

const TEXT = 'Токаев прибыл в Москву. Путин принял его в Кремле. Токаев улетел.';
const wordsAt = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end);

/** A text and a stretch of it that is not empty. */
const anyCut = anyUnits({ minLength: 1, maxLength: 80 }).chain((text) =>
  fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([one, other]) => ({
    text,
    span: { start: Math.min(one, other), end: Math.max(one, other) + 1 },
  })),
);

describe('a quoted passage', () => {
  const kremlin = quote(TEXT, spanOf(TEXT, 'принял его'), 6);

  it('stands where it was quoted from', () => {
    expect(findPassage(TEXT, kremlin)).toEqual(spanOf(TEXT, 'принял его'));
  });

  it('is found again where the text before it has grown or shrunk', () => {
    for (const moved of [`Новости. ${TEXT}`, TEXT.slice(7)]) {
      expect(findPassage(moved, kremlin)).toEqual(spanOf(moved, 'принял его'));
    }
  });

  it('marks nothing where a single letter of it has changed', () => {
    expect(findPassage(TEXT.replace('принял', 'приняла'), kremlin)).toBeUndefined();
    expect(findPassage('', kremlin)).toBeUndefined();
  });

  it('marks nothing where it could be meant twice', () => {
    const tokayev = quote(TEXT, spanOf(TEXT, 'Токаев'));
    expect(findPassage(`. ${TEXT}`, tokayev)).toBeUndefined();
  });

  it('is told from its double by what stands before and after it', () => {
    const second = { start: TEXT.lastIndexOf('Токаев'), end: TEXT.lastIndexOf('Токаев') + 6 };
    const { prefix, suffix } = quote(TEXT, second, 8);
    const bare = quote(TEXT, second);
    const moved = `. ${TEXT}`;
    const expected = { start: second.start + 2, end: second.end + 2 };
    expect(findPassage(moved, { ...bare, prefix })).toEqual(expected);
    expect(findPassage(moved, { ...bare, suffix })).toEqual(expected);
  });

  it('marks nothing where its words stand among others', () => {
    expect(findPassage(TEXT.replace(' в Кремле', ' дома'), kremlin)).toBeUndefined();
    expect(findPassage(TEXT.replace('Путин', 'Он'), kremlin)).toBeUndefined();
  });

  it('without words marks nothing', () => {
    expect(findPassage(TEXT, quote(TEXT, { start: 3, end: 3 }))).toBeUndefined();
  });

  it('cut from any text marks exactly those words in it', () => {
    fc.assert(
      fc.property(anyCut, fc.nat(10), ({ text, span }, context) => {
        expect(findPassage(text, quote(text, span, context))).toEqual(span);
      }),
    );
  });

  it('never marks other words than its own, whatever became of the text', () => {
    fc.assert(
      fc.property(
        anyCut,
        fc.string({ maxLength: 10 }),
        fc.string({ maxLength: 80 }),
        ({ text, span }, before, other) => {
          const passage = quote(text, span, 3);
          for (const changed of [before + text, text.slice(before.length), other]) {
            expect([undefined, passage.exact]).toContain(wordsAt(changed, findPassage(changed, passage)));
          }
        },
      ),
    );
  });
});

describe('a sealed passage', () => {
  const sealed = seal(TEXT, spanOf(TEXT, 'принял его'));

  it('is found by its hash where it stood', () => {
    expect(findPassage(TEXT, sealed)).toEqual(spanOf(TEXT, 'принял его'));
  });

  it('is found where it has moved to', () => {
    const moved = `Новости. ${TEXT}`;
    expect(findPassage(moved, sealed)).toEqual(spanOf(moved, 'принял его'));
    expect(findPassage(TEXT, { ...sealed, start: 10_000 })).toEqual(spanOf(TEXT, 'принял его'));
  });

  it('marks nothing where its words are absent', () => {
    expect(findPassage(TEXT.replace('принял', 'прогнал'), sealed)).toBeUndefined();
    expect(findPassage('кратко', sealed)).toBeUndefined();
    expect(findPassage(TEXT, { ...sealed, length: 0 })).toBeUndefined();
  });

  it('that recurs is settled by where it stood, and by nothing else', () => {
    const tokayev = seal(TEXT, { start: TEXT.lastIndexOf('Токаев'), end: TEXT.lastIndexOf('Токаев') + 6 });
    expect(findPassage(TEXT, tokayev)?.start).toBe(TEXT.lastIndexOf('Токаев'));
    expect(findPassage(`. ${TEXT}`, tokayev)).toBeUndefined();
  });

  it('cut from any text marks exactly those words in it', () => {
    fc.assert(
      fc.property(anyCut, ({ text, span }) => {
        expect(findPassage(text, seal(text, span))).toEqual(span);
      }),
    );
  });
});

it('words occur wherever they stand, overlaps included', () => {
  expect(occurrences('ааа', 'аа')).toEqual([0, 1]);
  expect(occurrences('абв', 'г')).toEqual([]);
});
