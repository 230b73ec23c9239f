import { describe, expect, it } from 'vitest';
import { droppedFiles, nameFiles } from '../../src/intake/brought-files';

const brought = (...paths: string[]) => paths.map((path) => ({ path, content: new Blob() }));

describe('the name of what was brought', () => {
  it.each([
    [['mine.json'], 'mine.json'],
    [['data/events/visit.json'], 'visit.json'],
    [['dataset.json', 'people.json', 'places.json'], 'dataset.json + 2'],
    [['data/dataset.json', 'data/events/visit.json'], 'data'],
    [['data/dataset.json', 'other/people.json'], 'data/dataset.json + 1'],
    [[], ''],
  ])('of %j is %s', (paths, name) => {
    expect(nameFiles(brought(...paths))).toBe(name);
  });
});

const fileEntry = (fullPath: string) => ({
  fullPath,
  isFile: true,
  isDirectory: false,
  file: (done: (file: File) => void) => done(new File(['{}'], fullPath.split('/').at(-1) ?? '')),
});
/** Gives its entries in two portions, as browsers do. */
const folderEntry = (fullPath: string, ...inner: object[]) => ({
  fullPath,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const portions = [inner.slice(0, 1), inner.slice(1), []];
    return { readEntries: (done: (some: object[]) => void) => done(portions.shift() ?? []) };
  },
});
const drop = (...entries: object[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: entries.map(() => new File(['{}'], 'plain.json')),
  }) as unknown as DataTransfer;

describe('what was dropped', () => {
  it('is the files, by their names', async () => {
    expect((await droppedFiles(drop(fileEntry('/plain.json')))).map(({ path }) => path)).toEqual([
      'plain.json',
    ]);
  });

  it('is all files of a folder, with their paths, but for hidden ones', async () => {
    const folder = folderEntry(
      '/data',
      fileEntry('/data/dataset.json'),
      folderEntry('/data/events', fileEntry('/data/events/visit.json')),
      fileEntry('/data/.DS_Store'),
    );
    expect((await droppedFiles(drop(folder))).map(({ path }) => path)).toEqual([
      'data/dataset.json',
      'data/events/visit.json',
    ]);
  });
});
