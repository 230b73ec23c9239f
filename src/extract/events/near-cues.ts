/* The cues that may tell of a trigger: those near enough, and none that another word has. */
import { reachOf, wordsOf } from '../find/place-verbs';
import type { SentenceReading } from '../find/read-sentence';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { distanceBetween, isBeforeNoun, type TokenSpan } from './draft';
import {
  FALLS,
  type FoundCue,
  type FoundTrigger,
  isAttributive,
  isFall,
  isPlan,
  isVerb,
  isWeak,
  qualifies,
  speaksOf,
} from './find-cues';
import {
  FARTHEST,
  FARTHEST_DOUBT,
  FARTHEST_FALL,
  FARTHEST_LAST,
  type FoundStatus,
  findStatus,
  isOfAnother,
  NOTHING,
  planOf,
  toStatus,
  weaknessOf,
} from './find-status';

export interface NearCue {
  readonly cue: FoundCue;
  readonly distance: number;
}

/** The cues that may speak of the trigger, nearest first. */
export function findNear(
  reading: SentenceReading,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): NearCue[] {
  const tells = trigger.sense.trigger.status !== null;
  return reading.cues
    .filter((cue) => !(tells && (isWithin(cue, trigger) || isWithin(cue, wordsOf(trigger)))))
    .filter((cue) => speaksOf(cue, trigger) && isVerb(cue, reading))
    .filter((cue) => !isAttributive(cue, reading) || qualifies(cue, trigger, reading, language))
    .map((cue) => ({ cue, distance: distanceTo(cue, trigger, reading) + weaknessOf(cue, trigger) }))
    .filter(({ cue, distance }) => distance <= farthest(cue, language.verbFinal))
    .filter(({ cue }) => !isFall(cue) || !isOfAnother(cue, trigger, reading))
    .sort((a, b) => a.distance - b.distance || a.cue.from - b.cue.from);
}

const isWithin = (cue: TokenSpan, span: TokenSpan): boolean => cue.from >= span.from && cue.to <= span.to;

/** What denies a verb in parts stands between them (`hat Putin nicht getroffen`); all else beside one of them. */
const distanceTo = (cue: FoundCue, trigger: FoundTrigger, reading: SentenceReading): number =>
  'doubt' in cue.sense.cue
    ? distanceBetween(cue, reachOf(trigger), reading)
    : Math.min(distanceBetween(cue, trigger, reading), distanceBetween(cue, wordsOf(trigger), reading));

function farthest({ sense: { cue } }: FoundCue, verbFinal: boolean): number {
  if ('doubt' in cue) return verbFinal ? FARTHEST_DOUBT : FARTHEST;
  if (FALLS.has(cue.status)) return FARTHEST_FALL;
  return verbFinal ? FARTHEST_LAST : FARTHEST;
}

/** `Tashrif buyurgan birinchi rahbar boʻladi`: who will be the first that came has not come yet. */
export function isFirst(
  reading: SentenceReading,
  trigger: FoundTrigger,
  { first, tenseOf }: CompiledLanguage,
): boolean {
  if (trigger.sense.trigger.participle !== true || !isBeforeNoun(trigger, reading)) return false;
  return (
    first.has(reading.tokens[trigger.to]?.fold ?? '') &&
    closeOf(reading, trigger, tenseOf)?.status === 'announced'
  );
}

/**
 * `Барып, кездеседі`: the verb that closes the sentence tells the time of both. Where that only says what somebody told (`… кездесетінін
 * айтты`), a plan or a verb before it is meant.
 */
export function findNextVerb(
  reading: SentenceReading,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): FoundStatus {
  const close = closeOf(reading, trigger, language.tenseOf);
  const at = close?.span?.from;
  if (close && at !== undefined && !reading.saying.has(reading.clauses[at] ?? 0)) {
    const cue = reading.cues.find(({ from, to }) => from <= at && at < to);
    return cue && ('doubt' in cue.sense.cue || isFall(cue)) ? toStatus(cue, reading) : close;
  }
  return findNextCue(reading, trigger, language) ?? close ?? NOTHING;
}

function findNextCue(
  reading: SentenceReading,
  { to }: FoundTrigger,
  language: CompiledLanguage,
): FoundStatus | undefined {
  const verb = reading.triggers.find(
    ({ from, sense }) => from >= to && sense.trigger.form === 'verb' && sense.trigger.status !== null,
  );
  const cue = reading.cues.find(
    (found) => found.from >= to && !isWeak(found) && !isAttributive(found, reading) && isVerb(found, reading),
  );
  if (cue && (!verb || cue.from < verb.from)) return toStatus(cue, reading);
  return verb && findStatus(reading, verb, language);
}

/** The last word before a mark that its ending shows to be a verb. */
function closeOf(
  { tokens }: SentenceReading,
  { to }: FoundTrigger,
  tenseOf: CompiledLanguage['tenseOf'],
): FoundStatus | undefined {
  for (let at = to; at < tokens.length; at++) {
    const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark';
    const status = isLast ? tenseOf(tokens[at]?.fold ?? '') : null;
    if (status) return { ...NOTHING, status, span: { from: at, to: at + 1 } };
  }
  return undefined;
}

/** "During the visit he will meet the president": the verb of the clause tells that the visit is still to come. */
export function findPlan(
  { triggers, clauses }: SentenceReading,
  { from }: FoundTrigger,
): FoundStatus | undefined {
  const verb = triggers.find(
    (other) =>
      clauses[other.from] === clauses[from] &&
      other.sense.trigger.form === 'verb' &&
      other.sense.trigger.status === 'announced',
  );
  return verb && { ...NOTHING, status: 'announced', span: verb, hinted: true };
}

/** "During this visit, he will be asked …": the clause after it, which is the main one, tells that all is still to come. */
export function findMain(
  { span, status }: FoundStatus,
  near: readonly NearCue[],
  reading: SentenceReading,
  trigger: TokenSpan,
): FoundStatus | undefined {
  if (status !== 'held' || span === null || span.from > trigger.from) return undefined;
  const main = (reading.clauses[trigger.from] ?? 0) + 1;
  if (reading.subordinate.has(main)) return undefined;
  const told = near.filter(
    ({ cue }) =>
      reading.clauses[cue.from] === main && (!isWeak(cue) || isPlan(cue)) && 'status' in cue.sense.cue,
  );
  const plan =
    told.find(({ cue }) => isPlan(cue))?.cue ?? planOf(span, near, reading.clauses[trigger.from], reading);
  const isNews = told.some(({ cue }) => 'status' in cue.sense.cue && cue.sense.cue.status === 'held');
  return plan && !isNews ? { ...toStatus(plan, reading), hinted: true } : undefined;
}
