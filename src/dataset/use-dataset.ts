import { useQuery } from '@tanstack/react-query';
import type { Gazetteer } from '../model/gazetteer';
import type { Manifest } from '../model/served';
import type { EventTable } from '../tables/event-table';
import { LoadError } from './load-json';
import { gazetteerQuery, manifestQuery, tableQuery } from './queries';
import { retryFailed } from './retry-failed';
import { useSource } from './use-source';

export interface Dataset {
  readonly manifest: Manifest;
  readonly table: EventTable;
  readonly gazetteer: Gazetteer;
}

export type Loading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: LoadError; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

/** What every screen needs: the manifest first, then the table and the gazetteer at once. */
export function useDataset(): Loading<Dataset> {
  const source = useSource();
  const manifest = useQuery(manifestQuery(source));
  const table = useQuery({
    ...tableQuery(source, manifest.data ?? NO_MANIFEST),
    enabled: manifest.isSuccess,
  });
  const gazetteer = useQuery({
    ...gazetteerQuery(source, manifest.data ?? NO_MANIFEST),
    enabled: manifest.isSuccess,
  });
  const queries = [manifest, table, gazetteer];
  const failed = queries.find(({ isError }) => isError);
  if (failed) return { state: 'failed', error: toLoadError(failed.error), retry: () => retryFailed(queries) };
  if (!manifest.data || !table.data || !gazetteer.data) return { state: 'loading' };
  return { state: 'ready', value: { manifest: manifest.data, table: table.data, gazetteer: gazetteer.data } };
}

/** A failure that is none of the expected ones still gets words. */
export const toLoadError = (error: unknown): LoadError =>
  error instanceof LoadError ? error : new LoadError('broken', String(error));

const NO_MANIFEST = { index: '', gazetteer: '' } as Manifest;
