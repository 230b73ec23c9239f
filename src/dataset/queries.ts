/* One query a served file. Files are immutable but for the manifest, so nothing is ever fetched twice. */
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
  type ServedIndex,
} from '../model/served';
import { type EventTable, openTable } from '../tables/event-table';
import { LoadError, loadJson } from './load-json';

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isList = <T extends readonly unknown[]>(json: unknown): json is T => Array.isArray(json);

/** Enough to know that this is a manifest; a newer one may differ in the rest. */
const isManifest = (json: unknown): json is Manifest => isObject(json) && typeof json.format === 'number';

const isIndex = (json: unknown): json is ServedIndex =>
  isObject(json) &&
  [
    'partyCodes',
    'earliest',
    'latest',
    'kind',
    'level',
    'status',
    'rank',
    'host',
    'venueCountry',
    'within',
    'partyOffsets',
    'parties',
    'travelled',
  ].every((column) => Array.isArray(json[column]));

const isGazetteer = (json: unknown): json is ServedGazetteer =>
  isObject(json) &&
  ['people', 'offices', 'places', 'organisations', 'bodies'].every((list) => Array.isArray(json[list]));

const isIdShard = (json: unknown): json is IdShard => isObject(json);

export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: async ({ signal }): Promise<Manifest> => {
    const manifest = await loadJson('manifest.json', isManifest, signal);
    if (manifest.format > FORMAT_VERSION) throw new LoadError('newer', 'manifest.json');
    return manifest;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const tableQuery = (manifest: Manifest) =>
  immutable('table', manifest.index, async (path, signal): Promise<EventTable> => {
    const table = openTable(await loadJson(path, isIndex, signal), dayOfInstant(new Date()));
    if (!table.ok) throw new LoadError('broken', path);
    return table.value;
  });

export const gazetteerQuery = (manifest: Manifest) =>
  immutable(
    'gazetteer',
    manifest.gazetteer,
    async (path, signal): Promise<Gazetteer> => buildGazetteer(await loadJson(path, isGazetteer, signal)),
  );

export const recordShardQuery = (path: string) =>
  immutable('records', path, (_path, signal) => loadJson<RecordShard>(path, isList, signal));

export const articleShardQuery = (path: string) =>
  immutable('articles', path, (_path, signal) => loadJson<ArticleShard>(path, isList, signal));

export const idShardQuery = (path: string) =>
  immutable('ids', path, (_path, signal) => loadJson(path, isIdShard, signal));

function immutable<T>(name: string, path: string, load: (path: string, signal: AbortSignal) => Promise<T>) {
  return queryOptions({
    queryKey: [name, path],
    queryFn: ({ signal }) => load(path, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
