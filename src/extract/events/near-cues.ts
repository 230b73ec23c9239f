/* The cues that may tell of a trigger, those near enough and none that another word has; and which of them does. */
import { type FoundTrigger, reachOf, wordsOf } from '../find/place-verbs';
import type { SentenceReading } from '../find/read-sentence';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { distanceBetween, type TokenSpan } from './draft';
import {
  FALLS,
  type FoundCue,
  isAttributive,
  isFall,
  isPlan,
  isVerb,
  isWeak,
  qualifies,
  speaksOf,
} from './find-cues';

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
  const near: NearCue[] = [];
  for (const cue of reading.cues) {
    if (!maySpeakOf(cue, trigger, reading, language)) continue;
    const distance = distanceTo(cue, trigger, reading) + weaknessOf(cue, trigger);
    const isNear = distance <= farthest(cue, language.verbFinal);
    if (isNear && !(isFall(cue) && isOfAnother(cue, trigger, reading))) near.push({ cue, distance });
  }
  return near.sort((a, b) => a.distance - b.distance || a.cue.from - b.cue.from);
}

/** No part of what tells its status by itself, and of its kind. */
function maySpeakOf(
  cue: FoundCue,
  trigger: FoundTrigger,
  reading: SentenceReading,
  language: CompiledLanguage,
): boolean {
  const tells = trigger.sense.trigger.status !== null;
  if (tells && (isWithin(cue, trigger) || isWithin(cue, wordsOf(trigger)))) return false;
  if (!speaksOf(cue, trigger) || !isVerb(cue, reading)) return false;
  return !isAttributive(cue, reading) || qualifies(cue, trigger, reading, language);
}

const isWithin = (cue: TokenSpan, span: TokenSpan): boolean => cue.from >= span.from && cue.to <= span.to;

/** What denies a verb in parts stands between them (`hat Putin nicht getroffen`); all else beside one of them. */
const distanceTo = (cue: FoundCue, trigger: FoundTrigger, reading: SentenceReading): number =>
  'doubt' in cue.sense.cue
    ? distanceBetween(cue, reachOf(trigger), reading)
    : Math.min(distanceBetween(cue, trigger, reading), distanceBetween(cue, wordsOf(trigger), reading));

const FARTHEST = 24;

/** `Ready to develop trade`, at the other end of a long sentence, puts no meeting in doubt. */
const FARTHEST_DOUBT = 14;

/** That something fell through is said at the sentence's end as often as not. */
const FARTHEST_FALL = 60;

/** Where the verb closes the sentence, so is all else. */
const FARTHEST_LAST = 45;

function farthest({ sense: { cue } }: FoundCue, verbFinal: boolean): number {
  if ('doubt' in cue) return verbFinal ? FARTHEST_DOUBT : FARTHEST;
  if (FALLS.has(cue.status)) return FARTHEST_FALL;
  return verbFinal ? FARTHEST_LAST : FARTHEST;
}

/** A weak cue stands as far off as one in the next clause. */
const WEAKNESS = 6;

/** A plan that is weak of a visit ("is expected to strengthen ties") is not of a verb that hangs on it: "is expected to visit". */
const weaknessOf = (cue: FoundCue, { sense }: FoundTrigger): number =>
  isWeak(cue) && !(sense.trigger.form === 'verb' && isPlan(cue)) ? WEAKNESS : 0;

/** A word between at most. */
const BESIDE = 1;

/** "The visit is put off, he said at the meeting": what fell is what stands right beside the word. */
const isOfAnother = (cue: FoundCue, trigger: FoundTrigger, reading: SentenceReading): boolean =>
  distanceBetween(cue, trigger, reading) > BESIDE &&
  reading.triggers.some(
    (other) =>
      other.sense.trigger.frame !== trigger.sense.trigger.frame &&
      reading.clauses[other.from] === reading.clauses[cue.from] &&
      distanceBetween(cue, other, reading) <= BESIDE,
  );

/** How near a denial, a condition or a cancellation must stand to overrule the tense of a verb. */
const OVERRULES = 4;

/** What says more than the trigger's own tense: a denial or a fall right beside it, or what governs its clause. */
export const findOverruling = (
  near: readonly NearCue[],
  trigger: FoundTrigger,
  reading: SentenceReading,
  { verbFinal }: CompiledLanguage,
): FoundCue | undefined =>
  near.find(
    ({ cue, distance }) =>
      (distance <= OVERRULES && overrules(cue, trigger)) || isGoverned(cue, trigger, reading, verbFinal),
  )?.cue;

function overrules({ sense: { cue } }: FoundCue, { sense: { trigger } }: FoundTrigger): boolean {
  if ('doubt' in cue) return true;
  if (trigger.form === 'noun') return false;
  return FALLS.has(cue.status);
}

/** Clauses that the marks about a quotation make. */
const QUOTED = 2;

/** `denied that …`; where the verb closes its clause, what it denies stands before it: `"… görüşecek" iddiasını yalanladı`. */
function isGoverned(
  cue: FoundCue,
  trigger: TokenSpan,
  { clauses }: SentenceReading,
  verbFinal: boolean,
): boolean {
  const { sense } = cue;
  if (!('doubt' in sense.cue) || sense.cue.governs !== true) return false;
  const apart = (clauses[trigger.from] ?? 0) - (clauses[cue.from] ?? 0);
  return apart === 1 || (verbFinal && apart < 0 && apart >= -QUOTED);
}

/** `Кездесуде … қатысатынын айтты`: of what is said at a meeting only the verb that closes a clause may tell that it is to come. */
export function tells(cue: FoundCue, { roles }: FoundTrigger, { tokens, clauses }: SentenceReading): boolean {
  if (isWeak(cue)) return false;
  if (!roles.includes('at') || !isPlan(cue)) return true;
  return tokens[cue.to]?.kind !== 'word' || clauses[cue.to] !== clauses[cue.from];
}

/** Tokens in which a clause says it. */
const WITHIN_CLAUSE = 20;

/** A verb without tense (`to visit`) hangs on the words right before it; a noun looks about. */
export function findCue(
  near: readonly NearCue[],
  { from, sense: { trigger } }: FoundTrigger,
  { clauses }: SentenceReading,
): FoundCue | undefined {
  if (trigger.form === 'verb')
    return near.find(
      ({ cue, distance }) =>
        distance <= GOVERNS || (cue.to <= from && from - cue.to <= reachBefore(cue, from, clauses)),
    )?.cue;
  const nearest = near[0]?.cue;
  // "Preparations for the call are not underway": the plan stands nearer, the clause denies it.
  const denial = near.find(({ cue, distance }) => isDenial(cue) && distance < WITHIN_CLAUSE)?.cue;
  const isDenied =
    nearest !== undefined &&
    denial !== undefined &&
    isPlan(nearest) &&
    denial.from > nearest.from &&
    clauses[denial.from] === clauses[nearest.from];
  if (isDenied) return denial;
  // "The visit, planned for September, has been postponed": the plan stands nearer, the news is that it fell.
  const fell = nearest && isPlan(nearest) ? near.find(({ cue }) => isFall(cue))?.cue : undefined;
  return fell ?? nearest;
}

const isDenial = ({ sense: { cue } }: FoundCue): boolean => 'doubt' in cue && cue.doubt === 'denied';

/** How far off the words may stand that a verb without tense hangs on, and how many words before it whatever comma parts them. */
const GOVERNS = 8;

const BEFORE_VERB = 3;

/** Words between the parts of a verb: `će danas u 9 časova Vučić primiti`, `će, prema novom dogovoru, u Beograd doputovati`. */
const WIDEST_VERB = 14;

const reachBefore = (
  { from, sense: { cue } }: FoundCue,
  verb: number,
  clauses: SentenceReading['clauses'],
): number => {
  const apart = (clauses[verb] ?? 0) - (clauses[from] ?? 0);
  return 'status' in cue && !cue.weak && apart <= 2 ? WIDEST_VERB : BEFORE_VERB;
};

/** "He will hold talks during the visit": the one verb of the clause is of what is to come. */
export const planOf = (
  hint: TokenSpan,
  near: readonly NearCue[],
  clause: number | undefined,
  { clauses }: SentenceReading,
): FoundCue | undefined => {
  const told = near.filter(
    ({ cue }) => clauses[cue.from] === clause && cue.from !== hint.from && !isWeak(cue),
  );
  return told.every(({ cue }) => isPlan(cue)) ? told[0]?.cue : undefined;
};
