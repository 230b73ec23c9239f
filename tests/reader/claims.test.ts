import { describe, expect, it } from 'vitest';
import { differingClaims, settledValue } from '../../src/reader/claims';
import { buildEvent } from '../fixtures/events';

const silent = { status: null, date: null, level: null, place: null };
const report = (article: string, claims: object) => ({
  article,
  stage: 'reports' as const,
  claims: { ...silent, ...claims },
  passages: [],
});

const event = buildEvent({
  kind: 'visit',
  level: 'state',
  date: '2025-11-11/2025-11-12',
  venue: { place: 'moscow', country: 'RU' },
  reports: [
    report('one', { level: 'official', date: '2025-11-11/2025-11-12' }),
    report('two', { level: 'state', date: '2025-11', place: 'kremlin' }),
    report('three', { level: 'official' }),
    report('four', {}),
  ],
});

describe('claims that differ', () => {
  it('are shown with every article that makes them', () => {
    expect(differingClaims(event, 'level')).toEqual([{ value: 'official', articles: ['one', 'three'] }]);
    expect(differingClaims(event, 'date')).toEqual([{ value: '2025-11', articles: ['two'] }]);
    expect(differingClaims(event, 'place')).toEqual([{ value: 'kremlin', articles: ['two'] }]);
  });

  it('are none where every article agrees or is silent', () => {
    expect(differingClaims(event, 'status')).toEqual([]);
  });

  it('are claims all the same where nothing is settled', () => {
    expect(differingClaims({ ...event, level: null }, 'level')).toEqual([
      { value: 'official', articles: ['one', 'three'] },
      { value: 'state', articles: ['two'] },
    ]);
  });
});

it('the settled place is that of the venue', () => {
  expect(settledValue(event, 'place')).toBe('moscow');
  expect(settledValue(event, 'level')).toBe('state');
});
