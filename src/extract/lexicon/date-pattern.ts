/* The orders of a calendar date in a language (`D - D M Y?`, `M D , Y`), read once. */
import { foldWord } from '../text/fold';

export type DatePart =
  | { readonly part: 'D' | 'M' | 'Y' | 'N' | 'W' | 'O'; readonly optional: boolean }
  | {
      readonly part: 'word';
      readonly words: ReadonlySet<string>;
      readonly stems: readonly string[];
      readonly optional: boolean;
    };
export type DatePattern = readonly DatePart[];

const isPart = (word: string): word is 'D' | 'M' | 'Y' | 'N' | 'W' | 'O' => /^[DMYNWO]$/.test(word);

/** Words may be alternatives (`th/st`) and stems (`год~`), as in other patterns. */
export function parseDatePattern(pattern: string, letters?: Readonly<Record<string, string>>): DatePattern {
  return pattern
    .trim()
    .split(/\s+/)
    .map((written) => {
      const optional = written.length > 1 && written.endsWith('?');
      const word = optional ? written.slice(0, -1) : written;
      if (isPart(word)) return { part: word, optional };
      const choices = word === '/' ? ['/'] : word.split('/');
      const fold = (text: string) => (/\p{L}/u.test(text) ? foldWord(text, letters) : text);
      return {
        part: 'word',
        words: new Set(choices.filter((choice) => !choice.endsWith('~')).map(fold)),
        stems: choices.filter((choice) => choice.endsWith('~')).map((choice) => fold(choice.slice(0, -1))),
        optional,
      };
    });
}
