/*
 * Takes out what stands in a text and is no part of the article: photo credits, "read more" lines, the dateline before
 * the first words. Tokens go, the text stays, so every offset holds.
 */
import { endOfDateline, type IsCity } from './dateline';
import { areOnTwoLines, type Token } from './tokens';

/** A dateline stands in the first lines. */
const DATELINE_LINES = 6;

export interface Article {
  readonly tokens: readonly Token[];
  /** Of the first dateline; empty where there is none. */
  readonly dateline: readonly Token[];
}

/** `openings` are lower-case beginnings of lines. O(tokens × openings). */
export function withoutBoilerplate(
  tokens: readonly Token[],
  text: string,
  openings: readonly string[],
  isCity: IsCity,
): Article {
  const kept: Token[] = [];
  let dateline: readonly Token[] = [];
  let from = 0;
  for (let line = 0; from < tokens.length; line++) {
    const to = endOfLine(tokens, text, from);
    const words = tokens.slice(from, to);
    if (!isBoilerplate(words, text, openings)) {
      const end = line < DATELINE_LINES ? endOfDateline(words, isCity) : 0;
      if (dateline.length === 0) dateline = words.slice(0, end);
      for (const word of words.slice(end)) kept.push(word);
    }
    from = to;
  }
  return { tokens: kept, dateline };
}

function endOfLine(tokens: readonly Token[], text: string, from: number): number {
  for (let to = from + 1; to < tokens.length; to++) {
    const [before, token] = [tokens[to - 1], tokens[to]];
    if (before && token && areOnTwoLines(before, token, text)) return to;
  }
  return tokens.length;
}

function isBoilerplate(words: readonly Token[], text: string, openings: readonly string[]): boolean {
  const start = words[0]?.start ?? 0;
  const opening = text.slice(start, start + 60).toLowerCase();
  return opening.startsWith('©') || openings.some((line) => opening.startsWith(line));
}
