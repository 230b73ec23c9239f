import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeDatasets, type NamedSource } from '../../prepare/merge/merge-datasets';
import type { Suggestion } from '../../prepare/merge/suggest-same';
import { slugFromFileName } from '../../prepare/raw-article';
import { readSource } from '../read-source';
import type { Command } from './command';
import { printProblems } from './describe-problem';
import { besideFolder, mustBeEmpty, writeSource } from './write-source';

export const mergeCommand: Command = {
  synopsis: 'merge A B… --out C [--title TITLE]',
  summary:
    'Makes one dataset folder C of several. Every event and article keeps its origin; events that may be the same are suggested, never joined.',
  details: `
A B…           dataset folders; their local/ parts are left out
--out C        a new folder
--title TITLE  title of the merged dataset; the titles joined by +, unless said

Equal records under equal ids are one record. Where contents differ the first folder keeps the id and the
other's gets the name of its folder as ending: x-state-department. Renamed ids and suggestions are listed
and written to C.suggestions.json. The merged dataset counts as covered through the earliest of the days.
Fails (exit code 1) if a record or gazetteer entry had to be left out; the rest is merged.`,
  run: runMerge,
};

async function runMerge(args: string[]): Promise<number> {
  const { values, positionals: folders } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, title: { type: 'string' } },
  });
  const { out, title } = values;
  if (folders.length < 2) throw new Error('Name at least two dataset folders to merge.');
  if (out === undefined) throw new Error('Say where to write: --out FOLDER.');
  await mustBeEmpty(out);
  const merged = mergeDatasets(await readAll(folders), title);
  await writeSource(out, merged.files);
  const { renamed, suggestions, problems } = merged;
  const beside = besideFolder(out, 'suggestions.json');
  await writeFile(beside, `${JSON.stringify({ renamed, suggestions }, null, 2)}\n`);
  printProblems(problems);
  for (const { label, from, to } of renamed) console.log(`renamed in ${label}: ${from} → ${to}`);
  for (const suggestion of suggestions) console.log(describeSuggestion(suggestion));
  const counts = `${renamed.length} renamed, ${suggestions.length} suggested, ${problems.length} left out`;
  console.log(`${out}: ${merged.files.length} files, ${counts}; see ${beside}.`);
  return problems.length === 0 ? 0 : 1;
}

async function readAll(folders: readonly string[]): Promise<NamedSource[]> {
  const sources: NamedSource[] = [];
  for (const folder of folders) {
    const name = slugFromFileName(basename(resolve(folder)));
    let label = name;
    for (let count = 2; sources.some((source) => source.label === label); count++) label = `${name}-${count}`;
    sources.push({ label, files: await readSource(folder, { withLocal: false }) });
  }
  return sources;
}

function describeSuggestion({ ids, origins, kind, parties, dates, overlap, differ }: Suggestion): string {
  const side = (at: 0 | 1) => `${ids[at]} (${dates[at]}; ${origins[at]})`;
  const but = differ.length === 0 ? '' : `; they differ in ${differ.join(', ')}`;
  return `same? ${side(0)} and ${side(1)}: both a ${kind} of ${parties.join(' and ')}, both possible on ${overlap}${but}`;
}
