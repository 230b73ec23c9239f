/*
 * Which records of a further dataset need another id, because theirs already means something else. An equal record
 * under an equal id is the same record; but not if what it refers to within its own dataset had to be renamed.
 */

export interface IdRecord {
  readonly id: string;
}

export interface RenamePlan<T extends IdRecord> {
  readonly records: readonly T[];
  /** What is already held under this id, in the words of `contentOf`. */
  readonly heldUnder: (id: string) => string | undefined;
  readonly contentOf: (record: T) => string;
  /** Id of another record of the same list that this one refers to. */
  readonly refOf: (record: T) => string | null;
  /** Ends a new id: `2025-11-11-visit` + `state-department`. */
  readonly label: string;
}

/** From old id to new id, for those that change. O(records × length of the longest chain of references). */
export function planRenames<T extends IdRecord>(plan: RenamePlan<T>): Map<string, string> {
  const { records, heldUnder, contentOf, refOf, label } = plan;
  const own = new Set(records.map(({ id }) => id));
  const renames = new Map<string, string>();
  const isFree = (id: string) => heldUnder(id) === undefined && !own.has(id);
  for (let before = -1; before !== renames.size; ) {
    before = renames.size;
    for (const record of records) {
      const held = heldUnder(record.id);
      if (held === undefined || renames.has(record.id)) continue;
      if (held === contentOf(record) && !renames.has(refOf(record) ?? '')) continue;
      const id = suffixed(record.id, label, isFree);
      renames.set(record.id, id);
      own.add(id);
    }
  }
  return renames;
}

const LONGEST_ID = 200;

/** `x-label`, or `x-label-2` where that is taken too. */
export function suffixed(id: string, label: string, isFree: (id: string) => boolean): string {
  for (let count = 1; ; count++) {
    const ending = count === 1 ? `-${label}` : `-${label}-${count}`;
    const candidate = `${[...id].slice(0, LONGEST_ID - [...ending].length).join('')}${ending}`;
    if (isFree(candidate)) return candidate;
  }
}

/**
 * Says what a reference of a dataset means after the merge. One that led nowhere in its own dataset must not find
 * another dataset's record, so where there is one it is renamed too and goes on leading nowhere.
 */
export function buildReferrer(
  own: ReadonlySet<string>,
  renames: ReadonlyMap<string, string>,
  { label, isHeld }: { readonly label: string; readonly isHeld: (id: string) => boolean },
): (id: string) => string {
  return (id) => {
    if (own.has(id)) return renames.get(id) ?? id;
    return isHeld(id) ? suffixed(id, label, (candidate) => !isHeld(candidate) && !own.has(candidate)) : id;
  };
}
