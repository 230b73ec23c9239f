/* The cues that may tell of a trigger: those near enough, and none that another word has. */
import type { DoubtReason } from '../../model/article';
import type { Status } from '../../model/event';
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

export interface FoundStatus {
  readonly status: Status | null;
  readonly doubt: DoubtReason | null;
  readonly span: TokenSpan | null;
  readonly rule: string | null;
  /** By a cue that only hints at it: `during the visit`. */
  readonly hinted: boolean;
  /** By a cue for one more who takes part. */
  readonly attends?: boolean;
  /** By a cue for a plan as it was. */
  readonly lapsed?: boolean;
  /** The day said beside it may tell otherwise. */
  readonly byDate?: boolean;
  /** By the verb of another trigger in its clause. */
  readonly byVerb?: boolean;
  /** The day said beside it is the last. */
  readonly ends?: boolean;
  /** By a cue for a time before that of the report. */
  readonly before?: boolean;
}

export const FARTHEST = 24;

/** `Ready to develop trade`, at the other end of a long sentence, puts no meeting in doubt. */
export const FARTHEST_DOUBT = 14;

/** That something fell through is said at the sentence's end as often as not. */
export const FARTHEST_FALL = 60;

/** Where the verb closes the sentence, so is all else. */
export const FARTHEST_LAST = 45;

export const NOTHING: FoundStatus = { status: null, doubt: null, span: null, rule: null, hinted: false };

export function findStatus(
  reading: SentenceReading,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): FoundStatus {
  const near = findNear(reading, trigger, language);
  const overruling = near.find(
    ({ cue, distance }) =>
      (distance <= OVERRULES && overrules(cue, trigger)) || isGoverned(cue, trigger, reading),
  );
  if (overruling) return toStatus(overruling.cue, reading);
  const { status, byDate, converb } = trigger.sense.trigger;
  if (reading.negated.has(trigger.from)) return { ...NOTHING, doubt: 'denied', span: trigger };
  if (converb) return findNextVerb(reading, trigger, language);
  if (status !== null)
    return {
      ...NOTHING,
      status: isFirst(reading, trigger, language) ? 'announced' : status,
      span: wordsOf(trigger),
      byDate: byDate === true,
    };
  return statusOfWords(near, reading, trigger, language);
}

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

/** "The visit is put off, he said at the meeting": what fell is what stands right beside the word. */
export const isOfAnother = (cue: FoundCue, trigger: FoundTrigger, reading: SentenceReading): boolean =>
  distanceBetween(cue, trigger, reading) > BESIDE &&
  reading.triggers.some(
    (other) =>
      other.sense.trigger.frame !== trigger.sense.trigger.frame &&
      reading.clauses[other.from] === reading.clauses[cue.from] &&
      distanceBetween(cue, other, reading) <= BESIDE,
  );

/** A plan that is weak of a visit ("is expected to strengthen ties") is not of a verb that hangs on it: "is expected to visit". */
export const weaknessOf = (cue: FoundCue, { sense }: FoundTrigger): number =>
  isWeak(cue) && !(sense.trigger.form === 'verb' && isPlan(cue)) ? WEAKNESS : 0;

export function toStatus(found: FoundCue | undefined, reading: SentenceReading): FoundStatus {
  if (!found) return NOTHING;
  const { sense, from, to } = found;
  const isTold = isReported(found, reading);
  return {
    status: 'status' in sense.cue ? sense.cue.status : isTold ? 'announced' : null,
    doubt: 'doubt' in sense.cue && !isTold ? sense.cue.doubt : null,
    span: { from, to },
    rule: sense.rule,
    hinted: isWeak(found),
    attends: 'status' in sense.cue && sense.cue.attends === true,
    lapsed: 'status' in sense.cue && sense.cue.lapsed === true,
    byDate: 'status' in sense.cue && sense.cue.byDate === true,
    ends: 'status' in sense.cue && sense.cue.ends === true,
    before: 'status' in sense.cue && sense.cue.before === true,
  };
}

/** How near a denial, a condition or a cancellation must stand to overrule the tense of a verb. */
export const OVERRULES = 4;

/** A weak cue stands as far off as one in the next clause. */
export const WEAKNESS = 6;

/** A word without tense takes its status from the cues and verbs about it. */
export function statusOfWords(
  near: readonly NearCue[],
  reading: SentenceReading,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): FoundStatus {
  // Where the verb closes the sentence, it tells more than `during the talks` beside them.
  const telling = language.verbFinal ? near.filter(({ cue }) => tells(cue, trigger, reading)) : near;
  const cue = findCue(telling.length > 0 ? telling : near, trigger, reading);
  const found = toStatus(cue, reading);
  if (cue && reading.negated.has(cue.from) && found.doubt === null)
    return { ...found, status: null, doubt: 'denied' };
  const isOpen = found.doubt === null && (found.status === null || found.hinted);
  const told = isOpen ? statusOfVerb(reading, trigger, language) : undefined;
  if (told) return told;
  if (isOpen && found.status === null) return statusOfVerbBefore(reading, trigger) ?? found;
  if (!found.hinted) return found;
  const plan = found.status === 'held' ? findPlan(reading, trigger) : undefined;
  return plan ?? findMain(found, near, reading, trigger) ?? found;
}

/** A word between at most. */
export const BESIDE = 1;

export function overrules({ sense: { cue } }: FoundCue, { sense: { trigger } }: FoundTrigger): boolean {
  if ('doubt' in cue) return true;
  if (trigger.form === 'noun') return false;
  return FALLS.has(cue.status);
}

export function isGoverned(cue: FoundCue, trigger: TokenSpan, { clauses }: SentenceReading): boolean {
  const { sense } = cue;
  if (!('doubt' in sense.cue) || sense.cue.governs !== true) return false;
  return clauses[trigger.from] === (clauses[cue.from] ?? 0) + 1;
}

/** `The president announced that he would go`: no doubt, but the future as it was seen then. */
export function isReported(
  { from, sense: { cue } }: FoundCue,
  { clauses, tokens, saying }: SentenceReading,
): boolean {
  if (!('doubt' in cue) || cue.reportedBy === undefined) return false;
  const own = clauses[from] ?? 0;
  const start = clauses.indexOf(own);
  const opener = tokens.slice(start, from).find(({ kind }) => kind !== 'mark')?.fold ?? '';
  if (!cue.reportedBy.split(' ').includes(opener)) return false;
  return Array.from({ length: REPORTED_WITHIN }, (_, at) => own - 1 - at).some((clause) =>
    saying.has(clause),
  );
}

/** "Received him on an official visit", "arrives on a visit": the visit is as the verb is; "will come for talks": they are planned. */
export function statusOfVerb(
  reading: SentenceReading,
  { from, sense }: FoundTrigger,
  language: CompiledLanguage,
): FoundStatus | undefined {
  const { triggers, clauses } = reading;
  const { form, frame } = sense.trigger;
  if (form !== 'noun' || (frame !== 'visit' && frame !== 'meeting')) return undefined;
  const verb = triggers.find(
    (other) =>
      clauses[other.from] === clauses[from] &&
      other.sense.trigger.form === 'verb' &&
      (other.sense.trigger.frame === 'receive' || other.sense.trigger.frame === 'visit') &&
      (frame === 'visit' || other.sense.trigger.status === 'announced'),
  );
  if (!verb) return undefined;
  const { status } = verb.sense.trigger;
  if (frame === 'meeting')
    return status === 'announced' ? { ...NOTHING, status, span: wordsOf(verb) } : undefined;
  if (status !== null) return { ...NOTHING, status, span: wordsOf(verb), byVerb: true };
  // "Is set to arrive on a visit".
  const told = findStatus(reading, verb, language);
  const isPlanned = told.status === 'announced' && (told.span?.to ?? 0) >= verb.from;
  return told.status === null || (told.hinted && !isPlanned) ? undefined : told;
}

/** "Will fly to Doha and meet the emir", "before heading to Riyadh": a verb without tense goes on with the plan before it. */
export function statusOfVerbBefore(
  { triggers }: SentenceReading,
  { from, sense }: FoundTrigger,
): FoundStatus | undefined {
  if (sense.trigger.form !== 'verb') return undefined;
  const verb = triggers.findLast(
    (other) => other.to <= from && other.sense.trigger.form === 'verb' && other.sense.trigger.status !== null,
  );
  const status = verb?.sense.trigger.status;
  if (!verb || status === null || status === undefined) return undefined;
  // "Arrived in Riyadh before heading to Doha": the second may be still to come; "was welcomed before meeting" is one course, "landed to meet" is not.
  const isOne = sense.trigger.frame !== 'visit';
  if (status === 'held' && isOne && verb.sense.trigger.weak)
    return { ...NOTHING, status: 'announced', span: wordsOf(verb), hinted: true };
  return status === 'announced' || (status === 'held' && isOne)
    ? { ...NOTHING, status, span: wordsOf(verb), hinted: status === 'held' }
    : undefined;
}

/** `Кездесуде … қатысатынын айтты`: of what is said at a meeting only the verb that closes a clause may tell that it is to come. */
export function tells(cue: FoundCue, { roles }: FoundTrigger, { tokens, clauses }: SentenceReading): boolean {
  if (isWeak(cue)) return false;
  if (!roles.includes('at') || !isPlan(cue)) return true;
  return tokens[cue.to]?.kind !== 'word' || clauses[cue.to] !== clauses[cue.from];
}

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

/** Clauses that may stand between one of saying and the one that it opens: `a annoncé, jeudi, qu'il se rendrait`. */
export const REPORTED_WITHIN = 3;

/** How far off the words may stand that a verb without tense hangs on, and how many words before it whatever comma parts them. */
export const GOVERNS = 8;

export const reachBefore = (
  { from, sense: { cue } }: FoundCue,
  verb: number,
  clauses: SentenceReading['clauses'],
): number => {
  const apart = (clauses[verb] ?? 0) - (clauses[from] ?? 0);
  return 'status' in cue && !cue.weak && apart <= 2 ? WIDEST_VERB : BEFORE_VERB;
};

/** Tokens in which a clause says it. */
export const WITHIN_CLAUSE = 20;

export const isDenial = ({ sense: { cue } }: FoundCue): boolean => 'doubt' in cue && cue.doubt === 'denied';

export const BEFORE_VERB = 3;

/** Words between the parts of a verb: `će danas u 9 časova Vučić primiti`, `će, prema novom dogovoru, u Beograd doputovati`. */
export const WIDEST_VERB = 14;
