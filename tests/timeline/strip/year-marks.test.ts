import { describe, expect, it } from 'vitest';
import { yearMarks } from '../../../src/timeline/strip/year-marks';
import { dayOf } from '../../fixtures/tables';

const years = (from: string, to: string) =>
  yearMarks({ from: dayOf(from), to: dayOf(to) }).map(({ year }) => year);

describe('the years below the overview', () => {
  it('are named where they begin within the span', () => {
    expect(years('2019-01-01', '2021-12-31')).toEqual([2019, 2020, 2021]);
    expect(years('2019-04-01', '2021-12-31')).toEqual([2020, 2021]);
  });

  it('are round and no more than there is room for', () => {
    expect(years('1874-01-01', '2026-12-31')).toEqual([
      1880, 1890, 1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
    expect(years('0001-01-01', '2026-12-31').length).toBeLessThan(17);
  });

  it('stand where the bars of their January do', () => {
    const [first, second] = yearMarks({ from: dayOf('2023-01-01'), to: dayOf('2024-12-31') });
    expect(first?.share).toBe(0);
    expect(second?.share).toBeCloseTo(365 / 731, 10);
  });
});
