/*
 * Whose a leader is whom the article names without a country, because the place tells it: `arrivé au Maroc, il a été reçu par le
 * roi Mohammed VI`, `le président Abdelmadjid Tebboune a reçu à Alger …`. Only for people whom the gazetteer does not know.
 */
import type { Rank } from '../../model/event';
import type { PartyCode } from '../../model/party';
import type { Frame, Role } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { SEATS } from '../world-places';
import { changeActor } from './copies';
import type { Actor } from './find-actors';
import type { SentenceReading } from './read-sentence';
import { isSeat, rolesBeside } from './roles-beside';

/** Sentences back in which the country gone to may have been named. */
const REACH = 4;

const MEETS: ReadonlySet<Frame> = new Set<Frame>(['meeting', 'receive', 'call']);
const isAt = (roles: readonly Role[]): boolean => roles.includes('to') || roles.includes('at');

/** Actors by sentence, with the parties that places lend. `home` is the country of the dateline. O(tokens). */
export function lendParties(
  readings: readonly SentenceReading[],
  actors: readonly (readonly Actor[])[],
  home: PartyCode | null,
  language: CompiledLanguage,
): readonly (readonly Actor[])[] {
  if (language.verbFinal) return actors;
  const firsts = firstOfRank(actors);
  const lacks = (actor: Actor, at: number) => mayBeLent(actor, at, firsts);
  if (!actors.some((list, at) => list.some((actor) => lacks(actor, at)))) return actors;
  const ownHome = home ?? seatOf(readings) ?? otherOf(readings, actors);
  const known = new Set(actors.flat().flatMap(({ party, person }) => (party && person ? [person.name] : [])));
  const goalAt = buildGoals(readings, actors, language);
  return readings.map((reading, at) => {
    const own = actors[at] ?? [];
    return own.map((actor) => {
      if (!lacks(actor, at) || known.has(actor.person?.name ?? '')) return actor;
      const party = isOther(actor)
        ? hostOf(own, goalNear(at, goalAt), reading)
        : subjectOf(actor, goalAt(at), ownHome, reading, language.subordinating.size > 0);
      return party === null ? actor : changeActor(actor, { party });
    });
  });
}

type GoalAt = (sentence: number) => PartyCode | null;

/** Where each sentence goes. Few are asked for, so each is looked for when it is. */
function buildGoals(
  readings: readonly SentenceReading[],
  actors: readonly (readonly Actor[])[],
  language: CompiledLanguage,
): GoalAt {
  const goals = new Map<number, PartyCode | null>();
  return (at) => {
    const known = goals.get(at);
    const reading = readings[at];
    if (known !== undefined || !reading) return known ?? null;
    const goal = goalOf(reading, actors[at] ?? [], language);
    goals.set(at, goal);
    return goal;
  };
}

/** Of the last sentence that goes anywhere. */
function goalNear(sentence: number, goalAt: GoalAt): PartyCode | null {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const goal = goalAt(at);
    if (goal !== null) return goal;
  }
  return null;
}

/** Of `the presidents A and B` neither need be the country's own. */
const mayBeLent = (actor: Actor, sentence: number, firsts: ReadonlyMap<Rank | null, Place>): boolean =>
  (isUnknown(actor) || isAlone(actor, sentence, firsts) || isHostAlone(actor)) &&
  (!actor.many || isOther(actor));

const isUnknown = ({ rank, party, usual, person }: Actor): boolean =>
  rank !== null && party === null && usual === null && person !== null && person.id === null;

/** "Was received in Berne by the Speaker of the National Council". */
const isHostAlone = ({ rank, party, usual, person, roles }: Actor): boolean =>
  rank !== null && party === null && usual === null && person === null && roles.includes('by');

const LEADS: ReadonlySet<Rank | null> = new Set<Rank | null>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
]);

/** "The Prime Minister spoke to …": a leader without name or country, before any of that rank was named. */
function isAlone(
  { rank, party, usual, person, leads, many, from }: Actor,
  sentence: number,
  firsts: ReadonlyMap<Rank | null, Place>,
): boolean {
  if (!LEADS.has(rank) || leads || many || party !== null || usual !== null || person !== null) return false;
  const first = firsts.get(rank);
  return (
    first === undefined || first.sentence > sentence || (first.sentence === sentence && first.from > from)
  );
}

interface Place {
  readonly sentence: number;
  readonly from: number;
}

/** Where somebody of each rank is named first whose party is known. */
function firstOfRank(actors: readonly (readonly Actor[])[]): Map<Rank | null, Place> {
  const firsts = new Map<Rank | null, Place>();
  for (const [sentence, list] of actors.entries()) {
    for (const { rank, party, from } of list) {
      const first = firsts.get(rank);
      const isFirst = !first || (first.sentence === sentence && from < first.from);
      if (party !== null && isFirst) firsts.set(rank, { sentence, from });
    }
  }
  return firsts;
}

/** The state whose seat of power the article names, where it names one alone: `a Downing Street spokesperson`. */
function seatOf(readings: readonly SentenceReading[]): PartyCode | null {
  const seats = new Set<PartyCode>();
  for (const { sense } of readings.flatMap(({ entities }) => entities))
    if (sense.type === 'place' && SEATS.has(sense.place)) seats.add(sense.country);
  const [seat = null] = seats;
  return seats.size === 1 ? seat : null;
}

/** Times that a state must be named to be the one whose leader needs no name. */
const OFTEN = 2;

/** The state that the article names again and again, and no other so often that nobody named speaks for. */
function otherOf(
  readings: readonly SentenceReading[],
  actors: readonly (readonly Actor[])[],
): PartyCode | null {
  const spoken = new Set(actors.flat().flatMap(({ party, person }) => (person && party ? [party] : [])));
  const times = new Map<PartyCode, number>();
  for (const { sense } of readings.flatMap(({ entities }) => entities)) {
    if (sense.type !== 'party' || sense.also || sense.party.length > 2 || spoken.has(sense.party)) continue;
    times.set(sense.party, (times.get(sense.party) ?? 0) + 1);
  }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

const isOther = ({ roles }: Actor): boolean => roles.includes('by') || roles.includes('with');

/** Tokens before a place that opens its sentence, and is parted from it by a comma: `À Mascate, il s’entretiendra`. */
const OPENING = 1;

/** The last country or place that the sentence says one goes to or is at. */
function goalOf(
  reading: SentenceReading,
  actors: readonly Actor[],
  language: CompiledLanguage,
): PartyCode | null {
  const found: { readonly from: number; readonly country: PartyCode }[] = [];
  for (const actor of actors) {
    const { party, rank, person, region, roles, from } = actor;
    const isCountry = party !== null && party.length === 2 && rank === null && person === null && !region;
    if (isCountry && isAt(roles) && (!actor.adjective || isSeat(actor, reading.tokens, language.seats)))
      found.push({ from, country: party });
  }
  for (const entity of reading.entities)
    if (entity.sense.type === 'place' && isAt(rolesBeside(entity, entity, reading, language).roles))
      found.push({ from: entity.from, country: entity.sense.country });
  // `élu à Strasbourg` tells nothing of who meets, `arrivé au Maroc` does.
  const told = new Set(reading.triggers.map((trigger) => reading.clauses[trigger.from]));
  return (
    found
      .filter(
        ({ from }) =>
          told.has(reading.clauses[from]) || (from <= OPENING && told.has((reading.clauses[from] ?? 0) + 1)),
      )
      .sort((a, b) => a.from - b.from)
      .at(-1)?.country ?? null
  );
}

/** Who receives or is met, where one goes: the country's own, unless somebody else of it is spoken of. */
function hostOf(
  own: readonly Actor[],
  country: PartyCode | null,
  { triggers }: SentenceReading,
): PartyCode | null {
  if (country === null || !triggers.some(({ sense }) => MEETS.has(sense.trigger.frame))) return null;
  const isTaken = own.some(
    ({ party, rank, person }) => party === country && (rank !== null || person !== null),
  );
  return isTaken ? null : country;
}

/** Who receives at a place is at home there; who meets somebody, where the agency writes from. */
function subjectOf(
  { from, to, bare, roles }: Actor,
  goal: PartyCode | null,
  home: PartyCode | null,
  { triggers }: SentenceReading,
  verbSecond: boolean,
): PartyCode | null {
  if (!bare && roles.length > 0) return null;
  // Where the verb stands second, its subject may follow it.
  const verb = triggers.find(
    (trigger) => trigger.sense.trigger.form === 'verb' && (trigger.from >= to || verbSecond),
  );
  if (!verb || (from > verb.from && !verbSecond) || verb.sense.trigger.passive) return null;
  const { frame } = verb.sense.trigger;
  if (frame === 'receive') return goal ?? home;
  return MEETS.has(frame) ? home : null;
}
