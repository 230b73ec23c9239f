/*
 * How a locale writes numbers, lists, dates' words, countries and languages. Made from a CLDR slice and nothing else:
 * the browser's Intl says "2025 M11" in Kazakh. One is built when the interface language is chosen and handed down.
 */
import type { CldrSlice } from '../cldr/slice';
import { buildCompare, type Compare } from './compare';
import type { Language } from './language';
import { findName, nameLanguage } from './language-name';
import { joinList } from './list';
import type { Locale } from './locale';
import { formatNumber, shapeDigits } from './number';
import { type RelativeUnit, sayRelative } from './relative';

export interface Formatter {
  readonly locale: Locale;
  /** With its groups: `12 345`. */
  number(value: number): string;
  /** The digits of a day, a year or whatever else is no amount, in the language's own shapes. */
  digits(value: number): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** Names set side by side, where a sentence would be too much: `A, B`. */
  row(items: readonly string[]): string;
  /** As `row`, of items that hold commas themselves. */
  wideRow(items: readonly string[]): string;
  /** Name of an ISO 3166-1 alpha-2 code, `XK`, `EU` or `UN`; undefined where CLDR has none. */
  country(code: string): string | undefined;
  /** Name of a BCP 47 tag, script and region in brackets; the tag itself where it has none. */
  language(tag: string): string;
  /** Month 1 to 12 as after a day: `11 listopada`. */
  monthInDate(month: number): string;
  /** Month 1 to 12 without a day: `listopad 2025`. */
  month(month: number): string;
  /** Month 1 to 12 as said of what happens within it, fit for `date.within.month`. */
  monthWithin(month: number): string;
  monthShort(month: number): string;
  /** ISO 8601 weekday: 1 is Monday, 7 Sunday. */
  weekday(isoDay: number): string;
  /** "yesterday", "3 months ago", "in 2 years"; a whole number, negative for the past. */
  relative(amount: number, unit: RelativeUnit): string;
  /** Alphabetical order, for `sort`. */
  readonly compare: Compare;
  /** ISO 8601 number of the day that opens the week. */
  readonly firstWeekday: number;
}

export function buildFormatter(locale: Locale, language: Language, slice: CldrSlice): Formatter {
  const { comma, semicolon, pluralOf, monthsWithin = slice.months.alone } = language;
  const number = (value: number) => formatNumber(value, slice.numbers);
  return {
    locale,
    number,
    digits: (value) => shapeDigits(String(value), slice.numbers),
    list: (items) => joinList(items, slice.list),
    row: (items) => items.join(comma),
    wideRow: (items) => items.join(semicolon),
    country: (code) => findName(slice.territories, code),
    language: (tag) => nameLanguage(tag, slice),
    monthInDate: (month) => mustName(slice.months.inDate, month),
    month: (month) => mustName(slice.months.alone, month),
    monthWithin: (month) => mustName(monthsWithin, month),
    monthShort: (month) => mustName(slice.months.short, month),
    weekday: (isoDay) => mustName(slice.weekdays.full, isoDay),
    relative: (amount, unit) => sayRelative(amount, slice.relative[unit], { pluralOf, digits: number }),
    compare: buildCompare(language),
    firstWeekday: slice.firstWeekday,
  };
}

/** The name of a month or weekday counted from 1; a number out of range is a bug of the caller. */
function mustName(names: readonly string[], number: number): string {
  const name = names[number - 1];
  if (name === undefined) throw new RangeError(`No name for number ${number} of ${names.length}.`);
  return name;
}
