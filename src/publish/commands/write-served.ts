/*
 * Writes served files into a folder that may be online at this moment: shards first, then the manifest in one step,
 * then the shards of the former build go. A page that loads meanwhile sees the one or the other, never half.
 * Removes only files that bear the names of a build; whatever else lies there stays.
 */
import { writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ServedFile } from '../../prepare/build-served';

export interface Written {
  readonly files: number;
  readonly bytes: number;
  /** Files of a former build that are gone. */
  readonly removed: number;
}

/** Files beside the manifest, folders of shards, and shards as they were named before they had such folders. */
const LONE = /^(index|gazetteer)-[0-9a-f]{16}\.json$/;
const SERIES = ['records', 'articles', 'ids'];
const GROUP = /^[0-9a-f]{16}$/;
const SHARD = /^\d+\.json$/;
const FORMER_SHARD = /^[0-9a-f]+-[0-9a-f]{16}\.json$/;

export async function writeServed(
  folder: string,
  files: Iterable<ServedFile>,
  onFile: (written: number) => void = () => undefined,
): Promise<Written> {
  const written = new Set<string>();
  const made = new Set<string>();
  let bytes = 0;
  for (const { path, text } of files) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
    made.add(dirname(target));
    const content = Buffer.from(text);
    // Making the next file is work for this thread, so there is nothing to gain from waiting for the last one apart.
    writeFileSync(path === 'manifest.json' ? `${target}.new` : target, content);
    bytes += content.length;
    written.add(path);
    onFile(written.size);
  }
  await rename(join(folder, 'manifest.json.new'), join(folder, 'manifest.json'));
  return { files: written.size, bytes, removed: await removeFormer(folder, written) };
}

async function removeFormer(folder: string, kept: ReadonlySet<string>): Promise<number> {
  let removed = await removeFiles(folder, '', LONE, kept);
  for (const series of SERIES) {
    removed += await removeFiles(folder, `${series}/`, FORMER_SHARD, kept);
    for (const group of await readdir(join(folder, series)).catch(() => [])) {
      if (!GROUP.test(group)) continue;
      removed += await removeFiles(folder, `${series}/${group}/`, SHARD, kept);
      // Not removed where something else lies in it, nor where it is in use.
      await rmdir(join(folder, series, group)).catch(() => undefined);
    }
  }
  return removed;
}

async function removeFiles(
  folder: string,
  below: string,
  shape: RegExp,
  kept: ReadonlySet<string>,
): Promise<number> {
  let removed = 0;
  for (const entry of await readdir(join(folder, below), { withFileTypes: true }).catch(() => [])) {
    const path = `${below}${entry.name}`;
    if (!entry.isFile() || !shape.test(entry.name) || kept.has(path)) continue;
    await rm(join(folder, path));
    removed++;
  }
  return removed;
}

/** `143 kB`, `1.2 MB`. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`;
}
