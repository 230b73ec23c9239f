/* Reads an index and opens it as a table: in the worker where it is large, on the page where it is not. */
import type { Day } from '../../model/day';
import type { ServedIndex } from '../../model/served';
import type { EventTable } from '../../tables/event-table';
import { openTable } from '../../tables/open-table';
import { fetchJson, LoadError, type LoadErrorCode } from '../load-json';

/** Where the index lies, so that a worker fetches it itself and its text never passes through the page. */
export type IndexPlace = { readonly url: string } | { readonly text: string };

export interface TableRequest {
  readonly place: IndexPlace;
  /** The day that statuses are told for. */
  readonly today: Day;
}

export type TableAnswer =
  | { readonly state: 'done'; readonly table: EventTable }
  | { readonly state: 'failed'; readonly code: LoadErrorCode };

export async function answerTable(
  { place, today }: TableRequest,
  signal?: AbortSignal,
): Promise<TableAnswer> {
  try {
    const index: unknown = 'url' in place ? await fetchJson(place.url, signal) : JSON.parse(place.text);
    if (typeof index !== 'object' || index === null) return BROKEN;
    const table = openTable(index as ServedIndex, today);
    return table.ok ? { state: 'done', table: table.value } : BROKEN;
  } catch (error) {
    if (error instanceof LoadError) return { state: 'failed', code: error.code };
    if (error instanceof SyntaxError) return BROKEN;
    throw error;
  }
}

const BROKEN: TableAnswer = { state: 'failed', code: 'broken' };
