/* A dataset of the reader's own: prepared here, kept here, and read through the same queries as the site's. */
import { type DatasetSource, LoadError } from '../load-json';
import { readOwn } from './own-database';

/** The prepared files by their paths. */
export type OwnFiles = ReadonlyMap<string, string>;

export interface OwnDataset {
  /** Made from the content: the same file opened twice is the same dataset. */
  readonly id: string;
  /** Name of the file or folder that it came from. */
  readonly name: string;
  /** The files, where the browser refuses to store them: they then last until the page is left. */
  readonly inMemory: OwnFiles | null;
}

export function sourceOfOwn({ id, inMemory }: OwnDataset): DatasetSource {
  const textOf = async (path: string): Promise<string> => {
    const text = inMemory ? inMemory.get(path) : await readOwn(path);
    if (text === undefined) throw new LoadError('broken', path);
    return text;
  };
  return {
    id,
    read: async (path) => JSON.parse(await textOf(path)) as unknown,
    locate: async (path) => ({ text: await textOf(path) }),
  };
}
