import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildServed, type ServedFile } from '../../prepare/build-served';
import { type PreparedDataset, prepareDataset } from '../../prepare/prepare-dataset';
import { readSource } from '../read-source';
import type { Command } from './command';
import { printProblems } from './describe-problem';
import { startProgress } from './progress';
import { sayBytes, type Written, writeServed } from './write-served';

export const buildCommand: Command = {
  synopsis: 'build [FOLDER] --out DIR | --site DIST [--with-local]',
  summary:
    'Writes the files that a site serves: a manifest, an index, and shards of events, articles and ids. With --site they go into the dataset/ folder of a built site, which then shows them without another build.',
  details: `
FOLDER         the dataset folder; data, unless named
--out DIR      where to write
--site DIST    a built site (npm run build); writes to DIST/dataset/
--with-local   also the user's own articles in FOLDER/local/; not for a site that is published

Bad records are listed and left out, the good ones are built: exit code 0. Equal input gives equal bytes.
The files of a former build are removed, anything else in the folder stays.
Fails (exit code 1), and writes nothing, if no record could be read.`,
  run: buildDataset,
};

async function buildDataset(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      site: { type: 'string' },
      'with-local': { type: 'boolean', default: false },
    },
  });
  const folder = positionals[0] ?? 'data';
  const target = targetOf(folder, values);
  const prepared = prepareDataset(await readSource(folder, { withLocal: values['with-local'] }));
  printProblems(prepared.problems);
  if (prepared.records.length === 0 && prepared.problems.length > 0) {
    console.log(`${folder}: no record could be read; nothing was written.`);
    return 1;
  }
  const files = buildServed(prepared);
  const progress = startProgress('files written');
  const written = await writeServed(target, files, (done) => progress.report(done, files.length));
  progress.end();
  console.log(describeBuild(target, prepared, files, written));
  return 0;
}

function targetOf(folder: string, { out, site }: { out?: string; site?: string }): string {
  if ((out === undefined) === (site === undefined)) throw new Error('Say either --out DIR or --site DIST.');
  if (site !== undefined && !existsSync(join(site, 'index.html')))
    throw new Error(`${site} is no built site; run npm run build first.`);
  const target = site === undefined ? (out ?? '') : join(site, 'dataset');
  const fromSource = relative(resolve(folder), resolve(target));
  // What is built into the source folder would be read as source the next time.
  if (fromSource === '' || (fromSource.split(sep)[0] !== '..' && !fromSource.startsWith(sep)))
    throw new Error(`${target} lies in the dataset folder ${folder}; build to another place.`);
  return target;
}

function describeBuild(
  target: string,
  { records, articles, problems }: PreparedDataset,
  files: readonly ServedFile[],
  { files: count, bytes, removed }: Written,
): string {
  const index = gzipSync(files[0]?.text ?? '').length;
  const former = removed === 0 ? '' : `, ${removed} of a former build removed`;
  return [
    `${target}: ${records.length} rows from ${articles.length} articles, ${problems.length} set aside;`,
    `${count} files, ${sayBytes(bytes)}, index ${sayBytes(index)} gzipped${former}.`,
  ].join('\n');
}
