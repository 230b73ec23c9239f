/*
 * States that are the sides of talks, however far from their word and whatever of theirs is named: `consultations at the level of deputy
 * ministers between Serbia and Ghana`, `talks between the Armenian Foreign Ministry and the Department of Foreign Affairs of Ireland`.
 */
import { changeActor } from '../find/copies';
import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { DASHES } from '../text/letters';
import type { ReadSentence } from './draft';

/** Tokens from talks to the word for `between`, and from there to the second side. */
const NEAR_BETWEEN = 12;
const NEAR_SIDES = 26;

/** The two states behind the word for `between` that a word for `and` parts, or none. Where a person stands there, he is the side. */
export function statesBetween(
  { reading: { tokens, clauses, triggers }, actors }: ReadSentence,
  { sense, from, to }: FoundTrigger,
  { between, joining }: CompiledLanguage,
): Actor[] {
  if (sense.trigger.form !== 'noun' || between.size === 0) return [];
  const at = tokens.findIndex(({ fold }, index) => index >= to && between.has(fold));
  if (at < 0 || at - to > NEAR_BETWEEN || clauses[at] !== clauses[from]) return [];
  const isOpen = (start: number, end: number) =>
    actors.every((actor) => actor.from < start || actor.from >= end || actor.party === null) &&
    triggers.every((other) => other.from < start || other.from >= end);
  if (!isOpen(to, at)) return [];
  const near = actors.filter(
    ({ party, from: start, region }) =>
      party !== null && !region && start > at && start - at <= NEAR_SIDES && clauses[start] === clauses[at],
  );
  const [first] = near;
  const second = near.find(({ party }) => party !== first?.party);
  if (!first || !second || [first, second].some(({ person, rank }) => person !== null || rank !== null))
    return [];
  const isParted = tokens.slice(first.to, second.from).some(({ fold }) => joining.has(fold));
  const isWhole = triggers.every(({ from: other }) => other < first.to || other >= second.from);
  return isParted && isWhole ? [asSide(first), asSide(second)] : [];
}

/** Tokens between the word for a commission and the pair whose it is: `la commission mixte de coopération Cameroun-Tchad`. */
const NEAR_PAIR = 4;

/** `The Zambia–Zimbabwe Joint Permanent Commission`. */
export function pairBeside(
  { reading: { tokens }, actors }: ReadSentence,
  { sense, ...trigger }: FoundTrigger,
): Actor[] {
  if (sense.trigger.body === undefined) return [];
  for (const first of actors) {
    if (!DASHES.has(tokens[first.to]?.raw ?? '') || !isBareState(first)) continue;
    const second = actors.find(({ from }) => from === first.to + 1);
    if (!second || !isBareState(second) || second.party === first.party) continue;
    if (Math.max(trigger.from - second.to, first.from - trigger.to) <= NEAR_PAIR)
      return [asSide(first), asSide(second)];
  }
  return [];
}

const isBareState = ({ party, person, rank, region }: Actor): boolean =>
  party !== null && person === null && rank === null && !region;

const asSide = (actor: Actor): Actor => changeActor(actor, { adjective: false, roles: ['with'] });
