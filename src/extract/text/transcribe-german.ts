/*
 * Russian names as German newspapers print them, after the Duden's table: Мирзоян is Mirsojan, Мирзиёев Mirsijojew. The gazetteer has
 * the names of leaders in Russian, and nobody has a list of their German forms.
 */

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'w',
  г: 'g',
  д: 'd',
  ж: 'sch',
  з: 's',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
}; // prettier-ignore

const VOWELS = 'аеёиоуыэюя';
const RUSSIAN = /^[а-яё\s.-]+$/i;

/** The German form, or null where the name is not in Russian letters. */
export function transcribeGerman(name: string): string | null {
  if (!RUSSIAN.test(name)) return null;
  const lower = name.toLowerCase();
  let written = '';
  for (let at = 0; at < lower.length; at++) {
    const german = letterAt(lower, at);
    written += name[at] === lower[at] ? german : german.charAt(0).toUpperCase() + german.slice(1);
  }
  return written;
}

function letterAt(word: string, at: number): string {
  const [before = ' ', letter = '', after = ' '] = [word[at - 1], word[at], word[at + 1]];
  const isBetween = VOWELS.includes(before) && VOWELS.includes(after);
  switch (letter) {
    case 'с':
      return isBetween ? 'ss' : 's';
    // At the beginning and after a vowel it is heard with a j; after щ, ж, ч, ш it never is.
    case 'е':
      return 'ьъй .-'.includes(before) || VOWELS.includes(before) ? 'je' : 'e';
    case 'ё':
      return 'жчшщ'.includes(before) ? 'o' : 'jo';
    case 'й':
      return before === 'и' || before === 'ы' ? '' : 'i';
    default:
      return LETTERS[letter] ?? letter;
  }
}
