/* Who receives and who is received: by case, by the order of words, and by the word before whoever it is done by. */

import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { ReadSentence, TokenSpan } from './draft';
import { best, isCountry, weigh } from './find-sides';
import { has } from './has-role';

/** Order tells the subject, and case; where the verb closes the clause, case alone. */
function likenessToHost(
  actor: Actor,
  trigger: FoundTrigger,
  { verbFinal, fixedOrder }: CompiledLanguage,
): number {
  const isOther =
    has(actor.roles, 'object', 'with', 'to', 'at', 'from', 'by') && !has(actor.roles, 'subject');
  // Where the verb comes last the case leaves no doubt, however far the subject stands.
  // A name before its noun is as bare as a subject: `Birleşmiş Milletler Genel Kurulu`.
  const likeness =
    (actor.bare ? 6 : 0) -
    (isOther ? (verbFinal ? 20 : 10) : 0) -
    (isCountry(actor) ? (verbFinal ? 16 : 4) : 0);
  const before = fixedOrder && actor.bare && trigger.sense.trigger.passive === true ? FIRST : 6;
  if (!verbFinal) return likeness + (actor.from < trigger.from ? before : 0);
  // An owner (`Putin'in daveti`) is seldom the subject, and who something is done by never.
  return likeness - (has(actor.roles, 'of') ? 8 : 0) - (has(actor.roles, 'by') ? 15 : 0);
}

/** Where the order alone tells who does it, whoever stands before a verb that turns the sides round goes before all behind it. */
const FIRST = 24;

/** Host (who receives, who invites) and guest; passive verbs turn them round. */
export function findHostAndGuest(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): { readonly host: Actor | undefined; readonly guest: Actor | undefined } {
  const { fixedOrder, verbFinal } = language;
  const isPassive = trigger.sense.trigger.passive === true;
  if (isPassive && verbFinal) return findReceived(sentence, trigger);
  const agent =
    isPassive || (fixedOrder && isPassiveByAgent(sentence, trigger))
      ? findAgent(sentence, trigger)
      : undefined;
  const subject = best(sentence.actors, (actor) => {
    if (!mayBeSubject(actor, trigger, verbFinal, sentence)) return undefined;
    if (agent && isBesideAgent(agent, actor, sentence, language)) return undefined;
    return weigh(sentence, actor, trigger) + likenessToHost(actor, trigger, language);
  });
  const other = best(sentence.actors, (actor) => {
    if (actor.party === subject?.party || !mayBeOther(actor, trigger, sentence, verbFinal)) return undefined;
    return (
      weigh(sentence, actor, trigger) +
      (has(actor.roles, 'object', 'by', 'with') ? 6 : 0) -
      (isCountry(actor) ? 8 : 0)
    );
  });
  if (agent) return { host: agent, guest: subject };
  // "He received the minister": who stands after the verb is its object, whoever else is not named.
  if (fixedOrder && !isPassive && subject && subject.from >= trigger.to)
    return { host: other && isSubject(other, sentence, trigger) ? other : undefined, guest: subject };
  if (isPassive && other === undefined && subject && has(subject.roles, 'by'))
    return { host: subject, guest: undefined };
  return isPassive ? { host: other, guest: subject } : { host: subject, guest: other };
}

function mayBeSubject(
  actor: Actor,
  trigger: FoundTrigger,
  verbFinal: boolean,
  sentence: ReadSentence,
): boolean {
  const { weak, frame } = trigger.sense.trigger;
  if (actor.party === null || actor.adjective || actor.region) return false;
  if (weak && isCountry(actor) && !isAtHome(actor, trigger, sentence)) return false;
  // Ambassadors are received.
  return !(verbFinal && frame === 'receive' && actor.rank === 'ambassador');
}

/** `Japan will welcome Chancellor Merz for an official visit`: a country that somebody named comes to on a visit is his host. */
const isAtHome = (
  { bare, to }: Actor,
  { from, sense }: FoundTrigger,
  { reading: { triggers, clauses }, actors }: ReadSentence,
): boolean =>
  bare &&
  to <= from &&
  sense.trigger.passive !== true &&
  triggers.some(
    (other) =>
      other.sense.trigger.form === 'noun' &&
      other.sense.trigger.frame === 'visit' &&
      other.from > from &&
      clauses[other.from] === clauses[from],
  ) &&
  actors.some((actor) => actor.person !== null && actor.party !== null && actor.from >= from);

/** On the side of who does it, or no person at all. */
const isBesideAgent = (
  agent: Actor,
  actor: Actor,
  sentence: ReadSentence,
  language: CompiledLanguage,
): boolean => actor.party === agent.party || isCountry(actor) || isWith(agent, actor, sentence, language);

/** Who may be on the other side than the subject. */
function mayBeOther(
  actor: Actor,
  trigger: FoundTrigger,
  { reading }: ReadSentence,
  verbFinal: boolean,
): boolean {
  const { weak, appeals, passive, frame } = trigger.sense.trigger;
  if (actor.party === null || actor.adjective) return false;
  if (actor.region && (actor.rank === null || frame === 'invite')) return false;
  if (weak && !isGreeted(actor, trigger, reading)) return false;
  // "Was welcomed with an honour guard": whoever else is named did not welcome him.
  if (weak && passive && appeals === undefined) return false;
  // `Putinga taklif qildi` proposes something to him; who is invited is the verb's object.
  if (verbFinal && frame === 'invite' && has(actor.roles, 'to')) return false;
  // Tourists from Russia may be received too; a country is a guest as a delegation alone.
  return !isCountry(actor) || has(actor.roles, 'of');
}

/** `welcomed the president`, and not his decision, nor Russia's; `called on him`, and not to resign. */
const isGreeted = (actor: Actor, trigger: FoundTrigger, { tokens }: ReadSentence['reading']): boolean => {
  const { appeals } = trigger.sense.trigger;
  const isAppeal = appeals !== undefined && tokens[actor.to]?.fold === appeals;
  return !isCountry(actor) && !has(actor.roles, 'of') && !isAppeal;
};

/** "Was received by the prime minister and the speaker of parliament": the second of them is no guest either. */
const isWith = (
  agent: Actor,
  { from }: Actor,
  { reading: { tokens } }: ReadSentence,
  { joining, glue, before }: CompiledLanguage,
): boolean =>
  from > agent.to &&
  joining.has(tokens[agent.to]?.fold ?? '') &&
  tokens.slice(agent.to + 1, from).every(({ fold }) => glue.has(fold) || before.has(fold));

/** "Was received by the president", whoever that was. */
const findAgent = (sentence: ReadSentence, trigger: FoundTrigger): Actor | undefined =>
  best(sentence.actors, (actor) =>
    actor.party !== null && !actor.region && !isCountry(actor) && has(actor.roles, 'by')
      ? weigh(sentence, actor, trigger)
      : undefined,
  );

/** `Was also received the same afternoon by the speaker`: nobody stands behind the verb but who it is done by. */
function isPassiveByAgent(
  { actors, reading: { clauses } }: ReadSentence,
  { from, to, sense }: FoundTrigger,
): boolean {
  if (sense.trigger.frame !== 'receive' || sense.trigger.form !== 'verb') return false;
  const next = actors.find(
    (actor) => actor.from >= to && !isCountry(actor) && clauses[actor.from] === clauses[from],
  );
  return (
    next !== undefined &&
    has(next.roles, 'by') &&
    actors.some((actor) => actor.to <= from && actor.bare && actor.person !== null)
  );
}

/** Before the verb, or of the main clause: `après avoir reçu le pape, Barack Obama a salué …`. */
const isSubject = ({ from, bare }: Actor, { reading }: ReadSentence, trigger: TokenSpan): boolean =>
  from < trigger.from || (bare && reading.clauses[from] !== reading.clauses[trigger.from]);

/** `Тоқаевтың қабылдауында болды`, `Tokayev tomonidan qabul qilindi`: whose reception it was stands right before it, or in a case of his own. */
function findReceived(
  sentence: ReadSentence,
  trigger: FoundTrigger,
): { readonly host: Actor | undefined; readonly guest: Actor | undefined } {
  const known = sentence.actors.filter(
    ({ party, adjective, region }) => party !== null && !adjective && !region,
  );
  const host = best(known, (actor) =>
    has(actor.roles, 'by', 'of', 'to') || actor.to === trigger.from
      ? weigh(sentence, actor, trigger) - (isCountry(actor) ? 8 : 0)
      : undefined,
  );
  const guest = best(known, (actor) => {
    if (actor.party === host?.party || has(actor.roles, 'by', 'to')) return undefined;
    return weigh(sentence, actor, trigger) + (actor.bare ? 6 : 0) - (isCountry(actor) ? 8 : 0);
  });
  return { host, guest };
}
