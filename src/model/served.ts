/*
 * The files that a built site serves below `dataset/`. All are immutable and named by a hash of content, but for
 * `manifest.json`, which names the others. Bump FORMAT_VERSION with any change that an older page could misread.
 */
import type { ArticleRecord, ArticleRow } from './article';
import type { EventRecord } from './event';
import type { GazetteerLists } from './gazetteer';
import type { PartyCode } from './party';
import type { Problem } from './problem';

export const FORMAT_VERSION = 2;

/**
 * A series of numbered files. Some of them together lie in a folder named by the hash of what is in them, so that a
 * million events need a few hundred names in the manifest and not twelve thousand, and every file stays immutable.
 */
export interface ShardSeries {
  readonly count: number;
  /** Names of the folders, GROUP_SHARDS files to each. */
  readonly groups: readonly string[];
}

export const GROUP_SHARDS = 64;
export type SeriesName = 'records' | 'articles' | 'ids';

/** The path of a shard below the dataset folder; undefined beyond the series. */
export function shardPath(name: SeriesName, { groups }: ShardSeries, at: number): string | undefined {
  const group = groups[Math.floor(at / GROUP_SHARDS)];
  return group === undefined ? undefined : `${name}/${group}/${at}.json`;
}

/** What a reader is told of a dataset in words, in one language. */
export interface DatasetWording {
  readonly title: string;
  readonly description: string;
  readonly licence: string;
}

export interface DatasetFacts extends DatasetWording {
  /** BCP 47 tag of the wording, or null where its editor does not say. */
  readonly lang: string | null;
  /** The same in other languages, by BCP 47 tag. */
  readonly translations: Readonly<Record<string, DatasetWording>>;
  readonly editor: string;
  /** EDTF day: edited until. */
  readonly asOf: string;
  /** EDTF day: sources seen until; empty months after it are not silence. */
  readonly coveredThrough: string;
}

export interface DatasetCounts {
  readonly events: number;
  readonly articles: number;
  readonly reports: number;
  /** Articles that stand alone because no event is known from them. */
  readonly loneArticles: number;
  readonly setAside: number;
}

export interface LanguageCount {
  /** BCP 47; `und` where it is not known. */
  readonly lang: string;
  readonly articles: number;
}

export interface Manifest {
  readonly format: number;
  /** Null where `dataset.json` was set aside. */
  readonly dataset: DatasetFacts | null;
  readonly counts: DatasetCounts;
  /** Languages of the articles, most articles first. */
  readonly languages: readonly LanguageCount[];
  /** Independent publishers of the articles. */
  readonly publishers: number;
  /** Path of the columnar index, below the dataset folder like every path here. */
  readonly index: string;
  readonly gazetteer: string;
  /** Records in row order, `shardRows` to a file. */
  readonly recordShards: ShardSeries;
  readonly shardRows: number;
  /** Articles by hash of their id. */
  readonly articleShards: ShardSeries;
  /** Row of each event or lone article by hash of its id, aliases included. */
  readonly idShards: ShardSeries;
  /** The first thousand set-aside problems. */
  readonly problems: readonly Problem[];
}

/**
 * All events in columns of text, rows by earliest day; how each is written is told in `tables/encode-index.ts`. Text and
 * not lists of numbers, for a million rows are then a tenth of the size, before and after compression.
 */
export interface ServedIndex {
  readonly rows: number;
  /** Rows with a date; they come first. */
  readonly dated: number;
  /** Busiest first, so that most of them take one character. */
  readonly partyCodes: readonly PartyCode[];
  readonly days: string;
  readonly spans: string;
  readonly kinds: string;
  readonly states: string;
  readonly wholes: string;
  readonly sides: string;
  readonly parties: string;
  readonly hosts: string;
  readonly venues: string;
  readonly travels: string;
}

export type RowRecord = EventRecord | ArticleRow;
export type RecordShard = readonly RowRecord[];

/** An article with the rows of the events that it reports, or of itself where it stands alone. */
export interface ServedArticle extends ArticleRecord {
  readonly rows: readonly number[];
}
export type ArticleShard = readonly ServedArticle[];
export type IdShard = Readonly<Record<string, number>>;
export type ServedGazetteer = GazetteerLists;

export const isEvent = (record: RowRecord): record is EventRecord => record.kind !== 'article';
