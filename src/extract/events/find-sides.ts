/*
 * Who takes part: visitor and host of a visit, the sides of a meeting. Candidates are weighed by how near they stand, what
 * their role shows, and whether they only say something; nobody is taken in whose party is not known.
 */

import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import { isOrganisation } from '../organisation';
import { DASHES } from '../text/letters';
import { tokenBefore } from '../text/tokens';
import { gapBetween, NEAR_COUNTRY } from './country-sides';
import { distanceBetween, type ReadSentence, type TokenSpan } from './draft';
import { FARTHEST } from './find-destinations';
import { has } from './has-role';

/** Who goes, given that it is not the party gone to. */
export function findVisitor(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  not: PartyCode | null,
  onlyInClause = false,
): Actor | undefined {
  const { clauses, tokens } = sentence.reading;
  const isPaired = ({ from, to }: Actor) =>
    DASHES.has(tokenBefore(tokens, from)?.raw ?? '') || DASHES.has(tokens[to]?.raw ?? '');
  const candidates = sentence.actors.filter(
    (actor) =>
      actor.party !== null &&
      actor.party !== not &&
      !actor.adjective &&
      !actor.region &&
      // Who is met there does not come: `visited Kyiv, where he met with Zelenskyy`.
      !(hasTense(trigger) && has(actor.roles, 'with') && clauses[actor.from] !== clauses[trigger.from]) &&
      !isOfLaterClause(actor, trigger, clauses) &&
      !actsElsewhere(actor, sentence, trigger) &&
      !(onlyInClause && (isCountry(actor) || clauses[actor.from] !== clauses[trigger.from])) &&
      (!isCountry(actor) || (mayTravel(actor, trigger, clauses) && !isPaired(actor))),
  );
  return best(
    candidates,
    (actor) =>
      weigh(sentence, actor, trigger) +
      likenessToVisitor(actor, trigger) +
      (isAntecedent(actor, sentence, trigger) ? ANTECEDENT : 0),
  );
}

/** `cette visite, au cours de laquelle il parlera avec X`, `une visite, sur invitation de X`: whoever that is, it is not his. */
const isOfLaterClause = (
  { from, roles }: Actor,
  { to, sense, from: noun }: FoundTrigger,
  clauses: readonly number[],
): boolean =>
  sense.trigger.form === 'noun' && from >= to && clauses[from] !== clauses[noun] && has(roles, 'with', 'of');

/** Tokens from a subject to its verb. */
const NEAR_VERB = 3;

/** "The visit comes days after Kuleba toured Africa": who acts in a later clause has a verb of his own there. */
const actsElsewhere = (
  { to, from, bare }: Actor,
  { reading: { triggers, clauses } }: ReadSentence,
  trigger: FoundTrigger,
): boolean =>
  trigger.sense.trigger.form === 'noun' &&
  bare &&
  from >= trigger.to &&
  clauses[from] !== clauses[trigger.from] &&
  triggers.some(
    ({ sense, from: verb }) => sense.trigger.form === 'verb' && verb >= to && verb - to <= NEAR_VERB,
  );

/** What a person is worth whom the clause hangs on: `avec le président kazakh, reçu en visite d'État à Paris`. */
const ANTECEDENT = 20;

/** Right before the clause, which names nobody of its own before the word. */
function isAntecedent(actor: Actor, { reading, actors }: ReadSentence, trigger: TokenSpan): boolean {
  const own = reading.clauses[trigger.from] ?? 0;
  if (actor.person === null || actor.to !== reading.clauses.indexOf(own)) return false;
  // `X, accompagné de son ministre Y, a atterri`: it is X who landed.
  const isBeside = has(actor.roles, 'of', 'with', 'by');
  if (
    isBeside &&
    actors.some(({ bare, party, person, to }) => bare && person && party === actor.party && to <= actor.from)
  )
    return false;
  return !actors.some(({ from }) => reading.clauses[from] === own && from < trigger.from);
}

const hasTense = ({ sense: { trigger } }: FoundTrigger): boolean =>
  trigger.form === 'verb' && trigger.status !== null;

/** A country named alone travels as a subject, or right beside the word; an organisation in the person of somebody. */
const mayTravel = (actor: Actor, trigger: TokenSpan, clauses: readonly number[]): boolean =>
  actor.party !== null &&
  !isOrganisation(actor.party) &&
  ((actor.bare && actor.from < trigger.from) ||
    has(actor.roles, 'subject') ||
    // "the visit of Kazakhstan's delegation", and not "postponed because of Iran" or "the invasion by Russia".
    (has(actor.roles, 'of', 'by') &&
      clauses[actor.from] === clauses[trigger.from] &&
      gapBetween(actor, trigger) <= NEAR_COUNTRY));

/** Tokens from a name to the clause that hangs on it. */
const BEFORE_CLAUSE = 2;

/** The name that a clause hangs on: `received Ilham Aliyev, who arrived on a visit`. */
export function findAntecedent(
  { reading, actors }: ReadSentence,
  trigger: FoundTrigger,
  not: PartyCode | null,
): Actor | undefined {
  const own = reading.clauses[trigger.from] ?? 0;
  const start = reading.clauses.indexOf(own);
  return actors.find(
    (actor) =>
      actor.person !== null &&
      actor.party !== null &&
      actor.party !== not &&
      !actor.region &&
      // `… den Vizekanzler Robert Habeck ab, der …`: what closes the clause may stand between.
      actor.to <= start &&
      start - actor.to <= BEFORE_CLAUSE &&
      !actors.some((other) => other.from >= actor.to && other.to <= start),
  );
}

/** Who acts in a sentence whose order tells it: the first that is named, and in no other role. */
export const findSubject = (
  { actors }: ReadSentence,
  { from }: TokenSpan,
  not: PartyCode | null,
): Actor | undefined =>
  actors.find(
    (actor) =>
      actor.bare &&
      !isCountry(actor) &&
      !actor.region &&
      actor.party !== null &&
      actor.party !== not &&
      actor.to <= from,
  );

/** `the visit of X`, `X's visit`; else a subject before the verb; a bare country seldom travels. */
function likenessToVisitor(actor: Actor, trigger: FoundTrigger): number {
  const country = isCountry(actor) ? -6 : 0;
  if (trigger.sense.trigger.form === 'noun' && has(actor.roles, 'of', 'by')) return country + 8;
  if (has(actor.roles, 'with', 'to', 'at', 'from', 'by', 'of')) return country - 10;
  return country + (actor.bare && actor.from < trigger.from ? 6 : 0);
}

export const isCountry = ({ person, rank }: Actor): boolean => person === null && rank === null;

/** Nearness, less what a clause of saying takes from it. */
export function weigh({ reading }: ReadSentence, actor: Actor, trigger: TokenSpan): number {
  const clause = reading.clauses[actor.from] ?? 0;
  const isSaying = reading.saying.has(clause) && clause !== reading.clauses[trigger.from];
  return -distanceBetween(actor, trigger, reading) - (isSaying ? 15 : 0);
}

export function best(
  actors: readonly Actor[],
  score: (actor: Actor) => number | undefined,
): Actor | undefined {
  let found: { readonly actor: Actor; readonly score: number } | undefined;
  for (const actor of actors) {
    const value = score(actor);
    if (value !== undefined && value > -FARTHEST && (!found || value > found.score))
      found = { actor, score: value };
  }
  return found?.actor;
}
