/* Where a visit goes, and where a meeting is: countries and places that a preposition, an ending or the word order shows. */

import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import { rolesBeside } from '../find/roles-beside';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isOrganisation } from '../organisation';
import { distanceBetween, isAboutAnother, type ReadSentence, type TokenSpan } from './draft';
import { type Candidate, type Destination, type Goals, goalsFor, type Named } from './find-goals';
import { has } from './has-role';
import { isVisited, isWithin } from './is-visited';

/** Tokens beyond which nothing is taken to belong together. */
export const FARTHEST = 40;

/** Where a visit goes or a meeting is, nearest first: countries and places with "to", "in", or as a verb's plain object. */
export function findDestinations(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  goals: Goals,
  language: CompiledLanguage,
): Destination[] {
  const found: Found[] = [];
  for (const candidate of goalsFor(trigger, goals, sentence, language)) {
    const destination = destinationOf(candidate, trigger, sentence, language);
    if (destination) found.push(destination);
  }
  if (trigger.sense.trigger.frame === 'visit') preferGoals(found, trigger);
  return found.sort((a, b) => a.distance - b.distance);
}

function destinationOf(
  goal: Candidate,
  trigger: FoundTrigger,
  { reading, actors }: ReadSentence,
  language: CompiledLanguage,
): Found | undefined {
  const far = distanceTo(goal, trigger, reading);
  if (far > FARTHEST + NEARER) return undefined;
  const { from, to, country, place, named } = goal;
  const isGoal =
    isVisited(goal, named, trigger, reading, language.verbFinal) &&
    !(trigger.reach && isOrganisation(country));
  if (!isGoal && !isThere(named, country, trigger, actors)) return undefined;
  if (isToldApart(goal, trigger, reading) || isOther(goal, trigger, reading, language)) return undefined;
  if (isHomeward(goal, trigger, reading)) return undefined;
  const isTo = isGoal || (has(named.roles, 'to') && !has(named.roles, 'at'));
  const distance = far - (isGoal || has(named.roles, 'to') ? NEARER : 0);
  return distance <= FARTHEST ? { from, to, country, place, distance, isTo } : undefined;
}

/** `War in Skopje eingetroffen und kehrte nach Brüssel zurück`: where one goes back to is no goal of what was told before. */
const isHomeward = (goal: TokenSpan, trigger: FoundTrigger, { triggers }: ReadSentence['reading']): boolean =>
  !trigger.sense.trigger.leaves &&
  triggers.some(({ reach, sense }) => sense.trigger.leaves === true && reach && isWithin(goal, reach));

/** Steps by which what is gone to stands nearer than what something is in. */
const NEARER = 2;

/** Steps to whatever stands outside the parts of a verb. */
const OUTSIDE = 3;

/** Whatever stands between the parts of a verb is as near as can be. */
function distanceTo(span: TokenSpan, trigger: FoundTrigger, reading: ReadSentence['reading']): number {
  const { reach } = trigger;
  if (reach && isWithin(span, reach)) return distanceBetween(span, reach, reading);
  return distanceBetween(span, trigger, reading) + (reach ? OUTSIDE : 0);
}

/** Said to be there or gone to; what is visited as a verb's object alone is nowhere else, but with whom one visits. */
const isThere = (
  { roles }: Named,
  country: PartyCode,
  { sense }: FoundTrigger,
  actors: readonly Actor[],
): boolean => has(roles, 'to', 'at') && (sense.trigger.transitive !== true || isHostsOwn(country, actors));

/** In another clause, in which somebody only speaks, or which is about another noun. */
const isToldApart = (span: TokenSpan, trigger: TokenSpan, reading: ReadSentence['reading']): boolean => {
  const { clauses, saying } = reading;
  const isSaid = clauses[span.from] !== clauses[trigger.from] && saying.has(clauses[span.from] ?? 0);
  return isSaid || isAboutAnother(span, trigger, reading);
};

/** Words between a verb and a place that it surely goes with. */
const BESIDE = 3;
const FARTHER = 15;

/** `Reist wegen des Krieges in der Ukraine nach Kasachstan`: where a goal is said, a place farther off is something else's. */
function preferGoals(found: Found[], trigger: TokenSpan): void {
  if (!found.some(({ isTo }) => isTo)) return;
  for (const one of found) {
    const gap = Math.max(one.from - trigger.to, trigger.from - one.to);
    if (!one.isTo && gap > BESIDE) one.distance += FARTHER;
  }
}

type Found = Destination & { distance: number; readonly isTo: boolean };

/** Another word's place, not this one's. */
const isOther = (
  goal: Candidate,
  trigger: FoundTrigger,
  reading: ReadSentence['reading'],
  language: CompiledLanguage,
): boolean =>
  language.verbFinal
    ? isOfLaterVerb(goal, goal.named, trigger, reading, language)
    : isOfAnother(goal, trigger, reading) || isOfTalks(goal, trigger, reading);

/** `on his tour, after a visit to Angola, will visit another country`: what one noun goes to, no verb after it and no other noun does. */
const isOfAnother = (
  span: TokenSpan,
  trigger: FoundTrigger,
  { triggers }: ReadSentence['reading'],
): boolean =>
  (trigger.sense.trigger.form === 'verb' ? span.to <= trigger.from : trigger.to < span.from) &&
  triggers.some(
    ({ from, to, sense }) =>
      from !== trigger.from &&
      sense.trigger.form === 'noun' &&
      sense.trigger.frame === 'visit' &&
      to <= span.from &&
      span.from - to <= 2,
  );

/** `his visit, during which they spoke of recent talks in Berlin`: a place behind a word of its own clause is that one's. */
const isOfTalks = (
  span: TokenSpan,
  trigger: FoundTrigger,
  { triggers, clauses, tokens }: ReadSentence['reading'],
): boolean =>
  trigger.sense.trigger.frame === 'visit' &&
  clauses[span.from] !== clauses[trigger.from] &&
  (isBeyond(span, trigger, tokens) ||
    triggers.some(
      ({ from, to }) =>
        from !== trigger.from &&
        clauses[from] === clauses[span.from] &&
        to <= span.from &&
        span.from - to <= 2,
    ));

/** `The visit began on Monday; last night he flew to Vienna`: behind a semicolon something else is told. */
const isBeyond = (span: TokenSpan, { to, sense }: FoundTrigger, tokens: ReadSentence['reading']['tokens']) =>
  sense.trigger.form === 'noun' &&
  span.from > to &&
  tokens.slice(to, span.from).some(({ raw }) => raw === ';');

/** `Путиннің сапары … Ресейге барған`: where a verb goes that follows the noun, the noun does not. */
const isOfLaterVerb = (
  { from }: TokenSpan,
  { roles }: Named,
  trigger: FoundTrigger,
  reading: ReadSentence['reading'],
  language: CompiledLanguage,
): boolean =>
  // `сапарымен Минскіге барды`, `ilk ziyaretini Türkiye'ye yaptı`: what is gone on or made goes where its verb does.
  trigger.sense.trigger.form === 'noun' &&
  from >= trigger.to &&
  !has(roles, 'at') &&
  !has(rolesBeside(trigger, trigger, reading, language).roles, 'with', 'object');

/** `besuchte Präsident Tokajew in Astana`. */
const isHostsOwn = (country: PartyCode, actors: readonly Actor[]): boolean =>
  actors.some(
    ({ person, rank, party, roles, bare }) =>
      (person !== null || rank !== null) && party === country && (bare || has(roles, 'object')),
  );
