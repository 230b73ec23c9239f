/*
 * Articles written by us in the register of agency copy, with what a careful reader takes from them: `tests/golden/<lang>/`,
 * one JSON file an article. They are the measure of extraction; none is copied from a publisher.
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

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The folders of a language file: `kk`, or one a script (`uz-Cyrl`, `uz-Latn`). */
export const goldenFolders = (lang: string): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name === lang || name.startsWith(`${lang}-`))
    .sort();

/** The golden articles of a folder, in the order of their names. */
export function readGolden(lang: string): GoldenArticle[] {
  const folder = `${FOLDER}${lang}/`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ ...JSON.parse(readFileSync(folder + name, 'utf8')), id: name.replace('.json', '') }));
}
