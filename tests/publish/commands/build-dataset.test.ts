import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest, ServedIndex } from '../../../src/model/served';
import { buildCommand } from '../../../src/publish/commands/build-dataset';
import { openTable } from '../../../src/tables/open-table';
import { copyData, listen, makeFolder, readJson } from '../../fixtures/folders';
import { pathsOf } from '../../fixtures/shards';
import { article, DATASET, sourceEvent } from '../../fixtures/source';
import { TODAY } from '../../fixtures/tables';

async function build(...args: string[]) {
  const said = listen();
  const code = await buildCommand.run(args);
  return { code, said: said.join('\n') };
}

/** Every file below a folder with its text. */
async function textsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(paths.map((path, at) => [path.slice(folder.length + 1), texts[at] ?? '']).sort());
}

const readManifest = async (folder: string) =>
  (await readJson(folder, 'manifest.json')) as unknown as Manifest;

describe('building a dataset', () => {
  it('writes what a page opens, and says how much it is', async () => {
    const out = await makeFolder();
    const { code, said } = await build(await copyData(), '--out', out);
    const manifest = await readManifest(out);
    const index = (await readJson(out, manifest.index)) as unknown as ServedIndex;
    expect([code, openTable(index, TODAY).ok]).toEqual([0, true]);
    expect(Object.keys(await textsOf(out)).sort()).toEqual(
      [
        'manifest.json',
        manifest.index,
        manifest.gazetteer,
        ...pathsOf('records', manifest.recordShards),
        ...pathsOf('articles', manifest.articleShards),
        ...pathsOf('ids', manifest.idShards),
      ].sort(),
    );
    expect(said).toMatch(
      /: 14 rows from 23 articles, 0 set aside;\n6 files, \d+ kB, index [\d.]+ k?B gzipped\.$/,
    );
  });

  it('gives the same bytes twice, also where the files were written in another order', async () => {
    const data = await copyData();
    const texts = Object.entries(await textsOf(data)).reverse();
    const other = await makeFolder(Object.fromEntries(texts));
    const [one, two] = [await makeFolder(), await makeFolder()];
    await build(data, '--out', one);
    await build(other, '--out', two);
    expect(await textsOf(two)).toEqual(await textsOf(one));
  });

  it('lists what is broken and builds the rest', async () => {
    const data = await makeFolder({
      'dataset.json': DATASET,
      'articles/a.json': article(),
      'events/a.json': [sourceEvent(), sourceEvent({ id: 'bad', kind: 'party' })],
    });
    const out = await makeFolder();
    const { code, said } = await build(data, '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('events/a.json: bad: kind: unknown-value: "party"');
    expect(said).toContain('      1 unknown-value');
    expect((await readManifest(out)).counts).toMatchObject({ events: 1, setAside: 1 });
  });

  it('fails, and leaves the former build, where nothing could be read', async () => {
    const out = await makeFolder();
    await build(await copyData(), '--out', out);
    const before = await textsOf(out);
    const { code, said } = await build(await makeFolder({ 'events/a.json': '{' }), '--out', out);
    expect(code).toBe(1);
    expect(said).toContain('nothing was written');
    expect(await textsOf(out)).toEqual(before);
  });

  it('removes the files of a former build and nothing else', async () => {
    const data = await copyData();
    const out = await makeFolder({ 'robots.txt': 'x', 'records/notes.json': {}, 'index-old.json': {} });
    await build(data, '--out', out);
    const before = Object.keys(await textsOf(out));
    await rm(join(data, 'events', '2025-11-11-kz-ru-state-visit-tokayev.json'));
    const { said } = await build(data, '--out', out);
    const after = Object.keys(await textsOf(out));
    expect(said).toMatch(/, \d of a former build removed\.$/);
    expect(after).toEqual(expect.arrayContaining(['robots.txt', 'records/notes.json', 'index-old.json']));
    expect(after).toHaveLength(before.length);
    const { recordShards } = await readManifest(out);
    expect(after.filter((path) => /^records\/[0-9a-f]{16}\//.test(path))).toEqual(
      pathsOf('records', recordShards),
    );
  });

  it('keeps a user’s own articles out unless they are asked for', async () => {
    const own = article({ id: 'own', rights: 'full', text: ['Words of a publisher.'] });
    const folder = await makeFolder({
      'dataset.json': DATASET,
      'articles/a.json': article({ url: null, title: 'Other' }),
      'local/articles/own.json': own,
    });
    const [without, withLocal] = [await makeFolder(), await makeFolder()];
    await build(folder, '--out', without);
    await build(folder, '--out', withLocal, '--with-local');
    const words = 'Words of a publisher.';
    expect(JSON.stringify(await textsOf(without))).not.toContain(words);
    expect(JSON.stringify(await textsOf(withLocal))).toContain(words);
  });

  it('swaps the data of a built site', async () => {
    const site = await makeFolder({ 'index.html': '<!doctype html>', 'assets/app.js': 'x' });
    expect((await build(await copyData(), '--site', site)).code).toBe(0);
    expect((await readManifest(join(site, 'dataset'))).counts.events).toBe(14);
  });

  it('says what to do where it is told too little, or to write where it must not', async () => {
    const data = await copyData();
    await expect(build(data)).rejects.toThrow('either --out DIR or --site DIST');
    await expect(build(data, '--out', 'a', '--site', 'b')).rejects.toThrow('either');
    await expect(build(data, '--site', await makeFolder())).rejects.toThrow('no built site');
    await expect(build(data, '--out', data)).rejects.toThrow('lies in the dataset folder');
    await expect(build(data, '--out', join(data, 'served'))).rejects.toThrow('lies in the dataset folder');
    await expect(build(join(data, 'nowhere'), '--out', await makeFolder())).rejects.toThrow('no folder');
  });
});
