/*
 * "He talked with the ministers of France, Slovakia and Estonia": on the telephone these are calls to each, unless all speak together.
 */
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { Draft } from './draft';
import { has } from './find-destinations';

/** The calls of one to several, or the call itself. */
export function splitCalls(draft: Draft, actors: readonly Actor[]): Draft[] {
  const others = actors.filter(({ roles }) => has(roles, 'with'));
  const callers = actors.filter((actor) => !others.includes(actor));
  const [caller] = callers;
  const called = partiesOf(others);
  const isOne = caller?.party != null && partiesOf(callers).length === 1 && !called.includes(caller.party);
  if (draft.kind !== 'call' || !isOne || called.length < 2) return [draft];
  return called.map((party) => ({
    ...draft,
    parties: partiesOf([caller, ...others.filter((actor) => actor.party === party)]),
    people: draft.people.filter((person) => person.party === party || person.party === caller.party),
  }));
}

const partiesOf = (actors: readonly Actor[]): PartyCode[] => [
  ...new Set(actors.flatMap(({ party }) => (party === null ? [] : [party]))),
];
