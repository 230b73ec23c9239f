/* What a language brings along beside its CLDR slice; each is one file in `locales/`, loaded when it is spoken. */
import type { PluralCategory } from '../cldr/slice';

export interface Language {
  /** The texts of the interface, with the keys of the English ones. */
  readonly messages: object;
  /**
   * Its alphabet in its own order, by law or by the dictionaries of the language: Unicode's order is nobody's, it puts every
   * Kazakh and Uzbek letter after я. Letters are parted by spaces; a digraph is one letter; letters of one place stand joined
   * by `=`. Uzbek apostrophe letters are written with the straight apostrophe that `uniteApostrophes` makes.
   */
  readonly alphabet: string;
  /** Small letters, where they are not Unicode's: Turkish I is the capital of ı. */
  readonly toLowerCase?: (text: string) => string;
  /** The cardinal rule of CLDR 48; the browser's own knows no Kazakh and Uzbek. */
  readonly pluralOf: (count: number) => PluralCategory;
  /** Twelve months as said of what happens within them (`в ноябре`), where that is not the name standing alone. */
  readonly monthsWithin?: readonly string[];
  /** What stands between names set side by side, its space included. */
  readonly comma: string;
  /** A stronger stop than the comma, its space included. */
  readonly semicolon: string;
}

/** One and the others, as in most languages here. */
export const oneOrOther = (count: number): PluralCategory => (Math.abs(count) === 1 ? 'one' : 'other');

/** 2 to 4 but not 12 to 14, of whole numbers: a rule that the Slavic languages share. */
export function isFew(count: number): boolean {
  const units = count % 10;
  return units >= 2 && units <= 4 && !isTeen(count);
}

export const isTeen = (count: number): boolean => Math.floor(count / 10) % 10 === 1;
