import type { Person } from '../model/gazetteer';
import type { Problem } from '../model/problem';
import type { Placed } from './parse-source';
import { buildProblem } from './source-problems';

/** Ties people to the offices that they held; an office that no list describes is set aside and the person stays. */
export function linkTenures(
  people: readonly Placed<Person>[],
  offices: ReadonlySet<string>,
  problems: Problem[],
): Person[] {
  return people.map(({ value, place }) => ({
    ...value,
    offices: value.offices.filter(({ office }, at) => {
      if (offices.has(office)) return true;
      problems.push(buildProblem(place, 'missing-office', `offices.${at}.office`, office));
      return false;
    }),
  }));
}
