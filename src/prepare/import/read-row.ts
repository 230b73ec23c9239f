/* One row of a table of visits: what it says in the terms of the model, or why it is set aside. */
import { parseIsoDay } from '../../model/day';
import type { VisitLevel } from '../../model/event';
import { isSlug } from '../../model/link';
import type { LossCode } from './loss';
import { readCountry } from './read-country';
import { readLevel } from './read-level';
import { type ReadVisitor, readVisitor } from './read-visitor';
import type { Column, TableMap } from './table-map';

export interface RowReader {
  readonly map: TableMap;
  /** Country codes by folded name in English. */
  readonly named: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  /** The cell of a column. */
  readonly cell: (row: readonly string[], column: Column) => string;
  readonly width: number;
}

export interface FieldLoss {
  readonly column: Column | null;
  readonly code: LossCode;
  readonly value: string;
}

export interface ReadRow {
  readonly id: string;
  readonly start: string;
  /** EDTF */
  readonly date: string;
  readonly country: string;
  readonly level: VisitLevel | null;
  readonly visitor: ReadVisitor | null;
  readonly losses: readonly FieldLoss[];
}

/** The row, or the one loss that sets it aside. */
export function readRow(row: readonly string[], reader: RowReader): ReadRow | FieldLoss {
  const { map, named, titles, cell, width } = reader;
  if (row.length !== width) return { column: null, code: 'wrong-width', value: row.join(' | ') };
  const id = cell(row, 'id');
  if (!isSlug(id)) return { column: 'id', code: 'bad-id', value: id };
  const period = readPeriod(cell(row, 'start'), cell(row, 'end'));
  if (period === null)
    return { column: 'start', code: 'bad-date', value: `${cell(row, 'start')}/${cell(row, 'end')}` };
  const name = cell(row, 'country');
  const country = readCountry({ id: cell(row, 'countryId'), name }, map.countries, named);
  if (country.code === null) return { column: 'country', code: country.loss, value: name };
  const losses: FieldLoss[] = [];
  if (country.loss) losses.push({ column: 'country', code: country.loss, value: name });
  const visitor = readVisitor(cell(row, 'visitor'), titles);
  if (!visitor) losses.push({ column: 'visitor', code: 'visitor-unclear', value: cell(row, 'visitor') });
  const note = cell(row, 'note');
  const { level, finding, words } = readLevel(note);
  if (finding !== 'plain') losses.push({ column: 'note', code: `level-${finding}`, value: words });
  if (note !== '') losses.push({ column: 'note', code: 'no-field', value: note });
  return { id, ...period, country: country.code, level, visitor, losses };
}

export const isRead = (row: ReadRow | FieldLoss): row is ReadRow => 'date' in row;

function readPeriod(start: string, end: string): Pick<ReadRow, 'start' | 'date'> | null {
  const from = parseIsoDay(start);
  const to = parseIsoDay(end);
  if (from === undefined || to === undefined || to < from) return null;
  return { start, date: from === to ? start : `${start}/${end}` };
}
