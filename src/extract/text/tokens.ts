/*
 * Cuts a text into words, numbers and marks. Every token keeps where it stands in the text as the article has it, so
 * that whatever is found in the folded words can be quoted as printed. One pass, no backtracking.
 */
import { foldWord } from './fold';
import { DIGIT, kindAt, LETTER, MARK, SPACE, widthAt } from './letters';
import { ownCopy, Remembered } from './remembered';

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
  /** Shared by all tokens that are printed so; null for what is not remembered. */
  readonly note: Note | null;
}

/** Room beside a remembered word for what the lexicon reads it as, which is then not looked up again. */
export interface Note {
  reading: object | null;
}

/** The token before a position, if there is one. An index below 0 is no place in a list but a name, which takes long to look up. */
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined =>
  at > 0 ? tokens[at - 1] : undefined;

const LINE_BREAK = 10;

/** Whether a line of the text ends between two tokens. */
export function areOnTwoLines(one: Token, next: Token, text: string): boolean {
  for (let at = one.end; at < next.start; at++) if (text.charCodeAt(at) === LINE_BREAK) return true;
  return false;
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

/** One of the words that letters without a space between make: `Kazakhstan` and `s`. */
interface Part {
  /** From the first of the letters. */
  readonly at: number;
  readonly raw: string;
  readonly fold: string;
  readonly capital: boolean;
  readonly note: Note;
}

const APOSTROPHE = /['’‘ʻʼ`´]/;
/** Stands for an apostrophe within a word, and never after one. */
const ACCENT = /[`´]/;
/** A word longer than any language's is noise, and is looked at no further. */
const LONGEST_WORD = 60;
const LONGEST_SUFFIX = 8;

/** Cuts the texts of one language, and remembers its words from one to the next. */
export class Tokeniser {
  private readonly words = new Remembered<readonly Part[]>();

  constructor(private readonly spelling: Spelling) {}

  /** O(length of the text). */
  tokenise(text: string): Token[] {
    const tokens: Token[] = [];
    let last = -1;
    for (let start = 0; start < text.length; ) {
      const kind = kindAt(text, start);
      const end = kind === LETTER ? endOfWord(text, start) : endOf(kind, text, start);
      if (kind === LETTER) this.addWord(tokens, text.slice(start, end), start, start === last);
      else if (kind !== SPACE) tokens.push(plainToken(text.slice(start, end), start, kind, start === last));
      if (kind !== SPACE) last = end;
      start = end;
    }
    return tokens;
  }

  private addWord(tokens: Token[], piece: string, start: number, glued: boolean): void {
    if (glued && this.spelling.hyphen === 'suffix' && this.joinSuffix(tokens, piece)) return;
    for (const { at, raw, fold, capital, note } of this.partsOf(piece)) {
      const from = start + at;
      tokens.push({
        start: from,
        end: from + raw.length,
        kind: 'word',
        raw,
        fold,
        capital,
        glued: glued || at > 0,
        note,
      });
    }
  }

  private partsOf(piece: string): readonly Part[] {
    if (piece.length > LONGEST_WORD) return cutWord(piece, this.spelling);
    const known = this.words.get(piece);
    if (known) return known;
    const own = ownCopy(piece);
    const parts = cutWord(own, this.spelling);
    this.words.set(own, parts);
    return parts;
  }

  /** Puts an ending to the capitals before its hyphen. */
  private joinSuffix(tokens: Token[], suffix: string): boolean {
    const hyphen = tokens.at(-1);
    const name = tokens.at(-2);
    if (hyphen?.raw !== '-' || !hyphen.glued || suffix.length > LONGEST_SUFFIX) return false;
    const isShortened = name?.kind === 'word' && name.raw.length > 1 && name.raw === name.raw.toUpperCase();
    if (!isShortened || !/^\p{Ll}/u.test(suffix)) return false;
    const end = hyphen.end + suffix.length;
    const fold = foldWord(name.raw + suffix, this.spelling.letters);
    const { start, kind, capital, glued } = name;
    const raw = `${name.raw}-${suffix}`;
    tokens.splice(-2, 2, { start, end, kind, raw, fold, capital, glued, note: null });
    return true;
  }
}

/** Letters, with apostrophes among them and one after them. */
function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = endOf(LETTER, text, at);
    if (kindAt(text, at) !== MARK || !APOSTROPHE.test(text.charAt(at))) return at;
    const isJoined = kindAt(text, at + 1) === LETTER;
    if (!isJoined) return ACCENT.test(text.charAt(at)) ? at : at + 1;
    at++;
  }
}

/** Where characters of one kind end; a mark stands alone. */
function endOf(kind: number, text: string, start: number): number {
  let at = start + widthAt(text, start);
  if (kind === LETTER || kind === DIGIT) while (kindAt(text, at) === kind) at += widthAt(text, at);
  return at;
}

const plainToken = (raw: string, start: number, kind: number, glued: boolean): Token => ({
  start,
  end: start + raw.length,
  kind: kind === DIGIT ? 'number' : 'mark',
  raw,
  fold: raw,
  capital: false,
  glued,
  note: null,
});

function cutWord(piece: string, { apostrophe, letters }: Spelling): Part[] {
  const at = apostrophe === 'letter' ? -1 : splitAt(piece, apostrophe);
  if (at < 0) return [toPart(piece, 0, letters)];
  const first = toPart(piece.slice(0, at), 0, letters);
  const rest = piece.slice(at + 1);
  return rest === '' ? [first] : [first, toPart(rest, at + 1, letters)];
}

const toPart = (raw: string, at: number, letters: Spelling['letters']): Part => ({
  at,
  raw,
  fold: foldWord(raw.slice(0, LONGEST_WORD), letters),
  capital: /^\p{Lu}/u.test(raw),
  note: { reading: null },
});

/** `Kazakhstan's` parts before its ending, `l’Ouzbékistan` after its article; a name as O'Brien stays whole in both. */
function splitAt(piece: string, use: ApostropheUse): number {
  const at = piece.search(APOSTROPHE);
  if (at < 0) return -1;
  if (use === 'elision')
    return at <= 2 || /^(?:lorsqu|jusqu|puisqu|aujourd)$/i.test(piece.slice(0, at)) ? at : -1;
  return at >= 2 ? at : -1;
}
