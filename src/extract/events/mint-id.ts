/* Readable ids of extracted events: `2025-11-kz-ru-state-visit-tokayev`. Equal input gives equal ids. */
import type { Draft } from './draft';

type Named = Pick<Draft, 'kind' | 'level' | 'parties' | 'visitors' | 'host' | 'people'>;

/** Counts what it gives in `taken`; a second event of the same name gets a number. */
export function mintId(
  { kind, level, parties, visitors, host, people }: Named,
  date: string | null,
  taken: Map<string, number>,
): string {
  const day = /^\[?(\d{4}(?:-\d\d(?:-\d\d)?)?)/.exec(date ?? '')?.[1];
  const sides = kind === 'visit' ? [...visitors, ...(host ? [host] : [])] : [...parties];
  const leader = people.find(({ party }) => sides[0] === party) ?? people[0];
  const family = leader?.name.slice(leader.name.lastIndexOf(' ') + 1);
  const words = [day, ...sides.slice(0, 4), level, kind, family].filter((word) => typeof word === 'string');
  const slug = slugOf(words.join('-'));
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}

/** Nothing to take away from: of all letters those of the Latin alphabet are tested soonest. */
const PLAIN = /^[A-Za-z0-9-]*$/;

const slugOf = (words: string): string =>
  PLAIN.test(words)
    ? words.toLowerCase()
    : words
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}-]+/gu, '');
