/* Sides that stand apart from the word for their talks: in a list before it, or met one by one. */

import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import type { CompiledLanguage } from '../lexicon/compile-language';

import type { ReadSentence } from './draft';
import { isCountry } from './find-sides';
import { has } from './has-role';

/** "A met B, after a talk with C": it is A who talked, for B stands after his verb. */
export const isObject = ({ from }: Actor, { triggers, clauses }: ReadSentence['reading']): boolean =>
  triggers.some(
    ({ sense, from: verb, to }) =>
      sense.trigger.form === 'verb' &&
      clauses[verb] === clauses[from] &&
      to <= from &&
      !sense.trigger.passive,
  );

/** Tokens that an object counts as farther off. */
export const OBJECT = 30;

/** `A B-мен, C-мен және D-мен кездесулер өткізді`: the first in the plain form, and all who stand between him and the verb. */
export function findAllMet({ reading, actors }: ReadSentence, trigger: FoundTrigger): Actor[] {
  const people = actors.filter(
    (actor) =>
      actor.party !== null && !isCountry(actor) && !reading.saying.has(reading.clauses[actor.from] ?? 0),
  );
  const isBeside = ({ to }: Actor) =>
    !reading.triggers.some((other) => other.from >= to && other.to <= trigger.from);
  const subject = people.find(
    (actor) => (actor.bare || (has(actor.roles, 'of') && isBeside(actor))) && actor.to <= trigger.from,
  );
  if (!subject) return [];
  const guests = people.filter(
    ({ from, to, bare, roles }) => from >= subject.to && to <= trigger.from && (bare || has(roles, 'with')),
  );
  return guests.some(({ roles }) => has(roles, 'with')) ? [subject, ...guests] : [];
}

/** `Trump ve Putin'in cuma günü yapacağı zirve öncesinde`: whose meeting it is stands before it, with nobody between. */
export function ownersOf(
  trigger: FoundTrigger,
  people: readonly Actor[],
  { reading: { tokens, triggers, clauses } }: ReadSentence,
  { joining }: CompiledLanguage,
): Actor[] {
  if (trigger.sense.trigger.form !== 'noun') return [];
  const last = people.findLast(({ to }) => to <= trigger.from);
  if (!last || !has(last.roles, 'of') || clauses[last.from] !== clauses[trigger.from]) return [];
  const isOwner = joining.has(tokens[last.from - 1]?.fold ?? '') && trigger.from - last.to <= NEAR_OWNER;
  return isOwner && !triggers.some(({ from, to }) => from >= last.to && to <= trigger.from) ? [last] : [];
}

/** Tokens from the owners to what is theirs. */
const NEAR_OWNER = 9;

/** `Erdoğan, Macron ve Meloni ile görüştü`: all who stand by the verb are met with, and a comma parts off who meets them. */
export function findParted(
  sides: readonly Actor[],
  people: readonly Actor[],
  isList: (a: Actor, b: Actor) => boolean,
): Actor | undefined {
  const last = sides.at(-1);
  if (!last || !has(last.roles, 'with') || sides.length < 2) return undefined;
  const isOneList = sides.every((actor, at) => at === 0 || isList(sides[at - 1] ?? actor, actor));
  if (!isOneList) return undefined;
  const from = sides[0]?.from ?? 0;
  return people.findLast(
    (actor) =>
      (actor.bare || has(actor.roles, 'of')) &&
      actor.to <= from &&
      sides.every(({ party }) => party !== actor.party),
  );
}
