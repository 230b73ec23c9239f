import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import english from '../../cldr/slices/en.json';
import { type ImportedTable, importTable } from '../../prepare/import/import-table';
import { isSetAside } from '../../prepare/import/loss';
import { namesToCodes } from '../../prepare/import/read-country';
import { type TableMap, tableMapSchema } from '../../prepare/import/table-map';
import { prepareDataset } from '../../prepare/prepare-dataset';
import { problemsFromIssues } from '../../prepare/source-problems';
import type { Command } from './command';
import { countByCode, describeProblem, printProblems } from './describe-problem';
import { readCsv } from './read-csv';
import { besideFolder, mustBeEmpty, writeSource } from './write-source';

export const importCommand: Command = {
  synopsis: 'import --csv FILE --map MAP.json --out FOLDER',
  summary:
    'Makes a dataset folder of a table of visits. Every row is imported or set aside, and what a row lost is reported.',
  details: `
--csv FILE     the table, with a header
--map MAP      says which column is what; see docs/maps/state-department-visits.json
--out FOLDER   a new folder

Countries are read by the rules of the map, else by their English names. The level of a visit is read from the
note by the rules in src/prepare/import/read-level.ts. Visitors become people where the text is one title and
one name. FOLDER.losses.jsonl tells what was lost, one JSON object a line: row, field, code, value.
Fails (exit code 1) if no row could be imported.`,
  run: runImport,
};

async function runImport(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { csv: { type: 'string' }, map: { type: 'string' }, out: { type: 'string' } },
  });
  const { csv, map, out } = values;
  if (csv === undefined || map === undefined || out === undefined)
    throw new Error('Say --csv FILE, --map MAP.json and --out FOLDER.');
  await mustBeEmpty(out);
  const tableMap = parseMap(map, await readFile(map, 'utf8'));
  const table = readCsv(await readFile(csv, 'utf8'));
  const imported = importTable(table, tableMap, namesToCodes(english.territories));
  await writeSource(out, imported.files);
  const report = besideFolder(out, 'losses.jsonl');
  await writeFile(report, imported.losses.map((loss) => `${JSON.stringify(loss)}\n`).join(''));
  const { problems } = prepareDataset(imported.files);
  printProblems(problems);
  console.log(describeImport(out, imported, report));
  return imported.imported === 0 || problems.length > 0 ? 1 : 0;
}

function parseMap(file: string, text: string): TableMap {
  const json: unknown = JSON.parse(text);
  const parsed = tableMapSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = problemsFromIssues({ file, record: null }, json, parsed.error.issues);
  throw new Error(problems.map(describeProblem).join('\n'));
}

function describeImport(
  out: string,
  { rows, imported, setAside, losses }: ImportedTable,
  report: string,
): string {
  return [
    `${out}: ${imported} imported + ${setAside} set aside = ${rows} rows.`,
    'Rows set aside, by reason:',
    ...countByCode(losses.filter(isSetAside)),
    'Lost from imported rows, by reason:',
    ...countByCode(losses.filter((loss) => !isSetAside(loss))),
    `Row by row in ${report}.`,
  ].join('\n');
}
