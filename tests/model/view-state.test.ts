import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, hasFilters, type ViewState, withoutFilters } from '../../src/model/view-state';
import { dayOf, party, viewOf } from '../fixtures/tables';

const narrowing: Partial<ViewState>[] = [
  { first: party('KZ') },
  { second: party('KZ') },
  { direction: 'there' },
  { topLevelOnly: true },
  { kinds: ['visit'] },
  { levels: ['state'] },
  { statuses: ['held'] },
  { ranks: ['envoy'] },
  { from: '2025' },
  { to: '2025-11' },
];

describe('a view', () => {
  it.each(narrowing)('is filtered by %j', (change) => {
    const view = { ...DEFAULT_VIEW, ...change };
    expect(hasFilters(view)).toBe(true);
    expect(withoutFilters(view)).toEqual(DEFAULT_VIEW);
  });

  it('is not filtered by what is read, in which order, or which stretch is on screen', () => {
    expect(
      hasFilters(viewOf({ order: 'oldest', window: { from: dayOf('2025-01-01'), to: dayOf('2025-02-01') } })),
    ).toBe(false);
    expect(hasFilters(viewOf({ event: 'a' as ViewState['event'] }))).toBe(false);
  });

  it('without its filters still shows what is being read', () => {
    const read = { event: 'e', article: 'a', order: 'oldest' } as Partial<ViewState>;
    expect(withoutFilters({ ...DEFAULT_VIEW, ...read, kinds: ['visit'], multilateral: true })).toEqual({
      ...DEFAULT_VIEW,
      ...read,
    });
  });
});
