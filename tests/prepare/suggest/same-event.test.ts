import { describe, expect, it } from 'vitest';
import type { ExtractedEvent } from '../../../src/extract/extraction';
import type { SourceEvent } from '../../../src/model/source-schema';
import { eventSchema } from '../../../src/model/source-schema';
import { KnownEvents } from '../../../src/prepare/suggest/same-event';
import { sourceEvent } from '../../fixtures/source';

const known = (...sketches: Readonly<Record<string, unknown>>[]): KnownEvents =>
  new KnownEvents(
    sketches.map((sketch): SourceEvent => eventSchema.parse(sourceEvent({ reports: [], ...sketch }))),
  );

const visit = (sketch: Partial<ExtractedEvent> = {}): ExtractedEvent =>
  ({
    kind: 'visit',
    countries: ['RU', 'KZ'],
    host: 'RU',
    date: '2025-11-11',
    ...sketch,
  }) as ExtractedEvent;

const told = (article: string) => ({ reports: [{ article, stage: 'reports' }] });
const BY_NOBODY = new Set(['new']);

describe('an event read from an article is one that the dataset knows', () => {
  it('where kind, parties and days agree', () => {
    const events = known({ id: 'moscow', date: '2025-11-11/2025-11-12', host: 'RU' });
    expect(events.find(visit(), BY_NOBODY, null)).toEqual({ is: 'moscow', maybe: [] });
  });

  it('whose days the article leaves open, where the dataset says that the article tells of it', () => {
    const events = known({ id: 'moscow', date: '2025-11-11', host: 'RU', ...told('digest') });
    const article = new Set(['full', 'digest']);
    expect(events.find(visit({ date: '2025-11' }), article, null).is).toBe('moscow');
    expect(events.find(visit({ date: null }), article, null).is).toBe('moscow');
  });

  it('at the place that it names, where the article tells of two', () => {
    const events = known(
      {
        id: 'kremlin',
        date: null,
        host: 'RU',
        venue: { place: 'kremlin', country: 'RU' },
        ...told('digest'),
      },
      { id: 'kazan', date: null, host: 'RU', venue: { place: 'kazan', country: 'RU' }, ...told('digest') },
    );
    expect(events.find(visit({ date: null }), new Set(['digest']), 'kazan').is).toBe('kazan');
  });
});

describe('an event read from an article is left to an editor', () => {
  it('where only the month is said, with the event that it may be', () => {
    const events = known({ id: 'moscow', date: '2025-11-11', host: 'RU' });
    expect(events.find(visit({ date: '2025-11' }), BY_NOBODY, null)).toEqual({ is: null, maybe: ['moscow'] });
  });

  it('where two known events fit alike', () => {
    const events = known(
      { id: 'one', date: '2025-11-11', host: 'RU' },
      { id: 'two', date: '2025-11-11', host: 'RU' },
    );
    expect(events.find(visit(), BY_NOBODY, null)).toEqual({ is: null, maybe: ['one', 'two'] });
  });
});

describe('an event read from an article is another one', () => {
  it.each([
    ['on other days', { date: '2025-12-01' }],
    ['in the other direction', { host: 'KZ' }],
    ['of other parties', { parties: ['KZ', 'UZ'] }],
    ['of another kind', { kind: 'meeting' }],
  ])('%s', (_, sketch) => {
    const events = known({ id: 'other', date: '2025-11-11', host: 'RU', ...told('digest'), ...sketch });
    expect(events.find(visit(), new Set(['digest']), null)).toEqual({ is: null, maybe: [] });
  });
});

it('a taken id gets a number', () => {
  const events = known({ id: 'visit' }, { id: 'visit-2' });
  expect([events.freeId('visit'), events.freeId('call')]).toEqual(['visit-3', 'call']);
});
