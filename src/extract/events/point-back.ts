/* Words by which an event stands for one that was told before, or for the one after it. */
import type { FoundTrigger } from '../find/place-verbs';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Draft, ReadSentence, TokenSpan } from './draft';
import { has } from './has-role';

export const findReference = (
  sentence: ReadSentence,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): Draft['refers'] =>
  trigger.sense.trigger.refers ?? (isTalkTold(sentence, trigger, language) ? 'talk' : null);

/** `Uchrashuvda … taʼkidladi`: a meeting that nobody is named before, and in which something is said, is the one told of before. */
function isTalkTold(
  { reading, actors }: ReadSentence,
  { from, sense, roles }: FoundTrigger,
  { verbFinal }: CompiledLanguage,
): boolean {
  const { form, frame, body } = sense.trigger;
  if (!verbFinal || form !== 'noun' || frame !== 'meeting' || body !== undefined || !has(roles, 'at'))
    return false;
  const isBefore = (span: TokenSpan) =>
    span.from < from && reading.clauses[span.from] === reading.clauses[from];
  return !actors.some(isBefore);
}

/** Words between `next` and its gathering: an ordinal, the name of an organisation. */
const NEAR_NEXT = 4;

const NEAR_PREVIOUS = 2;

/** Words from a gathering to `next` in the phrase that it owns: `istişarelerin bir sonraki turunun`. */
const NEAR_ROUND = 2;

export function findTurn(
  { reading }: ReadSentence,
  { from, to, roles, sense }: FoundTrigger,
  { next, previous, verbFinal }: CompiledLanguage,
): Draft['turn'] {
  const isDated = (at: number) => reading.dates.some((date) => date.from <= at && at < date.to);
  // Before it or in it: `la prochaine rencontre`.
  const isNear = (words: ReadonlySet<string>, near: number) => {
    const first = Math.max(0, from - near);
    return reading.tokens.slice(first, to).some(({ fold }, at) => words.has(fold) && !isDated(first + at));
  };
  if (isNear(previous, NEAR_PREVIOUS)) return 'previous';
  // `maslahatlashuvlarning keyingi raundi`: where the head closes its phrase, the word stands behind whose round it is.
  const behind =
    verbFinal && has(roles, 'of') && reading.dates.length > 0
      ? reading.tokens.slice(to, to + NEAR_ROUND)
      : [];
  const isBehind = behind.some(({ fold }, at) => next.has(fold) && !isDated(to + at));
  // `The fourth round would be convened in 2027`: its number alone tells that it follows on those before.
  const isNumbered = sense.trigger.refers === 'round';
  return isNumbered || isBehind || isNear(next, NEAR_NEXT) ? 'next' : null;
}
