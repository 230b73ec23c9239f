import { describe, expect, it } from 'vitest';
import { buildRandom, buildWheel } from '../../../src/prepare/synth/random';

describe('the random source', () => {
  it('is mulberry32: the numbers that its definition gives for the seed 1', () => {
    const random = buildRandom(1);
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it('spreads evenly', () => {
    const random = buildRandom(42);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 10_000; at++) {
      const drawn = random.below(10);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

it('a wheel draws values by their weight', () => {
  const draw = buildWheel([
    ['often', 9],
    ['seldom', 1],
    ['never', 0],
  ]);
  const random = buildRandom(7);
  const drawn = Array.from({ length: 10_000 }, () => draw(random));
  const share = drawn.filter((value) => value === 'seldom').length / drawn.length;
  expect(share).toBeGreaterThan(0.08);
  expect(share).toBeLessThan(0.12);
  expect(drawn).not.toContain('never');
});
