import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAll } from '../../src/extract/extractor';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import { readHtml } from '../../src/extract/read/html-to-text';
import { readRawText } from '../../src/extract/read/raw-text';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

const words = EVERY_LANGUAGE.flatMap(({ triggers, cues, relative }) =>
  [...triggers, ...cues, ...relative].flatMap(({ example, counter }) => [example, counter]),
).flatMap((sentence) => sentence.split(' '));

/** The words that rules look for, in any order, among marks, digits and anything that Unicode has. */
const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      fc.constantFrom(
        '\n',
        '. ',
        ', ',
        '« ',
        '"',
        '12',
        '2025',
        '31.02.2025',
        '’',
        '\u0301',
        '\ud800',
        '(',
        '—',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(' '));

describe('hostile text', () => {
  it.each(EVERY_LANGUAGE)('gives passages that stand in it, in $lang', ({ lang }) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { events, doubts } = goldenExtractor.extract(articleIn(lang, text));
        for (const { exact, start, end } of [...events.flatMap(({ evidence }) => evidence), ...doubts])
          expect(text.slice(start, end)).toBe(exact);
        for (const { countries } of events) expect(new Set(countries).size).toBe(countries.length);
      }),
    );
  });

  it('reads any header and any markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readRawText(` date ${text}`);
        expect(readHtml(`<html>${text}</html>`).text).toEqual(expect.any(String));
      }),
    );
  });

  it('is read to the same events twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const article = articleIn('en', text);
        expect(goldenExtractor.extract(article)).toEqual(goldenExtractor.extract(article));
      }),
    );
  });
});

describe('a stream of articles', () => {
  const article = articleIn(
    'en',
    'Russian President Vladimir Putin met with Kazakh President Kassym-Jomart Tokayev.',
  );

  it('tells how many are done', async () => {
    const done: number[] = [];
    for await (const _ of extractAll(goldenExtractor, [article, article], {
      onProgress: (count) => done.push(count),
    }));
    expect(done).toEqual([1, 2]);
  });

  it('stops where it is told to', async () => {
    const signal = { aborted: false };
    let count = 0;
    for await (const { events } of extractAll(goldenExtractor, [article, article, article], { signal })) {
      count += events.length;
      signal.aborted = true;
    }
    expect(count).toBe(1);
  });
});
