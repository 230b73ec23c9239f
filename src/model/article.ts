/*
 * Articles and the texts that stand for them. A publisher's text belongs to its publisher: what ships is a digest in
 * our own words; the full text is shown only where the user brought it.
 */
import type { Brand } from './brand';
import type { Basis, Passage } from './passage';

export type ArticleId = Brand<string, 'ArticleId'>;

/** `full`: the publisher's text; `digest`: our summary; `link`: no body at all. */
export const RIGHTS = ['full', 'digest', 'link'] as const;

/** Why something in an article was seen and not made an event. */
export const DOUBT_REASONS = ['only-a-number', 'hypothetical', 'denied', 'unclear'] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

export interface Doubt {
  readonly reason: DoubtReason;
  readonly passage: Passage;
}

/** One text of an article; paragraphs are joined by a line feed, and offsets count UTF-16 units of the whole. */
export interface ArticleText {
  readonly basis: Basis;
  readonly text: string;
}

export interface ArticleRecord {
  readonly id: ArticleId;
  /** BCP 47 with its script where the language has several (`uz-Cyrl`); `und` where it is not known. */
  readonly lang: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** EDTF day or month of publication. */
  readonly published: string | null;
  /** The publisher's text first, where there is one; empty for a bare link. */
  readonly texts: readonly ArticleText[];
  readonly doubts: readonly Doubt[];
  /** Brought by this user and never published with the site. */
  readonly local: boolean;
  /** Title of the dataset that it came from, where several were merged. */
  readonly origin: string | null;
}

/** A row of the table for an article that no event is known from yet. */
export interface ArticleRow {
  readonly kind: 'article';
  readonly id: ArticleId;
  readonly lang: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
}
