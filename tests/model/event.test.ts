import { describe, expect, it } from 'vitest';
import { STATUSES, type Status, shownStatusOf } from '../../src/model/event';
import { dayOf } from '../fixtures/tables';

const shown = (status: Status, date: string | null, today: string) =>
  shownStatusOf({ status, date }, dayOf(today));

describe('an announced event', () => {
  it('stays announced through its last possible day', () => {
    expect(shown('announced', '2025-11-11/2025-11-12', '2025-11-12')).toBe('announced');
    expect(shown('announced', '2025-11', '2025-11-30')).toBe('announced');
    expect(shown('announced', '[2025-11-05,2025-11-12]', '2025-11-06')).toBe('announced');
    expect(shown('announced', '2025-11-12~', '2025-11-15')).toBe('announced');
  });

  it('has no known outcome once that day has passed', () => {
    expect(shown('announced', '2025-11-11/2025-11-12', '2025-11-13')).toBe('outcome-unknown');
    expect(shown('announced', '2025-11', '2025-12-01')).toBe('outcome-unknown');
    expect(shown('announced', '[2025-11-05,2025-11-12]', '2025-11-13')).toBe('outcome-unknown');
    expect(shown('announced', '2025-11-12~', '2025-11-16')).toBe('outcome-unknown');
  });

  it('without a last possible day is announced for good', () => {
    expect(shown('announced', null, '2099-01-01')).toBe('announced');
    expect(shown('announced', '2025-11-11/..', '2099-01-01')).toBe('announced');
  });
});

it('every other status holds whatever day it is', () => {
  for (const status of STATUSES.filter((other) => other !== 'announced')) {
    expect(shown(status, '2025-11-11', '2099-01-01')).toBe(status);
  }
});
