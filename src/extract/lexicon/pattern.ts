/* Reads the patterns of a language file (see `language-data.ts`) to sequences of word keys. */
import { foldWord } from '../text/fold';

/** `=form` for a word as it stands, `~stem` for one with any ending. */
export type WordKey = string;

/** `@`: one word more, whichever; never the first or last. */
export const ANY_WORD: WordKey = '@';

const PIECE = /[\p{L}\p{M}'’‘ʻʼ]+~?|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** `…`: the words after it may stand anywhere later in the sentence. */
export const GAP: WordKey = '=…';

/** Every sequence that the patterns allow. Throws on an empty one: it would match everywhere. */
export function parsePatterns(patterns: string, letters?: Readonly<Record<string, string>>): WordKey[][] {
  return patterns
    .split('|')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .flatMap((pattern) => parsePattern(pattern, letters));
}

function parsePattern(pattern: string, letters?: Readonly<Record<string, string>>): WordKey[][] {
  let open: WordKey[][] = [[]];
  for (const word of pattern.split(/\s+/)) {
    const optional = word.length > 1 && word.endsWith('?');
    const choices = (optional ? word.slice(0, -1) : word).split('/').map((choice) => keysOf(choice, letters));
    const longer = open.flatMap((sequence) => choices.map((keys) => [...sequence, ...keys]));
    open = optional ? [...open, ...longer] : longer;
  }
  if (open.some((sequence) => sequence.length === 0)) throw new Error(`An empty pattern: ${pattern}`);
  return open;
}

/** A hyphenated word is several, as in the text. */
function keysOf(word: string, letters?: Readonly<Record<string, string>>): WordKey[] {
  if (word === '@') return [ANY_WORD];
  return (word.match(PIECE) ?? []).map((piece) =>
    piece.endsWith('~') && piece.length > 1
      ? `~${foldWord(piece.slice(0, -1), letters)}`
      : `=${/\p{L}/u.test(piece) ? foldWord(piece, letters) : piece}`,
  );
}
