/*
 * From a prepared dataset to the files that a site serves. Equal input gives equal bytes: order comes from content
 * alone, and every file but the manifest is named by the hash of what is in it.
 */

import type { GazetteerLists } from '../model/gazetteer';
import { bucketOf, hashText } from '../model/hash-text';
import {
  type DatasetCounts,
  FORMAT_VERSION,
  isEvent,
  type Manifest,
  type RowRecord,
  type ServedArticle,
} from '../model/served';
import { encodeIndex, orderRecords } from '../tables/encode-index';
import type { PreparedDataset } from './prepare-dataset';

export interface ServedFile {
  /** Path below the dataset folder. */
  readonly path: string;
  readonly text: string;
}

/** Rows a record shard: a shard of busy events stays below about 300 kB. */
const SHARD_ROWS = 256;
/** Articles, or ids, aimed at a hash bucket. */
const BUCKET_FILL = 128;
const MOST_PROBLEMS = 1000;

export function buildServed(prepared: PreparedDataset): ServedFile[] {
  const files: ServedFile[] = [];
  const serve = (stem: string, content: unknown): string => {
    const text = JSON.stringify(content);
    const path = `${stem}-${hashText(text)}.json`;
    files.push({ path, text });
    return path;
  };
  const ordered = orderRecords(prepared.records);
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    dataset: prepared.dataset,
    counts: countRecords(prepared),
    index: serve(
      'index',
      encodeIndex(ordered, (office) => prepared.gazetteer.offices.get(office)?.rank),
    ),
    gazetteer: serve('gazetteer', listsOf(prepared)),
    recordShards: chunks(ordered, SHARD_ROWS).map((shard, at) => serve(`records/${at}`, shard)),
    shardRows: SHARD_ROWS,
    articleShards: buckets(articlesWithRows(prepared, ordered), (article) => article.id).map((shard, at) =>
      serve(`articles/${at}`, shard),
    ),
    idShards: buckets(rowsById(prepared, ordered), ([id]) => id).map((shard, at) =>
      serve(`ids/${at.toString(16).padStart(2, '0')}`, Object.fromEntries(shard)),
    ),
    problems: prepared.problems.slice(0, MOST_PROBLEMS),
  };
  return [...files, { path: 'manifest.json', text: JSON.stringify(manifest) }];
}

function articlesWithRows({ articles }: PreparedDataset, ordered: readonly RowRecord[]): ServedArticle[] {
  const rows = new Map<string, number[]>();
  for (const [row, record] of ordered.entries()) {
    const ids = isEvent(record) ? record.reports.map(({ article }) => article) : [record.id];
    for (const id of ids) rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return articles.map((article) => ({ ...article, rows: rows.get(article.id) ?? [] }));
}

function countRecords({ records, articles, problems }: PreparedDataset): DatasetCounts {
  const events = records.filter(isEvent);
  return {
    events: events.length,
    articles: articles.length,
    reports: events.reduce((sum, { reports }) => sum + reports.length, 0),
    loneArticles: records.length - events.length,
    setAside: problems.length,
  };
}

function listsOf({ gazetteer }: PreparedDataset): GazetteerLists {
  const { people, offices, places, organisations, bodies } = gazetteer;
  return {
    people: [...people.values()],
    offices: [...offices.values()],
    places: [...places.values()],
    organisations: [...organisations.values()],
    bodies: [...bodies.values()],
  };
}

function rowsById(
  { aliases }: PreparedDataset,
  ordered: readonly { readonly id: string }[],
): [string, number][] {
  const rows = new Map<string, number>(ordered.map(({ id }, row) => [id, row]));
  for (const [alias, id] of aliases) rows.set(alias, rows.get(id) ?? -1);
  return [...rows];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}

/** At least one bucket, so that a look-up in an empty dataset finds an empty file and not a missing one. */
function buckets<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const count = Math.min(4096, Math.max(1, Math.ceil(items.length / BUCKET_FILL)));
  const parts: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) parts[bucketOf(keyOf(item), count)]?.push(item);
  return parts;
}
