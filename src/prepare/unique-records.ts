import type { Problem } from '../model/problem';
import type { Placed } from './parse-source';
import { buildProblem } from './source-problems';

/** Keeps the first record of each id and sets the others aside: which of two is right is not for us to guess. */
export function keepUnique<T extends { readonly id: string }>(
  records: readonly Placed<T>[],
  problems: Problem[],
): Map<string, Placed<T>> {
  const kept = new Map<string, Placed<T>>();
  for (const record of records) {
    if (kept.has(record.value.id))
      problems.push(buildProblem(record.place, 'duplicate-id', 'id', record.value.id));
    else kept.set(record.value.id, record);
  }
  return kept;
}
