import { parseArgs } from 'node:util';
import type { Problem } from '../model/problem';
import { prepareDataset } from '../prepare/prepare-dataset';
import { readSource } from './read-source';

/** Lists every problem of a dataset folder; resolves to the exit code, 1 if there is any. */
export async function checkDataset(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const folder = positionals[0] ?? 'data';
  const { problems, records, articles } = prepareDataset(await readSource(folder, { withLocal: true }));
  for (const problem of problems) console.log(describeProblem(problem));
  console.log(
    `${folder}: ${records.length} rows from ${articles.length} articles, ${problems.length} set aside.`,
  );
  return problems.length === 0 ? 0 : 1;
}

/** `events/x.json: x: reports.0.article: missing-article: "y"`. */
export function describeProblem({ file, record, field, code, value }: Problem): string {
  const shown = value === '' ? null : JSON.stringify(value);
  return [file, record, field, code, shown].filter((part) => part !== null).join(': ');
}
