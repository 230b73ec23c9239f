/* Which of the days that a sentence names is the day of what it tells, and how long that lasts. */
import type { Status } from '../../model/event';
import type { DateMention } from '../find/find-dates';
import { reachOf } from '../find/place-verbs';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { type Draft, distanceBetween, isAboutAnother, type ReadSentence, type TokenSpan } from './draft';

/** In the clause itself, or opening the sentence before it: `En 2019, il se rendra à Paris`. */
export const isBeside = (
  date: TokenSpan | null,
  trigger: TokenSpan,
  { clauses, tokens }: ReadSentence['reading'],
  { before }: CompiledLanguage,
): boolean => {
  // `depuis mercredi` has begun already.
  if (date === null || before.get(tokens[date.from - 1]?.fold ?? '')?.includes('from')) return false;
  const apart = (clauses[trigger.from] ?? 0) - (clauses[date.from] ?? 0);
  return apart === 0 || (apart === 1 && date.from <= OPENING);
};

/** Tokens before a date that opens its sentence. */
const OPENING = 2;

/** `… qui est indépendant depuis 1991`: a year alone, in another clause, is seldom when it happened. */
const isYear = ({ value }: NonNullable<Draft['date']>): boolean =>
  value.form === 'calendar' && value.months.length === 0;

/** Tokens from the visit to the words that say how long it lasts. */
const NEAR_DAYS = 12;

export function findDays(reading: ReadSentence['reading'], trigger: TokenSpan): number | null {
  const near = reading.durations
    .map((found) => ({ found, distance: distanceBetween(found, trigger, reading) }))
    .filter(({ distance }) => distance <= NEAR_DAYS)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.found.sense.days ?? null;
}

const FELL: ReadonlySet<Status> = new Set<Status>(['cancelled', 'postponed', 'declined']);

/** Tokens from an event's word or the word for a plan to its day. */
const NEAR_DATE = 3;

/** "Called off on Tuesday the talks planned for Wednesday": of what fell through the day stands by its word, or by that of the plan. */
const isDayOf = (date: DateMention, trigger: TokenSpan, { cues }: ReadSentence['reading']): boolean =>
  date.value.form === 'calendar' ||
  (date.from >= trigger.to && date.from - trigger.to < NEAR_DATE) ||
  cues.some(
    ({ sense: { cue }, from, to }) =>
      'status' in cue &&
      cue.status === 'announced' &&
      !cue.weak &&
      (from >= date.to ? from - date.to : date.from - to) <= NEAR_DATE,
  );

/** `the visit planned for May`, `предстоящего в мае визита`: the month is that visit's, and not of the talks about it. */
function isInPhraseOf(
  date: TokenSpan,
  trigger: TokenSpan,
  { triggers, cues }: ReadSentence['reading'],
): boolean {
  const isQualified = cues.some(
    ({ from, to }) => to <= date.from && date.from - to <= 2 && from !== trigger.from,
  );
  const noun = triggers.find(
    ({ from, sense }) => sense.trigger.form === 'noun' && from >= date.to && from - date.to <= 1,
  );
  return isQualified && noun !== undefined && noun.from !== trigger.from && trigger.from < date.from;
}

export function findDate(
  { reading }: ReadSentence,
  trigger: ReadSentence['reading']['triggers'][number],
  status: Status | null,
): Draft['date'] {
  const fell = status !== null && FELL.has(status);
  const clause = reading.clauses[trigger.from] ?? 0;
  const near = reading.dates
    .filter(({ from }) => reading.clauses[from] === clause || !reading.saying.has(reading.clauses[from] ?? 0))
    .filter((date) => reading.clauses[date.from] === clause || date.from <= OPENING || !isYear(date))
    .filter((date) => !fell || isDayOf(date, trigger, reading))
    .filter((date) => !isAboutAnother(date, trigger, reading) && !isInPhraseOf(date, trigger, reading))
    .map((date) => ({ date, distance: distanceBetween(date, reachOf(trigger), reading) }))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.date ?? null;
}
