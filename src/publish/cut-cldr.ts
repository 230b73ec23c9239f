/*
 * Cuts the CLDR packages down to what the interface says and writes one slice a locale: `npm run cldr`.
 * The packages hold 2 MB for our locales; a slice is some 4 kB gzipped. Run it after a CLDR update or a new correction.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { correctSlice } from '../cldr/correct-slice';
import { EXTRACTION_LOCALES } from '../cldr/extraction-slice';
import type { CldrSlice, PluralPatterns, RelativeWords } from '../cldr/slice';
import { uniteUzbekApostrophes } from '../cldr/uzbek-apostrophes';
import type { ShownLocale } from '../i18n/languages';
import { LOCALES } from '../i18n/locale';
import { at, findAt, type Json, must, type Names, readPart, readSupplement, textsAt } from './cldr-source';
import { cutExtractionSlice, extractionSlicePath, printExtractionSlice } from './cut-extraction';
import { NOT_COUNTRIES } from './not-countries';

/** Uzbek Latin is CLDR's `uz`. English names are the base's; its dates, lists and numbers are British, as the site writes them. */
const NAMES_FOLDER: Readonly<Partial<Record<ShownLocale, string>>> = { 'uz-Latn': 'uz' };
const FORMS_FOLDER: Readonly<Partial<Record<ShownLocale, string>>> = { 'uz-Latn': 'uz', en: 'en-GB' };

// Languages that news about diplomacy comes in; `und` is a language that is not known.
const LANGUAGES =
  `am ar az ba be bg bn bs ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko
  ku ky lo lt lv mk ml mn ms mt my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta tg th tk tr tt ug uk und ur uz vi zh`
    .trim()
    .split(/\s+/);
const SCRIPTS = ['Arab', 'Cyrl', 'Hans', 'Hant', 'Latn'];

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The slice of a locale as the installed CLDR and the corrections give it now. */
export function cutSlice(locale: ShownLocale): CldrSlice {
  return correctSlice(cutUncorrected(locale));
}

/** What CLDR alone gives, for telling which corrections it still needs. */
export function cutUncorrected(locale: ShownLocale): CldrSlice {
  const slice: CldrSlice = { locale, ...cutForms(locale), ...cutNames(locale) };
  return locale === 'uz-Latn' ? (mapTexts(slice, uniteUzbekApostrophes) as CldrSlice) : slice;
}

function cutForms(
  locale: ShownLocale,
): Pick<CldrSlice, 'months' | 'firstWeekday' | 'weekdays' | 'list' | 'numbers' | 'relative'> {
  const folder = FORMS_FOLDER[locale] ?? locale;
  const gregorian = readPart('dates', folder, 'ca-gregorian', 'dates.calendars.gregorian');
  const fields = readPart('dates', folder, 'dateFields', 'dates.fields');
  const list = textsAt(readPart('misc', folder, 'listPatterns', 'listPatterns'), 'listPattern-type-standard');
  const numbers = readPart('numbers', folder, 'numbers', 'numbers');
  const system = String(at(numbers, 'defaultNumberingSystem'));
  const symbols = textsAt(numbers, `symbols-numberSystem-${system}`);
  return {
    months: {
      inDate: pick(textsAt(gregorian, 'months.format.wide'), MONTHS),
      alone: pick(textsAt(gregorian, 'months.stand-alone.wide'), MONTHS),
      short: pick(textsAt(gregorian, 'months.stand-alone.abbreviated'), MONTHS),
    },
    firstWeekday: cutFirstWeekday(folder),
    weekdays: {
      full: pick(textsAt(gregorian, 'days.stand-alone.wide'), WEEKDAYS),
      short: pick(textsAt(gregorian, 'days.stand-alone.abbreviated'), WEEKDAYS),
    },
    list: {
      two: must(list, '2'),
      start: must(list, 'start'),
      middle: must(list, 'middle'),
      end: must(list, 'end'),
    },
    numbers: {
      decimal: must(symbols, 'decimal'),
      group: must(symbols, 'group'),
      minus: must(symbols, 'minusSign'),
      minimumGroupingDigits: Number(at(numbers, 'minimumGroupingDigits')),
      digits: String(at(readSupplement('numberingSystems'), 'numberingSystems', system, '_digits')),
    },
    relative: {
      year: cutRelative(fields, 'year'),
      month: cutRelative(fields, 'month'),
      day: cutRelative(fields, 'day'),
    },
  };
}

/** By the region of the tag, else by the one where CLDR finds most of its speakers; most of the world opens on Monday. */
function cutFirstWeekday(folder: string): number {
  const likely = at(readSupplement('likelySubtags'), 'likelySubtags');
  const full = /-[A-Z]{2}$/.test(folder) ? folder : findAt(likely, folder.split('-')[0] ?? '');
  const region = String(full).split('-').at(-1) ?? '';
  const days = at(readSupplement('weekData'), 'weekData', 'firstDay');
  return WEEKDAYS.indexOf(String(findAt(days, region) ?? at(days, '001'))) + 1;
}

function cutRelative(fields: Json, unit: string): RelativeWords {
  const field = at(fields, unit);
  const word = (offset: string) => String(at(field, `relative-type-${offset}`));
  const patterns = (direction: string) => cutPatterns(textsAt(field, `relativeTime-type-${direction}`));
  return {
    last: word('-1'),
    current: word('0'),
    next: word('1'),
    past: patterns('past'),
    future: patterns('future'),
  };
}

function cutPatterns(patterns: Names): PluralPatterns {
  const prefix = 'relativeTimePattern-count-';
  const found = Object.entries(patterns).map(([key, pattern]) => [key.slice(prefix.length), pattern]);
  return { ...Object.fromEntries(found), other: must(patterns, `${prefix}other`) };
}

function cutNames(
  locale: ShownLocale,
): Pick<CldrSlice, 'languagePattern' | 'languageSeparator' | 'languages' | 'scripts' | 'territories'> {
  const folder = NAMES_FOLDER[locale] ?? locale;
  const part = (file: string, path: string) =>
    textsAt(readPart('localenames', folder, file, 'localeDisplayNames'), path);
  const pattern = part('localeDisplayNames', 'localeDisplayPattern');
  return {
    languagePattern: must(pattern, 'localePattern'),
    languageSeparator: must(pattern, 'localeSeparator'),
    languages: keep(part('languages', 'languages'), LANGUAGES),
    scripts: keep(part('scripts', 'scripts'), SCRIPTS),
    territories: keep(part('territories', 'territories'), territoryCodes()),
  };
}

/** ISO 3166-1 alpha-2 with `XK`, `EU` and `UN`, in order; CLDR's English names them all. */
function territoryCodes(): readonly string[] {
  const names = textsAt(readPart('localenames', 'en', 'territories', 'localeDisplayNames'), 'territories');
  return Object.keys(names)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code))
    .sort();
}

const pick = (names: Names, keys: readonly string[]): readonly string[] =>
  keys.map((key) => must(names, key));

/** Those of the keys that have a name; one that is missing must come from a correction, and a test says if it does not. */
const keep = (names: Names, keys: readonly string[]): Names =>
  Object.fromEntries(keys.flatMap((key) => (names[key] === undefined ? [] : [[key, names[key]]])));

function mapTexts(tree: unknown, change: (text: string) => string): unknown {
  if (typeof tree === 'string') return change(tree);
  if (Array.isArray(tree)) return tree.map((item) => mapTexts(item, change));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, mapTexts(value, change)]));
}

/** The file's exact text: one name a line, so that a CLDR update reads as a diff. */
export const printSlice = (slice: CldrSlice): string => `${JSON.stringify(slice, null, 1)}\n`;

/** Where the slice of a locale is kept. */
export const slicePath = (locale: ShownLocale): string =>
  fileURLToPath(new URL(`../cldr/slices/${locale}.json`, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const locale of LOCALES) writeFileSync(slicePath(locale), printSlice(cutSlice(locale)));
  for (const locale of EXTRACTION_LOCALES) {
    writeFileSync(extractionSlicePath(locale), printExtractionSlice(cutExtractionSlice(locale)));
  }
}
