/*
 * Alphabetical order by a language's own alphabet, in place of a collator: browsers sort Kazakh and Uzbek as English.
 * First the letters, whatever their case and accents; where those agree, the exact text, so that two different texts
 * never tie and a list comes out the same however it went in.
 */
import type { Language } from './language';
import { toPlainLetters, uniteApostrophes } from './plain-letters';

export type Compare = (one: string, other: string) => number;

/** Ranks of characters that are no letter of the alphabet: a space ends a word, so it comes before every letter. */
const SPACE = 1;
const MARK = 2;
const DIGIT = 3;
const FIRST_LETTER = 16;
/** Letters of other alphabets come last, by code point. */
const FOREIGN = 1024;

const unicodeLowerCase = (text: string): string => text.toLowerCase();

export function buildCompare({
  alphabet,
  toLowerCase = unicodeLowerCase,
}: Pick<Language, 'alphabet' | 'toLowerCase'>): Compare {
  const ranks = rankLetters(alphabet);
  return (one, other) => {
    if (one === other) return 0;
    return (
      compareRanks(toRanks(toLowerCase(one), ranks), toRanks(toLowerCase(other), ranks)) ||
      compareTexts(toLowerCase(one), toLowerCase(other)) ||
      compareTexts(one, other)
    );
  };
}

function rankLetters(alphabet: string): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  alphabet.split(' ').forEach((place, index) => {
    for (const letter of place.split('=')) ranks.set(letter, FIRST_LETTER + index);
  });
  return ranks;
}

/** One rank a letter of a text in small letters; longest letters first, so that `sh` is not s and h. */
function toRanks(text: string, letters: ReadonlyMap<string, number>): readonly number[] {
  const ranks: number[] = [];
  const characters = [...uniteApostrophes(text.normalize('NFC'))];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    const digraph = letters.get(character + (characters[index + 1] ?? ''));
    if (digraph !== undefined && index + 1 < characters.length) {
      ranks.push(digraph);
      index++;
    } else {
      ranks.push(...rankCharacter(character, letters));
    }
  }
  return ranks;
}

function rankCharacter(character: string, letters: ReadonlyMap<string, number>): readonly number[] {
  const own = letters.get(character);
  if (own !== undefined) return [own];
  // An apostrophe that is no part of a letter (Kot-d’Ivuar, maʼno) does not count.
  if (character === "'" || /^\p{M}$/u.test(character)) return [];
  if (/^[\s\p{Pd}]$/u.test(character)) return [SPACE];
  if (/^\p{Nd}$/u.test(character)) return [DIGIT + ((character.codePointAt(0) ?? 0) % 10)];
  if (!/^\p{L}$/u.test(character)) return [MARK];
  // é is sorted as e where the alphabet has e.
  return [...toPlainLetters(character)].map(
    (plain) => letters.get(plain) ?? FOREIGN + (plain.codePointAt(0) ?? 0),
  );
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

const compareTexts: Compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
