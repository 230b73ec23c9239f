/*
 * People out of the names in a table. A full name within one country is one person, whatever office is held. A name of
 * one word (`President Park`) is one only with the same office and as long as no more than twenty years lie between
 * two visits (Colombia sent two presidents-elect Ospina, in 1922 and 1946): two entries for one person are seen and joined, one entry for two people is a false claim.
 */
import { type Day, isoFromDay } from '../../model/day';
import type { SourceEvent } from '../../model/source-schema';
import { foldName } from './read-country';
import type { ReadVisitor } from './read-visitor';

export interface Sighting extends ReadVisitor {
  readonly country: string;
  readonly day: Day;
}

export interface FoundPerson {
  readonly id: string;
  readonly country: string;
  readonly names: { readonly en: string };
  readonly aliases: readonly string[];
}

export interface FoundPeople {
  readonly people: readonly FoundPerson[];
  readonly participantOf: (sighting: Sighting) => SourceEvent['participants'][number];
}

const LONGEST_GAP = 20 * 366;

/** O(n log n). */
export function collectPeople(sightings: readonly Sighting[]): FoundPeople {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of [...sightings].sort((a, b) => a.day - b.day)) {
    const key = keyOf(sighting);
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  const people: FoundPerson[] = [];
  const idOf = new Map<Sighting, string>();
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [at, visits] of splitAtGaps(group).entries()) {
      const person = toPerson(key, visits, at);
      people.push(person);
      for (const visit of visits) idOf.set(visit, person.id);
    }
  }
  return {
    people,
    participantOf: (sighting) => ({
      person: idOf.get(sighting) ?? '',
      party: sighting.country,
      office: sighting.office,
    }),
  };
}

const isOneWord = (name: string): boolean => !/\s/.test(name);

const keyOf = ({ country, name, office }: Sighting): string =>
  [country.toLowerCase(), ...(isOneWord(name) ? [office] : []), foldName(name).replace(/ /g, '-')].join('-');

function splitAtGaps(group: readonly Sighting[]): Sighting[][] {
  const parts: Sighting[][] = [];
  for (const sighting of group) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && !(isOneWord(sighting.name) && sighting.day - last.day > LONGEST_GAP))
      part.push(sighting);
    else parts.push([sighting]);
  }
  return parts;
}

function toPerson(key: string, visits: readonly Sighting[], at: number): FoundPerson {
  const [first] = visits;
  if (!first) throw new Error(`No visit of ${key}`);
  const spellings = [...new Set(visits.map(({ name }) => name))];
  return {
    id: at === 0 ? key : `${key}-${isoFromDay(first.day).slice(0, 4)}`,
    country: first.country,
    names: { en: first.name },
    aliases: spellings.filter((spelling) => spelling !== first.name),
  };
}
