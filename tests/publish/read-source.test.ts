import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/publish/read-source';
import { makeFolder } from '../fixtures/folders';

const folder = await makeFolder({
  'dataset.json': { title: 'x' },
  'events/b.json': [],
  'events/a.json': [],
  'articles/deep/c.json': '{ not json',
  'README.md': 'words',
  'local/articles/own.json': {},
  'localities.json': {},
});
const pathsOf = async (withLocal: boolean) =>
  (await readSource(folder, { withLocal })).map(({ path }) => path);

describe('a dataset folder', () => {
  it('is read with every JSON file in it, by name, and nothing else', async () => {
    expect(await pathsOf(true)).toEqual([
      'articles/deep/c.json',
      'dataset.json',
      'events/a.json',
      'events/b.json',
      'local/articles/own.json',
      'localities.json',
    ]);
  });

  it('keeps the user’s own articles out unless they are asked for', async () => {
    const shared = await pathsOf(false);
    expect(shared).not.toContain('local/articles/own.json');
    expect(shared).toContain('localities.json');
    expect(shared).toHaveLength(5);
  });

  it('gives each file’s text as it is, sound or not', async () => {
    const files = await readSource(folder, { withLocal: false });
    expect(files.find(({ path }) => path === 'articles/deep/c.json')?.text).toBe('{ not json');
  });

  it('that is not there is named', async () => {
    await expect(readSource('/no/such/folder', { withLocal: true })).rejects.toThrow('/no/such/folder');
  });
});
