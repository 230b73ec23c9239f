import { describe, expect, it } from 'vitest';
import { daysToNextLabel } from '../../src/timeline/axis';
import { dayOf } from '../fixtures/tables';

describe('what the window begins in', () => {
  it('is named as far as the next label: to the end of the month, or of the year', () => {
    expect(daysToNextLabel(dayOf('2025-11-20'), 'month')).toBe(11);
    expect(daysToNextLabel(dayOf('2024-02-10'), 'month')).toBe(20);
    expect(daysToNextLabel(dayOf('2025-11-20'), 'year')).toBe(42);
  });

  it('has a label of its own where the window begins with it, and needs none on finer scales', () => {
    expect(daysToNextLabel(dayOf('2025-11-01'), 'month')).toBe(0);
    expect(daysToNextLabel(dayOf('2025-01-01'), 'year')).toBe(0);
    expect(daysToNextLabel(dayOf('2025-11-20'), 'day')).toBe(0);
  });
});
