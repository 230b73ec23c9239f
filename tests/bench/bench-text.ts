/* Texts that extraction is measured with: golden articles one after another, and what nobody would write. */
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import { goldenFolders, readGolden } from '../golden/golden-article';

/** Golden articles of a language in all its scripts, from one of them on, to a length. */
export function textOf(lang: string, length: number, from = 0): string {
  const texts = goldenFolders(lang)
    .flatMap((folder) => readGolden(folder))
    .map(({ text }) => text.join('\n'));
  let joined = '';
  for (let at = from; joined.length < length && texts.length > 0; at++)
    joined += `${texts[at % texts.length]}\n`;
  return joined.slice(0, length);
}

/** Steps of a generator of Lehmer's, so that each run reads the same. */
const MODULUS = 2_147_483_647;
const FACTOR = 48_271;

/** All words that rules look for, in any order. */
function* shuffledWords(lang: string): Generator<string> {
  const { triggers = [], cues = [], offices = [] } = EVERY_LANGUAGE.find((data) => data.lang === lang) ?? {};
  const words = [...triggers, ...cues, ...offices].flatMap(({ example }) => example.split(/\s+/));
  for (let state = 1; ; state = (state * FACTOR) % MODULUS) yield words[state % words.length] ?? '';
}

function joinWords(lang: string, length: number, write: (word: string, at: number) => string): string {
  let joined = '';
  let at = 0;
  for (const word of shuffledWords(lang)) {
    if (joined.length >= length) break;
    joined += write(word, at++);
  }
  return joined.slice(0, length);
}

/** A name that no other number gives. */
const nameOf = (at: number): string => `W${at.toString(36).replace(/\d/g, 'q')}a`;

/** What makes one sentence, line, list or person after another as long as the text. */
export const HOSTILE: Readonly<Record<string, (lang: string, length: number) => string>> = {
  'one line of words, no stops': (lang, length) =>
    joinWords(lang, length, (word) => `${word.replace(/[^\p{L}\p{N}]/gu, '')} `),
  'a word a line': (lang, length) => joinWords(lang, length, (word) => `${word}\n`),
  'a comma after each word': (lang, length) => joinWords(lang, length, (word) => `${word}, `),
  'a new name in each sentence': (lang, length) =>
    joinWords(
      lang,
      length,
      (word, at) => `${word} ${nameOf(at)} ${nameOf(at + 7)}${at % 6 === 5 ? '. ' : ' '}`,
    ),
};
