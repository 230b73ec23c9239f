/*
 * Whether what is told took place, will, or must not be decided. A verb says it by its tense; a noun (`the visit`) takes it
 * from the cue that stands nearest, with a clause boundary counting as six words.
 */
import { type FoundTrigger, wordsOf } from '../find/place-verbs';
import type { SentenceReading } from '../find/read-sentence';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isBeforeNoun, type TokenSpan } from './draft';
import { isAttributive, isFall, isPlan, isVerb, isWeak } from './find-cues';
import { changeStatus, type FoundStatus, NOTHING, toStatus } from './found-status';
import { findCue, findNear, findOverruling, type NearCue, planOf, tells } from './near-cues';

export function findStatus(
  reading: SentenceReading,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): FoundStatus {
  const near = findNear(reading, trigger, language);
  const overruling = findOverruling(near, trigger, reading, language);
  if (overruling) return toStatus(overruling, reading);
  const { status, byDate, converb, lapsed } = trigger.sense.trigger;
  if (reading.negated.has(trigger.from)) return changeStatus(NOTHING, { doubt: 'denied', span: trigger });
  if (converb) return findNextVerb(reading, trigger, language);
  // `Ziyareti çerçevesinde yapımını sürdürdüğü projelerde bulunacak`: the verb that closes the sentence tells when.
  const closing = closeOfStay(reading, trigger, language);
  if (closing?.status === 'announced') return closing;
  if (status !== null)
    return changeStatus(NOTHING, {
      status: isFirst(reading, trigger, language) ? 'announced' : status,
      span: wordsOf(trigger),
      lapsed: lapsed === true,
      byDate: byDate === true,
    });
  return statusOfWords(near, reading, trigger, language);
}

/**
 * `Барып, кездеседі`: the verb that closes the sentence tells the time of both. Where that only says what somebody told (`… кездесетінін
 * айтты`), a plan or a verb before it is meant.
 */
function findNextVerb(
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

/** `Tashrif buyurgan birinchi rahbar boʻladi`: who will be the first that came has not come yet. */
function isFirst(
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

/** The last word before a mark that its ending shows to be a verb. */
function closeOf(
  { tokens }: SentenceReading,
  { to }: FoundTrigger,
  tenseOf: CompiledLanguage['tenseOf'],
): FoundStatus | undefined {
  for (let at = to; at < tokens.length; at++) {
    const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark';
    const status = isLast ? tenseOf(tokens[at]?.fold ?? '') : null;
    if (status) return changeStatus(NOTHING, { status, span: { from: at, to: at + 1 } });
  }
  return undefined;
}

/** `Ziyareti kapsamında fabrikayı gezecek`: on the visit something is to be done yet, whatever it is. */
const closeOfStay = (
  reading: SentenceReading,
  trigger: FoundTrigger,
  { verbFinal, tenseOf }: CompiledLanguage,
): FoundStatus | undefined =>
  verbFinal && trigger.sense.trigger.during ? closeOf(reading, trigger, tenseOf) : undefined;

function hintOfClose(
  reading: SentenceReading,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): FoundStatus | undefined {
  const told = closeOfStay(reading, trigger, language);
  return told && changeStatus(told, { hinted: true });
}

/** A word without tense takes its status from the cues and verbs about it. */
function statusOfWords(
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
    return changeStatus(found, { status: null, doubt: 'denied' });
  const isOpen = found.doubt === null && (found.status === null || found.hinted);
  const told = isOpen ? statusOfVerb(reading, trigger, language) : undefined;
  if (told) return told;
  if (isOpen && found.status === null)
    return statusOfVerbBefore(reading, trigger) ?? hintOfClose(reading, trigger, language) ?? found;
  if (!found.hinted) return found;
  const plan = found.status === 'held' ? findPlan(reading, trigger) : undefined;
  return plan ?? findMain(found, near, reading, trigger) ?? found;
}

/** "During the visit he will meet the president": the verb of the clause tells that the visit is still to come. */
function findPlan({ triggers, clauses }: SentenceReading, { from }: FoundTrigger): FoundStatus | undefined {
  const verb = triggers.find(
    (other) =>
      clauses[other.from] === clauses[from] &&
      other.sense.trigger.form === 'verb' &&
      other.sense.trigger.status === 'announced',
  );
  return verb && changeStatus(NOTHING, { status: 'announced', span: verb, hinted: true });
}

/** "During this visit, he will be asked …": the clause after it, which is the main one, tells that all is still to come. */
function findMain(
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
  return plan && !isNews ? changeStatus(toStatus(plan, reading), { hinted: true }) : undefined;
}

/** "Received him on an official visit", "arrives on a visit": the visit is as the verb is; "will come for talks": they are planned. */
function statusOfVerb(
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
    return status === 'announced' ? changeStatus(NOTHING, { status, span: wordsOf(verb) }) : undefined;
  if (status !== null) return changeStatus(NOTHING, { status, span: wordsOf(verb), byVerb: true });
  // "Is set to arrive on a visit".
  const told = findStatus(reading, verb, language);
  const isPlanned = told.status === 'announced' && (told.span?.to ?? 0) >= verb.from;
  return told.status === null || (told.hinted && !isPlanned) ? undefined : told;
}

/** "Will fly to Doha and meet the emir", "before heading to Riyadh": a verb without tense goes on with the plan before it. */
function statusOfVerbBefore(
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
    return changeStatus(NOTHING, { status: 'announced', span: wordsOf(verb), hinted: true });
  return status === 'announced' || (status === 'held' && isOne)
    ? changeStatus(NOTHING, { status, span: wordsOf(verb), hinted: status === 'held' })
    : undefined;
}
