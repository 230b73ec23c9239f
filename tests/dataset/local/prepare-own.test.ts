/* What becomes of a reader's own file: shown whole, shown in part with every loss named, or refused with a reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareBrought, prepareOwn } from '../../../src/dataset/local/prepare-own';
import { MOST_MEGABYTES } from '../../../src/dataset/local/worker-protocol';
import type { EventRecord } from '../../../src/model/event';
import type { ArticleShard, Manifest, RecordShard } from '../../../src/model/served';
import { pathsOf } from '../../fixtures/shards';
import { article, DATASET, readFoundingData, report, sourceEvent } from '../../fixtures/source';

type Contents = Readonly<Record<string, unknown>>;

/** Prepares files by name; anything but a string is written as JSON. */
const bring = (contents: Contents) =>
  prepareOwn(
    Object.entries(contents).map(([path, content]) => ({
      path,
      bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
    })),
  );

function shown(contents: Contents) {
  const prepared = bring(contents);
  if (!prepared.ok) throw new Error(`Refused: ${JSON.stringify(prepared.error)}`);
  const read = <T>(path: string): T => JSON.parse(prepared.value.files.get(path) ?? 'null');
  const manifest = read<Manifest>('manifest.json');
  return {
    id: prepared.value.id,
    manifest,
    problems: manifest.problems,
    records: pathsOf('records', manifest.recordShards).flatMap((path) => [...read<RecordShard>(path)]),
    articles: pathsOf('articles', manifest.articleShards).flatMap((path) => [...read<ArticleShard>(path)]),
  };
}

function refused(contents: Contents) {
  const prepared = bring(contents);
  if (prepared.ok) throw new Error('It was shown.');
  return prepared.error;
}

const raw = (fields: Contents = {}) => ({
  id: 'one',
  text: 'Қазақстан Президенті Мәскеуге барды.',
  published: '2025-11-11',
  ...fields,
});

describe('a whole dataset in one file', () => {
  const whole = {
    dataset: DATASET,
    articles: [article()],
    events: [sourceEvent({ reports: [report()] })],
    people: [{ id: 'tokayev', country: 'KZ', names: { en: 'Tokayev' } }],
  };

  it('is shown with its title, events and articles', () => {
    const { manifest, records, articles } = shown({ 'mine.json': whole });
    expect(manifest.dataset?.title).toBe('Test');
    expect(manifest.counts).toMatchObject({ events: 1, articles: 1, reports: 1, setAside: 0 });
    expect(records.map(({ id }) => id)).toEqual(['visit']);
    expect(articles.map(({ id }) => id)).toEqual(['digest']);
  });

  it('is the same dataset under any name, and another one with any change', () => {
    const { id } = shown({ 'mine.json': whole });
    expect(shown({ 'copy.json': whole }).id).toBe(id);
    expect(shown({ 'mine.json': { ...whole, events: [] } }).id).not.toBe(id);
  });

  it('names a bad record by the file and list that it stands in, and shows the others', () => {
    const { problems, records } = shown({
      'mine.json': { ...whole, events: [...whole.events, sourceEvent({ id: 'bad', date: '2025-02-30' })] },
    });
    expect(records.map(({ id }) => id)).toEqual(['visit']);
    expect(problems).toEqual([
      { code: 'bad-date', file: 'mine.json › events', record: 'bad', field: 'date', value: '2025-02-30' },
    ]);
  });

  it('falls back to ids where it lists no names, and says so', () => {
    const { records, problems } = shown({
      'mine.json': {
        dataset: DATASET,
        events: [
          sourceEvent({
            venue: { place: 'moscow', country: 'RU' },
            body: 'commission',
            participants: [{ person: 'tokayev', party: 'KZ', office: 'president' }],
          }),
        ],
      },
    });
    expect(records[0] as EventRecord).toMatchObject({
      venue: { place: 'moscow' },
      body: 'commission',
      participants: [{ person: 'tokayev', office: 'president' }],
    });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'missing-body',
      'missing-office',
      'missing-person',
      'missing-place',
    ]);
  });

  it('may hold plain articles, and names keys that a dataset does not have', () => {
    const { articles, problems } = shown({
      'mine.json': { $schema: 'x', dataset: DATASET, articles: [raw()], secrets: 1 },
    });
    expect(articles[0]).toMatchObject({ id: 'one', lang: 'kk', local: true });
    expect(problems).toMatchObject([{ code: 'unknown-field', file: 'mine.json', field: 'secrets' }]);
  });

  it('may be empty, and is then an empty dataset', () => {
    expect(shown({ 'mine.json': { dataset: DATASET } }).manifest.counts.events).toBe(0);
  });
});

describe('plain articles', () => {
  it('stand by their dates, in full, and miss no description', () => {
    const { manifest, records, articles } = shown({ 'articles.json': [raw(), raw({ id: 'two' })] });
    expect(manifest.dataset).toBeNull();
    expect(manifest.problems).toEqual([]);
    expect(records).toMatchObject([
      { kind: 'article', id: 'one', date: '2025-11-11' },
      { kind: 'article', id: 'two' },
    ]);
    expect(articles[0]?.texts).toEqual([{ basis: 'source', text: raw().text }]);
  });

  it.each([
    ['one.json', raw()],
    ['some.jsonl', `${JSON.stringify(raw())}\n`],
    ['news', [raw()]],
    ['one.txt', ' date 2025-11-11 Headline\nThe president arrived in Moscow on Tuesday, officials said.'],
  ])('come as %s', (name, content) => {
    expect(shown({ [name]: content }).articles).toHaveLength(1);
  });

  it('leave out what is no article and say which', () => {
    const { articles, problems } = shown({ 'articles.json': [raw(), { id: 'two' }, 3] });
    expect(articles).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'missing-field', file: 'articles.json', record: 'two', field: 'text' },
      { code: 'not-an-object', file: 'articles.json', record: '2' },
    ]);
  });
});

describe('several of an editor’s files', () => {
  it('are known by name, or by content where their folder is lost', () => {
    const { manifest, records, articles } = shown({
      'dataset.json': DATASET,
      'people.json': [{ id: 'tokayev', country: 'KZ', names: { en: 'Tokayev' } }],
      '2025-visit.json': sourceEvent({ reports: [report()] }),
      'digest.json': article(),
      'more.json': { addTo: 'visit', reports: [report({ stage: 'mentions' })] },
    });
    expect(manifest.problems).toEqual([]);
    expect(records).toHaveLength(1);
    expect(articles[0]?.rows).toEqual([0]);
  });

  it('give the very dataset of the folder that they were dropped in', async () => {
    const files = await readFoundingData();
    const dropped = shown(Object.fromEntries(files.map(({ path, text }) => [`data/${path}`, text])));
    expect(dropped.problems).toEqual([]);
    expect(dropped.manifest.counts).toMatchObject({ setAside: 0, loneArticles: 0 });
    expect(dropped.manifest.counts.events).toBeGreaterThan(10);
  });

  it('are shown without those that cannot be read, which are named', () => {
    const { records, problems } = shown({
      'dataset.json': DATASET,
      'visit.json': sourceEvent(),
      'broken.json': '{ "id": ',
      'notes.md': '# Notes',
    });
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'not-json', file: 'broken.json' },
      { code: 'not-json', file: 'notes.md' },
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['empty', ''],
    ['not-json', '{"dataset": {'],
    ['not-json', 'id;title\n1;One'],
    ['not-a-dataset', '42'],
    ['not-a-dataset', 'null'],
    ['not-a-dataset', { compilerOptions: {} }],
    ['nothing-usable', []],
    ['nothing-usable', [1, 2]],
    ['nothing-usable', { events: [{ id: 'x' }] }],
    ['newer', { dataset: { ...DATASET, format: 99 }, events: [sourceEvent()] }],
  ])('is called %s', (fault, content) => {
    expect(refused({ 'mine.json': content }).fault).toBe(fault);
  });

  it('says of each record why', () => {
    expect(refused({ 'mine.json': [1, { id: 'two' }] }).problems.map(({ code }) => code)).toEqual([
      'not-an-object',
      'missing-field',
    ]);
  });

  it('is more than a browser can hold, before any of it is read', async () => {
    const content = { size: MOST_MEGABYTES * 1_000_000 + 1 } as Blob;
    expect(await prepareBrought([{ path: 'huge.json', content }])).toMatchObject({
      ok: false,
      error: { fault: 'too-large' },
    });
  });

  it('was moved after it was chosen', async () => {
    const content = {
      size: 1,
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    } as unknown as Blob;
    expect(await prepareBrought([{ path: 'gone.json', content }])).toMatchObject({
      ok: false,
      error: { fault: 'unreadable' },
    });
  });
});

describe('hostile files', () => {
  const anyName = fc.constantFrom(
    ...'mine.json dataset.json people.json events/x.json articles/x.json local/articles/x.json x.jsonl x.txt'.split(
      ' ',
    ),
  );
  const settle = (path: string, bytes: Uint8Array) => {
    const prepared = prepareOwn([{ path, bytes }]);
    if (prepared.ok) expect(() => JSON.parse(prepared.value.files.get('manifest.json') ?? '')).not.toThrow();
    else expect(prepared.error.fault).not.toBe('');
  };

  it('of any bytes are shown or refused, never thrown', () => {
    fc.assert(fc.property(anyName, fc.uint8Array({ maxLength: 200 }), settle));
  });

  it('of any JSON are shown or refused, never thrown', () => {
    fc.assert(fc.property(anyName, fc.json(), (path, json) => settle(path, new TextEncoder().encode(json))));
  });

  it('with the right keys and any values are shown or refused, never thrown', () => {
    const part = fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(anyKey, fc.jsonValue())));
    const whole = fc.record(
      {
        dataset: part,
        articles: part,
        events: part,
        people: part,
        offices: part,
        places: part,
        bodies: part,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyName, whole, (path, json) =>
        settle(path, new TextEncoder().encode(JSON.stringify(json))),
      ),
    );
  });

  it('nested a hundred thousand deep are shown or refused, never thrown', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const json of [deep, `{"events":${deep}}`, `{"articles":[{"id":"a","text":"b","x":${deep}}]}`])
      settle('deep.json', new TextEncoder().encode(json));
  });

  it('cannot reach beyond their own keys', () => {
    settle('mine.json', new TextEncoder().encode('{"__proto__":{"x":1},"constructor":[],"events":[]}'));
    expect('x' in {}).toBe(false);
  });

  const anyKey = fc.constantFrom(
    'id',
    'kind',
    'parties',
    'text',
    'rights',
    'addTo',
    'reports',
    '__proto__',
    'lang',
  );
});
