/*
 * Several gazetteers as one. Entries of equal id and content are one entry; where contents differ the first stays and
 * the other is reported with the field in which it differs, for which of them is right is not for us to guess.
 */
import type { GazetteerLists } from '../../model/gazetteer';
import type { Problem } from '../../model/problem';
import type { Placed } from '../parse-source';
import { buildProblem } from '../source-problems';

export type PlacedLists = { readonly [List in keyof GazetteerLists]: readonly Placed<Entry<List>>[] };
type Entry<List extends keyof GazetteerLists> = GazetteerLists[List][number];

export function mergeGazetteers(gazetteers: readonly PlacedLists[], problems: Problem[]): GazetteerLists {
  const merge = <T extends { readonly id: string }>(
    listOf: (lists: PlacedLists) => readonly Placed<T>[],
  ): readonly T[] => mergeEntries(gazetteers.flatMap(listOf), problems);
  return {
    people: merge(({ people }) => people),
    offices: merge(({ offices }) => offices),
    places: merge(({ places }) => places),
    organisations: merge(({ organisations }) => organisations),
    bodies: merge(({ bodies }) => bodies),
  };
}

function mergeEntries<T extends { readonly id: string }>(
  entries: readonly Placed<T>[],
  problems: Problem[],
): readonly T[] {
  const kept = new Map<string, T>();
  for (const { value, place } of entries) {
    const first = kept.get(value.id);
    const field = first && differingField(first, value);
    if (!first) kept.set(value.id, value);
    else if (field) problems.push(buildProblem(place, 'duplicate-id', field, value[field]));
  }
  return [...kept.values()];
}

/** Names may be written in any order of languages. */
const differingField = <T extends object>(one: T, other: T): (keyof T & string) | undefined =>
  (Object.keys({ ...one, ...other }) as (keyof T & string)[]).find((key) => !isSame(one[key], other[key]));

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(one[key as keyof typeof one], other[key as keyof typeof other]))
  );
}
