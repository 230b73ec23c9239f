import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../src/model/day';
import { stretchOf } from '../../src/timeline/mark';

/** `[` and `]` for firm edges, `(` and `)` for soft ones, `<` and `>` for open ones. */
function draw(edtf: string | null): string | null {
  const stretch = stretchOf(edtf);
  if (!stretch) return null;
  const left = { firm: '[', soft: '(', open: '<' }[stretch.start];
  const right = { firm: ']', soft: ')', open: '>' }[stretch.end];
  return `${left}${isoFromDay(stretch.from)} ${isoFromDay(stretch.to)}${right}`;
}

describe('a mark', () => {
  it.each([
    ['2025-11-11', '[2025-11-11 2025-11-11]'],
    ['2025-11-11/2025-11-12', '[2025-11-11 2025-11-12]'],
    ['2025-11', '(2025-11-01 2025-11-30)'],
    ['2026', '(2026-01-01 2026-12-31)'],
    ['2025-11-12~', '(2025-11-09 2025-11-15)'],
    ['2025-11-12?', '(2025-11-12 2025-11-12)'],
    ['[2026-02-26,2026-02-27]', '[2026-02-26 2026-02-27]'],
    ['2026-02-26/..', '[2026-02-26 2026-03-28>'],
    ['../2026-02-26', '<2026-01-27 2026-02-26]'],
  ])('of %s lies at %s', (edtf, drawn) => {
    expect(draw(edtf)).toBe(drawn);
  });

  it('without a day has no place on the axis', () => {
    expect([draw(null), draw('some day')]).toEqual([null, null]);
  });

  it('of one of several days has a faint mark on each', () => {
    const days = stretchOf('[2019-04-03,2019-04-10,2019-04-17]')?.oneOf.map(isoFromDay);
    expect(days).toEqual(['2019-04-03', '2019-04-10', '2019-04-17']);
    expect(stretchOf('2025-11-11/2025-11-12')?.oneOf).toEqual([]);
  });
});
