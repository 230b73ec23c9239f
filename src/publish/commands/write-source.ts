/* Writes a dataset folder that an editor goes on with. It never writes into one that holds something already. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../prepare/parse-source';

/** @throws Error if the folder holds anything */
export async function mustBeEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => []);
  if (entries.length > 0) throw new Error(`${folder} is not empty; name a new folder.`);
}

export async function writeSource(folder: string, files: readonly SourceFile[]): Promise<void> {
  for (const { path, text } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** A file that belongs to a dataset folder and is no data: `merged` → `merged.suggestions.json`. */
export const besideFolder = (folder: string, ending: string): string =>
  `${folder.replace(/[\\/]+$/, '')}.${ending}`;
