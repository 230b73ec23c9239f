import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/day';
import { stageOf } from '../../src/timeline/drawn-range';

const windowOf = (from: number, days: number) => ({ from: from as Day, to: (from + days - 1) as Day });
const WIDE = { lanes: 1, isNarrow: false };
const NARROW = { lanes: 1, isNarrow: true };

describe('the stage of a window', () => {
  it('counts by periods that leave room for a number each, and on a phone for a finger', () => {
    const year = windowOf(20_000, 365);
    expect(stageOf(year, WIDE).period).toBe('month');
    expect(stageOf(year, NARROW).period).toBe('quarter');
  });

  it('counts by longer periods where more lanes share what can be drawn', () => {
    const twoYears = windowOf(20_000, 730);
    expect(stageOf(twoYears, WIDE).period).toBe('month');
    expect(stageOf(twoYears, { ...WIDE, lanes: 8 }).period).toBe('quarter');
  });

  it('stays the very same while the window moves a little', () => {
    const before = stageOf(windowOf(20_000, 365), WIDE);
    expect(stageOf(windowOf(20_003, 365), WIDE, before)).toBe(before);
    expect(stageOf(windowOf(20_400, 365), WIDE, before)).not.toBe(before);
  });

  it('stays the same on the way back, as far as it reaches', () => {
    const before = stageOf(windowOf(20_000, 365), WIDE);
    const { from } = before.range;
    expect(stageOf(windowOf(from + 183, 365), WIDE, before)).toBe(before);
    expect(stageOf(windowOf(from + 182, 365), WIDE, before)).not.toBe(before);
  });

  it('is another for a shorter window inside it, of which fewer events may be drawn one by one', () => {
    const before = stageOf(windowOf(20_000, 365), WIDE);
    expect(stageOf(windowOf(20_100, 120), WIDE, before)).not.toBe(before);
  });
});
