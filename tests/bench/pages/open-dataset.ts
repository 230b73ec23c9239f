/* The served dataset as a table, for pages that have no app around it. */
import type { Day } from '../../../src/model/day';
import type { Manifest, ServedIndex } from '../../../src/model/served';
import type { EventTable } from '../../../src/tables/event-table';
import { openTable } from '../../../src/tables/open-table';

const read = async <T>(path: string): Promise<T> => (await fetch(`/dataset/${path}`)).json() as Promise<T>;

export interface OpenedDataset {
  readonly table: EventTable;
  /** Milliseconds to parse the text of the index, and to open it as a table. */
  readonly parseTime: number;
  readonly openTime: number;
}

export async function openDataset(today: Day): Promise<OpenedDataset> {
  const manifest = await read<Manifest>('manifest.json');
  const text = await (await fetch(`/dataset/${manifest.index}`)).text();
  const start = performance.now();
  const index = JSON.parse(text) as ServedIndex;
  const parsed = performance.now();
  const table = openTable(index, today);
  if (!table.ok) throw new Error(table.error);
  return { table: table.value, parseTime: parsed - start, openTime: performance.now() - parsed };
}
