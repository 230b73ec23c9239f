/*
 * Who takes part: visitor and host of a visit, the sides of a meeting. Candidates are weighed by how near they stand, what
 * their role shows, and whether they only say something; nobody is taken in whose party is not known.
 */
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isOrganisation } from '../organisation';
import { distanceBetween, type ReadSentence, type TokenSpan } from './draft';
import { FARTHEST, has } from './find-destinations';

type FoundTrigger = ReadSentence['reading']['triggers'][number];

/** `Central Asia – China`: a country in a pair goes nowhere. */
const DASHES = new Set(['-', '–', '—']);

/** Who goes, given that it is not the party gone to. */
export function findVisitor(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  not: PartyCode | null,
  onlyInClause = false,
): Actor | undefined {
  const { clauses, tokens } = sentence.reading;
  const isPaired = ({ from, to }: Actor) =>
    DASHES.has(tokens[from - 1]?.raw ?? '') || DASHES.has(tokens[to]?.raw ?? '');
  const candidates = sentence.actors.filter(
    (actor) =>
      actor.party !== null &&
      actor.party !== not &&
      !actor.adjective &&
      !actor.region &&
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

/** What a person is worth whom the clause hangs on: `avec le président kazakh, reçu en visite d'État à Paris`. */
const ANTECEDENT = 20;

/** Right before the clause, which names nobody of its own before the word. */
function isAntecedent(actor: Actor, { reading, actors }: ReadSentence, trigger: TokenSpan): boolean {
  const own = reading.clauses[trigger.from] ?? 0;
  if (actor.person === null || actor.to !== reading.clauses.indexOf(own)) return false;
  return !actors.some(({ from }) => reading.clauses[from] === own && from < trigger.from);
}

/** A country named alone travels as a subject, or right beside the word; an organisation in the person of somebody. */
const mayTravel = (actor: Actor, trigger: TokenSpan, clauses: readonly number[]): boolean =>
  actor.party !== null &&
  !isOrganisation(actor.party) &&
  ((actor.bare && actor.from < trigger.from) ||
    has(actor.roles, 'by', 'subject') ||
    // "the visit of Kazakhstan's delegation", and not "postponed because of Iran".
    (has(actor.roles, 'of') &&
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

/** `the visit of X`, `X's visit`; else a subject before the verb; a bare country seldom travels. */
function likenessToVisitor(actor: Actor, trigger: FoundTrigger): number {
  const country = isCountry(actor) ? -6 : 0;
  if (trigger.sense.trigger.form === 'noun' && has(actor.roles, 'of', 'by')) return country + 8;
  if (has(actor.roles, 'with', 'to', 'at', 'from', 'by')) return country - 10;
  return country + (actor.bare && actor.from < trigger.from ? 6 : 0);
}

const isCountry = ({ person, rank }: Actor): boolean => person === null && rank === null;

/** Nearness, less what a clause of saying takes from it. */
function weigh({ reading }: ReadSentence, actor: Actor, trigger: TokenSpan): number {
  const clause = reading.clauses[actor.from] ?? 0;
  const isSaying = reading.saying.has(clause) && clause !== reading.clauses[trigger.from];
  return -distanceBetween(actor, trigger, reading) - (isSaying ? 15 : 0);
}

function best(actors: readonly Actor[], score: (actor: Actor) => number | undefined): Actor | undefined {
  let found: { readonly actor: Actor; readonly score: number } | undefined;
  for (const actor of actors) {
    const value = score(actor);
    if (value !== undefined && value > -FARTHEST && (!found || value > found.score))
      found = { actor, score: value };
  }
  return found?.actor;
}

/** Order tells the subject, and case; where the verb closes the clause, case alone. */
function likenessToHost(actor: Actor, trigger: FoundTrigger, verbFinal: boolean): number {
  const isOther =
    has(actor.roles, 'object', 'with', 'to', 'at', 'from', 'by') && !has(actor.roles, 'subject');
  // Where the verb comes last the case leaves no doubt, however far the subject stands.
  const likeness = (actor.bare ? 6 : 0) - (isOther ? (verbFinal ? 20 : 10) : 0) - (isCountry(actor) ? 4 : 0);
  if (!verbFinal) return likeness + (actor.from < trigger.from ? 6 : 0);
  // An owner (`Putin'in daveti`) is seldom the subject, and who something is done by never.
  return likeness - (has(actor.roles, 'of') ? 8 : 0) - (has(actor.roles, 'by') ? 15 : 0);
}

/** Host (who receives, who invites) and guest; passive verbs turn them round. */
export function findHostAndGuest(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  { verbFinal, fixedOrder }: CompiledLanguage,
): { readonly host: Actor | undefined; readonly guest: Actor | undefined } {
  const isPassive = trigger.sense.trigger.passive === true;
  const agent = isPassive ? findAgent(sentence, trigger) : undefined;
  const subject = best(sentence.actors, (actor) => {
    if (actor.party === null || actor.adjective || actor.region) return undefined;
    if (agent && (actor.party === agent.party || isCountry(actor))) return undefined;
    return weigh(sentence, actor, trigger) + likenessToHost(actor, trigger, verbFinal);
  });
  const other = best(sentence.actors, (actor) => {
    if (actor.party === null || actor.party === subject?.party || actor.adjective) return undefined;
    if (actor.region && (actor.rank === null || trigger.sense.trigger.frame === 'invite')) return undefined;
    // Tourists from Russia may be received too; a country is a guest as a delegation alone.
    if (isCountry(actor) && !has(actor.roles, 'of')) return undefined;
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

/** "Was received by the president", whoever that was. */
const findAgent = (sentence: ReadSentence, trigger: FoundTrigger): Actor | undefined =>
  best(sentence.actors, (actor) =>
    actor.party !== null && !actor.region && !isCountry(actor) && has(actor.roles, 'by')
      ? weigh(sentence, actor, trigger)
      : undefined,
  );
/** Before the verb, or of the main clause: `après avoir reçu le pape, Barack Obama a salué …`. */
const isSubject = ({ from, bare }: Actor, { reading }: ReadSentence, trigger: TokenSpan): boolean =>
  from < trigger.from || (bare && reading.clauses[from] !== reading.clauses[trigger.from]);

/** All who meet: the people of the clause, then of its neighbours, then countries that are named as sides. */
export function findMeetingSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  { joining, glue, after, verbFinal, fixedOrder }: CompiledLanguage,
): Actor[] {
  const { reading, actors } = sentence;
  const own = reading.clauses[trigger.from] ?? 0;
  const clauseOf = (actor: Actor) => reading.clauses[actor.from] ?? 0;
  const known = actors.filter(
    (actor) => actor.party !== null && distanceBetween(actor, trigger, reading) <= FARTHEST,
  );
  // `Путиннің сапары туралы … кездесуінде`: whose visit is spoken of does not meet.
  const isOwner = ({ roles, to }: Actor) =>
    verbFinal &&
    has(roles, 'of') &&
    reading.triggers.some((other) => other.from >= to && other.to <= trigger.from);
  const people = known.filter((actor) => !isCountry(actor) && !has(actor.roles, 'from') && !isOwner(actor));
  const silent = people.filter((actor) => clauseOf(actor) === own || !reading.saying.has(clauseOf(actor)));
  const sides = known.filter((actor) => isCountry(actor) && isSide(actor, trigger, reading));
  const isList = (a: Actor, b: Actor) =>
    a.to < b.from &&
    reading.tokens
      .slice(a.to, b.from)
      .every(({ raw, fold }) => raw === ',' || joining.has(fold) || glue.has(fold));
  // `Путин мен Зеленский арасындағы кездесу`: whoever else is named, these two are its sides.
  const isLast = ({ to }: Actor) =>
    trigger.sense.trigger.form === 'noun' &&
    to + 1 === trigger.from &&
    has(after.get(reading.tokens[to]?.fold ?? '') ?? [], 'with');
  const between = withNeighbours(known.filter(isLast), known, isList);
  if (new Set(between.map(({ party }) => party)).size >= 2) return between;
  // `A, after B's speech, met with C`: where case is plain, the subject is the first in its plain form.
  const farness = (actor: Actor) =>
    verbFinal && actor.bare
      ? actor.from - reading.tokens.length
      : distanceBetween(actor, trigger, reading) + (fixedOrder && isObject(actor, reading) ? OBJECT : 0);
  // `the Central Asia – China summit` and its organisation come first, wherever its guests stand.
  const isGathering = trigger.sense.trigger.frame === 'summit';
  const hasRegion = sides.some((actor) => actor.region && isNamedBy(actor, trigger));
  const isGathered = (actor: Actor) =>
    (actor.party?.length ?? 0) > 2 || (hasRegion && isNamedBy(actor, trigger));
  const tiers = [
    isGathering ? sides.filter(isGathered) : [],
    silent.filter((actor) => clauseOf(actor) === own),
    sides.filter((actor) => clauseOf(actor) === own || actor.adjective || isNamedBy(actor, trigger)),
    ...silent
      .filter((actor) => clauseOf(actor) !== own)
      .sort((a, b) => farness(a) - farness(b))
      .map((actor, _, all) => all.filter(({ from }) => from === actor.from)),
  ];
  const found: Actor[] = [];
  for (const tier of tiers) {
    if (new Set(found.map(({ party }) => party)).size >= 2) break;
    found.push(...tier.filter((actor) => !found.includes(actor)));
  }
  const sidesFound = withNeighbours(found, people, isList);
  const subject = verbFinal ? findParted(sidesFound, silent, isList) : undefined;
  return subject ? [subject, ...sidesFound] : sidesFound;
}

/** "A met B, after a talk with C": it is A who talked, for B stands after his verb. */
const isObject = ({ from }: Actor, { triggers, clauses }: ReadSentence['reading']): boolean =>
  triggers.some(
    ({ sense, from: verb, to }) =>
      sense.trigger.form === 'verb' &&
      clauses[verb] === clauses[from] &&
      to <= from &&
      !sense.trigger.passive,
  );

/** Tokens that an object counts as farther off. */
const OBJECT = 30;

/** `Erdoğan, Macron ve Meloni ile görüştü`: all who stand by the verb are met with, and a comma parts off who meets them. */
function findParted(
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
    (actor) => actor.bare && actor.to <= from && sides.every(({ party }) => party !== actor.party),
  );
}

/** Who stands in one list with somebody found: `A, B and C met`. */
function withNeighbours(
  found: readonly Actor[],
  people: readonly Actor[],
  isList: (a: Actor, b: Actor) => boolean,
): Actor[] {
  const all = [...found];
  for (const actor of [...people, ...people.toReversed()]) {
    if (!all.includes(actor) && all.some((other) => isList(other, actor) || isList(actor, other)))
      all.push(actor);
  }
  return all.sort((a, b) => a.from - b.from);
}

const NEAR_REGION = 5;
const NEAR_COUNTRY = 4;

const gapBetween = (a: TokenSpan, b: TokenSpan): number => Math.max(a.from - b.to, b.from - a.to);

/** `the Central Asia – Russia summit` names its sides; `the summit in Russia` its venue. */
const isNamedBy = (actor: Actor, trigger: FoundTrigger): boolean =>
  trigger.sense.trigger.frame === 'summit' &&
  !actor.adjective &&
  gapBetween(actor, trigger) <= NEAR_REGION &&
  !has(actor.roles, 'to', 'at', 'from');

/** A country is a side where it acts or is acted with, or is an adjective right before the word (`Kazakh-Russian talks`). */
function isSide(actor: Actor, trigger: FoundTrigger, { tokens }: ReadSentence['reading']): boolean {
  // `the OTS summit`, `саммит ОТГ`: an organisation beside the word is its subject, whatever stands before it.
  const gap = gapBetween(actor, trigger);
  if (trigger.sense.trigger.frame === 'summit' && actor.party !== null && isOrganisation(actor.party))
    return gap <= 3;
  if (isNamedBy(actor, trigger)) return true;
  // Of a region's states only those meet whose meeting it is: "the EU envoy for Central Asia" brings none of them.
  if (actor.region) return gap <= NEAR_REGION;
  // `Kazakh-Russian talks`; after its noun only a pair (`entretiens russo-kazakhs`), for one alone may be anything's.
  if (actor.adjective)
    return actor.to <= trigger.from
      ? trigger.from - actor.to <= 3
      : gap <= 2 && (tokens[actor.to]?.raw === '-' || tokens[actor.from - 1]?.raw === '-');
  // "about fifty meetings on the margins of the UN session" are none with the UN.
  if (actor.bare && actor.party !== null && isOrganisation(actor.party) && gap > 3) return false;
  return (actor.bare && actor.from < trigger.from) || has(actor.roles, 'with', 'of', 'by', 'subject');
}
