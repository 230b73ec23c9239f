/*
 * Russian names as Serbian newspapers print them: Мирзиёев is Mirzijojev, Рыженков Riženkov. Names that the gazetteer has in Russian
 * letters alone, those of China and the Gulf apart, are found by them; so are Western ones, which both languages write by ear
 * (Цою, Coju).
 */
import { RUSSIAN_NAME, RUSSIAN_VOWELS, transcribe } from './transcribe';

const LETTERS: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ж: 'ž',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'šč',
  ъ: '',
  ы: 'i',
  э: 'e',
};

/** Letters of a family name that is found alone. */
const SHORTEST = 5;

/** The Serbian form in Latin letters, or null where the name is not in Russian letters. */
export function transcribeSerbian(name: string): string | null {
  if (!RUSSIAN_NAME.test(name)) return null;
  // A short name alone would be an everyday word or somebody else's with an ending.
  if (!name.includes(' ') && name.length < SHORTEST) return null;
  return transcribe(name, letterAt);
}

const isOpen = (before: string): boolean => 'ьъй .-'.includes(before) || RUSSIAN_VOWELS.includes(before);

/** Letters whose sound is that of their neighbours as well. */
const BY_NEIGHBOURS: Readonly<Record<string, (before: string, after: string, head: string) => string>> = {
  е: (before) => (isOpen(before) ? 'je' : 'e'),
  ё: (before) => soft('o', before),
  ю: (before) => soft('u', before),
  я: (before) => soft('a', before),
  // Between и and another vowel a j is heard: Кристиан, Kristijan.
  а: (before) => (before === 'и' ? 'ja' : 'a'),
  у: (before) => (before === 'и' ? 'ju' : 'u'),
  // Зеленский, Zelenski; but Дмитрий, Dmitrij.
  й: (_before, _after, head) => (/[сц]ки$/.test(head) ? '' : 'j'),
  ь: (before, after) => ('лн'.includes(before) && !RUSSIAN_VOWELS.includes(after) ? 'j' : ''),
};

const soft = (vowel: string, before: string): string => ('жчшщ'.includes(before) ? vowel : `j${vowel}`);

function letterAt(word: string, at: number): string {
  const [before = ' ', letter = '', after = ' '] = [word[at - 1], word[at], word[at + 1]];
  // Double consonants are written once.
  if (letter === before && !RUSSIAN_VOWELS.includes(letter)) return '';
  return BY_NEIGHBOURS[letter]?.(before, after, word.slice(0, at)) ?? LETTERS[letter] ?? letter;
}
