import { describe, expect, it } from 'vitest';
import { isEvent } from '../../src/model/served';
import { quote, seal, spanOf } from '../fixtures/passages';
import { article, prepare, report, sourceEvent } from '../fixtures/source';

const FULL = 'MOSCOW. The president landed at Vnukovo on 11 November.\nTalks follow.';

const full = (fields: Readonly<Record<string, unknown>> = {}) =>
  article({
    id: 'full',
    rights: 'full',
    url: null,
    title: null,
    published: null,
    text: FULL.split('\n'),
    ...fields,
  });

/** The texts of each article after a full text was added to a digest. */
function join(fields: Readonly<Record<string, unknown>>, digest: Readonly<Record<string, unknown>> = {}) {
  const { articles, problems } = prepare({
    'articles/digest.json': article(digest),
    'local/articles/full.json': full(fields),
  });
  return {
    problems,
    texts: Object.fromEntries(articles.map(({ id, texts }) => [id, texts.map(({ basis }) => basis)])),
  };
}

const JOINED = { digest: ['source', 'digest'] };
const APART = { digest: ['digest'], full: ['source'] };

describe('a full text joins its digest', () => {
  it('by what the editor says', () => {
    expect(join({ standsFor: 'digest' })).toEqual({ texts: JOINED, problems: [] });
  });

  it.each([
    'https://paper.example/visit',
    'http://paper.example/visit',
    'https://www.paper.example/visit',
    'http://www.paper.example/visit/',
    'https://paper.example/visit#photos',
    'https://paper.example/visit/?utm_source=x&utm_medium=y',
  ])('by its address, written %s', (url) => {
    expect(join({ url }).texts).toEqual(JOINED);
  });

  it('by headline and date together, also where one date is the coarser', () => {
    for (const published of ['2025-11-11', '2025-11', '2025']) {
      expect(join({ title: '  President  visits Moscow ', published }).texts, published).toEqual(JOINED);
    }
  });
});

describe('a full text stays apart', () => {
  it('with the headline alone, for headlines recur', () => {
    expect(join({ title: 'President visits Moscow' }).texts).toEqual(APART);
    expect(join({ title: 'President visits Moscow', published: '2024-11-11' }).texts).toEqual(APART);
  });

  it('with the date alone', () => {
    expect(join({ published: '2025-11-11' }).texts).toEqual(APART);
    expect(join({ published: '2025-11-11' }, { title: null }).texts).toEqual(APART);
  });

  it('at another address', () => {
    expect(join({ url: 'https://paper.example/visit-two' }).texts).toEqual(APART);
  });

  it('at an address that differs in its query alone: some sites number their articles there', () => {
    const digest = { url: 'https://demokrat.example/?p=37151' };
    expect(join({ url: 'https://demokrat.example/?p=40000' }, digest).texts).toEqual(APART);
    expect(join({ url: 'http://www.demokrat.example/?p=37151' }, digest).texts).toEqual(JOINED);
  });

  it('where the digest that it names is missing, and says so', () => {
    expect(join({ standsFor: 'gone' })).toMatchObject({
      texts: APART,
      problems: [
        { code: 'missing-article', file: 'local/articles/full.json', record: 'full', field: 'standsFor' },
      ],
    });
  });

  it('where another one is joined already, and says so', () => {
    const { articles, problems } = prepare({
      'articles/digest.json': article(),
      'local/articles/a.json': full({ standsFor: 'digest' }),
      'local/articles/b.json': full({ id: 'copy', standsFor: 'digest' }),
    });
    expect(articles.map(({ id, texts }) => [id, texts.length])).toEqual([
      ['digest', 2],
      ['copy', 1],
    ]);
    expect(problems).toMatchObject([
      { code: 'duplicate-id', record: 'copy', field: 'standsFor', value: 'digest' },
    ]);
  });
});

describe('a joined article', () => {
  const landed = seal(FULL, spanOf(FULL, 'landed at Vnukovo'));
  const { field, length, hash, start } = landed;
  const sealed = { field, length, hash, start };
  const event = (reports: unknown[]) => ({
    'articles/digest.json': article(),
    'events/e.json': sourceEvent({ reports }),
  });
  const passages = [{ field: 'status', exact: 'arrived' }, sealed];

  it('is the user’s own, and its words are kept to the letter', () => {
    const { articles } = prepare({ ...event([]), 'local/articles/f.json': full({ standsFor: 'digest' }) });
    expect(articles).toMatchObject([
      { id: 'digest', local: true, texts: [{ basis: 'source', text: FULL }, {}] },
    ]);
  });

  it('shows sealed passages; without the full text they are left out and are no problem', () => {
    const contents = event([report({ passages })]);
    const found = (more: Readonly<Record<string, unknown>>) => {
      const { records, problems } = prepare({ ...contents, ...more });
      expect(problems).toEqual([]);
      return records.find(isEvent)?.reports[0]?.passages.map(({ basis }) => basis);
    };
    expect(found({})).toEqual(['digest']);
    expect(found({ 'local/articles/f.json': full({ standsFor: 'digest' }) })).toEqual(['digest', 'source']);
  });

  it('is quoted in the text that a report names: its digest, or the full text', () => {
    const { records, problems } = prepare({
      ...event([report({ passages: [{ field: 'status', exact: 'arrived' }] })]),
      'local/articles/f.json': full({ standsFor: 'digest' }),
      'local/events/more.json': {
        addTo: 'visit',
        reports: [report({ article: 'full', passages: [{ field: 'place', exact: 'Vnukovo' }] })],
      },
    });
    expect(problems).toEqual([]);
    expect(records.find(isEvent)?.reports).toMatchObject([
      {
        article: 'digest',
        passages: [
          { exact: 'arrived', basis: 'digest' },
          { exact: 'Vnukovo', basis: 'source' },
        ],
      },
    ]);
  });
});

describe('the text of an article', () => {
  it('is none for a link, whatever was written there', () => {
    const { articles } = prepare({ 'articles/a.json': article({ rights: 'link' }) });
    expect(articles).toMatchObject([{ texts: [] }]);
  });

  it('marks its doubts, and names one that does not stand in it', () => {
    const doubts = [
      { reason: 'unclear', exact: 'arrived' },
      { reason: 'denied', exact: 'never came' },
    ];
    const { articles, problems } = prepare({ 'articles/a.json': article({ doubts }) });
    const text = articles[0]?.texts[0]?.text ?? '';
    expect(articles[0]?.doubts).toEqual([
      { reason: 'unclear', passage: { ...quote(text, spanOf(text, 'arrived'), 24), basis: 'digest' } },
    ]);
    expect(problems).toMatchObject([
      { code: 'passage-not-found', record: 'digest', field: 'doubts.1.exact' },
    ]);
  });
});
