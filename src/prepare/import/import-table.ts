/*
 * A table of visits as a source dataset. Every row is imported or set aside, and whatever of it finds no place is
 * reported; all events cite one article that stands for the table itself.
 */
import { parseIsoDay } from '../../model/day';
import type { SourceFile } from '../parse-source';
import { printFile } from '../print-records';
import { collectPeople, type Sighting } from './collect-people';
import { isSetAside, type Loss } from './loss';
import { isRead, type ReadRow, type RowReader, readRow } from './read-row';
import { sortTitles } from './read-visitor';
import type { Column, TableMap } from './table-map';

export interface ImportedTable {
  readonly files: readonly SourceFile[];
  readonly losses: readonly Loss[];
  readonly rows: number;
  /** With `setAside` this makes `rows`. */
  readonly imported: number;
  readonly setAside: number;
}

/**
 * Imports the rows below the header. O(rows × rules of the map).
 * @param named country codes by folded English name
 * @throws Error if the header lacks a column of the map
 */
export function importTable(
  table: readonly (readonly string[])[],
  map: TableMap,
  named: ReadonlyMap<string, string>,
): ImportedTable {
  const [header = [], ...rows] = table;
  const reader = buildReader(header, map, named);
  const losses: Loss[] = [];
  const read: ReadRow[] = [];
  const taken = new Set<string>();
  for (const [at, cells] of rows.entries()) {
    const found = readRow(cells, reader);
    const isTwice = isRead(found) && taken.has(found.id);
    const own = !isRead(found) ? [found] : isTwice ? [twice(found.id)] : found.losses;
    for (const { column, code, value } of own)
      losses.push({ row: at + 1, field: column && map.columns[column], code, value });
    if (!isRead(found) || isTwice) continue;
    taken.add(found.id);
    read.push(found);
  }
  const setAside = losses.filter(isSetAside).length;
  return { files: printDataset(read, map), losses, rows: rows.length, imported: read.length, setAside };
}

const twice = (id: string) => ({ column: 'id', code: 'duplicate-id', value: id }) as const;

function buildReader(
  header: readonly string[],
  map: TableMap,
  named: ReadonlyMap<string, string>,
): RowReader {
  const places = new Map(Object.entries(map.columns).map(([column, name]) => [column, header.indexOf(name)]));
  const missing = Object.values(map.columns).filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`The table has no column ${missing.join(', ')}.`);
  const cell = (row: readonly string[], column: Column) => row[places.get(column) ?? -1]?.trim() ?? '';
  return { map, named, titles: sortTitles(map.titles), cell, width: header.length };
}

function printDataset(rows: readonly ReadRow[], map: TableMap): SourceFile[] {
  const sightings = rows.map(toSighting);
  const { people, participantOf } = collectPeople(sightings.filter((sighting) => sighting !== null));
  const events = rows.map((row, at) => {
    const sighting = sightings[at];
    return toEvent(row, map, sighting ? [participantOf(sighting)] : []);
  });
  return [
    printFile('dataset.json', map.dataset),
    printFile(`articles/${map.article.id}.json`, map.article),
    printFile('events/imported.json', events),
    printFile('people.json', people),
    printFile('offices.json', map.offices),
    printFile('organisations.json', map.organisations),
  ];
}

function toSighting({ visitor, country, start }: ReadRow): Sighting | null {
  const day = parseIsoDay(start);
  return visitor && day !== undefined ? { ...visitor, country, day } : null;
}

function toEvent({ id, start, date, country, level }: ReadRow, map: TableMap, participants: unknown) {
  const { kind, status, host, article } = map;
  const what = [level, kind].filter((word) => word !== null).join('-');
  return {
    id: `${start}-${country}-${host}-${what}-${id}`.toLowerCase(),
    kind,
    level,
    status,
    parties: [country, host],
    visitors: [country],
    host,
    venue: { place: null, country: host },
    date,
    participants,
    reports: [{ article: article.id, stage: 'reports', claims: { status, date, level, place: null } }],
  };
}
