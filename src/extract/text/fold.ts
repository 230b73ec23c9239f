/*
 * One spelling of a word for all the ways it is printed: case, accents, apostrophes, a Latin letter that slipped into a
 * Cyrillic word (`ASTANА`). For finding only; what is quoted is always the article's own text.
 */

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'ь',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ə: 'ә',
}; // prettier-ignore
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
  ј: 'j',
  ѕ: 's',
}; // prettier-ignore

const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z\u00c0-\u024fə]/i;
const PLAIN_ASCII = /^[a-z]+$/;
/** Letters that nothing is done to: all Cyrillic ones without a mark apart, but for ё. */
const PLAIN_CYRILLIC = /^[\u0430-\u0450\u0452-\u0482\u048a-\u04ff]+$/;
/** Letters that decomposition does not take apart. */
const STROKED: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'dj'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ё', 'е'],
]);

/** The word as the lexicon holds it; `letters` writes one alphabet of the language in the other. O(length). */
export function foldWord(word: string, letters?: Readonly<Record<string, string>>): string {
  const lower = word.toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower;
  if (letters === undefined && PLAIN_CYRILLIC.test(lower)) return lower;
  const repaired = uniteScripts(lower.normalize('NFC'));
  return plain(letters === undefined ? repaired : rewrite(repaired, letters));
}

function uniteScripts(word: string): string {
  if (!CYRILLIC.test(word) || !LATIN.test(word)) return word;
  let cyrillic = 0;
  let latin = 0;
  for (const letter of word) {
    // Letters that look alike say nothing of the script that was meant.
    if (CYRILLIC.test(letter)) cyrillic += CYRILLIC_TO_LATIN[letter] === undefined ? 3 : 1;
    else if (LATIN.test(letter)) latin += LATIN_TO_CYRILLIC[letter] === undefined ? 3 : 1;
  }
  return rewrite(word, cyrillic > latin ? LATIN_TO_CYRILLIC : CYRILLIC_TO_LATIN);
}

function rewrite(word: string, letters: Readonly<Record<string, string>>): string {
  let written = '';
  for (const letter of word) written += letters[letter] ?? letter;
  return written;
}

const MARKS = /[\u0300-\u036f\u00ad]/g;
const APOSTROPHES = /['’‘ʻʼ`´]/g;

function plain(word: string): string {
  let folded = '';
  for (const letter of word) {
    if (letter >= 'a' && letter <= 'z') folded += letter;
    else folded += STROKED.get(letter) ?? withoutMarks(letter);
  }
  return folded.replace(MARKS, '').replace(APOSTROPHES, '');
}

/** A Cyrillic letter is another without its mark (й, ў), and keeps it. */
const withoutMarks = (letter: string): string =>
  letter >= '\u0400' && letter <= '\u04ff' ? letter : letter.normalize('NFD').replace(MARKS, '');
