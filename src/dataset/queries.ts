/*
 * One query a served file, under its source's id. Files are immutable but for the manifest, so nothing is ever fetched
 * twice.
 */
import { queryOptions } from '@tanstack/react-query';
import { dayOfInstant } from '../model/day';
import { buildGazetteer, type Gazetteer } from '../model/gazetteer';
import {
  type ArticleShard,
  FORMAT_VERSION,
  type IdShard,
  type Manifest,
  type RecordShard,
  type ServedGazetteer,
} from '../model/served';
import type { EventTable } from '../tables/event-table';
import { type DatasetSource, LoadError, loadJson } from './load-json';
import { askTable } from './table/ask-table';

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isList = <T extends readonly unknown[]>(json: unknown): json is T => Array.isArray(json);

/** Enough to know that this is a manifest; a newer one may differ in the rest. */
const isManifest = (json: unknown): json is Manifest => isObject(json) && typeof json.format === 'number';

const isGazetteer = (json: unknown): json is ServedGazetteer =>
  isObject(json) &&
  ['people', 'offices', 'places', 'organisations', 'bodies'].every((list) => Array.isArray(json[list]));

const isIdShard = (json: unknown): json is IdShard => isObject(json);

export const manifestQuery = (source: DatasetSource) =>
  queryOptions({
    queryKey: [source.id, 'manifest'],
    queryFn: async ({ signal }): Promise<Manifest> => {
      const manifest = await loadJson(source, 'manifest.json', isManifest, signal);
      if (manifest.format > FORMAT_VERSION) throw new LoadError('newer', 'manifest.json');
      if (manifest.format < FORMAT_VERSION) throw new LoadError('older', 'manifest.json');
      return manifest;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const tableQuery = (source: DatasetSource, { index, counts }: Manifest) =>
  immutable(source, 'table', index, async (signal): Promise<EventTable> => {
    const request = { place: await source.locate(index), today: dayOfInstant(new Date()) };
    const answer = await askTable(request, counts.events + counts.loneArticles, signal);
    if (answer.state === 'failed') throw new LoadError(answer.code, index);
    return answer.table;
  });

export const gazetteerQuery = (source: DatasetSource, { gazetteer }: Manifest) =>
  immutable(
    source,
    'gazetteer',
    gazetteer,
    async (signal): Promise<Gazetteer> =>
      buildGazetteer(await loadJson(source, gazetteer, isGazetteer, signal)),
  );

export const recordShardQuery = (source: DatasetSource, path: string) =>
  immutable(source, 'records', path, (signal) => loadJson<RecordShard>(source, path, isList, signal));

export const articleShardQuery = (source: DatasetSource, path: string) =>
  immutable(source, 'articles', path, (signal) => loadJson<ArticleShard>(source, path, isList, signal));

export const idShardQuery = (source: DatasetSource, path: string) =>
  immutable(source, 'ids', path, (signal) => loadJson(source, path, isIdShard, signal));

function immutable<T>(
  source: DatasetSource,
  name: string,
  path: string,
  load: (signal: AbortSignal) => Promise<T>,
) {
  return queryOptions({
    queryKey: [source.id, name, path],
    queryFn: ({ signal }) => load(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
