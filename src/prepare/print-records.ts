/* Source records as an editor would write them: what the schema fills in by itself is left out. */
import type { SourceFile } from './parse-source';

/** One record, or a list of them, as the text of a file. */
export const printRecords = (content: unknown): string =>
  `${JSON.stringify(withoutDefaults(content), null, 2)}\n`;

export const printFile = (path: string, content: unknown): SourceFile => ({
  path,
  text: printRecords(content),
});

/** Every default of the source schema is empty (null, '', [], {}), and no field means something else by being empty. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withoutDefaults(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value as object).length === 0);
