/* Where a visit goes, and where a meeting is: countries and places that a preposition, an ending or the word order shows. */
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { Home } from '../find/find-place';
import type { EntityFound } from '../find/read-sentence';
import { isSeat } from '../find/roles-beside';
import type { Role } from '../language-data';
import { CAPITALS } from '../world-places';
import { distanceBetween, type ReadSentence, type TokenSpan } from './draft';

type FoundTrigger = ReadSentence['reading']['triggers'][number];

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
  { reading, actors }: ReadSentence,
  trigger: FoundTrigger,
  { rolesAt, verbFinal, seats, capital, dated }: Language,
): Destination[] {
  const countries = actors.filter(
    (actor) =>
      actor.party !== null &&
      actor.person === null &&
      actor.rank === null &&
      (!actor.adjective || isSeat(actor, reading.tokens, seats)) &&
      !actor.region &&
      !actors.some((other) => isPair(actor, other, reading.tokens) || isPair(other, actor, reading.tokens)) &&
      // Nobody travels to an organisation: `ШЫҰ-ға мүше` goes nowhere.
      (actor.party.length === 2 || !verbFinal),
  );
  const found: Found[] = [];
  const add = (span: TokenSpan, named: ReturnType<RolesAt>, country: PartyCode, place: string | null) => {
    const clause = reading.clauses[span.from] ?? 0;
    const isGoal = isVisited(span, named, trigger, reading, verbFinal);
    if (clause !== reading.clauses[trigger.from] && reading.saying.has(clause)) return;
    if (!has(named.roles, 'to', 'at') && !isGoal) return;
    if (trigger.sense.trigger.transitive && !isGoal && !isHostsOwn(country, actors)) return;
    if (!verbFinal && isOfAnother(span, trigger, reading)) return;
    const distance = isWithin(span, trigger.reach)
      ? isGoal
        ? -2
        : 0
      : distanceBetween(span, trigger, reading) - (has(named.roles, 'to') || isGoal ? 2 : 0);
    const isTo = isGoal || (has(named.roles, 'to') && !has(named.roles, 'at'));
    if (distance <= FARTHEST) found.push({ from: span.from, to: span.to, country, place, distance, isTo });
  };
  for (const actor of countries) {
    const isCapital = actor.adjective && isSeat(actor, reading.tokens, capital);
    if (actor.party) add(actor, actor, actor.party, isCapital ? (CAPITALS.get(actor.party) ?? null) : null);
  }
  for (const entity of reading.entities) {
    if (entity.sense.type !== 'place') continue;
    add(entity, rolesAt(entity), entity.sense.country, entity.sense.place);
  }
  for (const span of reading.there) {
    for (const country of countriesBefore(actors, span, dated))
      add(span, { roles: ['to'], bare: false }, country, null);
  }
  if (dated)
    for (const span of reading.here) add(span, { roles: ['at'], bare: false }, dated.country, dated.place);
  if (trigger.sense.trigger.frame === 'visit') preferGoals(found, trigger);
  return found.sort((a, b) => a.distance - b.distance);
}

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

const DASHES = new Set(['-', '–', '—']);

/** `in the Central Asia – Russia format`: a country in a pair is no place. */
const isPair = (a: Actor, b: Actor, tokens: ReadSentence['reading']['tokens']): boolean =>
  b.from === a.to + 1 && DASHES.has(tokens[a.to]?.raw ?? '');

interface Language {
  readonly rolesAt: RolesAt;
  readonly verbFinal: boolean;
  readonly seats: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly dated: Home | null;
}

/** `To the country`: the one just named, or that of the article. */
const countriesBefore = (actors: readonly Actor[], span: TokenSpan, dated: Home | null): PartyCode[] => {
  const country = countryBefore(actors, span);
  return [...(country ? [country] : []), ...(dated ? [dated.country] : [])];
};

/** `At the invitation of Russia's president he left for that country`: the last party named that is not the subject's. */
function countryBefore(actors: readonly Actor[], { from }: TokenSpan): PartyCode | null {
  const before = actors.filter(({ party, to, region }) => party !== null && !region && to <= from);
  const subject = before.find(({ bare, person, rank }) => bare && (person !== null || rank !== null));
  return before.findLast(({ party }) => party !== subject?.party)?.party ?? null;
}

/** `after a visit to Angola will visit another country`: what an earlier noun goes to, no later verb does. */
const isOfAnother = (
  span: TokenSpan,
  trigger: FoundTrigger,
  { triggers }: ReadSentence['reading'],
): boolean =>
  trigger.sense.trigger.form === 'verb' &&
  span.to <= trigger.from &&
  triggers.some(
    ({ to, sense }) =>
      sense.trigger.form === 'noun' &&
      sense.trigger.frame === 'visit' &&
      to <= span.from &&
      span.from - to <= 2,
  );

const isWithin = ({ from, to }: TokenSpan, reach: TokenSpan | undefined): boolean =>
  reach !== undefined && from >= reach.from && to <= reach.to;

/** `besuchte Präsident Tokajew in Astana`. */
const isHostsOwn = (country: PartyCode, actors: readonly Actor[]): boolean =>
  actors.some(({ person, party, roles }) => person !== null && party === country && has(roles, 'object'));

/** `Kasachstan-Reise`. */
const isHyphen = (tokens: ReadSentence['reading']['tokens'], at: number): boolean =>
  tokens[at]?.raw === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** Whether a name without a preposition is what is visited: a verb's object, or a plain name right beside the noun. */
function isVisited(
  span: TokenSpan,
  { roles, bare }: ReturnType<RolesAt>,
  trigger: FoundTrigger,
  reading: ReadSentence['reading'],
  verbFinal: boolean,
): boolean {
  const { form, frame } = trigger.sense.trigger;
  const { clauses, levels } = reading;
  if (frame !== 'visit') return false;
  // `Türkiye ziyareti`, `his Kazakhstan visit`; a level may stand between.
  if (form === 'noun') {
    const isOne =
      span.to === trigger.to || (span.to === trigger.from - 1 && isHyphen(reading.tokens, span.to));
    if (isOne) return true;
    const isBefore = (at: number) => levels.some(({ from, to }) => from === at && to === trigger.from);
    return bare && (span.to === trigger.from || isBefore(span.to) || span.from === trigger.to);
  }
  // A verb that closes its clause has its object anywhere before it, and only the case shows it.
  // A verb in parts has it anywhere between them.
  if (isWithin(span, trigger.reach)) return roles.length === 0 || has(roles, 'object');
  const isBefore = span.to <= trigger.from && clauses[span.from] === clauses[trigger.from];
  if (verbFinal && isBefore && has(roles, 'object')) return true;
  if (!verbFinal && isBefore && opensWith(span, { roles, bare }, trigger, clauses)) return true;
  if (span.from < trigger.to || !(roles.length === 0 || has(roles, 'object'))) return false;
  return wordsBetween(trigger, span, reading) <= 2;
}

/** `Москву посетит глава МИД`, `Беларусь посетил спикер`: what is visited opens the clause, for no country visits. */
function opensWith(
  span: TokenSpan,
  { roles, bare }: ReturnType<RolesAt>,
  trigger: FoundTrigger,
  clauses: readonly number[],
): boolean {
  if (bare) return span.to === trigger.from;
  const start = clauses.indexOf(clauses[span.from] ?? 0);
  return has(roles, 'object') && !has(roles, 'of') && start >= span.from - 1;
}

/** Words from a verb to its object, without dates and `on a working visit` between them. */
function wordsBetween(
  trigger: FoundTrigger,
  span: TokenSpan,
  { tokens, triggers, levels, dates, clauses }: ReadSentence['reading'],
): number {
  if (clauses[trigger.from] !== clauses[span.from]) return span.from - trigger.to;
  const told = [...triggers, ...levels, ...dates].filter(
    ({ from, to }) => from >= trigger.to && to <= span.from,
  );
  const isTold = (at: number) => told.some(({ from, to }) => from <= at && at < to);
  const rest = tokens.slice(trigger.to, span.from).filter((_, at) => !isTold(at + trigger.to)).length;
  // The preposition of the visit or the date goes with it.
  return Math.max(0, rest - Math.min(2, told.length));
}

/** Roles of a place, which is no actor. */
export type RolesAt = (entity: EntityFound) => { readonly roles: readonly Role[]; readonly bare: boolean };
