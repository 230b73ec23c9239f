/*
 * "He talked with the ministers of France, Slovakia and Estonia": on the telephone these are calls to each, unless all speak
 * together, and "he met with the ministers of Spain, Latvia, Poland and Switzerland" are meetings with each.
 */
import type { Actor } from '../find/find-actors';
import { changeDraft } from './change-draft';
import type { Draft } from './draft';
import { has } from './has-role';
import { partiesOf } from './kind-of-event';

/** Parties of which one meets each alone; two may well sit at one table. */
const SEVERAL: Readonly<Partial<Record<Draft['kind'], number>>> = { call: 2, meeting: 3 };

/** The calls or meetings of one with several, or the one draft itself. */
export function splitSeveral(draft: Draft, actors: readonly Actor[]): Draft[] {
  const least = SEVERAL[draft.kind] ?? Number.POSITIVE_INFINITY;
  if (actors.length <= least) return [draft];
  const others = draft.form === 'verb' ? listOf(actors) : actors.filter(({ roles }) => has(roles, 'with'));
  const callers = actors.filter((actor) => !others.includes(actor));
  const [caller] = callers;
  const called = partiesOf(others);
  const isOne = caller?.party != null && partiesOf(callers).length === 1 && !called.includes(caller.party);
  if (!isOne || called.length < least) return [draft];
  if (draft.kind === 'meeting' && (draft.form !== 'verb' || others.some(isCountry))) return [draft];
  return called.map((party) =>
    changeDraft(draft, {
      parties: partiesOf([caller, ...others.filter((actor) => actor.party === party)]),
      people: draft.people.filter((person) => person.party === party || person.party === caller.party),
    }),
  );
}

/** Behind a verb the preposition stands before the first of a list alone. */
function listOf(actors: readonly Actor[]): Actor[] {
  const first = actors.findIndex(({ roles }) => has(roles, 'with'));
  return first < 1 ? actors.filter(({ roles }) => has(roles, 'with')) : actors.slice(first);
}

const isCountry = ({ person, rank }: Actor): boolean => person === null && rank === null;
