import { describe, expect, it } from 'vitest';
import { majorLabel, minorLabel } from '../../src/timeline/axis-labels';
import { speechIn } from '../fixtures/voices';

const DAY = { year: 2025, month: 11, day: 11 };

describe('the axis', () => {
  it('is in the reader’s words: days under months, months under years', () => {
    const kk = speechIn('kk');
    expect([minorLabel(DAY, 'day', kk), majorLabel(DAY, 'day', kk)]).toEqual(['11', '2025 жылғы қараша']);
    expect([minorLabel(DAY, 'month', kk), majorLabel(DAY, 'month', kk)]).toEqual(['қар.', '2025']);
    expect([minorLabel(DAY, 'year', kk), majorLabel(DAY, 'year', kk)]).toEqual(['2025', '']);
  });

  it('names a month standing alone, not as after a day', () => {
    expect(majorLabel(DAY, 'day', speechIn('pl'))).toBe('listopad 2025');
    expect(majorLabel({ ...DAY, month: 3 }, 'week', speechIn('ru')).replaceAll('\u00a0', ' ')).toBe(
      'март 2025 г.',
    );
  });
});
