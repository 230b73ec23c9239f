/*
 * From a prepared dataset to the files that a site serves. Equal input gives equal bytes: order comes from content
 * alone, and every file but the manifest is named, or lies in a folder named, by the hash of what is in it.
 */
import type { Gazetteer, GazetteerLists } from '../model/gazetteer';
import { hashText } from '../model/hash-text';
import {
  type DatasetCounts,
  type DatasetFacts,
  FORMAT_VERSION,
  GROUP_SHARDS,
  isEvent,
  type Manifest,
  type RowRecord,
  type SeriesName,
  type ServedArticle,
  type ShardSeries,
  shardPath,
} from '../model/served';
import { encodeIndex, orderRecords } from '../tables/encode-index';
import { type ArticleTally, buildArticleTally } from './article-tally';
import { buildBuckets } from './build-buckets';
import type { PreparedDataset } from './prepare-dataset';

export interface ServedFile {
  /** Path below the dataset folder. */
  readonly path: string;
  readonly text: string;
}

/** What is served, with records and articles made as they are asked for: a million need not lie in memory whole. */
export interface ServedParts extends Pick<PreparedDataset, 'problems' | 'aliases'> {
  readonly dataset: DatasetFacts | null;
  readonly counts: DatasetCounts;
  readonly gazetteer: Gazetteer;
  /** In row order, with at least what the index is made of. */
  readonly ordered: readonly RowRecord[];
  readonly recordAt: (row: number) => RowRecord;
  readonly articleIdAt: (at: number) => string;
  readonly articleAt: (at: number) => ServedArticle;
}

/** Letters that a record shard is to stay below, as far as a few of the records tell. */
const MOST_LETTERS = 300_000;
/** Rows a record shard: fewer where events are told of at length, so that the first screen has little to wait for. */
const SHARD_ROWS = [256, 128, 64, 32] as const;
const FEWEST_ROWS = 32;
const SAMPLES = 64;
const MOST_PROBLEMS = 1000;

export const buildServed = (prepared: PreparedDataset): ServedFile[] => [...serveParts(partsOf(prepared))];

/** One file at a time, the manifest last, so that they can be written as they come. */
export function* serveParts(parts: ServedParts): Generator<ServedFile> {
  const { ordered, gazetteer, counts } = parts;
  const rankOf = (office: string) => gazetteer.offices.get(office)?.rank;
  const index = nameByContent('index', encodeIndex(ordered, rankOf));
  const lists = nameByContent('gazetteer', listsOf(gazetteer));
  yield index;
  yield lists;
  const tally = buildArticleTally();
  const shardRows = rowsOfShard(parts);
  const recordShards = yield* serveRecords(parts, shardRows);
  const articleShards = yield* serveArticles(parts, tally);
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    dataset: parts.dataset,
    counts,
    languages: tally.languages(),
    publishers: tally.publishers(),
    index: index.path,
    gazetteer: lists.path,
    recordShards,
    shardRows,
    articleShards,
    idShards: yield* serveIds(parts),
    problems: parts.problems.slice(0, MOST_PROBLEMS),
  };
  yield { path: 'manifest.json', text: JSON.stringify(manifest) };
}

/** Yields the files and returns how to find them. */
type Series = Generator<ServedFile, ShardSeries>;

function* serveRecords({ ordered, recordAt }: ServedParts, shardRows: number): Series {
  return yield* serveSeries('records', Math.ceil(ordered.length / shardRows), (at) => {
    const rows = Math.min(shardRows, ordered.length - at * shardRows);
    return Array.from({ length: rows }, (_, row) => recordAt(at * shardRows + row));
  });
}

function rowsOfShard({ ordered, recordAt }: ServedParts): number {
  const samples = Math.min(SAMPLES, ordered.length);
  let letters = 0;
  for (let at = 0; at < samples; at++)
    letters += JSON.stringify(recordAt(Math.floor((at * ordered.length) / samples))).length;
  const each = letters / Math.max(1, samples);
  return SHARD_ROWS.find((rows) => rows * each <= MOST_LETTERS) ?? FEWEST_ROWS;
}

function* serveArticles({ counts, articleIdAt, articleAt }: ServedParts, tally: ArticleTally): Series {
  const buckets = buildBuckets(counts.articles, articleIdAt);
  return yield* serveSeries('articles', buckets.length, (at) => {
    const shard = (buckets[at] ?? []).map(articleAt);
    for (const article of shard) tally.add(article);
    return shard;
  });
}

function* serveIds({ ordered, aliases }: ServedParts): Series {
  const former = [...aliases];
  const rowOfId = new Map(former.length === 0 ? [] : ordered.map(({ id }, row) => [id as string, row]));
  const entryAt = (at: number): [id: string, row: number] => {
    const record = ordered[at];
    if (record) return [record.id, at];
    const [alias = '', id = ''] = former[at - ordered.length] ?? [];
    return [alias, rowOfId.get(id) ?? -1];
  };
  const buckets = buildBuckets(ordered.length + former.length, (at) => entryAt(at)[0]);
  return yield* serveSeries('ids', buckets.length, (at) =>
    Object.fromEntries((buckets[at] ?? []).map(entryAt)),
  );
}

/** A group at a time: its name is known once all of its files are. */
function* serveSeries(name: SeriesName, count: number, contentAt: (at: number) => unknown): Series {
  const groups: string[] = [];
  for (let start = 0; start < count; start += GROUP_SHARDS) {
    const length = Math.min(GROUP_SHARDS, count - start);
    const texts = Array.from({ length }, (_, at) => JSON.stringify(contentAt(start + at)));
    groups.push(hashText(texts.map(hashText).join()));
    const series = { count, groups };
    for (const [at, text] of texts.entries()) {
      yield { path: shardPath(name, series, start + at) ?? '', text };
    }
  }
  return { count, groups };
}

function nameByContent(stem: string, content: unknown): ServedFile {
  const text = JSON.stringify(content);
  return { path: `${stem}-${hashText(text)}.json`, text };
}

function partsOf(prepared: PreparedDataset): ServedParts {
  const { dataset, problems, aliases, gazetteer, articles } = prepared;
  const ordered = orderRecords(prepared.records);
  const rows = rowsByArticle(ordered);
  const articleAt = (at: number) => {
    const article = articles[at];
    if (!article) throw new RangeError(`No article ${at}`);
    return article;
  };
  return {
    ...{ dataset, problems, aliases, gazetteer, ordered },
    counts: countRecords(prepared),
    recordAt: (row) => ordered[row] as RowRecord,
    articleIdAt: (at) => articleAt(at).id,
    articleAt: (at) => ({ ...articleAt(at), rows: rows.get(articleAt(at).id) ?? [] }),
  };
}

function rowsByArticle(ordered: readonly RowRecord[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, record] of ordered.entries()) {
    const ids = isEvent(record) ? record.reports.map(({ article }) => article) : [record.id];
    for (const id of ids) {
      const before = rows.get(id);
      if (before) before.push(row);
      else rows.set(id, [row]);
    }
  }
  return rows;
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

const listsOf = ({ people, offices, places, organisations, bodies }: Gazetteer): GazetteerLists => ({
  people: [...people.values()],
  offices: [...offices.values()],
  places: [...places.values()],
  organisations: [...organisations.values()],
  bodies: [...bodies.values()],
});
