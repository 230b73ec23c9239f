/*
 * The day that a sentence names may be said to be one of a visit: "on Wednesday, the second day of a three-day visit", "at the end of
 * his visit he met the president on Friday". It tells then when the visit began, or ended.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isBeside } from './calendar-words';
import { changeDate, changeReading } from './copies';
import { isSingleDay, relativeDate } from './date-values';
import type { DateMention } from './find-dates';
import type { SentenceReading } from './read-sentence';

/** Tokens from `at the end of` to the word for a visit: `at the end of his three-day official visit`. */
const NEAR_VISIT = 8;
/** Tokens between a day and what it is of a visit, where the sentence names several. */
const BESIDE = 3;

/** Readings in which such days bear what they are of a visit. O(dates²) of the sentences that count one. */
export const withCounted = (
  readings: readonly SentenceReading[],
  language: Words,
): readonly SentenceReading[] =>
  readings.map((reading) => (reading.dates.some(isCounted) ? count(reading, language) : reading));

type Words = Pick<CompiledLanguage, 'verbFinal' | 'glue'>;

const isCounted = ({ value }: DateMention): boolean =>
  value.form === 'relative' && (value.relative.unit === 'visit-day' || value.relative.unit === 'stay-day');

function count(reading: SentenceReading, language: Words): SentenceReading {
  const dates = reading.dates.flatMap((date) => ofVisit(date, reading, language));
  const counted = dates.find(isCounted);
  const day = counted && namedDay(counted, dates, reading, language);
  if (!day) return changeReading(reading, { dates });
  const nth = counted.value.form === 'relative' ? counted.value.relative.offset : 0;
  return changeReading(reading, {
    dates: dates.flatMap((date) =>
      date === counted
        ? []
        : date === day
          ? [changeDate(date, { counted: { nth, at: counted.from }, rule: date.rule ?? counted.rule })]
          : [date],
    ),
  });
}

/** `At the end of` is a day of a visit only beside the word for one. */
function ofVisit(date: DateMention, reading: SentenceReading, language: Words): readonly DateMention[] {
  const { value } = date;
  if (value.form !== 'relative' || value.relative.unit !== 'stay-day') return [date];
  return isNearVisit(date, reading, language)
    ? [changeDate(date, { value: relativeDate({ unit: 'visit-day', offset: value.relative.offset }) })]
    : [];
}

/** `His three-day official visit` behind it; where the verb closes its clause, the word stands right before. */
const isNearVisit = (counted: DateMention, reading: SentenceReading, language: Words): boolean =>
  reading.triggers.some(
    ({ sense: { trigger }, from, to }) =>
      trigger.frame === 'visit' &&
      // Serbian `posete` is of the visit, and that they visit.
      trigger.status === null &&
      (language.verbFinal
        ? to <= counted.from && counted.from - to <= 1
        : from >= counted.to &&
          from - counted.to <= NEAR_VISIT &&
          isOnePhrase(counted.to, from, reading, language)),
  );

/** Whether no more than one word stands between that is not of the visit: `at the end of the month, during a visit`. */
function isOnePhrase(
  from: number,
  to: number,
  { tokens, durations, levels, entities, dates }: SentenceReading,
  { glue }: Words,
): boolean {
  const known = [...durations, ...levels, ...entities];
  const isIn = (at: number) => (span: { from: number; to: number }) => span.from <= at && at < span.to;
  let strange = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (dates.some(isIn(at))) return false;
    if (token?.kind === 'word' && !glue.has(token.fold) && !known.some(isIn(at))) strange++;
  }
  return strange <= 1;
}

/** The one day that the sentence names, or the one right beside; `on the second day` of something else than a visit only that. */
function namedDay(
  counted: DateMention,
  dates: readonly DateMention[],
  reading: SentenceReading,
  language: Words,
): DateMention | undefined {
  const days = dates.filter((date) => isDay(date) && !isOfOther(date, counted, reading));
  const beside = days.find(({ from, to }) => Math.max(from - counted.to, counted.from - to) <= BESIDE);
  const [day, other] = days;
  if (beside || !day || other || !isNearVisit(counted, reading, language)) return beside;
  return tellsOfItself(counted, day, reading) ? undefined : day;
}

/** "On the first day the guest holds talks, and on Thursday he is received": a clause that tells something has its own day. */
const tellsOfItself = (
  counted: DateMention,
  day: DateMention,
  { clauses, triggers }: SentenceReading,
): boolean =>
  clauses[counted.from] !== clauses[day.from] &&
  triggers.some(
    ({ from, sense }) => clauses[from] === clauses[counted.from] && sense.trigger.frame !== 'visit',
  );

const isDay = (date: DateMention): boolean => date.ends !== true && isSingleDay(date);

/** Tokens from a day to the word for the beginning or the end. */
const NEAR = 3;

/** "Who landed on Tuesday met him on the second day", "the visit that began on Monday", "said on Friday". */
const isOfOther = (
  date: DateMention,
  counted: DateMention,
  { beginnings, endings, saying, clauses }: SentenceReading,
): boolean =>
  (date.ofWay === true && !isWayOf(date, counted, clauses)) ||
  saying.has(clauses[date.from] ?? 0) ||
  isBeside(
    date,
    [...beginnings, ...endings].filter((word) => word.from >= counted.to || word.to <= counted.from),
    clauses,
    NEAR,
  );

/** "Left Zambia on Thursday at the end of her visit": who comes or leaves does so on its first or last day. */
const isWayOf = (date: DateMention, { value, from }: DateMention, clauses: readonly number[]): boolean =>
  value.form === 'relative' &&
  value.relative.offset <= 0 &&
  Math.abs((clauses[from] ?? 0) - (clauses[date.from] ?? 0)) <= 1;
