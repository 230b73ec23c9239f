/* The drafts told of last, from which is taken what a sentence leaves open. */
import type { Draft } from './draft';

/** As many as the sentences that any word points back to can hold. */
export const LOOKED_AT = 24;

/** The last of them that is meant. */
export function lastTold(done: readonly Draft[], isMeant: (other: Draft) => boolean): Draft | undefined {
  const first = Math.max(0, done.length - LOOKED_AT);
  for (let at = done.length - 1; at >= first; at--) {
    const other = done[at];
    if (other && isMeant(other)) return other;
  }
  return undefined;
}
