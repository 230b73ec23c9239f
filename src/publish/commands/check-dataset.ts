import { parseArgs } from 'node:util';
import { prepareDataset } from '../../prepare/prepare-dataset';
import { readSource } from '../read-source';
import type { Command } from './command';
import { printProblems } from './describe-problem';

export const checkCommand: Command = {
  synopsis: 'check [FOLDER]',
  summary:
    'Reads the folder (data, unless named) and lists every problem: file, record, field, reason; then how many there are of each.',
  details: `
The user's own articles in FOLDER/local/ are read too. Nothing is written.
Fails (exit code 1) if there is any problem.`,
  run: checkDataset,
};

async function checkDataset(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const folder = positionals[0] ?? 'data';
  const { problems, records, articles } = prepareDataset(await readSource(folder, { withLocal: true }));
  printProblems(problems);
  console.log(
    `${folder}: ${records.length} rows from ${articles.length} articles, ${problems.length} set aside.`,
  );
  return problems.length === 0 ? 0 : 1;
}
