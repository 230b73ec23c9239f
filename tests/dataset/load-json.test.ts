import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DatasetSource, loadJson, SITE_SOURCE } from '../../src/dataset/load-json';
import { sourceOfOwn } from '../../src/dataset/local/own-dataset';
import { manifestQuery, recordShardQuery } from '../../src/dataset/queries';
import { FORMAT_VERSION } from '../../src/model/served';

const isAny = (_json: unknown): _json is unknown => true;
const isList = (json: unknown): json is unknown[] => Array.isArray(json);
const answer = (fetched: Partial<Response> | Error) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => (fetched instanceof Error ? Promise.reject(fetched) : Promise.resolve(fetched))),
  );

afterEach(() => vi.unstubAllGlobals());

describe('a file of the site', () => {
  it('is fetched from beside the page', async () => {
    answer({ ok: true, json: async () => [1] });
    expect(await loadJson(SITE_SOURCE, 'index.json', isList)).toEqual([1]);
    expect(fetch).toHaveBeenCalledWith('/dataset/index.json', expect.anything());
  });

  it.each([
    ['offline', new TypeError('no network')],
    ['offline', { ok: false, status: 503 }],
    ['notFound', { ok: false, status: 404 }],
    ['broken', { ok: true, json: () => Promise.reject(new SyntaxError('<html>')) }],
    ['broken', { ok: true, json: async () => ({}) }],
  ])('that does not come is %s', async (code, fetched) => {
    answer(fetched);
    await expect(loadJson(SITE_SOURCE, 'index.json', isList)).rejects.toMatchObject({ code });
  });
});

describe('a file of the reader’s own dataset', () => {
  const own = sourceOfOwn({ id: 'own-1', name: 'mine.json', inMemory: new Map([['a.json', '[1]']]) });

  it('is read from memory where the browser stores none, and nothing is fetched', async () => {
    answer(new Error('must not be asked'));
    expect(await loadJson(own, 'a.json', isList)).toEqual([1]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('that is missing is a broken one', async () => {
    await expect(loadJson(own, 'b.json', isAny)).rejects.toMatchObject({ code: 'broken', path: 'b.json' });
    const stored = sourceOfOwn({ id: 'own-2', name: 'mine.json', inMemory: null });
    await expect(loadJson(stored, 'a.json', isAny)).rejects.toMatchObject({ code: 'broken' });
  });

  it('never shares a query with the site’s file of that path', () => {
    expect(manifestQuery(own).queryKey).not.toEqual(manifestQuery(SITE_SOURCE).queryKey);
    expect(recordShardQuery(own, 'a.json').queryKey).not.toEqual(
      recordShardQuery(SITE_SOURCE, 'a.json').queryKey,
    );
  });
});

it.each([
  ['newer', FORMAT_VERSION + 1],
  ['older', FORMAT_VERSION - 1],
])('a dataset of a %s version is refused as such', async (code, format) => {
  const source: DatasetSource = { ...SITE_SOURCE, id: 'other', read: async () => ({ format }) };
  const { queryFn } = manifestQuery(source);
  const context = { signal: new AbortController().signal } as Parameters<NonNullable<typeof queryFn>>[0];
  await expect(queryFn?.(context)).rejects.toMatchObject({ code, path: 'manifest.json' });
});
