/* Reads an editor's dataset folder. The only place that knows which files belong to a dataset. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../prepare/parse-source';

export interface ReadOptions {
  /** Whether to read `local/` too: the user's own articles, which are never published. */
  readonly withLocal: boolean;
}

/**
 * All `.json` files below the folder, with paths relative to it.
 * @throws Error if the folder does not exist
 */
export async function readSource(folder: string, { withLocal }: ReadOptions): Promise<SourceFile[]> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => withLocal || !path.startsWith('local/'))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}
