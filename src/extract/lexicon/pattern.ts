/* Reads the patterns of a language file (see `language-data.ts`) to sequences of word keys. */
import { foldWord } from '../text/fold';

/** `=form` for a word as it stands, `~stem` for one with any ending, `!form` for one with its accents as written. */
export type WordKey = string;

/** `@`: one word more, whichever; never the first or last. */
export const ANY_WORD: WordKey = '@';

const PIECE = /[\p{L}\p{M}'’‘ʻʼ]+[~!]?|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** `…`: the words after it may stand anywhere later in the sentence. */
export const GAP: WordKey = '=…';

/** One place of a pattern: the alternatives that may stand there, each one word or more. */
export interface Step {
  readonly choices: readonly (readonly WordKey[])[];
  readonly optional: boolean;
}

/** Reads one word of a pattern; a hyphenated one is several, as in the text. */
export type ReadWord = (word: string) => readonly WordKey[];

/** The places of each pattern. Throws on one that may be empty: it would match everywhere. */
export function parsePatterns(patterns: string, read: ReadWord): Step[][] {
  return patterns
    .split('|')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map((pattern) => parsePattern(pattern, read));
}

function parsePattern(pattern: string, read: ReadWord): Step[] {
  const steps = pattern.split(/\s+/).map((word) => {
    const optional = word.length > 1 && word.endsWith('?');
    const choices = (optional ? word.slice(0, -1) : word).split('/').map(read);
    return { choices, optional };
  });
  const mayLack = ({ choices, optional }: Step) => optional || choices.some(({ length }) => length === 0);
  if (steps.every(mayLack)) throw new Error(`An empty pattern: ${pattern}`);
  return steps;
}

/** Every sequence that a pattern allows: as many as its alternatives multiply to. */
export function sequencesOf(steps: readonly Step[]): WordKey[][] {
  let open: WordKey[][] = [[]];
  for (const { choices, optional } of steps) {
    const longer = open.flatMap((sequence) => choices.map((keys) => [...sequence, ...keys]));
    open = optional ? [...open, ...longer] : longer;
  }
  return open;
}

/**
 * The same sequences as few lists of places, in each of which one of several words stands: one for every way to leave out what
 * is optional, and for every alternative that is more than a word.
 */
export function placesOf(steps: readonly Step[]): WordKey[][][] {
  let open: WordKey[][][] = [[]];
  for (const { choices, optional } of steps) {
    const ways = waysOf(choices);
    const taken: WordKey[][][] = optional ? [...open] : [];
    for (const places of open) for (const way of ways) taken.push([...places, ...way]);
    open = taken;
  }
  return open;
}

/** Alternatives of one word stand in one place together, each of several in places of its own. */
function waysOf(choices: readonly (readonly WordKey[])[]): WordKey[][][] {
  const single: WordKey[] = [];
  const longer: WordKey[][][] = [];
  for (const keys of choices) {
    if (keys.length === 1) single.push(...keys);
    else longer.push(keys.map((key) => [key]));
  }
  return single.length > 0 ? [[single], ...longer] : longer;
}

/** With its accents, whatever its case: what `arrivé!` matches. */
export const asPrinted = (word: string): string => word.normalize('NFC').toLowerCase();

export function keysOf(text: string, letters?: Readonly<Record<string, string>>): WordKey[] {
  if (text === '@') return [ANY_WORD];
  return (text.match(PIECE) ?? []).map((piece) => {
    if (piece.endsWith('~') && piece.length > 1) return `~${foldWord(piece.slice(0, -1), letters)}`;
    if (piece.endsWith('!') && piece.length > 1) return `!${asPrinted(piece.slice(0, -1))}`;
    return `=${/\p{L}/u.test(piece) ? foldWord(piece, letters) : piece}`;
  });
}

/** Rules say much in the same words: each is read once. */
export function buildReader(letters?: Readonly<Record<string, string>>): ReadWord {
  const known = new Map<string, readonly WordKey[]>();
  return (word) => {
    const keys = known.get(word) ?? keysOf(word, letters);
    known.set(word, keys);
    return keys;
  };
}
