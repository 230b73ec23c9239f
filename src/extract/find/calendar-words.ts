/* What stands about a word of the calendar: a name that it is part of, or a word that makes the day the first or the last. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { type Token, tokenBefore } from '../text/tokens';
import { changeDate } from './copies';
import type { DateMention } from './find-dates';

/** `Далер Жумъа` is no Friday, where days and months bear no capital. */
export const isFamilyName = (tokens: readonly Token[], at: number): boolean =>
  at > 1 &&
  tokens[at]?.capital === true &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at - 1]?.capital === true;

/** `through Thursday`, `until the end of the year`. */
export function isUntil(
  tokens: readonly Token[],
  { from, to }: Span,
  { until, glue, before, verbFinal }: CompiledLanguage,
): boolean {
  if (verbFinal) return isUntilBehind(tokens, to, until);
  // `Do nedelje` may be one phrase.
  if (until.has(tokens[from]?.fold ?? '')) return true;
  if (from === 0) return false;
  let at = from - 1;
  while (at > 0 && (glue.has(tokens[at]?.fold ?? '') || tokens[at]?.fold === 'end')) at--;
  // `jusqu'à vendredi`, `bis zum Freitag`.
  return (
    until.has(tokens[at]?.fold ?? '') ||
    (before.has(tokens[at]?.fold ?? '') && until.has(tokenBefore(tokens, at)?.fold ?? ''))
  );
}

/** `Cuma gününe kadar`, `жұмаға дейін`, and as an ending `jumagacha`. */
function isUntilBehind(tokens: readonly Token[], to: number, until: ReadonlySet<string>): boolean {
  const isIt = (at: number) => until.has(tokens[at]?.fold ?? '');
  // The word for a day may stand in between.
  if (isIt(to) || (isIt(to + 1) && tokens[to]?.kind === 'word')) return true;
  return [tokens[to - 1], tokens[to]].some(
    (word) => word !== undefined && [...until].some((end) => end !== word.fold && word.fold.endsWith(end)),
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Tokens from a day to the words that make it the last of a stay. */
export const NEAR_END = 6;

/** Tokens between a day and a word in its clause: `ended on Thursday`; without end where they stand in two. */
export const gapInClause = (date: Span, word: Span, clauses: readonly number[]): number =>
  clauses[word.from] === clauses[date.from]
    ? Math.max(word.from - date.to, date.from - word.to)
    : Number.POSITIVE_INFINITY;

/** Whether one of these words stands no more than so many tokens from a day, in its clause. */
export const isBeside = (
  date: Span,
  words: readonly Span[],
  clauses: readonly number[],
  most: number,
): boolean => words.some((word) => gapInClause(date, word, clauses) <= most);

/** Tokens from a day to a word of saying. */
const NEAR_SAYING = 1;

/** `Said on Thursday`: a day right beside a word of saying. */
export const isOfSaying = (
  date: Span,
  { sayings, clauses }: { readonly sayings: readonly Span[]; readonly clauses: readonly number[] },
): boolean => isBeside(date, sayings, clauses, NEAR_SAYING);

/** Tokens from a day to the word for coming or leaving. */
const NEAR_WAY = 7;

/** Days with whether somebody came or left on them: of each word the nearest day is its own. O(dates × words). */
export function withWays(
  dates: readonly DateMention[],
  ways: readonly Span[],
  clauses: readonly number[],
  verbFinal: boolean,
): readonly DateMention[] {
  if (ways.length === 0 || dates.length === 0) return dates;
  // `Pazartesi gelerek salı günü görüştü`: where the verb closes its clause, its day stands before it.
  const daysOf = (word: Span) => (verbFinal ? dates.filter(({ to }) => to <= word.from) : dates);
  const own = new Set(ways.map((word) => nearestDay(daysOf(word), word, clauses)));
  return dates.map((date) => (own.has(date) ? changeDate(date, { ofWay: true }) : date));
}

function nearestDay(
  dates: readonly DateMention[],
  word: Span,
  clauses: readonly number[],
): DateMention | undefined {
  let nearest: DateMention | undefined;
  let least = NEAR_WAY + 1;
  for (const date of dates) {
    const gap = gapInClause(date, word, clauses);
    // "Meet on April 21 and leave on April 22".
    if (gap < least || (gap === least && date.from >= word.to && nearest !== undefined))
      [nearest, least] = [date, gap];
  }
  return nearest;
}

/** Whether a day is that of coming though it stands beside the leaving: `landed on Tuesday and left for home on Thursday`. */
export const isOfComing = (
  date: Span,
  leaving: Span,
  { arrivals, dates }: { readonly arrivals: readonly Span[]; readonly dates: readonly Span[] },
): boolean =>
  date.to <= leaving.from &&
  arrivals.some(({ to }) => to <= date.from) &&
  dates.some(({ from }) => from >= leaving.to);
