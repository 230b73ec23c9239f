/* What the lexicon finds in one sentence, by what it is: each rule asks for its own sort of words, and most sorts are not there. */
import type { Match } from '../lexicon/follow-phrases';
import type { Sense } from '../lexicon/sense';
import { longest } from './match-dates';

export interface Found<S extends Sense = Sense> extends Match {
  readonly sense: S;
}

export type Of<T extends Sense['type']> = Extract<Sense, { readonly type: T }>;

const NONE: readonly never[] = [];

export class SortedMatches {
  private readonly bySort = new Map<Sense['type'], Match[]>();

  /** `type` is that of its sense. */
  add(match: Match, type: Sense['type']): void {
    const same = this.bySort.get(type);
    if (same) same.push(match);
    else this.bySort.set(type, [match]);
  }

  /** All of a sort, in order. */
  all<T extends Sense['type']>(type: T): readonly Found<Of<T>>[] {
    return (this.bySort.get(type) as Found<Of<T>>[] | undefined) ?? NONE;
  }

  /** Those of a sort that no longer one overlaps. */
  longest<T extends Sense['type']>(type: T): readonly Found<Of<T>>[] {
    return longest(this.all(type));
  }

  /** Whether any begins there. */
  startsAt(at: number): boolean {
    for (const matches of this.bySort.values()) if (matches.some(({ from }) => from === at)) return true;
    return false;
  }
}
