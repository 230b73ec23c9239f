/*
 * Russian names as Polish newspapers print them: Медведев is Miedwiediew, Умеров Umierow. Only family names that end as those of
 * Russia, Ukraine, Armenia, Georgia and the Turkic states do: `Новак` would be half of Poland.
 */
import { RUSSIAN_VOWELS, transcribe } from './transcribe';

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'w',
  г: 'g',
  д: 'd',
  ж: 'ż',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'c',
  ч: 'cz',
  ш: 'sz',
  щ: 'szcz',
  ъ: '',
  ы: 'y',
  э: 'e',
  ь: '',
};

const SOFT: Readonly<Record<string, string>> = { е: 'e', ё: 'o', ю: 'u', я: 'a' };

const HUSHING = 'жшчщц';
const SOFTENING = 'еёиюяь';
const EASTERN = /^[а-яё\s.-]+(?:[оеё]ва?|[иы]на?|[сц]кий|[сц]кая|ко|янц?|швили|дзе|ава|лы|уулу)$/i;

/** The Polish form, or null where the name is not in Russian letters or of another part of the world. */
export function transcribePolish(name: string): string | null {
  if (!EASTERN.test(name)) return null;
  return transcribe(name, letterAt);
}

function letterAt(word: string, at: number): string {
  const [before = ' ', letter = '', after = ' '] = [word[at - 1], word[at], word[at + 1]];
  const soft = SOFT[letter];
  if (soft !== undefined) return glideAfter(before) + soft;
  if (letter === 'л') return SOFTENING.includes(after) ? 'l' : 'ł';
  if (letter === 'и') return 'жшц'.includes(before) ? 'y' : 'i';
  // Медведский is Miedwiedski, Дмитрий Dmitrij.
  if (letter === 'й' && after === ' ' && /[кц]и$/.test(word.slice(0, at))) return '';
  return LETTERS[letter] ?? letter;
}

/** How е, ё, ю, я begin: with a j at the beginning and after a vowel, with nothing after a hushing sound or л. */
function glideAfter(before: string): string {
  if ('ьъ .-'.includes(before) || RUSSIAN_VOWELS.includes(before)) return 'j';
  return HUSHING.includes(before) || before === 'л' || before === 'й' ? '' : 'i';
}
