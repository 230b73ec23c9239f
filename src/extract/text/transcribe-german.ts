/*
 * Russian names as German newspapers print them, after the Duden's table: Мирзоян is Mirsojan, Мирзиёев Mirsijojew. The gazetteer has
 * the names of leaders in Russian, and nobody has a list of their German forms.
 */
import { RUSSIAN_NAME, RUSSIAN_VOWELS, transcribe } from './transcribe';

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
};

/** The German form, or null where the name is not in Russian letters. */
export function transcribeGerman(name: string): string | null {
  if (!RUSSIAN_NAME.test(name)) return null;
  return transcribe(name, letterAt);
}

function letterAt(word: string, at: number): string {
  const [before = ' ', letter = '', after = ' '] = [word[at - 1], word[at], word[at + 1]];
  const isBetween = RUSSIAN_VOWELS.includes(before) && RUSSIAN_VOWELS.includes(after);
  switch (letter) {
    case 'с':
      return isBetween ? 'ss' : 's';
    // At the beginning and after a vowel it is heard with a j; after щ, ж, ч, ш it never is.
    case 'е':
      return 'ьъй .-'.includes(before) || RUSSIAN_VOWELS.includes(before) ? 'je' : 'e';
    case 'ё':
      return 'жчшщ'.includes(before) ? 'o' : 'jo';
    case 'й':
      return before === 'и' || before === 'ы' ? '' : 'i';
    default:
      return LETTERS[letter] ?? letter;
  }
}
