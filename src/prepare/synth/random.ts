/*
 * A small random source with a seed, for data that must come out the same on every machine: mulberry32, a counter
 * stepped by a Weyl constant and mixed in 32-bit integer arithmetic (T. Ettinger, 2017, public domain).
 */

export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** Whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
}

const WEYL = 0x6d2b79f5;

export function buildRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + WEYL) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}

/** Values with their weights. O(values) to build, O(log values) a draw. */
export function buildWheel<T>(entries: readonly [Weighted<T>, ...Weighted<T>[]]): (random: Random) => T {
  const [[fallback]] = entries;
  const values = entries.map(([value]) => value);
  const sums: number[] = [];
  let total = 0;
  for (const [, weight] of entries) {
    total += weight;
    sums.push(total);
  }
  return (random) => values[firstAbove(sums, random.next() * total)] ?? fallback;
}

type Weighted<T> = readonly [value: T, weight: number];

/** Position of the first of the rising numbers that is above the limit; the last if none is. */
function firstAbove(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
