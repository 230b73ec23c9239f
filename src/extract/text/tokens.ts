/*
 * Cuts a text into words, numbers and marks. Every token keeps where it stands in the text as the article has it, so
 * that whatever is found in the folded words can be quoted as printed. One pass, no backtracking.
 */
import { foldWord } from './fold';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** As printed. */
  readonly raw: string;
  /** For finding; a mark is itself. */
  readonly fold: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stands directly after the token before it, without a space. */
  readonly glued: boolean;
}

/** How a language uses the apostrophe: as a letter of the word, before an ending, or after a shortened article. */
export type ApostropheUse = 'letter' | 'suffix' | 'elision';

export interface Spelling {
  readonly apostrophe: ApostropheUse;
  /** A shortened name bears its ending after a hyphen, and is one word with it: `АҚШ-тың`. */
  readonly hyphen?: 'suffix';
  /** Writes one alphabet of the language in the other (Serbian, Uzbek). */
  readonly letters?: Readonly<Record<string, string>>;
}

const PIECE = /[\p{L}\p{M}]+(?:['’‘ʻʼ`´][\p{L}\p{M}]+)*['’‘ʻʼ]?|\p{N}+|[^\s\p{L}\p{N}]/gu;
const APOSTROPHE = /['’‘ʻʼ`´]/;
/** A word longer than any language's is noise, and is looked at no further. */
const LONGEST_WORD = 60;
const LONGEST_SUFFIX = 8;

/** O(length of the text). */
export function tokenise(text: string, from: number, to: number, spelling: Spelling): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(from, to);
  let last = -1;
  for (const { 0: piece, index } of part.matchAll(PIECE)) {
    const glued = index === last;
    last = index + piece.length;
    if (
      spelling.hyphen === 'suffix' &&
      glued &&
      /^\p{Ll}/u.test(piece) &&
      joinSuffix(tokens, piece, spelling)
    )
      continue;
    if (/^[\p{L}\p{M}]/u.test(piece)) addWords(tokens, piece, from + index, glued, spelling);
    else tokens.push(build(piece, from + index, /^\p{N}/u.test(piece) ? 'number' : 'mark', glued, spelling));
  }
  return tokens;
}

/** Puts an ending to the capitals before its hyphen. */
function joinSuffix(tokens: Token[], suffix: string, spelling: Spelling): boolean {
  const [name, hyphen] = tokens.slice(-2);
  const isShortened = name?.kind === 'word' && name.raw.length > 1 && name.raw === name.raw.toUpperCase();
  if (!isShortened || hyphen?.raw !== '-' || !hyphen.glued || suffix.length > LONGEST_SUFFIX) return false;
  const end = hyphen.end + suffix.length;
  const fold = foldWord(name.raw + suffix, spelling.letters);
  tokens.splice(-2, 2, { ...name, end, raw: `${name.raw}-${suffix}`, fold });
  return true;
}

function addWords(tokens: Token[], piece: string, start: number, glued: boolean, spelling: Spelling): void {
  const at = spelling.apostrophe === 'letter' ? -1 : splitAt(piece, spelling.apostrophe);
  if (at < 0) {
    tokens.push(build(piece, start, 'word', glued, spelling));
    return;
  }
  tokens.push(build(piece.slice(0, at), start, 'word', glued, spelling));
  const rest = piece.slice(at + 1);
  if (rest !== '') tokens.push(build(rest, start + at + 1, 'word', true, spelling));
}

/** `Kazakhstan's` parts before its ending, `l’Ouzbékistan` after its article; a name as O'Brien stays whole in both. */
function splitAt(piece: string, use: ApostropheUse): number {
  const at = piece.search(APOSTROPHE);
  if (at < 0) return -1;
  if (use === 'elision')
    return at <= 2 || /^(?:lorsqu|jusqu|puisqu|aujourd)$/i.test(piece.slice(0, at)) ? at : -1;
  return at >= 2 ? at : -1;
}

function build(raw: string, start: number, kind: Token['kind'], glued: boolean, spelling: Spelling): Token {
  const fold = kind === 'word' ? foldWord(raw.slice(0, LONGEST_WORD), spelling.letters) : raw;
  return { start, end: start + raw.length, kind, raw, fold, capital: /^\p{Lu}/u.test(raw), glued };
}
