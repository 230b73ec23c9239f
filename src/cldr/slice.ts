/*
 * The part of the Unicode CLDR that the interface says, one slice a locale. It stands in for the browser's own Intl,
 * which claims to know Kazakh and Uzbek and does not. The slices are cut by `publish/cut-cldr.ts`; never edit one by hand:
 * what CLDR gets wrong is put right, with its reason, in `corrections.ts`.
 */

/** BCP 47 tags of the slices; Uzbek always with its script. */
export const SLICE_LOCALES = ['en', 'kk', 'uz-Cyrl', 'uz-Latn', 'pl', 'ru'] as const;
export type SliceLocale = (typeof SLICE_LOCALES)[number];

/** Plural categories that the six languages tell apart. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** A pattern (`{0} days ago`) by plural category; `other` always stands. */
export type PluralPatterns = Readonly<Partial<Record<PluralCategory, string>> & { other: string }>;

/** How one unit of time is said from now. */
export interface RelativeWords {
  /** One unit back: yesterday, last month. */
  readonly last: string;
  /** Today, this month. */
  readonly current: string;
  /** Tomorrow, next month. */
  readonly next: string;
  readonly past: PluralPatterns;
  readonly future: PluralPatterns;
}

export interface CldrSlice {
  readonly locale: SliceLocale;
  /** Twelve each, January first, in the letter case of running text. */
  readonly months: {
    /** As after a day: `11 listopada`. */
    readonly inDate: readonly string[];
    /** Without a day: `listopad 2025`. */
    readonly alone: readonly string[];
    readonly short: readonly string[];
  };
  /** Seven each, Monday first as in ISO 8601; CLDR has Sunday first. */
  readonly weekdays: { readonly full: readonly string[]; readonly short: readonly string[] };
  /** Patterns for "A, B and C", with `{0}` and `{1}`. */
  readonly list: {
    readonly two: string;
    readonly start: string;
    readonly middle: string;
    readonly end: string;
  };
  readonly numbers: {
    readonly decimal: string;
    readonly group: string;
    readonly minus: string;
    /** Digits that must stand before the first group mark: 2 in Polish, where 1234 stays whole. */
    readonly minimumGroupingDigits: number;
  };
  readonly relative: {
    readonly year: RelativeWords;
    readonly month: RelativeWords;
    readonly day: RelativeWords;
  };
  /** `Uzbek (Cyrillic)`: language in `{0}`, what tells it apart in `{1}`. */
  readonly languagePattern: string;
  /** `{0}, {1}` between several such marks. */
  readonly languageSeparator: string;
  /** By ISO 639 code, and `und` for a language that is not known. */
  readonly languages: Readonly<Record<string, string>>;
  /** By ISO 15924 code, as said inside the brackets of `languagePattern`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** By ISO 3166-1 alpha-2 code, with `XK`, `EU` and `UN`. */
  readonly territories: Readonly<Record<string, string>>;
}

// Written out one by one, so that the bundler makes one chunk of each.
const loaders: Readonly<Record<SliceLocale, () => Promise<{ default: CldrSlice }>>> = {
  en: () => import('./slices/en.json') as Promise<{ default: CldrSlice }>,
  kk: () => import('./slices/kk.json') as Promise<{ default: CldrSlice }>,
  'uz-Cyrl': () => import('./slices/uz-Cyrl.json') as Promise<{ default: CldrSlice }>,
  'uz-Latn': () => import('./slices/uz-Latn.json') as Promise<{ default: CldrSlice }>,
  pl: () => import('./slices/pl.json') as Promise<{ default: CldrSlice }>,
  ru: () => import('./slices/ru.json') as Promise<{ default: CldrSlice }>,
};

/** Loads the slice of a locale, in the browser by its own chunk, in Node (vitest, tsx) from the file. */
export async function loadSlice(locale: SliceLocale): Promise<CldrSlice> {
  return (await loaders[locale]()).default;
}
