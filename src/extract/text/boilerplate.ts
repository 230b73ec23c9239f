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
): Article {
  const kept: Token[] = [];
  let dateline: readonly Token[] = [];
  let from = 0;
  for (let line = 0; from < tokens.length; line++) {
    const to = endOfLine(tokens, text, from);
    const words = tokens.slice(from, to);
    if (!isBoilerplate(words, text, openings)) {
      const end = line < DATELINE_LINES ? endOfDateline(words) : 0;
      if (dateline.length === 0) dateline = words.slice(0, end);
      kept.push(...words.slice(end));
    }
    from = to;
  }
  return { tokens: kept, dateline };
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

/** `ASTANA, November 12 (Kazinform) — …`, `Berlin/Astana (dpa) - …`: its place and day are the agency's, and tell nothing of the event. */
function endOfDateline(words: readonly Token[]): number {
  return endOfShouted(words) || endOfCredited(words);
}

/** Cities, with or without a day, and then the agency in brackets and a dash. */
function endOfCredited(words: readonly Token[]): number {
  const open = words.slice(0, LONGEST_DATELINE).findIndex(({ raw }) => raw === '(');
  const close = words.slice(0, LONGEST_DATELINE).findIndex(({ raw }) => raw === ')');
  const dash = words[close + 1];
  if (open < 1 || close < open || !dash || !DASHES.has(dash.raw) || words[close + 2]?.glued) return 0;
  const isCity = ({ kind, capital, raw }: Token) =>
    capital || kind === 'number' || (kind === 'mark' && raw !== ':');
  return words.slice(0, open).every(isCity) ? close + 2 : 0;
}

function endOfShouted(words: readonly Token[]): number {
  const shouted = words.findIndex(
    ({ raw, kind }) => kind !== 'word' || raw.length < 2 || raw !== raw.toUpperCase(),
  );
  const after = words[shouted];
  const isCity = shouted >= 1 && after && (AFTER_CITY.has(after.raw) || (after.raw === '-' && !after.glued));
  if (!isCity && !isAgency(words)) return 0;
  const dash = words.slice(0, LONGEST_DATELINE).findIndex(({ raw, glued }) => DASHES.has(raw) && !glued);
  return dash < 0 ? 0 : dash + 1;
}

/** Tokens before the agency's name: `Paris, 12 nov 2025 (AFP) –`. */
const BEFORE_AGENCY = 8;
const SHORTEST_AGENCY = 2;

/** A line that opens with a city in ordinary letters, and the agency in capitals within brackets. */
function isAgency(words: readonly Token[]): boolean {
  const open = words.slice(0, BEFORE_AGENCY).findIndex(({ raw }) => raw === '(');
  const [agency, close, dash] = words.slice(open + 1, open + 4);
  return (
    open >= 0 &&
    words[0]?.capital === true &&
    agency?.kind === 'word' &&
    agency.raw.length >= SHORTEST_AGENCY &&
    agency.raw === agency.raw.toUpperCase() &&
    close?.raw === ')' &&
    DASHES.has(dash?.raw ?? '')
  );
}
