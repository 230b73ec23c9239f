import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_VERSION, readLink, writeLink } from '../../src/model/link';
import { DEFAULT_VIEW, type ViewState } from '../../src/model/view-state';
import { anyUnits, anyView } from '../fixtures/arbitraries';
import { dayOf, viewOf } from '../fixtures/tables';

/** Reads a whole address as the page does. */
function open(link: string) {
  const at = link.indexOf('?');
  return at < 0 ? readLink(link, '') : readLink(link.slice(0, at), link.slice(at));
}

const viewIn = (link: string): Partial<ViewState> => {
  const { view } = open(link);
  const changed = Object.entries(view).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_VIEW[name as keyof ViewState]),
  );
  return Object.fromEntries(changed);
};

describe('a link', () => {
  it('gives back the view that it was written from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(open(writeLink(view))).toEqual({ view, problems: [], lang: null });
      }),
    );
  });

  it('is the same for equal views in whatever order their values were chosen', () => {
    const one = viewOf({ kinds: ['visit', 'call'], statuses: ['held', 'announced'] });
    const other = viewOf({ kinds: ['call', 'visit'], statuses: ['announced', 'held'] });
    expect(writeLink(one)).toBe(writeLink(other));
  });

  it('reads as an address that a person can edit', () => {
    const view = viewOf({
      event: '2025-11-11-kz-ru-state-visit-tokayev' as ViewState['event'],
      first: 'KZ',
      second: 'RU',
      kinds: ['visit', 'meeting'],
      from: '2025-01',
      window: { from: dayOf('2025-10-01'), to: dayOf('2026-03-01') },
    });
    expect(writeLink(view)).toBe(
      '/e/2025-11-11-kz-ru-state-visit-tokayev?pair=KZ-RU&kind=visit,meeting&from=2025-01&at=2025-10-01..2026-03-01&v=1',
    );
  });

  it('of the first page is bare, and any other bears the version', () => {
    expect(writeLink(DEFAULT_VIEW)).toBe('/');
    expect(writeLink(viewOf({ multilateral: true }))).toBe(`/?multi=1&v=${LINK_VERSION}`);
  });

  it('keeps the pair as the reader sees it, either side open', () => {
    expect(viewIn('/?pair=RU-KZ')).toEqual({ first: 'RU', second: 'KZ' });
    expect(viewIn('/?pair=KZ')).toEqual({ first: 'KZ' });
    expect(viewIn('/?pair=-RU')).toEqual({ second: 'RU' });
  });

  it('opens the event of its path, before that of ?e=', () => {
    expect(viewIn('/e/visit-one?e=visit-two')).toEqual({ event: 'visit-one' });
    expect(viewIn('/?e=visit-two')).toEqual({ event: 'visit-two' });
    expect(viewIn('/index.html?e=visit-two')).toEqual({ event: 'visit-two' });
    expect(viewIn('/e/visit-one/')).toEqual({ event: 'visit-one' });
  });

  it('opens a page beside the timeline by its path, and keeps what stood there', () => {
    expect(writeLink(viewOf({ page: 'about' }))).toBe('/about');
    expect(viewIn('/about')).toEqual({ page: 'about' });
    expect(viewIn('/about/?pair=KZ-RU')).toEqual({ page: 'about', first: 'KZ', second: 'RU' });
    const behind = viewOf({ page: 'about', event: 'visit-one' as ViewState['event'] });
    expect(writeLink(behind)).toBe(`/about?e=visit-one&v=${LINK_VERSION}`);
    expect(viewIn('/about/us')).toEqual({});
  });

  it('to a page beside the timeline keeps the event that waits behind it', () => {
    expect(viewIn('/about')).toEqual({ page: 'about' });
    expect(viewIn('/about/?e=visit-two&pair=KZ')).toEqual({ page: 'about', event: 'visit-two', first: 'KZ' });
    expect(viewIn('/nonsense')).toEqual({});
  });

  it('holds no site’s base, so that it opens on any host and sub-path', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(writeLink(view)).toMatch(/^\/(e\/[^/?]+|about)?(\?|$)/);
      }),
    );
  });

  it('asks for a language only by a key of its own', () => {
    expect(open('/?lang=kk&pair=KZ-RU').lang).toBe('kk');
    expect(viewIn('/?lang=kk')).toEqual({});
  });

  it('ignores what other sites hang on to it', () => {
    expect(open('/?utm_source=x&fbclid=y&pair=KZ-RU')).toMatchObject({ problems: [], view: { first: 'KZ' } });
  });
});

describe('a bad key', () => {
  it.each([
    ['pair', 'KZ-KZ'],
    ['pair', 'kz-ru'],
    ['pair', 'KZ-RU-UZ'],
    ['pair', '-'],
    ['multi', 'true'],
    ['way', 'up'],
    ['top', '0'],
    ['kind', 'visit,party'],
    ['kind', ''],
    ['level', 'royal'],
    ['status', 'unknown'],
    ['rank', 'king'],
    ['from', '2025-13'],
    ['from', '2025-01-01'],
    ['to', '0000'],
    ['at', '2025-10-01..2025-10-01'],
    ['at', '2025-10-01..2025-09-31'],
    ['at', '2025-10-01'],
    ['order', 'random'],
    ['article', '../secret'],
    ['e', '<b>'],
    ['v', 'two'],
  ])('%s=%s falls back alone and is named', (key, value) => {
    const others = 'pair=KZ-RU&kind=visit&order=oldest'
      .split('&')
      .filter((part) => !part.startsWith(`${key}=`))
      .join('&');
    const { view, problems } = open(`/?${others}&${key}=${encodeURIComponent(value)}`);
    expect(problems).toEqual([{ code: 'bad-key', key, value }]);
    expect(view).toEqual(open(`/?${others}`).view);
    expect(view).not.toEqual(DEFAULT_VIEW);
  });

  it('in the path is named as the event', () => {
    expect(open('/e/%E0%A4%A?pair=KZ-RU')).toMatchObject({
      view: { event: null, first: 'KZ' },
      problems: [{ code: 'bad-key', key: 'e' }],
    });
  });

  it('never throws and never spoils the view, whatever the address', () => {
    const key = fc.constantFrom(
      ...'pair multi way top kind level status rank from to at order article e v lang'.split(' '),
    );
    const piece = fc.constantFrom(
      'KZ',
      '-',
      '..',
      ',',
      '%',
      '%2',
      '%00',
      '2025',
      '-11',
      '__proto__',
      '1',
      'visit',
      '\ud800',
      '&',
      '=',
      '+',
    );
    const value = fc.oneof(
      anyUnits(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const search = fc
      .array(fc.tuple(fc.oneof(key, fc.string()), value), { maxLength: 8 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
    const path = fc.oneof(
      value.map((text) => `/e/${text}`),
      fc.string(),
    );
    fc.assert(
      fc.property(path, search, (pathname, query) => {
        const { view } = readLink(pathname, query);
        // A view is sound if it can be written and comes back unchanged, without any complaint.
        expect(open(writeLink(view))).toMatchObject({ view, problems: [] });
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe('the version of a link', () => {
  const upgraders = {
    1: (params: URLSearchParams) => {
      params.set('kind', params.get('type') ?? '');
    },
    2: (params: URLSearchParams) => {
      params.set('kind', params.get('kind') === 'trip' ? 'visit' : 'meeting');
    },
  };

  it('calls the upgraders from its own on, in order', () => {
    expect(readLink('/', '?type=trip&v=1', upgraders, 3)).toMatchObject({
      view: { kinds: ['visit'] },
      problems: [],
    });
    expect(readLink('/', '?kind=trip&v=2', upgraders, 3)).toMatchObject({
      view: { kinds: ['visit'] },
      problems: [],
    });
    expect(readLink('/', '?kind=call&v=3', upgraders, 3)).toMatchObject({
      view: { kinds: ['call'] },
      problems: [],
    });
  });

  it('is the current one where none is written', () => {
    expect(readLink('/', '?kind=call', upgraders, 3).view.kinds).toEqual(['call']);
  });

  it('is named where it is newer, and what is understood is shown', () => {
    expect(open(`/?pair=KZ-RU&v=${LINK_VERSION + 1}`)).toMatchObject({
      view: { first: 'KZ', second: 'RU' },
      problems: [{ code: 'newer-link', version: LINK_VERSION + 1 }],
    });
  });
});
