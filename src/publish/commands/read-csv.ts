import { CsvError, parse } from 'csv-parse/sync';

/**
 * The rows of a CSV text (RFC 4180), the header among them; blank lines are passed over.
 * @throws Error if a quotation does not end, for then no row after it can be told
 */
export function readCsv(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Error(`The table is no CSV: ${error.message}`);
  }
}
