/*
 * An office that is one state's alone where nothing says whose (`Bundespräsident`) is not that state's where the article names another
 * who holds it there: `Bundespräsident Berset empfängt den deutschen Bundespräsidenten Steinmeier`.
 */
import type { Rank } from '../../model/event';
import { changeActor } from './copies';
import type { Actor } from './find-actors';

/** Held by one person of a state at a time. */
const UNIQUE: ReadonlySet<Rank> = new Set<Rank>(['head-of-state', 'head-of-government', 'foreign-minister']);

const familyOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Actors by sentence, without the usual owner where somebody else holds the office. O(actors). */
export function withoutRivals(sentences: readonly (readonly Actor[])[]): Actor[][] {
  const holders = new Map<string, string>();
  const keep = ({ rank, person }: Actor, party: string | null) => {
    if (!person || rank === null || !UNIQUE.has(rank) || party === null) return;
    const key = `${party} ${rank}`;
    if (!holders.has(key)) holders.set(key, familyOf(person.name));
  };
  for (const actors of sentences) for (const actor of actors) keep(actor, actor.party);
  for (const actors of sentences)
    for (const actor of actors) if (actor.party === null) keep(actor, actor.usual);
  return sentences.map((actors) =>
    actors.map((actor) => {
      const { rank, person, party, usual } = actor;
      if (!person || party !== null || usual === null || rank === null || !UNIQUE.has(rank)) return actor;
      const holder = holders.get(`${usual} ${rank}`);
      return holder === familyOf(person.name) ? actor : changeActor(actor, { usual: null });
    }),
  );
}
