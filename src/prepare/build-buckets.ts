import { bucketOf } from '../model/hash-text';

/** Keys aimed at a bucket. */
const BUCKET_FILL = 128;
/** Three series of shards must stay below the 20,000 files that static hosts allow. */
const MOST_BUCKETS = 4096;

/**
 * Positions 0 to `count` − 1, parted by the hash of their keys. At least one bucket, so that a look-up in an empty
 * dataset finds an empty file and not a missing one. O(count).
 */
export function buildBuckets(count: number, keyAt: (at: number) => string): readonly (readonly number[])[] {
  const bucketCount = Math.min(MOST_BUCKETS, Math.max(1, Math.ceil(count / BUCKET_FILL)));
  const buckets: number[][] = Array.from({ length: bucketCount }, () => []);
  for (let at = 0; at < count; at++) buckets[bucketOf(keyAt(at), bucketCount)]?.push(at);
  return buckets;
}
