/*
 * Articles written by us in the register of agency copy, with what a careful reader takes from them: `tests/golden/<lang>/`,
 * one JSON file an article, none copied from a publisher. They are what rules are written by. `tests/golden-kept/<lang>/`, where
 * it is there, holds articles that no rule was written by, and so the measure of extraction.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DoubtReason } from '../../src/model/article';
import type { EventKind, Status, VisitLevel } from '../../src/model/event';

export interface GoldenEvent {
  readonly kind: EventKind;
  readonly level: VisitLevel | null;
  readonly status: Status;
  readonly countries: readonly string[];
  /** The party that receives, else the country of the venue. */
  readonly host: string | null;
  readonly place: string | null;
  /** EDTF */
  readonly date: string | null;
  readonly participants: readonly string[];
  /** Position of the visit that it is part of. */
  readonly partOf: number | null;
  /** Recalled, not what the article is about. */
  readonly background: boolean;
}

export interface GoldenArticle {
  /** File name without its ending. */
  readonly id: string;
  /** What it shows, and why it is labelled so. */
  readonly why: string;
  readonly lang: string;
  readonly title: string;
  readonly published: string | null;
  /** Lines; joined by line feeds they are the article's text. */
  readonly text: readonly string[];
  readonly events: readonly GoldenEvent[];
  readonly doubts: readonly { readonly reason: DoubtReason }[];
}

/** At hand while rules are written, or kept apart from them. */
export type ArticleSet = 'golden' | 'golden-kept';

const folderOf = (set: ArticleSet): string => fileURLToPath(new URL(`../${set}/`, import.meta.url));

/** The folders of a language file: `kk`, or one a script (`uz-Cyrl`, `uz-Latn`); none where the set is not there. */
export function goldenFolders(lang: string, set: ArticleSet = 'golden'): string[] {
  const folder = folderOf(set);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name === lang || name.startsWith(`${lang}-`))
    .sort();
}

/** The articles of a folder, in the order of their names. */
export function readGolden(lang: string, set: ArticleSet = 'golden'): GoldenArticle[] {
  const folder = `${folderOf(set)}${lang}/`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ ...JSON.parse(readFileSync(folder + name, 'utf8')), id: name.replace('.json', '') }));
}
