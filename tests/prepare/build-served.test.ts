import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/model/hash-text';
import {
  type ArticleShard,
  FORMAT_VERSION,
  type IdShard,
  type Manifest,
  type RecordShard,
  type ServedIndex,
} from '../../src/model/served';
import { buildServed } from '../../src/prepare/build-served';
import type { SourceFile } from '../../src/prepare/parse-source';
import { prepareDataset } from '../../src/prepare/prepare-dataset';
import { openTable } from '../../src/tables/open-table';
import { pathOfId, pathsOf } from '../fixtures/shards';
import { article, filesOf, readFoundingData, report, sourceEvent } from '../fixtures/source';
import { TODAY } from '../fixtures/tables';

const founding = await readFoundingData();

/** The served files, read as a page reads them. */
function serve(files: readonly SourceFile[]) {
  const served = new Map(buildServed(prepareDataset(files)).map(({ path, text }) => [path, text]));
  const open = <T>(path: string): T => JSON.parse(served.get(path) ?? 'undefined') as T;
  const manifest = open<Manifest>('manifest.json');
  const records = pathsOf('records', manifest.recordShards).flatMap((path) => open<RecordShard>(path));
  const articleOf = (id: string) =>
    open<ArticleShard>(pathOfId('articles', manifest.articleShards, id)).find((found) => found.id === id);
  const rowOf = (id: string): number | undefined => open<IdShard>(pathOfId('ids', manifest.idShards, id))[id];
  return { served, manifest, records, articleOf, rowOf, index: open<ServedIndex>(manifest.index) };
}

describe('a served dataset', () => {
  const { served, manifest, records, articleOf, rowOf, index } = serve(founding);

  it('has each file but the manifest under a name or in a folder made of the hash of content, and each once', () => {
    const { index: indexPath, gazetteer, recordShards, articleShards, idShards } = manifest;
    const lone = [indexPath, gazetteer];
    const shards = [
      pathsOf('records', recordShards),
      pathsOf('articles', articleShards),
      pathsOf('ids', idShards),
    ];
    expect([...lone, ...shards.flat(), 'manifest.json'].sort()).toEqual([...served.keys()].sort());
    for (const paths of shards) {
      const folder = hashText(paths.map((path) => hashText(served.get(path) ?? '')).join());
      for (const path of paths) expect(path).toContain(`/${folder}/`);
    }
    for (const path of lone) expect(path).toContain(`-${hashText(served.get(path) ?? '')}.json`);
  });

  it('has an index that opens with as many rows as there are records, in their order', () => {
    const table = openTable(index, TODAY);
    expect(table.ok && table.value.rowCount).toBe(records.length);
    expect(manifest.format).toBe(FORMAT_VERSION);
    for (const [row, { id }] of records.entries()) expect(rowOf(id)).toBe(row);
  });

  it('finds each article by its id, with the rows that it reports', () => {
    const { articles } = prepareDataset(founding);
    expect(articles.length).toBeGreaterThan(20);
    for (const { id } of articles) {
      const rows = articleOf(id)?.rows.map((row) => records[row]);
      for (const record of rows ?? []) {
        expect(
          record?.kind === 'article' ? [record.id] : record?.reports.map((one) => one.article),
        ).toContain(id);
      }
      expect(rows?.length, id).toBeGreaterThan(0);
    }
  });

  it('counts what it holds', () => {
    expect(manifest.counts).toEqual({ events: 14, articles: 23, reports: 36, loneArticles: 0, setAside: 0 });
  });
});

it('a former id leads to the row of the event that it now means', () => {
  const { rowOf } = serve(
    filesOf({
      'events/a.json': [sourceEvent({ aliases: ['old'] }), sourceEvent({ id: 'z', date: '2026-01-01' })],
    }),
  );
  expect([rowOf('visit'), rowOf('old'), rowOf('z'), rowOf('unknown')]).toEqual([0, 0, 1, undefined]);
});

it('more records than a shard holds lie in the shard of their row', () => {
  const events = Array.from({ length: 600 }, (_, at) => sourceEvent({ id: `e${at}`, reports: [report()] }));
  const { manifest, records, rowOf, articleOf } = serve(
    filesOf({ 'articles/a.json': article(), 'events/all.json': events }),
  );
  expect(manifest.recordShards.count).toBe(Math.ceil(600 / manifest.shardRows));
  expect(manifest.idShards.count).toBeGreaterThan(1);
  for (const [row, { id }] of records.entries()) expect(rowOf(id)).toBe(row);
  expect(articleOf('digest')?.rows).toHaveLength(600);
});

it('a shard holds fewer records where they are long', () => {
  const rowsWith = (summary: string) => {
    const event = sourceEvent({ reports: [report()], summary: { en: summary } });
    return serve(filesOf({ 'articles/a.json': article(), 'events/all.json': [event] })).manifest.shardRows;
  };
  expect([rowsWith('Short.'), rowsWith('Long. '.repeat(600)), rowsWith('Endless. '.repeat(9000))]).toEqual([
    256, 64, 32,
  ]);
});

it('an empty dataset can still be asked', () => {
  const { rowOf, articleOf, manifest, index } = serve([]);
  expect([rowOf('any'), articleOf('any')]).toEqual([undefined, undefined]);
  expect(manifest).toMatchObject({ dataset: null, counts: { events: 0, setAside: 1 } });
  expect(openTable(index, TODAY).ok).toBe(true);
});

it('the manifest names no more than a thousand problems, and counts all', () => {
  const broken = Array.from({ length: 1500 }, (_, at) => sourceEvent({ id: `e${at}`, kind: 'party' }));
  const { manifest } = serve(filesOf({ 'events/all.json': broken }));
  expect([manifest.problems.length, manifest.counts.setAside]).toEqual([1000, 1500]);
});

it('the same files give the same bytes in whatever order they are read', () => {
  const expected = buildServed(prepareDataset(founding));
  fc.assert(
    fc.property(fc.shuffledSubarray(founding, { minLength: founding.length }), (shuffled) => {
      expect(buildServed(prepareDataset(shuffled))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
