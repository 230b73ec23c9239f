/*
 * Finds when something is said to happen: calendar dates in the orders of the language, weekdays, "yesterday", "next
 * month". What they mean is for `resolve-date.ts`, which knows the day of publication.
 */

import type { RelativeDate } from '../language-data';
import type { DatePart, DatePattern } from '../lexicon/date-pattern';
import type { Match } from '../lexicon/lexicon';
import type { Token } from '../text/tokens';

export interface CalendarDate {
  readonly form: 'calendar';
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly year: number | null;
  /** From the year of publication, where words say so: `March 31 this year`. */
  readonly yearsFrom?: number;
}

export type DateValue =
  | CalendarDate
  /** `last`: the weekday on which it ends, `on Sunday and Monday`. */
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly offset: number | null;
      readonly last?: number;
    }
  | { readonly form: 'relative'; readonly relative: RelativeDate };

export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
  readonly rule: string | null;
  /** It is the last day of something: `through Thursday`. */
  readonly ends?: boolean;
}

interface Found {
  readonly days: number[];
  readonly months: number[];
  readonly years: number[];
  readonly offsets: number[];
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly months: ReadonlyMap<number, { readonly month: number; readonly to: number }>;
  readonly weekdays: ReadonlySet<number>;
  /** `last year`, by where it begins. */
  readonly years: ReadonlyMap<number, { readonly offset: number; readonly to: number }>;
}

/** `matches` are those of the lexicon in this sentence. O(tokens × patterns). */
export function findDates(
  tokens: readonly Token[],
  matches: readonly Match[],
  patterns: readonly DatePattern[],
  joining: ReadonlySet<string>,
): DateMention[] {
  const reader: Reader = {
    tokens,
    months: monthsOf(matches),
    weekdays: weekdaysOf(matches),
    years: yearsOf(matches),
  };
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const calendar = startsDate(reader, at, patterns) ? longestCalendar(reader, patterns, at) : undefined;
    if (!calendar) continue;
    if (!isStamp(tokens, calendar)) found.push(calendar);
    at = calendar.to - 1;
  }
  const isTaken = (match: Match) => found.some(({ from, to }) => match.from < to && from < match.to);
  const all = [...found, ...wordDates(matches.filter((match) => !isTaken(match)))];
  return withYears(
    withRanges(
      all.sort((a, b) => a.from - b.from),
      tokens,
      joining,
    ),
  );
}

const DASHES = new Set(['-', '–', '—']);

/** `Sunday and Monday`, `Tuesday-Thursday`: two weekdays that one word joins are the first and the last day. */
function withRanges(
  dates: readonly DateMention[],
  tokens: readonly Token[],
  joining: ReadonlySet<string>,
): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const link = tokens[date.from - 1];
    const isJoined =
      before?.to === date.from - 1 && (joining.has(link?.fold ?? '') || DASHES.has(link?.raw ?? ''));
    const range = isJoined ? rangeOf(before.value, date.value) : undefined;
    if (before && range) joined[joined.length - 1] = { ...before, to: date.to, value: range };
    else joined.push(date);
  }
  return joined;
}

const rangeOf = (first: DateValue, last: DateValue): DateValue | undefined =>
  first.form === 'weekday' && last.form === 'weekday' && first.last === undefined && last.offset === null
    ? { ...first, last: last.weekday }
    : undefined;

/** Tokens between a day and the words for its year: `in March of last year`. */
const NEAR_YEAR = 1;

/** `March 31 this year` is one date. */
function withYears(dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const isYear = date.value.form === 'relative' && date.value.relative.unit === 'year';
    const isOpen = before?.value.form === 'calendar' && before.value.year === null;
    if (before && isOpen && isYear && date.from - before.to <= NEAR_YEAR)
      joined[joined.length - 1] = { ...before, to: date.to, value: ofYear(before.value, date.value) };
    else joined.push(date);
  }
  return joined;
}

const ofYear = (day: DateValue, year: DateValue): DateValue =>
  day.form === 'calendar' && year.form === 'relative' ? { ...day, yearsFrom: year.relative.offset } : day;

/** `27.02.2026 12:36` is when the article came out. */
function isStamp(tokens: readonly Token[], { from, to }: DateMention): boolean {
  const [hour, colon, minute] = tokens.slice(to, to + 3);
  return (
    tokens[from]?.kind === 'number' &&
    tokens[to - 1]?.kind === 'number' &&
    hour?.kind === 'number' &&
    colon?.raw === ':' &&
    colon.glued &&
    minute?.kind === 'number' &&
    minute.glued
  );
}

/** Most words begin no date; only those that some pattern opens with are looked at further. */
const startsDate = (
  { tokens, months, weekdays, years }: Reader,
  at: number,
  patterns: readonly DatePattern[],
): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return token !== undefined;
  return months.has(at) || weekdays.has(at) || years.has(at) || opensDate(token.fold, patterns);
};

const openers = new WeakMap<readonly DatePattern[], ReadonlySet<string>>();

function opensDate(word: string, patterns: readonly DatePattern[]): boolean {
  let known = openers.get(patterns);
  if (!known) {
    known = new Set(patterns.flatMap(([first]) => (first?.part === 'word' ? [...first.words] : [])));
    openers.set(patterns, known);
  }
  return known.has(word);
}

function monthsOf(matches: readonly Match[]): Map<number, { month: number; to: number }> {
  const months = new Map<number, { month: number; to: number }>();
  for (const { from, to, sense } of matches)
    if (sense.type === 'month') months.set(from, { month: sense.month, to });
  return months;
}

function yearsOf(matches: readonly Match[]): Reader['years'] {
  const years = new Map<number, { offset: number; to: number }>();
  for (const { from, to, sense } of matches) {
    const isLonger = to > (years.get(from)?.to ?? 0);
    if (sense.type === 'relative' && sense.relative.unit === 'year' && isLonger)
      years.set(from, { offset: sense.relative.offset, to });
  }
  return years;
}

const weekdaysOf = (matches: readonly Match[]): Set<number> =>
  new Set(matches.filter(({ sense }) => sense.type === 'weekday').map(({ from }) => from));

function longestCalendar(
  reader: Reader,
  patterns: readonly DatePattern[],
  from: number,
): DateMention | undefined {
  let best: DateMention | undefined;
  for (const pattern of patterns) {
    const found: Found = { days: [], months: [], years: [], offsets: [] };
    const end = follow(reader, pattern, 0, from, found);
    if (end === undefined) continue;
    const to = withoutComma(reader.tokens, end);
    if (best && to <= best.to) continue;
    const value = toCalendar(found);
    if (value) best = { from, to, value, rule: null };
  }
  return best;
}

/** `December 3, the Kremlin said`: the comma is the date's where a year follows it alone. */
const withoutComma = (tokens: readonly Token[], end: number): number =>
  tokens[end - 1]?.raw === ',' ? end - 1 : end;

/** Takes each part where it stands, and leaves out an optional one only where it does not: greedy, so linear. */
function follow(
  reader: Reader,
  pattern: DatePattern,
  part: number,
  at: number,
  found: Found,
): number | undefined {
  let position = at;
  for (let index = part; index < pattern.length; index++) {
    const next = pattern[index];
    if (!next) return undefined;
    const to = takePart(reader, next, position, found);
    if (to === undefined && !next.optional) return undefined;
    position = to ?? position;
  }
  return position;
}

function takePart(reader: Reader, part: DatePart, at: number, found: Found): number | undefined {
  const token = reader.tokens[at];
  if (!token) return undefined;
  switch (part.part) {
    case 'word':
      return part.words.has(token.fold) || part.stems.some((stem) => token.fold.startsWith(stem))
        ? at + 1
        : undefined;
    case 'M': {
      const month = reader.months.get(at);
      if (month) found.months.push(month.month);
      return month?.to;
    }
    case 'O': {
      const year = reader.years.get(at);
      if (year) found.offsets.push(year.offset);
      return year?.to;
    }
    case 'W':
      return reader.weekdays.has(at) ? at + 1 : undefined;
    default:
      return takeNumber(token, part.part, found) ? at + 1 : undefined;
  }
}

function takeNumber({ kind, raw }: Token, part: 'D' | 'N' | 'Y', found: Found): boolean {
  if (kind !== 'number' || !/^[0-9]{1,4}$/.test(raw)) return false;
  const value = Number(raw);
  if (part === 'Y') {
    if (raw.length !== 4 || value < 1900 || value > 2100) return false;
    found.years.push(value);
    return true;
  }
  if (raw.length > 2 || value < 1 || value > (part === 'D' ? 31 : 12)) return false;
  (part === 'D' ? found.days : found.months).push(value);
  return true;
}

function toCalendar({ days, months, years, offsets: [yearsFrom] }: Found): CalendarDate | undefined {
  if (months.length === 0 && years.length === 0) return undefined;
  const date: CalendarDate = { form: 'calendar', days, months, year: years[0] ?? null };
  return yearsFrom === undefined ? date : { ...date, yearsFrom };
}

/** Weekdays and relative words; a modifier before or after its weekday ("last Wednesday", "mercredi dernier") joins it. */
function wordDates(matches: readonly Match[]): DateMention[] {
  const relative = longest(matches.filter(({ sense }) => sense.type === 'relative'));
  const modifiers = relative.filter(
    ({ sense }) => sense.type === 'relative' && sense.relative.unit === 'weekday',
  );
  const found = relative.filter((match) => !modifiers.includes(match)).flatMap(toRelative);
  for (const weekday of longest(matches.filter((match) => match.sense.type === 'weekday'))) {
    const modifier =
      modifiers.find(({ to }) => to === weekday.from) ?? modifiers.find(({ from }) => from === weekday.to);
    found.push(...toWeekday(weekday, modifier));
  }
  return found;
}

const toRelative = ({ from, to, sense }: Match): DateMention[] =>
  sense.type === 'relative'
    ? [{ from, to, value: { form: 'relative', relative: sense.relative }, rule: sense.rule }]
    : [];

function toWeekday({ from, to, sense }: Match, modifier: Match | undefined): DateMention[] {
  if (sense.type !== 'weekday') return [];
  const said = modifier?.sense.type === 'relative' ? modifier.sense : null;
  return [
    {
      from: Math.min(modifier?.from ?? from, from),
      to: Math.max(modifier?.to ?? to, to),
      value: { form: 'weekday', weekday: sense.weekday, offset: said?.relative.offset ?? null },
      rule: said?.rule ?? null,
    },
  ];
}

/** Leftmost, then longest; what overlaps it goes. */
export function longest<M extends Match>(matches: readonly M[]): M[] {
  if (matches.length < 2) return [...matches];
  const ordered = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: M[] = [];
  let end = 0;
  for (const match of ordered) {
    if (match.from < end) continue;
    kept.push(match);
    end = match.to;
  }
  return kept;
}
