/* What a cue beside a trigger is: weak, attributive, a verb of its clause, a plan or its fall. */

import type { Status } from '../../model/event';
import type { FoundTrigger } from '../find/place-verbs';
import type { SentenceReading } from '../find/read-sentence';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isBeforeNoun, type TokenSpan } from './draft';

export type FoundCue = SentenceReading['cues'][number];

export const FALLS: ReadonlySet<Status> = new Set(['cancelled', 'postponed', 'declined']);

export const isWeak = ({ sense: { cue } }: FoundCue): boolean => 'status' in cue && cue.weak === true;
export const isFall = ({ sense: { cue } }: FoundCue): boolean => 'status' in cue && FALLS.has(cue.status);
export const isPlan = ({ sense: { cue } }: FoundCue): boolean =>
  'status' in cue && cue.status === 'announced';

export const speaksOf = ({ sense: { cue } }: FoundCue, { sense: { trigger } }: FoundTrigger): boolean => {
  if ('doubt' in cue && cue.ofVerbs === true && trigger.form !== 'verb') return false;
  return cue.frames === undefined || cue.frames.includes(trigger.frame);
};

export const isAttributive = (found: FoundCue, reading: SentenceReading): boolean => {
  const { cue } = found.sense;
  if (!('status' in cue)) return cue.attributive === true;
  return cue.attributive === true || (cue.participle === true && isBeforeNoun(found, reading));
};

export const isVerb = (found: FoundCue, reading: SentenceReading): boolean =>
  !('status' in found.sense.cue && found.sense.cue.closing === true && isBeforeNoun(found, reading));

/** Words from a participle to its noun: `Ташкентте өтетін Орталық Азия мемлекеттері басшыларының консультативтік кездесуі`. */
const NEAR_NOUN = 12;

/** Whether a participle may stand for the trigger: before it, and no pronoun between, which would begin another phrase. */
export const qualifies = (
  cue: TokenSpan,
  trigger: TokenSpan,
  { tokens }: SentenceReading,
  { pronouns, verbFinal }: CompiledLanguage,
): boolean =>
  cue.from < trigger.from &&
  (!verbFinal ||
    (trigger.from - cue.to <= NEAR_NOUN &&
      !tokens.slice(cue.to, trigger.from).some(({ fold }) => pronouns.has(fold))));
