/* All who meet: the people of the clause, then of its neighbours, then countries that are named as sides. */

import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isInPair, isNamedBy, isSide, withNeighbours } from './country-sides';
import { distanceBetween, type ReadSentence, type TokenSpan } from './draft';
import { FARTHEST } from './find-destinations';
import { findSubject, isCountry } from './find-sides';
import { has } from './has-role';
import { findAllMet, findParted, isObject, OBJECT, ownersOf } from './parted-sides';
import { sayersOf } from './sayers';

/** All who meet: the people of the clause, then of its neighbours, then countries that are named as sides. */
export function findMeetingSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): Actor[] {
  const { after, betweens, verbFinal, fixedOrder } = language;
  const { reading, actors } = sentence;
  if (actors.every(({ party }) => party === null)) return [];
  const own = reading.clauses[trigger.from] ?? 0;
  const clauseOf = (actor: Actor) => reading.clauses[actor.from] ?? 0;
  // Where the verb closes the sentence, its subject may stand at the other end of a long one.
  const reach = (actor: Actor) => (verbFinal && actor.bare && actor.rank !== null ? 2 : 1) * FARTHEST;
  const known = actors.filter(
    (actor) => actor.party !== null && distanceBetween(actor, trigger, reading) <= reach(actor),
  );
  // `Путиннің сапары туралы … кездесуінде`: whose visit is spoken of does not meet.
  // Who stands behind a verb that closes its clause belongs to the next one: `кездесер алдында Путинмен сөйлесті`.
  const isSubject = (actor: Actor) => actor.bare && !isCountry(actor) && clauseOf(actor) === own;
  const hasSubject = known.some((actor) => isSubject(actor) && actor.to <= trigger.from);
  // `Orban ile görüşmesi beklenen Kurtulmuş`: it may be the one whom a relative clause is about.
  const isBehind = (actor: Actor) =>
    verbFinal &&
    trigger.sense.trigger.form === 'verb' &&
    actor.from >= trigger.to &&
    (hasSubject || !isSubject(actor));
  const isOwner = (actor: Actor) =>
    has(actor.roles, 'of') &&
    (verbFinal
      ? reading.triggers.some((other) => other.from >= actor.to && other.to <= trigger.from)
      : ownsAnother(actor, trigger, reading, language));
  // `received a call from the king`: who calls takes part.
  const isAway = ({ roles }: Actor) => has(roles, 'from') && trigger.sense.trigger.frame !== 'call';
  const named = known.filter((actor) => !isCountry(actor) && !isAway(actor) && !isBehind(actor));
  const people = named.filter((actor) => !isOwner(actor) && !isHostBefore(actor, known, trigger, reading));
  const silent = people.filter((actor) => clauseOf(actor) === own || !reading.saying.has(clauseOf(actor)));
  // Where the verb closes the clause, whose meeting it is stands before the word.
  const mayBeSide = ({ from }: Actor) => !verbFinal || from < trigger.to;
  const sides = known.filter(
    (actor) =>
      isCountry(actor) &&
      mayBeSide(actor) &&
      (isSide(actor, trigger, reading, verbFinal) || isInPair(actor, known, trigger, reading)),
  );
  if (verbFinal && trigger.sense.trigger.apart) {
    const met = findAllMet(sentence, trigger);
    if (met.length > 1) return met;
  }
  const isList = inOneList(reading, language);
  // `Путин мен Зеленский арасындағы кездесу`: whoever else is named, these two are its sides.
  const isLast = ({ to }: Actor) =>
    trigger.sense.trigger.form === 'noun' &&
    to + 1 === trigger.from &&
    (betweens.size > 0
      ? betweens.has(reading.tokens[to]?.fold ?? '')
      : has(after.get(reading.tokens[to]?.fold ?? '') ?? [], 'with'));
  const between = withNeighbours(known.filter(isLast), known, isList);
  if (hasSides(between)) return between;
  const parted = findBetween(trigger, known, isList, reading.tokens, language);
  if (hasSides(parted)) return parted;
  const owners = verbFinal
    ? withNeighbours(ownersOf(trigger, people, sentence, language), people, isList)
    : [];
  // `Erdoğan, Trump ve Putin'in zirvesi öncesinde Zelenskiy ile görüştü`: whom a comma parts off has something else to do.
  const isOnly = people.every(({ from }) => from < trigger.to);
  const owned = owners.filter(({ roles }) => isOnly || has(roles, 'of'));
  if (hasSides(owned)) return owned;
  // `A met with B, and on Thursday will hold talks with C`: whoever is met in one clause meets nobody in the next.
  const isOneMet = ({ roles, bare }: Actor) => !bare && has(roles, 'with');
  const isMet = people.some((actor) => clauseOf(actor) === own && isOneMet(actor));
  // `A, after B's speech, met with C`: where case is plain, the subject is the first in its plain form.
  const farness = (actor: Actor) =>
    verbFinal && actor.bare
      ? actor.from - reading.tokens.length
      : distanceBetween(actor, trigger, reading) +
        ((fixedOrder && isObject(actor, reading)) || (isMet && isOneMet(actor)) ? OBJECT : 0);
  // `the Central Asia – China summit` and its organisation come first, wherever its guests stand.
  const isGathering = trigger.sense.trigger.frame === 'summit';
  const hasRegion = sides.some((actor) => actor.region && isNamedBy(actor, trigger));
  const isGathered = (actor: Actor) =>
    (actor.party?.length ?? 0) > 2 || (hasRegion && isNamedBy(actor, trigger));
  const far = silent.filter((actor) => clauseOf(actor) !== own).sort((a, b) => farness(a) - farness(b));
  // Each is looked for where those before it have not found both sides.
  const tiers = [
    () => (isGathering ? sides.filter(isGathered) : []),
    () => silent.filter((actor) => clauseOf(actor) === own),
    () => pointedAt(sentence, trigger, silent, language),
    () => sayersOf(sentence, trigger, people, language),
    () =>
      sides.filter(
        (actor) =>
          clauseOf(actor) === own ||
          actor.adjective ||
          isNamedBy(actor, trigger) ||
          isInPair(actor, known, trigger, reading),
      ),
    ...far.map((actor) => () => far.filter(({ from }) => from === actor.from)),
    // `Жапаровтың сапары аясында Си Цзиньпинмен кездесу өткізетінін`: where nobody else could have met him.
    () => named.filter((actor) => isOwner(actor)).slice(0, 1),
    () => (isGathering ? leadersOf(actors) : []),
    () => sayerOf(sentence, trigger, language),
  ];
  const found: Actor[] = [];
  for (const findTier of tiers) {
    if (hasSides(found)) break;
    // Another clause brings another side, and no further people of the one that is found.
    const isNew = (actor: Actor) =>
      !found.includes(actor) &&
      (clauseOf(actor) === own || found.every(({ party }) => party !== actor.party));
    found.push(...findTier().filter(isNew));
  }
  const everyone = actors.filter((actor) => actor.party !== null && !isCountry(actor));
  const isFar = (actor: Actor) => distanceBetween(actor, trigger, reading) > FARTHEST;
  // A list of guests goes on, however long it is.
  const sidesFound = withNeighbours(found, [...people, ...everyone.filter(isFar)], isList);
  const subject = verbFinal
    ? findParted(sidesFound, named, isList)
    : findMeeting(sidesFound, sentence, trigger, language);
  return subject ? [subject, ...sidesFound] : sidesFound;
}

/** States whose leaders are named in one list that make the summit theirs. */
const MANY = 3;

/** `The leaders of A, B and C pledged to build it, closing their summit`: whatever else they do, the summit is theirs. */
function leadersOf(actors: readonly Actor[]): readonly Actor[] {
  const first = actors.find(({ bare, rank, person }) => bare && rank !== null && person === null);
  const listed = actors.filter(
    ({ from, party, region }) => from === first?.from && party !== null && !region,
  );
  return listed.length >= MANY ? listed : [];
}

/** `Đurić izjavio je da je razgovarao sa ambasadorom SAD`: who says that somebody was met met him, where nobody else did. */
function sayerOf(
  { reading: { clauses, saying, negated }, actors }: ReadSentence,
  trigger: FoundTrigger,
  { fixedOrder, verbFinal }: CompiledLanguage,
): Actor[] {
  const own = clauses[trigger.from] ?? 0;
  const isMet = actors.some(({ roles, from }) => clauses[from] === own && has(roles, 'with'));
  if (fixedOrder || verbFinal || !isMet || negated.has(trigger.from)) return [];
  const sayer = actors.findLast(
    (actor) =>
      actor.bare &&
      actor.party !== null &&
      actor.person !== null &&
      saying.has(clauses[actor.from] ?? 0) &&
      own - (clauses[actor.from] ?? 0) > 0 &&
      own - (clauses[actor.from] ?? 0) <= 2,
  );
  // Of what is to come others tell as well: `the envoy said that he would meet with the minister`.
  const isOwn = sayer?.rank !== 'other' || trigger.sense.trigger.status !== 'announced';
  return sayer && isOwn ? [sayer] : [];
}

/** "Was received by the president and spoke with the minister": two meetings. */
const isHostBefore = (
  { roles, to, from, party }: Actor,
  actors: readonly Actor[],
  trigger: FoundTrigger,
  { triggers, clauses }: ReadSentence['reading'],
): boolean =>
  has(roles, 'by') &&
  to <= trigger.from &&
  triggers.some((other) => other.to <= from && other.sense.trigger.passive === true) &&
  actors.some(
    (other) =>
      has(other.roles, 'with') &&
      other.party === party &&
      other.from >= trigger.to &&
      clauses[other.from] === clauses[trigger.from],
  );

/** Two or more. */
const hasSides = (actors: readonly Actor[]): boolean =>
  actors.some(({ party }) => party !== actors[0]?.party);

/** Whether two stand in one list: `A, B and C`. */
const inOneList =
  ({ tokens }: ReadSentence['reading'], { joining, glue, after, betweens, verbFinal }: CompiledLanguage) =>
  (a: Actor, b: Actor): boolean => {
    // `A, B ile C`: between two names the word for `with` joins.
    const isAnd = (fold: string) => verbFinal && has(after.get(fold) ?? [], 'with') && !betweens.has(fold);
    if (a.to >= b.from || (verbFinal && has(b.roles, 'by'))) return false;
    for (let at = a.to; at < b.from; at++) {
      const { raw = '', fold = '' } = tokens[at] ?? {};
      if (raw !== ',' && !joining.has(fold) && !glue.has(fold) && !isAnd(fold)) return false;
    }
    return true;
  };

/** Tokens from an owner to the meeting that is his: `Trump's long planned meeting`. */
const NEAR_OWNED = 5;

/** `ahead of Trump's return`: what he has is not the meeting. */
const ownsAnother = (
  { to }: Actor,
  trigger: TokenSpan,
  { tokens }: ReadSentence['reading'],
  { after }: CompiledLanguage,
): boolean =>
  (after.get(tokens[to]?.fold ?? '') ?? []).includes('of') &&
  tokens[to]?.glued === true &&
  !(trigger.from >= to && trigger.from - to <= NEAR_OWNED);

/** `the meeting between France, Germany and Turkey`: these are its sides, whoever speaks of it. */
function findBetween(
  { sense, to }: FoundTrigger,
  known: readonly Actor[],
  isList: (a: Actor, b: Actor) => boolean,
  tokens: ReadSentence['reading']['tokens'],
  { between, glue }: CompiledLanguage,
): Actor[] {
  if (sense.trigger.form !== 'noun' || !between.has(tokens[to]?.fold ?? '')) return [];
  let start = to + 1;
  while (glue.has(tokens[start]?.fold ?? '')) start++;
  return withNeighbours(
    known.filter(({ from, adjective }) => from === start && !adjective),
    known,
    isList,
  );
}

/** `The president, X, met with A, B and C`: where all that are found stand behind the verb, who met them stands before it. */
function findMeeting(
  sides: readonly Actor[],
  sentence: ReadSentence,
  trigger: FoundTrigger,
  { fixedOrder }: CompiledLanguage,
): Actor | undefined {
  if (!fixedOrder || trigger.sense.trigger.form === 'noun' || sides.length < 2) return undefined;
  if (sides.some(({ from }) => from < trigger.to)) return undefined;
  const subject = findSubject(sentence, trigger, null);
  return subject && sides.every(({ party }) => party !== subject.party) ? subject : undefined;
}

/** "Ramaphosa spoke of trade as he met Sunak": the pronoun stands for who acts in the sentence. */
function pointedAt(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  people: readonly Actor[],
  { fixedOrder, pronouns }: CompiledLanguage,
): Actor[] {
  const { clauses, tokens } = sentence.reading;
  const own = clauses[trigger.from] ?? 0;
  const start = clauses.indexOf(own);
  const isPointed = tokens.slice(start, trigger.from).some(({ fold }) => pronouns.has(fold));
  const [met] = people.filter((actor) => clauses[actor.from] === own);
  if (!fixedOrder || !isPointed || !met) return [];
  const subject = findSubject(sentence, { from: start, to: start }, met.party);
  return subject ? [subject] : [];
}

/** All who are received together: `hosted A and B`. */
export function findGuests(
  { reading, actors }: ReadSentence,
  guest: Actor,
  host: Actor | undefined,
  language: CompiledLanguage,
): Actor[] {
  const people = actors.filter(
    (actor) => actor.person !== null && actor.party !== null && actor.party !== host?.party,
  );
  return withNeighbours([guest], people, inOneList(reading, language));
}
