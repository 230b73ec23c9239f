/*
 * Finds when something is said to happen: calendar dates in the orders of the language, weekdays, "yesterday", "next
 * month". What they mean is for `resolve-date.ts`, which knows the day of publication.
 */
import type { Day } from '../../model/day';
import type { RelativeDate } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import { DASHES } from '../text/letters';
import type { Token } from '../text/tokens';
import { changeDate } from './copies';
import { calendarDate, relativeDate, weekdayDate } from './date-values';
import {
  longestCalendar,
  monthsOf,
  openersOf,
  startsDate,
  weekdaysOf,
  wordDates,
  yearsOf,
} from './match-dates';
import { withSeasons } from './seasons';
import type { Of, Found as SenseFound } from './sorted-matches';

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
  /**
   * `last`: the weekday on which it ends, `on Sunday and Monday`; `from`: a day to come that it is not before; `weeks`: of which week
   * it is, counted from that of the report, `on Monday next week`.
   */
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly offset: number | null;
      readonly last?: number;
      readonly from?: Day;
      readonly weeks?: number;
    }
  /** `last`: days from the report to the one on which it ends, `today and tomorrow`. */
  | { readonly form: 'relative'; readonly relative: RelativeDate; readonly last?: number };

export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
  readonly rule: string | null;
  /** It is the last day of something: `through Thursday`. */
  readonly ends?: boolean;
  /** It is when somebody came or left: `landed in the capital late on Wednesday`. */
  readonly ofWay?: boolean;
  /** It is counted from the first day of a visit, or the last (-1). */
  readonly visitDay?: number | undefined;
  /** It is that day of the visit named at a token: `on Wednesday, the second day of a visit`. */
  readonly counted?: Counted | undefined;
  /** It is counted from the one told before: `the same day`, `the next day`. */
  readonly again?: boolean | undefined;
}

/** Counted from the first day of a visit (0), or from its last (-1). */
export interface Counted {
  readonly nth: number;
  readonly at: number;
}

export interface Found {
  readonly days: number[];
  readonly months: number[];
  readonly years: number[];
  readonly offsets: number[];
}

export interface MonthFound {
  readonly month: number;
  readonly to: number;
  /** It bears the case that tells when. */
  readonly at: boolean;
}

export interface Reader {
  readonly tokens: readonly Token[];
  readonly months: ReadonlyMap<number, MonthFound>;
  readonly weekdays: ReadonlySet<number>;
  /** `last year`, by where it begins. */
  readonly years: ReadonlyMap<number, { readonly offset: number; readonly to: number }>;
  /** Words that a date may open with. */
  readonly openers: ReadonlySet<string>;
}

/** What the lexicon finds of dates in a sentence. */
export interface CalendarWords {
  readonly months: readonly SenseFound<Of<'month'>>[];
  readonly weekdays: readonly SenseFound<Of<'weekday'>>[];
  readonly relative: readonly SenseFound<Of<'relative'>>[];
  /** What has the date behind it to itself, unless it is one of the triggers. */
  readonly dated: readonly Match[];
  readonly triggers: readonly SenseFound<Of<'trigger'>>[];
}

/** O(tokens × patterns). */
export function findDates(
  tokens: readonly Token[],
  words: CalendarWords,
  { datePatterns: patterns, spanning, before }: CompiledLanguage,
): readonly DateMention[] {
  const reader: Reader = {
    tokens,
    months: monthsOf(words.months),
    weekdays: weekdaysOf(words.weekdays),
    years: yearsOf(words.relative),
    openers: openersOf(patterns),
  };
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const calendar = startsDate(reader, at) ? longestCalendar(reader, patterns, at) : undefined;
    if (!calendar) continue;
    if (!isStamp(tokens, calendar)) found.push(calendar);
    at = calendar.to - 1;
  }
  const isTaken = (match: Match) => found.some(({ from, to }) => match.from < to && from < match.to);
  const isFree = (match: Match) => !isTaken(match);
  const all = [...found, ...wordDates(words.relative.filter(isFree), words.weekdays.filter(isFree))];
  if (all.length === 0) return all;
  const ends = datedEnds(words);
  const own = withYears(
    withWeeks(
      withRanges(
        all.sort((a, b) => a.from - b.from),
        tokens,
        { spanning, before },
        words.triggers,
      ),
    ),
  );
  const dated = withSeasons(own, tokens);
  // The preposition may be the date's own as well: `планы на лето`, `akreditacije se primaju do nedelje`.
  return ends.size === 0 ? dated : dated.filter(({ from }) => !ends.has(from) && !ends.has(from + 1));
}

/** Where things end that have the date right behind them to themselves: `планы сотрудничества на 2024 год`. */
function datedEnds({ dated, triggers }: CalendarWords): ReadonlySet<number> {
  const isEvent = ({ from, to }: Match) =>
    triggers.some(
      (trigger) => trigger.from >= from && trigger.to <= to && trigger.sense.trigger.form === 'noun',
    );
  return new Set(dated.filter((thing) => !isEvent(thing)).map(({ to }) => to));
}

/** `Sunday and Monday`, `Tuesday-Thursday`: two weekdays that one word joins are the first and the last day. */
function withRanges(
  dates: readonly DateMention[],
  tokens: readonly Token[],
  language: Pick<CompiledLanguage, 'spanning' | 'before'>,
  triggers: CalendarWords['triggers'],
): DateMention[] {
  if (dates.length < 2) return [...dates];
  const joined: DateMention[] = [];
  for (const date of dates) {
    const first = joined.at(-1);
    const link = first ? linkOf(first, date, tokens, language) : null;
    const range = first && link && !areOfTwo(first, date, link, triggers) && rangeOf(first, date, link);
    if (first && range) joined[joined.length - 1] = changeDate(first, { to: date.to, value: range });
    else joined.push(date);
  }
  return joined;
}

type Link = 'dash' | 'word' | 'words';

/** Tokens from a verb to its day. */
const NEAR_VERB = 4;

/** `Прибыл в Астану в понедельник и во вторник провёл переговоры`: of two verbs each has its own. */
const areOfTwo = (
  first: DateMention,
  last: DateMention,
  link: Link,
  triggers: CalendarWords['triggers'],
): boolean =>
  link !== 'dash' &&
  triggers.some(
    ({ to, sense: { trigger } }) =>
      trigger.frame === 'visit' &&
      trigger.form === 'verb' &&
      to <= first.from &&
      first.from - to <= NEAR_VERB,
  ) &&
  triggers.some(({ from }) => from >= last.to && from - last.to <= NEAR_VERB);

/** What stands between two days that are one phrase: a dash, a word that joins them, and in `в среду и в четверг` a preposition more. */
function linkOf(
  first: DateMention,
  { from }: DateMention,
  tokens: readonly Token[],
  { spanning, before }: Pick<CompiledLanguage, 'spanning' | 'before'>,
): Link | null {
  const joins = (at: number) => spanning.has(tokens[at]?.fold ?? '');
  if (first.to === from - 1)
    return DASHES.has(tokens[from - 1]?.raw ?? '') ? 'dash' : joins(from - 1) ? 'word' : null;
  return first.to === from - 2 && joins(from - 2) && before.has(tokens[from - 1]?.fold ?? '')
    ? 'words'
    : null;
}

function rangeOf(
  { value: first }: DateMention,
  { value: last }: DateMention,
  link: Link,
): DateValue | undefined {
  if (first.form === 'relative' && last.form === 'relative')
    return link !== 'dash' && areDays(first, last)
      ? relativeDate(first.relative, last.relative.offset)
      : undefined;
  if (first.form !== 'weekday' || last.form !== 'weekday' || first.last !== undefined || last.offset !== null)
    return undefined;
  // "On Monday and on Thursday" are two days, and each may be of something else.
  const isNext = (first.weekday + 1) % 7 === last.weekday;
  return link === 'words' && !isNext ? undefined : weekdayDate({ ...first, last: last.weekday });
}

/** `Yesterday and today`. */
const areDays = (
  { relative: first, last }: DateValue & { readonly form: 'relative' },
  { relative: next }: DateValue & { readonly form: 'relative' },
): boolean =>
  last === undefined && first.unit === 'day' && next.unit === 'day' && next.offset === first.offset + 1;

/** Tokens between a weekday and the words for its week: `next week, on Tuesday`. */
const NEAR_WEEK = 2;

/** `On Monday next week` is one date. */
function withWeeks(dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.length < 2 || !dates.some(isWeek)) return dates;
  const joined: DateMention[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const value =
      before && date.from - before.to <= NEAR_WEEK
        ? (ofWeek(before.value, date.value) ?? ofWeek(date.value, before.value))
        : undefined;
    if (before && value) joined[joined.length - 1] = changeDate(before, { to: date.to, value });
    else joined.push(date);
  }
  return joined;
}

const isWeek = ({ value }: DateMention): boolean =>
  value.form === 'relative' && value.relative.unit === 'week' && value.last === undefined;

const ofWeek = (day: DateValue, week: DateValue): DateValue | undefined =>
  day.form === 'weekday' && day.offset === null && week.form === 'relative' && week.relative.unit === 'week'
    ? weekdayDate({ ...day, weeks: week.relative.offset })
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
      joined[joined.length - 1] = changeDate(before, {
        to: date.to,
        value: ofYear(before.value, date.value),
      });
    else joined.push(date);
  }
  return joined;
}

const ofYear = (day: DateValue, year: DateValue): DateValue =>
  day.form === 'calendar' && year.form === 'relative'
    ? calendarDate({ ...day, yearsFrom: year.relative.offset })
    : day;

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
