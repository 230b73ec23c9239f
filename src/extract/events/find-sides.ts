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

/** All who meet: the people of the clause, then of its neighbours, then countries that are named as sides. */
export function findMeetingSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  language: CompiledLanguage,
): Actor[] {
  const { after, betweens, verbFinal, fixedOrder } = language;
  const { reading, actors } = sentence;
  const own = reading.clauses[trigger.from] ?? 0;
  const clauseOf = (actor: Actor) => reading.clauses[actor.from] ?? 0;
  const known = actors.filter(
    (actor) => actor.party !== null && distanceBetween(actor, trigger, reading) <= FARTHEST,
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
  if (sidesOf(between) >= 2) return between;
  const parted = findBetween(trigger, known, isList, reading.tokens, language);
  if (sidesOf(parted) >= 2) return parted;
  const owners = verbFinal
    ? withNeighbours(ownersOf(trigger, people, sentence, language), people, isList)
    : [];
  // `Erdoğan, Trump ve Putin'in zirvesi öncesinde Zelenskiy ile görüştü`: whom a comma parts off has something else to do.
  const isOnly = people.every(({ from }) => from < trigger.to);
  const owned = owners.filter(({ roles }) => isOnly || has(roles, 'of'));
  if (sidesOf(owned) >= 2) return owned;
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
    pointedAt(sentence, trigger, silent, language),
    sayersOf(sentence, trigger, people, language),
    sides.filter(
      (actor) =>
        clauseOf(actor) === own ||
        actor.adjective ||
        isNamedBy(actor, trigger) ||
        isInPair(actor, known, trigger, reading),
    ),
    ...silent
      .filter((actor) => clauseOf(actor) !== own)
      .sort((a, b) => farness(a) - farness(b))
      .map((actor, _, all) => all.filter(({ from }) => from === actor.from)),
    // `Жапаровтың сапары аясында Си Цзиньпинмен кездесу өткізетінін`: where nobody else could have met him.
    named.filter((actor) => isOwner(actor)).slice(0, 1),
  ];
  const found: Actor[] = [];
  for (const tier of [...tiers, sayerOf(sentence, trigger, language)]) {
    if (sidesOf(found) >= 2) break;
    // Another clause brings another side, and no further people of the one that is found.
    const isNew = (actor: Actor) =>
      !found.includes(actor) &&
      (clauseOf(actor) === own || found.every(({ party }) => party !== actor.party));
    found.push(...tier.filter(isNew));
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
  return sayer && trigger.sense.trigger.status !== 'announced' ? [sayer] : [];
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

const sidesOf = (actors: readonly Actor[]): number => new Set(actors.map(({ party }) => party)).size;

/** Whether two stand in one list: `A, B and C`. */
const inOneList =
  ({ tokens }: ReadSentence['reading'], { joining, glue, after, betweens, verbFinal }: CompiledLanguage) =>
  (a: Actor, b: Actor): boolean => {
    // `A, B ile C`: between two names the word for `with` joins.
    const isAnd = (fold: string) => verbFinal && has(after.get(fold) ?? [], 'with') && !betweens.has(fold);
    return (
      a.to < b.from &&
      !(verbFinal && has(b.roles, 'by')) &&
      tokens
        .slice(a.to, b.from)
        .every(({ raw, fold }) => raw === ',' || joining.has(fold) || glue.has(fold) || isAnd(fold))
    );
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

/** "He said after talks with the minister": who says it then took part. */
function sayersOf(
  { reading: { clauses, saying } }: ReadSentence,
  { from, sense }: FoundTrigger,
  people: readonly Actor[],
  { fixedOrder }: CompiledLanguage,
): Actor[] {
  const own = clauses[from] ?? 0;
  const others = people.filter((actor) => clauses[actor.from] === own);
  const isMet = others.length > 0 && others.every(({ from: at, roles }) => at > from && has(roles, 'with'));
  if (!fixedOrder || sense.trigger.form !== 'noun' || !isMet || !saying.has(own - 1)) return [];
  return people.filter((actor) => clauses[actor.from] === own - 1 && actor.bare).slice(0, 1);
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
/** `A B-мен, C-мен және D-мен кездесулер өткізді`: the first in the plain form, and all who stand between him and the verb. */
function findAllMet({ reading, actors }: ReadSentence, trigger: FoundTrigger): Actor[] {
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
function ownersOf(
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
    (actor) =>
      (actor.bare || has(actor.roles, 'of')) &&
      actor.to <= from &&
      sides.every(({ party }) => party !== actor.party),
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
const NEAR_NAMED = 6;
const NEAR_COUNTRY = 4;
const NEAR_SIDE = 6;

const gapBetween = (a: TokenSpan, b: TokenSpan): number => Math.max(a.from - b.to, b.from - a.to);

/** `the summit in the "Central Asia – Russia" format`: a pair beside the word names its sides, whatever stands before it. */
const isInPair = (
  actor: Actor,
  actors: readonly Actor[],
  trigger: FoundTrigger,
  { tokens }: ReadSentence['reading'],
): boolean =>
  trigger.sense.trigger.frame === 'summit' &&
  !actor.adjective &&
  gapBetween(actor, trigger) <= NEAR_REGION + 2 &&
  actors.some(
    (other) =>
      (other.from === actor.to + 1 && DASHES.has(tokens[actor.to]?.raw ?? '')) ||
      (actor.from === other.to + 1 && DASHES.has(tokens[other.to]?.raw ?? '')),
  );

/** `the Central Asia – Russia summit` names its sides; `the summit in Russia` its venue. */
const isNamedBy = (actor: Actor, trigger: FoundTrigger): boolean =>
  trigger.sense.trigger.frame === 'summit' &&
  !actor.adjective &&
  gapBetween(actor, trigger) <= (actor.region ? NEAR_REGION : NEAR_COUNTRY) &&
  !has(actor.roles, 'to', 'at', 'from');

/** `Kazakh-Russian talks`; after its noun only a pair (`entretiens russo-kazakhs`), for one alone may be anything's. */
function isAdjectiveSide(
  { from, to }: Actor,
  trigger: FoundTrigger,
  tokens: ReadSentence['reading']['tokens'],
  verbFinal: boolean,
): boolean {
  // `oʻzbek-afgʻon maslahatlashuvlari` names its sides; `polyaklar bilan uchrashadi` only whom one meets there.
  if (verbFinal && trigger.sense.trigger.form === 'verb') return false;
  if (to <= trigger.from) return trigger.from - to <= 3;
  return from - trigger.to <= 2 && (tokens[to]?.raw === '-' || tokens[from - 1]?.raw === '-');
}

/** `amid tensions with Russia arrived for talks`: with whom one talks stands by the word. */
const isOfNoun = ({ from, to }: Actor, trigger: FoundTrigger, nouns: ReadonlySet<number>): boolean =>
  to <= trigger.from && nouns.has(from - 2);

/**
 * `about fifty meetings on the margins of the UN session` are none with the UN; `Rossiya va Ukraina oʻrtasidagi mojaro …
 * uchrashuvda`: an owner owns what follows it.
 */
const isOfElse = ({ bare, roles }: Actor, isBody: boolean, gap: number, verbFinal: boolean): boolean =>
  (bare && isBody && gap > 3) || (verbFinal && has(roles, 'of') && gap > NEAR_COUNTRY);

/** `Türk Devletleri Teşkilatının (TDT) 12. Zirvesi`: a short form and a number may stand between. */
const isNamesake = (actor: Actor, trigger: FoundTrigger, verbFinal: boolean): boolean =>
  verbFinal && actor.to <= trigger.from && gapBetween(actor, trigger) <= NEAR_NAMED && has(actor.roles, 'of');

/** A country is a side where it acts or is acted with, or is an adjective right before the word (`Kazakh-Russian talks`). */
function isSide(
  actor: Actor,
  trigger: FoundTrigger,
  { tokens, nouns }: ReadSentence['reading'],
  verbFinal: boolean,
): boolean {
  // `the OTS summit`, `саммит ОТГ`: an organisation beside the word is its subject, whatever stands before it.
  const gap = gapBetween(actor, trigger);
  const isBody = actor.party !== null && isOrganisation(actor.party);
  if (trigger.sense.trigger.frame === 'summit' && isBody)
    return gap <= 3 || isNamesake(actor, trigger, verbFinal);
  if (isNamedBy(actor, trigger)) return true;
  // Of a region's states only those meet whose meeting it is: "the EU envoy for Central Asia" brings none of them.
  if (actor.region) return gap <= NEAR_REGION;
  if (actor.adjective) return isAdjectiveSide(actor, trigger, tokens, verbFinal);
  if (isOfElse(actor, isBody, gap, verbFinal)) return false;
  if (has(actor.roles, 'with') && trigger.sense.trigger.form === 'noun')
    return gap <= NEAR_SIDE && !isOfNoun(actor, trigger, nouns);
  return (actor.bare && actor.from < trigger.from) || has(actor.roles, 'with', 'of', 'by', 'subject');
}
