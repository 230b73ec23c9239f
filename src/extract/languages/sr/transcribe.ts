/*
 * Russian names as Serbian newspapers print them: Мирзиёев is Mirzijojev, Рыженков Riženkov. Names that the gazetteer has in Russian
 * letters alone, those of China and the Gulf apart, are found by them; so are Western ones, which both languages write by ear
 * (Цою, Coju).
 */

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
}; // prettier-ignore

const VOWELS = 'аеёиоуыэюя';
/** Letters of a family name that is found alone. */
const SHORTEST = 5;
const RUSSIAN = /^[а-яё\s.-]+$/i;

/** The Serbian form in Latin letters, or null where the name is not in Russian letters. */
export function transcribeSerbian(name: string): string | null {
  if (!RUSSIAN.test(name)) return null;
  // A short name alone would be an everyday word or somebody else's with an ending.
  if (!name.includes(' ') && name.length < SHORTEST) return null;
  const lower = name.toLowerCase();
  let written = '';
  for (let at = 0; at < lower.length; at++) {
    const serbian = letterAt(lower, at);
    written += name[at] === lower[at] ? serbian : serbian.charAt(0).toUpperCase() + serbian.slice(1);
  }
  return written;
}

const isOpen = (before: string): boolean => 'ьъй .-'.includes(before) || VOWELS.includes(before);

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
  ь: (before, after) => ('лн'.includes(before) && !VOWELS.includes(after) ? 'j' : ''),
};

const soft = (vowel: string, before: string): string => ('жчшщ'.includes(before) ? vowel : `j${vowel}`);

function letterAt(word: string, at: number): string {
  const [before = ' ', letter = '', after = ' '] = [word[at - 1], word[at], word[at + 1]];
  // Double consonants are written once.
  if (letter === before && !VOWELS.includes(letter)) return '';
  return BY_NEIGHBOURS[letter]?.(before, after, word.slice(0, at)) ?? LETTERS[letter] ?? letter;
}
