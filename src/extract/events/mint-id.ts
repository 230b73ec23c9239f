/* Readable ids of extracted events: `2025-11-kz-ru-state-visit-tokayev`. Equal input gives equal ids. */
import type { Draft } from './draft';

type Named = Pick<Draft, 'kind' | 'level' | 'parties' | 'visitors' | 'host' | 'people'> & {
  readonly date: string | null;
  readonly status: string;
};

/** Adds what it gives to `taken`; a second event of the same name gets a number. */
export function mintId(
  { kind, level, parties, visitors, host, people, date }: Named,
  taken: Set<string>,
): string {
  const day = /^\[?(\d{4}(?:-\d\d(?:-\d\d)?)?)/.exec(date ?? '')?.[1];
  const sides = kind === 'visit' ? [...visitors, ...(host ? [host] : [])] : [...parties];
  const leader = people.find(({ party }) => sides[0] === party) ?? people[0];
  const family = leader?.name.split(' ').at(-1);
  const words = [day, ...sides.slice(0, 4), level, kind, family].filter((word) => typeof word === 'string');
  const slug = words
    .join('-')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '');
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}
