/*
 * Who a title or a bare name means, from what the article said before: "the minister" is the last minister named, and a
 * person whose country was said once keeps it. Sentences are changed in order, so that nothing is taken from what follows
 * but a country.
 */
import type { Rank } from '../../model/event';
import type { PartyCode } from '../../model/party';
import { isOrganisation } from '../organisation';
import { changeActor } from './copies';
import type { Actor } from './find-actors';
import type { SentenceReading } from './read-sentence';

/** How many sentences back a title alone may reach. */
const REACH = 6;

interface Named {
  readonly actor: Actor;
  readonly sentence: number;
  /** The first named in its sentence, and in the plain form of a subject. */
  readonly acts: boolean;
}

export function resolveMentions(
  sentences: readonly (readonly Actor[])[],
  readings: readonly SentenceReading[],
): Actor[][] {
  const parties = partiesByName(sentences);
  const ranks = new Map<string, Rank>();
  const known: Named[] = [];
  return sentences.map((actors, sentence) =>
    actors.map((named) => {
      const found = asHead(named, known, sentence, sentences);
      const actor = resolve(
        withRank(withParty(found, parties), ranks),
        besides(named, actors, known),
        sentence,
      );
      if (actor.person && actor.party)
        known.push({ actor, sentence, acts: acts(actor, actors, readings[sentence]) });
      return actor;
    }),
  );
}

/** `Тоқаев Президентті шақырды`: whoever acts by name in the sentence is not whom it is done to by his title. */
function besides(
  { bare, person, rank }: Actor,
  actors: readonly Actor[],
  known: readonly Named[],
): readonly Named[] {
  if (bare || person !== null || rank === null || known.length === 0) return known;
  const acting = actors.filter((actor) => actor.bare && actor.person !== null);
  if (acting.length === 0) return known;
  return known.filter(({ actor }) => acting.every((other) => other.person?.name !== actor.person?.name));
}

/** `The Turkish diplomat`, told of who leads an organisation: he acts for it, and not for a state that is named nowhere else. */
function asHead(
  actor: Actor,
  known: readonly Named[],
  sentence: number,
  sentences: readonly (readonly Actor[])[],
): Actor {
  const { rank, person, party, bare } = actor;
  if (rank !== 'other' || person !== null || party === null || !bare) return actor;
  const last = known.findLast(({ acts: acted }) => acted);
  if (!last?.actor.person || sentence - last.sentence > NEAR_HEAD || !isHead(last.actor)) return actor;
  if (sentences.some((actors) => actors.some((other) => other.party === party && other !== actor)))
    return actor;
  return changeActor(actor, {
    party: last.actor.party,
    person: { ...last.actor.person, from: actor.from, to: actor.to },
  });
}

const isHead = ({ party }: Actor): boolean => party !== null && isOrganisation(party);

/** Sentences back to who leads it. */
const NEAR_HEAD = 2;

const acts = (
  { bare, from }: Actor,
  sentence: readonly Actor[],
  reading: SentenceReading | undefined,
): boolean =>
  bare &&
  sentence.every(({ person, from: other }) => person === null || other >= from) &&
  reading?.triggers.every(({ sense, from: verb }) => sense.trigger.form === 'noun' || verb > from) === true;

function resolve(actor: Actor, known: readonly Named[], sentence: number): Actor {
  // `The presidents` are nobody named before; `the presidents of A and B` may be.
  if (actor.many && actor.party === null) return actor;
  if (actor.rank === null || actor.party !== null || actor.usual === null)
    return actor.rank !== null && actor.person === null ? withPerson(actor, known, sentence) : actor;
  return withUsual(actor, known, sentence);
}

function partiesByName(sentences: readonly (readonly Actor[])[]): Map<string, PartyCode> {
  const parties = new Map<string, PartyCode>();
  const named = sentences.flat();
  for (const { person, party } of named)
    if (person && party && !parties.has(person.name)) parties.set(person.name, party);
  for (const { person, usual } of named)
    if (person && usual && !parties.has(person.name)) parties.set(person.name, usual);
  return parties;
}

function withParty(actor: Actor, parties: ReadonlyMap<string, PartyCode>): Actor {
  const party = actor.party === null && actor.person ? parties.get(actor.person.name) : undefined;
  return party ? changeActor(actor, { party }) : actor;
}

/** A name alone is of the rank that it was given before: `the presidents … Putin, Aliyev and Pashinyan met`. */
function withRank(actor: Actor, ranks: Map<string, Rank>): Actor {
  if (actor.person === null) return actor;
  const { name } = actor.person;
  if (actor.rank !== null && actor.rank !== 'other' && !ranks.has(name)) ranks.set(name, actor.rank);
  const rank = actor.rank === null ? ranks.get(name) : undefined;
  return rank ? changeActor(actor, { rank }) : actor;
}

/** `Мемлекет басшысы` is the country's own, unless the article has spoken of another's alone. */
function withUsual(actor: Actor, known: readonly Named[], sentence: number): Actor {
  const own = changeActor(actor, { party: actor.usual });
  if (actor.person) return own;
  const named = withPerson(own, known, sentence);
  if (named.person) return named;
  const other = withPerson(actor, known, sentence);
  return other.person ? other : own;
}

/** "The minister" may be the foreign minister, and "the leader" a head of government. */
const isOfRank = (named: Actor['rank'], { rank, leads }: Actor): boolean =>
  named === rank ||
  (rank === 'minister' && named === 'foreign-minister') ||
  (leads && named === 'head-of-government');

/** Who is spoken of is the one who acted last, else whoever was named last. */
function withPerson(actor: Actor, known: readonly Named[], sentence: number): Actor {
  let last: Named | undefined;
  for (let at = known.length - 1; at >= 0; at--) {
    const found = known[at];
    if (!found || sentence - found.sentence > REACH) break;
    const { rank, party, person } = found.actor;
    if (!isOfRank(rank, actor) || !person || (actor.party !== null && actor.party !== party)) continue;
    last = found.acts || !last ? found : last;
    if (found.acts) break;
  }
  const { party = null, person } = last?.actor ?? {};
  return person
    ? changeActor(actor, {
        party,
        person: { id: person.id, name: person.name, from: actor.from, to: actor.to },
      })
    : actor;
}
