import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from '../../src/model/link';
import { parseRawArticles, slugFromFileName } from '../../src/prepare/raw-article';

const readOne = (text: string, name = '007_visit.txt') => parseRawArticles({ name, text }).articles[0];
const codesOf = (name: string, text: string) =>
  parseRawArticles({ name, text }).problems.map(({ code, record, field }) => [code, record, field]);

const BODY = 'The minister flew to Ankara on Monday.\n\n  He met his  counterpart there,\tand left.';

describe('a text with a date line', () => {
  it('gives day, headline and body', () => {
    expect(readOne(` date 2025-10-22 Minister in Ankara\n\n\n${BODY} \n\n`)).toEqual({
      id: '007_visit',
      lang: 'en',
      title: 'Minister in Ankara',
      published: '2025-10-22',
      publisher: null,
      url: null,
      text: BODY,
    });
  });

  it('takes a month, and no space before the word', () => {
    expect(readOne(`date 2019-04 "Quoted" headline\n${BODY}`)).toMatchObject({
      title: '"Quoted" headline',
      published: '2019-04',
    });
  });

  it('counts line ends as LF and drops the byte order mark, and touches nothing else', () => {
    const crlf = `\uFEFF date 2025-10-22 Headline\r\n${BODY.replaceAll('\n', '\r\n')}\r\n`;
    expect(readOne(crlf)?.text).toBe(BODY);
  });

  it('is set aside where the calendar has no such day', () => {
    expect(parseRawArticles({ name: 'a.txt', text: ` date 2025-02-30 Headline\n${BODY}` })).toEqual({
      articles: [],
      problems: [{ code: 'bad-date', file: 'a.txt', record: 'a', field: 'published', value: '2025-02-30' }],
    });
  });

  it('is set aside where nothing follows the line', () => {
    expect(codesOf('a.txt', ' date 2025-10-22 Headline\n \n')).toEqual([['empty-text', 'a', 'text']]);
  });
});

describe('a bare text', () => {
  it('passes over the name of the section to find the headline, and keeps the whole text', () => {
    const text = `World\n\nMinister flies to Ankara\n\n${BODY}`;
    expect(readOne(`\n${text}\n`)).toMatchObject({
      title: 'Minister flies to Ankara',
      published: null,
      text,
    });
  });

  it('takes no sentence for a headline', () => {
    expect(readOne(BODY)?.title).toBeNull();
    expect(readOne(`World\n\n${BODY}`)?.title).toBeNull();
    expect(readOne(`${'A very long line '.repeat(20)}\n\n${BODY}`)?.title).toBeNull();
  });

  it.each([
    ['Minister flies to Ankara\n\nPhoto: agency, news 27.02.2026 12:36 Source: agency', '2026-02-27'],
    ['11:10 15.11.2025 (updated: 12:05 16.11.2025)\nMinister flies to Ankara', '2025-11-15'],
    ['Minister flies to Ankara\n2026-02-27\n', '2026-02-27'],
    ['Minister flies to Ankara\n15.11.2025\n', '2025-11-15'],
  ])('reads the stamp of publication in %j', (head, published) => {
    expect(readOne(`${head}\n${BODY}`)).toMatchObject({ title: 'Minister flies to Ankara', published });
  });

  it.each([
    ['a day told of in a sentence', 'The treaty of 15.11.2025 was signed there.'],
    ['an impossible day', 'News 31.02.2026 12:36 Source: agency'],
    ['a number that looks like one', 'Version 1.15.11.2025 12:00 and order 12-2026-02-27-1'],
    ['a stamp far below', `One.\nTwo.\nThree.\nFour.\nFive.\n27.02.2026 12:36`],
  ])('does not take %s for it', (_, text) => {
    expect(readOne(text)?.published).toBeNull();
  });
});

describe('a JSON array', () => {
  it('keeps the good records and names what is wrong with the others', () => {
    const good = {
      id: 'good',
      text: BODY,
      title: 'Minister in Ankara',
      published: '2026-01-05',
      mood: 'calm',
    };
    const records = [
      { ...good, lang: 'EN', url: 'https://example.org/1', publisher: 'Agency' },
      { id: 'no-text' },
      { id: 'number', text: 7, title: ['x'] },
      'text',
      { text: BODY },
      { id: 'blank', text: ' \n' },
      { id: 'when', text: BODY, published: 'yesterday' },
      { id: 'a/b', text: BODY },
      { id: 'script', text: BODY, url: 'javascript:alert(1)' },
    ];
    const { articles, problems } = parseRawArticles({ name: 'all.json', text: JSON.stringify(records) });
    expect(articles).toEqual([
      {
        id: 'good',
        lang: 'en',
        title: 'Minister in Ankara',
        published: '2026-01-05',
        publisher: 'Agency',
        url: 'https://example.org/1',
        text: BODY,
      },
    ]);
    expect(problems.map(({ code, record, field }) => [code, record, field])).toEqual([
      ['missing-field', 'no-text', 'text'],
      ['wrong-type', 'number', 'text'],
      ['wrong-type', 'number', 'title'],
      ['not-an-object', '3', null],
      ['missing-field', '4', 'id'],
      ['empty-text', 'blank', 'text'],
      ['bad-date', 'when', 'published'],
      ['bad-code', 'a/b', 'id'],
      ['bad-code', 'script', 'url'],
    ]);
  });

  it('fills what a record leaves out from its text', () => {
    const text = JSON.stringify([
      { id: 'a', title: null, published: '', text: ` date 2025-10 Headline\n${BODY}` },
    ]);
    expect(readOne(text, 'a.json')).toMatchObject({
      title: 'Headline',
      published: '2025-10',
      lang: 'en',
      text: BODY,
    });
  });

  it('never leaves Uzbek without its script, and keeps the day of a timestamp as written', () => {
    const text = JSON.stringify([
      { id: 'a', lang: 'uz', published: '2026-02-27T23:30:00Z', text: 'Ташриф бўлди.' },
    ]);
    expect(readOne(text, 'a.json')).toMatchObject({ lang: 'uz-Cyrl', published: '2026-02-27' });
  });

  it('is set aside as a whole where it is no JSON', () => {
    expect(codesOf('a.json', '[{')).toEqual([['not-json', null, null]]);
    expect(codesOf('a.json', '[]')).toEqual([['empty-text', null, null]]);
    expect(codesOf('a.json', '5')).toEqual([['not-an-object', '0', null]]);
  });
});

it('reads JSON Lines, and a broken line costs only itself', () => {
  const lines = [
    JSON.stringify({ id: 'a', text: BODY }),
    '{oops',
    '',
    JSON.stringify({ id: 'b', text: BODY }),
  ];
  const { articles, problems } = parseRawArticles({ name: 'all.jsonl', text: lines.join('\r\n') });
  expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(problems).toEqual([
    { code: 'not-json', file: 'all.jsonl', record: '1', field: null, value: '{oops' },
  ]);
});

it.each([
  ['000_e0780b565d9fa85f.txt', '000_e0780b565d9fa85f'],
  ['inbox/Сапар туралы (1).txt', 'Сапар-туралы-1'],
  ['C:\\news\\.hidden note.md', 'hidden-note'],
  ['v1.2', 'v1.2'],
])('names the article of %s', (name, id) => {
  expect(slugFromFileName(name)).toBe(id);
});

describe('any input at all', () => {
  const headed = fc.tuple(
    fc.constantFrom('', ' date 2025-10-22 ', '\uFEFFdate 2019-04 T\r\n'),
    fc.string({ unit: 'binary' }),
  );

  it('gives a body that stands in the text as it was given', () => {
    fc.assert(
      fc.property(headed, ([head, tail]) => {
        const text = head + tail;
        const whole = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
        for (const article of parseRawArticles({ name: 'a.txt', text }).articles) {
          expect(whole).toContain(article.text);
          expect(article.text).not.toBe('');
        }
      }),
    );
  });

  it('never throws, and leaves no file without an article or a problem', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.json()).map((all) => all.join('\n')),
    );
    fc.assert(
      fc.property(fc.constantFrom('a.txt', 'a.json', 'a.jsonl'), texts, (name, text) => {
        const { articles, problems } = parseRawArticles({ name, text });
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives every file a slug', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => isSlug(slugFromFileName(name))));
  });
});

// The publishers' texts stay out of the repository; where they lie beside it, they are the real examination.
const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const EXPECTED: readonly [prefix: string, lang: string, published: string, title: string | null][] = [
  ['000_', 'uz-Cyrl', '2025-10-22', null],
  ['001_', 'kk', '2025-11-25', null],
  ['002_', 'pl', '2019-04', null],
  ['003_', 'kk', '2026-02-27', 'Вучич Тоқаевты жақын арада Сербияға ресми сапарға шақырды'],
  ['004_', 'uz-Cyrl', '2025-11-15', null],
];

describe.skipIf(!existsSync(SEEDS))('the seed articles (skipped where ../shared/seeds is absent)', () => {
  it.each(EXPECTED)('%s is read as %s of %s, its text unchanged', (prefix, lang, published, title) => {
    const name = readdirSync(SEEDS).find((entry) => entry.startsWith(prefix)) ?? '';
    const raw = readFileSync(SEEDS + name, 'utf8');
    const [firstLine = '', ...rest] = raw.split('\n');
    const { articles, problems } = parseRawArticles({ name, text: raw });
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      id: name.replace('.txt', ''),
      lang,
      published,
      title: title ?? firstLine.replace(/^ date \S+ /, ''),
      text: (title === null ? rest.join('\n') : raw).replace(/^\n+/, '').trimEnd(),
    });
  });
});
