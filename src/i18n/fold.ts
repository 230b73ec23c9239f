/*
 * Type-ahead in every script: what is typed and what is searched are folded alike, so that a reader with a Russian keyboard
 * finds Tokayev and one without diacritics finds Wałęsa. For finding only; alphabetical order is `compare.ts`.
 */
import { FOLDED, FOLDS } from './fold-table';
import { toPlainLetters, uniteApostrophes } from './plain-letters';

/** `Қасым-Жомарт Тоқаев` → `kasim iemart tokaiev`: words of one Latin skeleton, parted by single spaces. */
export function foldForSearch(text: string): string {
  return toWords(text).map(foldWord).filter(Boolean).join(' ');
}

function foldWord(word: string): string {
  const sounds = word
    // ё is "yo" after a vowel or a sign; after a consonant it is printed е as often as not.
    .replace(/(?<=[аәеёиіоөуұүўыэюяъь])ё/g, 'йо')
    .replace(/(?<=[ъь])е/g, 'йе')
    .replace(/c(?=[eiyj])/g, 's')
    .replace(FOLDED, (sound) => FOLDS.get(sound) ?? sound);
  return (
    toPlainLetters(sounds)
      // Ерлан is Yerlan or Erlan, Ердоған Erdoğan.
      .replace(/^ie/, 'e')
      // Мирзиеев, Mirziyoev: "yo" loses its dots in print.
      .replace(/io/g, 'ie')
      // Tokaev is Tokayev: after a vowel the glide before e may go unwritten.
      .replace(/(?<=[aoue])e/g, 'ie')
      // Россия, Rosja; Kassym, Касым.
      .replace(/(.)\1+/gu, '$1')
  );
}

/** Lower-case words without apostrophes, NFC so that й and ё are letters of their own. */
const toWords = (text: string): readonly string[] =>
  uniteApostrophes(text.toLowerCase().normalize('NFC'))
    .replaceAll("'", '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** Words as typed but for case and accents (`Vucic`), and as folded (`vuhih`): a match in either counts. */
interface SearchWord {
  readonly plain: string;
  readonly folded: string;
}

export type SearchWords = readonly SearchWord[];

/** The words of all the names of one thing; build once where many queries follow. */
export const buildSearchWords = (texts: readonly string[]): SearchWords =>
  texts
    .flatMap(toWords)
    .flatMap(withoutArticle)
    .map((word) => ({ plain: toPlainLetters(word), folded: foldWord(word) }));

/** An Arabic word with its article, and without: الإمارات is sought as إمارات too. */
const withoutArticle = (word: string): readonly string[] =>
  /^ال\p{L}{3}/u.test(word) ? [word, word.slice(2)] : [word];

/** Whether the word begins with what is typed; Chinese writes names without spaces, so there any place is a beginning. */
const begins = (word: string, typed: string): boolean =>
  word.startsWith(typed) || (/^\p{Script=Han}/u.test(typed) && word.includes(typed));

/** Whether each word of the query begins some word; an empty query matches all. */
export function hasSearchWords(words: SearchWords, query: string): boolean {
  const typed = toWords(query).map((word) => ({ plain: toPlainLetters(word), folded: foldWord(word) }));
  return typed.every(({ plain, folded }) =>
    words.some((word) => begins(word.plain, plain) || (folded !== '' && word.folded.startsWith(folded))),
  );
}

/** Whether each word of the query begins some word of the names, in any script. */
export const matchesSearch = (haystack: readonly string[], query: string): boolean =>
  hasSearchWords(buildSearchWords(haystack), query);
