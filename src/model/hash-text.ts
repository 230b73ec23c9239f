/*
 * A 64-bit, non-cryptographic hash for file names, buckets and sealed passages: FNV-1a run in two 32-bit lanes with
 * different starting points. It runs the same in browser and Node without async crypto; nothing secret rests on it.
 */

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
const SECOND_OFFSET = 0x9747b28c;

/** 16 hexadecimal digits; equal texts give equal hashes on every machine. O(length). */
export function hashText(text: string): string {
  return hex8(lane(text, FNV_OFFSET)) + hex8(lane(text, SECOND_OFFSET));
}

/** Which of `count` buckets a key falls into, 0 to count − 1. */
export const bucketOf = (key: string, count: number): number => lane(key, FNV_OFFSET) % count;

function lane(text: string, offset: number): number {
  let hash = offset;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  // The last units of short texts would otherwise reach only the low bits.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}

const hex8 = (value: number): string => value.toString(16).padStart(8, '0');
