/*
 * What reading articles needs of the Unicode CLDR: the names of states, cities, months and weekdays in the languages of
 * articles, which are more than those of the interface. Cut by `publish/cut-extraction.ts`; never edit one by hand: a
 * name that the press writes otherwise stands in the language's own file in `src/extract/languages`.
 */

/** CLDR folders of the slices; Serbian Latin and Cyrillic meet in one alphabet when they are read. */
export const EXTRACTION_LOCALES = ['en', 'ru', 'kk', 'uz', 'uz-Cyrl', 'pl', 'tr', 'sr', 'de', 'fr'] as const;
export type ExtractionLocale = (typeof EXTRACTION_LOCALES)[number];

export interface ExtractionSlice {
  readonly locale: string;
  /** By ISO 3166-1 alpha-2 code, with `XK`, `EU` and `UN`; the short names stand beside the full ones as `GB|1`. */
  readonly territories: Readonly<Record<string, string>>;
  /** By the English name, those cities that CLDR has as examples of a time zone. */
  readonly cities: Readonly<Record<string, string>>;
  /** Twelve each, January first. */
  readonly months: {
    readonly inDate: readonly string[];
    readonly alone: readonly string[];
    readonly short: readonly string[];
  };
  /** Seven, Monday first. */
  readonly weekdays: readonly string[];
}
