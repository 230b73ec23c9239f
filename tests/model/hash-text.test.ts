import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, hashText } from '../../src/model/hash-text';
import { anyUnits } from '../fixtures/arbitraries';

describe('the hash of a text', () => {
  // Sealed passages and served file names rest on these; a change breaks every dataset that is out there.
  it.each([
    ['', '1ff2b654b75e9341'],
    ['a', 'a8f9496f59bebca9'],
    ['KZ', '2065900bb7f91b37'],
    ['Токаев', '7e33641fc784c128'],
    ['2025-11-11-kz-ru-state-visit-tokayev', 'a9e9a4f008514d6f'],
    ['🇰🇿', '654dc0e88a562088'],
  ])('of %j is %s for good', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it('is sixteen hexadecimal digits for any text', () => {
    fc.assert(
      fc.property(anyUnits(), (text) => {
        expect(hashText(text)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('differs for texts that differ little', () => {
    const texts = Array.from({ length: 50_000 }, (_, at) => `сөйлем ${at}`);
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
    expect(hashText('аб')).not.toBe(hashText('ба'));
    // The high byte of a unit counts too: these two differ in nothing else.
    expect(hashText('\u0161')).not.toBe(hashText('\u0061'));
  });
});

describe('buckets', () => {
  it('are the same for a key on every machine', () => {
    expect(['KZ', 'Токаев', ''].map((key) => bucketOf(key, 64))).toEqual([11, 31, 20]);
  });

  it('fill evenly from ids that differ only at their ends', () => {
    const counts = Array.from({ length: 64 }, () => 0);
    for (let at = 0; at < 20_000; at++) {
      const bucket = bucketOf(`2025-11-11-kz-ru-visit-${at}`, counts.length);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    // 312 on average; a fair hash stays well within a third of it.
    expect(Math.min(...counts)).toBeGreaterThan(208);
    expect(Math.max(...counts)).toBeLessThan(416);
  });

  it('are numbered from 0, and one bucket takes all', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 4096 }), (key, count) => {
        const bucket = bucketOf(key, count);
        expect(Number.isInteger(bucket) && bucket >= 0 && bucket < count).toBe(true);
        expect(bucketOf(key, 1)).toBe(0);
      }),
    );
  });
});
