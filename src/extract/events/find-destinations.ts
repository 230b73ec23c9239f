/* Where a visit goes, and where a meeting is: countries and places that a preposition, an ending or the word order shows. */

import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { Home } from '../find/find-place';
import type { FoundTrigger } from '../find/place-verbs';
import type { EntityFound } from '../find/read-sentence';
import { isSeat } from '../find/roles-beside';
import type { Role } from '../language-rules';
import { isOrganisation } from '../organisation';
import { DASHES } from '../text/letters';
import { CAPITALS } from '../world-places';
import { distanceBetween, isAboutAnother, type ReadSentence, type TokenSpan } from './draft';
import { isVisited, isWithin } from './is-visited';

export interface Destination extends TokenSpan {
  readonly country: PartyCode;
  readonly place: string | null;
}

/** Tokens beyond which nothing is taken to belong together. */
export const FARTHEST = 40;
export const has = (roles: readonly Role[], ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role));

/** Where a visit goes or a meeting is, nearest first: countries and places with "to", "in", or as a verb's plain object. */
export function findDestinations(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  language: Language,
): Destination[] {
  const { reading, actors } = sentence;
  const { verbFinal, rolesAt } = language;
  const isOther = (goal: Candidate) =>
    verbFinal ? isOfLaterVerb(goal, goal.named, trigger, rolesAt) : isOthers(goal, trigger, reading);
  const found = candidatesOf(sentence, trigger, language).flatMap((candidate): Found[] => {
    const { named, ...goal } = candidate;
    const isGoal =
      isVisited(goal, named, trigger, reading, verbFinal) && !(trigger.reach && isOrganisation(goal.country));
    if (!isGoal && !isThere(named, goal.country, trigger, actors)) return [];
    if (isToldApart(goal, trigger, reading) || isOther(candidate)) return [];
    const isTo = isGoal || (has(named.roles, 'to') && !has(named.roles, 'at'));
    const distance = distanceTo(goal, trigger, reading) - (isGoal || has(named.roles, 'to') ? 2 : 0);
    return distance <= FARTHEST ? [{ ...goal, distance, isTo }] : [];
  });
  if (trigger.sense.trigger.frame === 'visit') preferGoals(found, trigger);
  return found.sort((a, b) => a.distance - b.distance);
}

interface Candidate extends Destination {
  readonly named: ReturnType<RolesAt>;
}

/** Whatever may be gone to: countries, places, hosts, and `that country`. */
function candidatesOf(
  { reading, actors }: ReadSentence,
  trigger: FoundTrigger,
  { rolesAt, verbFinal, seats, capital, isPreposition, dated }: Language,
): Candidate[] {
  const goesTo = { roles: ['to'], bare: false } as const;
  const countries = countriesOf(actors, reading, seats, verbFinal).flatMap((actor): Candidate[] => {
    const isCapital = actor.adjective && isSeat(actor, reading.tokens, capital);
    const place = isCapital && actor.party ? (CAPITALS.get(actor.party) ?? null) : null;
    return actor.party ? [{ ...spanOf(actor), country: actor.party, place, named: actor }] : [];
  });
  const places = reading.entities.flatMap((entity): Candidate[] =>
    entity.sense.type === 'place'
      ? [
          {
            ...spanOf(entity),
            country: entity.sense.country,
            place: entity.sense.place,
            named: rolesAt(entity),
          },
        ]
      : [],
  );
  const hosts = hostsOf(actors, trigger, reading, isPreposition).flatMap((actor): Candidate[] =>
    actor.party ? [{ ...spanOf(actor), country: actor.party, place: null, named: goesTo }] : [],
  );
  const there = reading.there.flatMap((span) =>
    goalsBefore({ reading, actors }, span, dated, verbFinal).map(
      (goal): Candidate => ({ ...spanOf(span), ...goal, named: goesTo }),
    ),
  );
  const here = reading.here.flatMap((span): Candidate[] =>
    dated
      ? [
          {
            ...spanOf(span),
            country: dated.country,
            place: dated.place,
            named: { roles: ['at'], bare: false },
          },
        ]
      : [],
  );
  return [...countries, ...places, ...hosts, ...there, ...here];
}

const spanOf = ({ from, to }: TokenSpan): TokenSpan => ({ from, to });

/** Steps to whatever stands outside the parts of a verb. */
const OUTSIDE = 3;

/** Whatever stands between the parts of a verb is as near as can be. */
function distanceTo(span: TokenSpan, trigger: FoundTrigger, reading: ReadSentence['reading']): number {
  const { reach } = trigger;
  if (reach && isWithin(span, reach)) return distanceBetween(span, reach, reading);
  return distanceBetween(span, trigger, reading) + (reach ? OUTSIDE : 0);
}

/** `kommt zur deutschen Kanzlerin`, `besuchte Präsident Trump`: whom one goes to is at home. */
function hostsOf(
  actors: readonly Actor[],
  trigger: FoundTrigger,
  { tokens, clauses }: ReadSentence['reading'],
  isPreposition: Language['isPreposition'],
): Actor[] {
  const { frame, transitive } = trigger.sense.trigger;
  if (frame !== 'visit') return [];
  const somebody = actors.filter(
    ({ party, rank, person, region }) => party?.length === 2 && (rank !== null || person !== null) && !region,
  );
  const goneTo = somebody.filter(
    ({ roles, from }) => has(roles, 'to') && isPreposition(tokens[from - 1]?.fold ?? ''),
  );
  const last = somebody.findLast(({ from }) => clauses[from] === clauses[trigger.from]);
  // Who visits stands before whom he visits.
  const isObject =
    last && last !== somebody[0] && (last.bare || has(last.roles, 'object')) && isWithin(last, trigger.reach);
  return transitive && isObject ? [...goneTo, last] : goneTo;
}

/** Countries named for themselves, or by the adjective of their capital. */
const countriesOf = (
  actors: readonly Actor[],
  { tokens }: ReadSentence['reading'],
  seats: ReadonlySet<string>,
  verbFinal: boolean,
): Actor[] =>
  actors.filter(
    (actor) =>
      actor.party !== null &&
      actor.person === null &&
      actor.rank === null &&
      (!actor.adjective || isSeat(actor, tokens, seats)) &&
      !actor.region &&
      !actors.some((other) => isPair(actor, other, tokens) || isPair(other, actor, tokens)) &&
      // Nobody travels to an organisation: `ШЫҰ-ға мүше` goes nowhere.
      (actor.party.length === 2 || !verbFinal),
  );

/** Said to be there or gone to; what is visited as a verb's object alone is nowhere else, but with whom one visits. */
const isThere = (
  { roles }: ReturnType<RolesAt>,
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

/** `in the Central Asia – Russia format`: a country in a pair is no place. */
const isPair = (a: Actor, b: Actor, tokens: ReadSentence['reading']['tokens']): boolean =>
  b.from === a.to + 1 && DASHES.has(tokens[a.to]?.raw ?? '');

interface Language {
  /** Whether a word says that one goes to what follows it. */
  readonly isPreposition: (word: string) => boolean;
  readonly rolesAt: RolesAt;
  readonly verbFinal: boolean;
  readonly seats: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly dated: Home | null;
}

/** `To the country`: the one just named, or that of the article. */
const goalsBefore = (
  { reading, actors }: ReadSentence,
  span: TokenSpan,
  dated: Home | null,
  verbFinal: boolean,
): Pick<Destination, 'country' | 'place'>[] => {
  const goal = goalBefore(reading, actors, span);
  // Where the verb comes last the subject stands first, and its country is not the one gone to.
  if (goal && verbFinal) return [goal];
  const others = actors.filter(({ to, person, region }) => to <= span.from && person !== null && !region);
  const parties = [dated?.country, ...others.map(({ party }) => party)].filter(
    (party, at, all): party is PartyCode =>
      party != null && party !== goal?.country && all.indexOf(party) === at,
  );
  return [...(goal ? [goal] : []), ...parties.map((country) => ({ country, place: null }))];
};

/**
 * `At the invitation of Russia's president he left for that country`, `в Астане, куда он прибыл`: the last place or party named
 * that is not the subject's.
 */
function goalBefore(
  { entities }: ReadSentence['reading'],
  actors: readonly Actor[],
  { from }: TokenSpan,
): Pick<Destination, 'country' | 'place'> | null {
  const before = actors.filter(({ party, to, region }) => party !== null && !region && to <= from);
  const subject = before.find(({ bare, person, rank }) => bare && (person !== null || rank !== null));
  const party = before.findLast(({ party: own }) => own !== subject?.party);
  const place = entities.findLast(
    ({ sense, to }) => sense.type === 'place' && to <= from && sense.country !== subject?.party,
  );
  if (place?.sense.type === 'place' && place.from > (party?.from ?? -1))
    return { country: place.sense.country, place: place.sense.place };
  return party?.party ? { country: party.party, place: null } : null;
}

/** Another word's place, not this one's. */
const isOthers = (span: TokenSpan, trigger: FoundTrigger, reading: ReadSentence['reading']): boolean =>
  isOfAnother(span, trigger, reading) || isOfTalks(span, trigger, reading);

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
  { triggers, clauses }: ReadSentence['reading'],
): boolean =>
  trigger.sense.trigger.frame === 'visit' &&
  clauses[span.from] !== clauses[trigger.from] &&
  triggers.some(
    ({ from, to }) =>
      from !== trigger.from && clauses[from] === clauses[span.from] && to <= span.from && span.from - to <= 2,
  );

/** `Путиннің сапары … Ресейге барған`: where a verb goes that follows the noun, the noun does not. */
const isOfLaterVerb = (
  { from }: TokenSpan,
  { roles }: ReturnType<RolesAt>,
  trigger: FoundTrigger,
  rolesAt: RolesAt,
): boolean =>
  // `сапарымен Минскіге барды`, `ilk ziyaretini Türkiye'ye yaptı`: what is gone on or made goes where its verb does.
  trigger.sense.trigger.form === 'noun' &&
  from >= trigger.to &&
  !has(roles, 'at') &&
  !has(rolesAt(trigger).roles, 'with', 'object');

/** `besuchte Präsident Tokajew in Astana`. */
const isHostsOwn = (country: PartyCode, actors: readonly Actor[]): boolean =>
  actors.some(
    ({ person, rank, party, roles, bare }) =>
      (person !== null || rank !== null) && party === country && (bare || has(roles, 'object')),
  );

/** Roles of a place, which is no actor. */
export type RolesAt = (entity: Pick<EntityFound, 'from' | 'to' | 'roles' | 'bare'>) => {
  readonly roles: readonly Role[];
  readonly bare: boolean;
};
