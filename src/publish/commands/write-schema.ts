import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildSourceJsonSchema } from '../../prepare/source-json-schema';
import type { Command } from './command';

/** Apart from data/, where it would be read as a record. */
const PLACE = 'docs/source.schema.json';

export const schemaCommand: Command = {
  synopsis: 'schema [--out FILE]',
  summary: `Writes the JSON Schema (2020-12) of the source format to ${PLACE}, for editors and other tools.`,
  details: `
--out FILE   where to write instead; - for the output stream

Every kind of record has its definition ($defs); the root describes a dataset folder as one object
from path to content. It is generated from src/model/source-schema.ts.`,
  run: writeSchema,
};

async function writeSchema(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: PLACE } } });
  const text = printSchema();
  if (values.out === '-') {
    process.stdout.write(text);
    return 0;
  }
  await writeFile(values.out, text);
  console.log(`${values.out}: written.`);
  return 0;
}

/** The file's exact text. */
export const printSchema = (): string => `${JSON.stringify(buildSourceJsonSchema(), null, 2)}\n`;
