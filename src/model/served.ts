/*
 * The files that a built site serves below `dataset/`. All are immutable and named by their content's hash, but for
 * `manifest.json`, which names the others. Bump FORMAT_VERSION with any change that an older page could misread.
 */
import type { ArticleRecord, ArticleRow } from './article';
import type { EventRecord } from './event';
import type { GazetteerLists } from './gazetteer';
import type { PartyCode } from './party';
import type { Problem } from './problem';

export const FORMAT_VERSION = 1;

export interface DatasetFacts {
  readonly title: string;
  readonly description: string;
  readonly licence: string;
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
  readonly recordShards: readonly string[];
  readonly shardRows: number;
  /** Articles by hash of their id. */
  readonly articleShards: readonly string[];
  /** Row of each event or lone article by hash of its id, aliases included. */
  readonly idShards: readonly string[];
  /** The first thousand set-aside problems. */
  readonly problems: readonly Problem[];
}

/** One entry a row, rows by earliest day; what each number means is told in `tables/event-table.ts`. */
export interface ServedIndex {
  readonly partyCodes: readonly PartyCode[];
  readonly earliest: readonly (number | null)[];
  readonly latest: readonly (number | null)[];
  readonly kind: readonly number[];
  readonly level: readonly number[];
  readonly status: readonly number[];
  readonly rank: readonly number[];
  readonly host: readonly number[];
  readonly venueCountry: readonly number[];
  readonly within: readonly number[];
  /** Row r has the parties from `partyOffsets[r]` up to `partyOffsets[r + 1]`. */
  readonly partyOffsets: readonly number[];
  readonly parties: readonly number[];
  /** 1 where the party beside it in `parties` travelled. */
  readonly travelled: readonly number[];
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
