import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../src/model/article';
import { findPassage } from '../../src/model/passage';
import type { Problem } from '../../src/model/problem';
import { resolvePassages } from '../../src/prepare/resolve-passages';

const HELD: ArticleText = { basis: 'digest', text: 'He met him in Moscow, then again in Moscow.' };

function resolve(passages: Parameters<typeof resolvePassages>[0], held: ArticleText | undefined = HELD) {
  const problems: Problem[] = [];
  const place = { file: 'events/a.json', record: 'a' };
  const resolved = resolvePassages(passages, held, { place, field: 'reports.0.passages', problems });
  return { resolved, codes: problems.map(({ code, field }) => `${field}: ${code}`) };
}

const words = (exact: string, prefix = '', suffix = '') => ({
  field: 'place' as const,
  exact,
  prefix,
  suffix,
});

describe('a passage that an editor wrote', () => {
  it('gets its place, its surroundings and the basis of the text it was written for', () => {
    expect(resolve([words('met him')]).resolved).toEqual([
      {
        field: 'place',
        basis: 'digest',
        exact: 'met him',
        prefix: 'He ',
        suffix: ' in Moscow, then again i',
        start: 3,
        end: 10,
      },
    ]);
  });

  it('that stands twice is told by its neighbours, and set aside without them', () => {
    expect(resolve([words('Moscow', 'again in ')]).resolved).toMatchObject([{ start: 36 }]);
    expect(resolve([words('Moscow', '', ',')]).resolved).toMatchObject([{ start: 14 }]);
    expect(resolve([words('Moscow', 'in ')])).toEqual({
      resolved: [],
      codes: ['reports.0.passages.0.exact: passage-ambiguous'],
    });
  });

  it('that does not stand there is set aside alone', () => {
    const { resolved, codes } = resolve([words('Astana'), words('met him'), words('moscow')]);
    expect(resolved).toHaveLength(1);
    expect(codes).toEqual([
      'reports.0.passages.0.exact: passage-not-found',
      'reports.0.passages.2.exact: passage-not-found',
    ]);
  });

  it('for an article without a text is set aside', () => {
    const problems: Problem[] = [];
    const context = { place: { file: 'a', record: null }, field: 'doubts', problems };
    expect(resolvePassages([words('met')], undefined, context)).toEqual([]);
    expect(problems).toMatchObject([{ code: 'passage-not-found' }]);
  });

  it('that is sealed goes on as evidence, whatever text is held', () => {
    const sealed = { field: 'kind' as const, length: 4, hash: '0123456789abcdef', start: 9 };
    expect(resolve([sealed])).toEqual({ resolved: [{ ...sealed, basis: 'source' }], codes: [] });
  });
});

it('words cut from any text and resolved in it mark exactly those words, or are set aside', () => {
  const anyCut = fc
    .string({ unit: fc.constantFrom('а', 'б', ' ', '\n', '🇰'), minLength: 1, maxLength: 30 })
    .chain((text) =>
      fc.record({
        text: fc.constant(text),
        at: fc.nat(text.length - 1),
        length: fc.integer({ min: 1, max: 5 }),
      }),
    );
  let marked = 0;
  fc.assert(
    fc.property(anyCut, ({ text, at, length }) => {
      const exact = text.slice(at, at + length);
      const { resolved, codes } = resolve([words(exact)], { basis: 'source', text });
      const isUnique = text.indexOf(exact) === text.lastIndexOf(exact);
      expect(resolved).toHaveLength(isUnique ? 1 : 0);
      expect(codes).toHaveLength(isUnique ? 0 : 1);
      for (const passage of resolved) {
        expect(findPassage(text, passage)).toEqual({ start: at, end: at + exact.length });
        marked++;
      }
    }),
  );
  expect(marked).toBeGreaterThan(10);
});
