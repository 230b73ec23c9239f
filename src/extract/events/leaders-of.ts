/* Who leads the talks of a visit, where their sentence names neither side. */
import type { Draft, DraftPerson, ReadSentence } from './draft';

/** Sentences before the visit in which the host's people may be named. */
const REACH = 6;

/** The visitor, and of the host's people the one of like rank. */
export function leadersOf(visit: Draft, draft: Draft, sentences: readonly ReadSentence[]): DraftPerson[] {
  const told = sentences
    .slice(Math.max(0, visit.sentence - REACH), draft.sentence + 1)
    .flatMap(({ actors }) => actors);
  const ranks = new Set(
    told
      .filter(({ person }) => visit.people.some(({ name }) => name === person?.name))
      .map(({ rank }) => rank),
  );
  const peer = told.findLast(
    ({ party, person, rank }) => party === visit.host && person !== null && rank !== null && ranks.has(rank),
  );
  return peer?.person && peer.party
    ? [...visit.people, { name: peer.person.name, party: peer.party }]
    : [...visit.people];
}
