import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../src/model/day';
import { windowOfYear, yearShown } from '../../src/timeline/year-window';
import { dayOf } from '../fixtures/tables';

describe('a jump to a year', () => {
  it('shows it from its first day to its last', () => {
    const { from, to } = windowOfYear(2024);
    expect([isoFromDay(from), isoFromDay(to)]).toEqual(['2024-01-01', '2024-12-31']);
    expect(yearShown(windowOfYear(2024))).toBe(2024);
  });

  it('is where the window is as long as it lies in that year', () => {
    expect(yearShown({ from: dayOf('2024-03-01'), to: dayOf('2024-04-01') })).toBe(2024);
    expect(yearShown({ from: dayOf('2024-03-01'), to: dayOf('2025-01-01') })).toBeNull();
  });
});
