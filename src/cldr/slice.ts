/*
 * The part of the Unicode CLDR that the interface says, one slice a locale. It stands in for the browser's own Intl,
 * which claims to know Kazakh and Uzbek and does not. The slices are cut by `publish/cut-cldr.ts`; never edit one by hand:
 * what CLDR gets wrong is put right, with its reason, in `corrections.ts`.
 */

/** CLDR's plural categories. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

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
  /** BCP 47 tag; Uzbek always with its script. */
  readonly locale: string;
  /** Twelve each, January first, in the letter case of running text. */
  readonly months: {
    /** As after a day: `11 listopada`. */
    readonly inDate: readonly string[];
    /** Without a day: `listopad 2025`. */
    readonly alone: readonly string[];
    readonly short: readonly string[];
  };
  /** Seven each, Monday first as in ISO 8601; CLDR has Sunday first. */
  /** ISO 8601 number of the day that opens the week where the language is at home: 1 is Monday. */
  readonly firstWeekday: number;
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
    /** Ten of them, nought first, in the shapes that the language writes by default. */
    readonly digits: string;
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
