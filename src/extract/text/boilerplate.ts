/*
 * Takes out what stands in a text and is no part of the article: photo credits, "read more" lines, the dateline before
 * the first words. Tokens go, the text stays, so every offset holds.
 */
import type { Token } from './tokens';

/** A dateline stands in the first lines and is short. */
const DATELINE_LINES = 6;
const LONGEST_DATELINE = 16;
/** What parts the city from the day or the agency. */
const AFTER_CITY = new Set([',', '.', '(', '/', '—', '–']);
const DASHES = new Set(['—', '–', '-']);

/** `openings` are lower-case beginnings of lines. O(tokens × openings). */
export function withoutBoilerplate(
  tokens: readonly Token[],
  text: string,
  openings: readonly string[],
): Token[] {
  const kept: Token[] = [];
  let from = 0;
  for (let line = 0; from < tokens.length; line++) {
    const to = endOfLine(tokens, text, from);
    const words = tokens.slice(from, to);
    if (!isBoilerplate(words, text, openings))
      kept.push(...words.slice(line < DATELINE_LINES ? endOfDateline(words) : 0));
    from = to;
  }
  return kept;
}

function endOfLine(tokens: readonly Token[], text: string, from: number): number {
  let to = from + 1;
  while (to < tokens.length && !text.slice(tokens[to - 1]?.end, tokens[to]?.start).includes('\n')) to++;
  return to;
}

function isBoilerplate(words: readonly Token[], text: string, openings: readonly string[]): boolean {
  const start = words[0]?.start ?? 0;
  const opening = text.slice(start, start + 60).toLowerCase();
  return opening.startsWith('©') || openings.some((line) => opening.startsWith(line));
}

/** `ASTANA, November 12 (Kazinform) — …`: its place and day are the agency's, and tell nothing of the event. */
function endOfDateline(words: readonly Token[]): number {
  const shouted = words.findIndex(
    ({ raw, kind }) => kind !== 'word' || raw.length < 2 || raw !== raw.toUpperCase(),
  );
  if (shouted < 1 || !AFTER_CITY.has(words[shouted]?.raw ?? '')) return 0;
  const dash = words.slice(0, LONGEST_DATELINE).findIndex(({ raw, glued }) => DASHES.has(raw) && !glued);
  return dash < 0 ? 0 : dash + 1;
}
