/*
 * Links that people may hold. `links.json` is only ever added to: a link that no longer opens as recorded is a broken
 * promise, to be mended with an upgrader and never by a new recording.
 */
import { describe, expect, it } from 'vitest';
import { LINK_VERSION, readLink, writeLink } from '../../src/model/link';
import { DEFAULT_VIEW, type ViewState } from '../../src/model/view-state';
import recorded from './links.json';

const keysOf = (link: string): string[] => [...new URLSearchParams(link.split('?')[1]).keys()];

describe.each(recorded)('$link', ({ link, view, lang }) => {
  const [path = '', query = ''] = link.split('?');

  it('still opens as recorded', () => {
    // What later versions add to a view has its default in an old link.
    expect(readLink(path, query)).toEqual({ view: { ...DEFAULT_VIEW, ...view }, problems: [], lang });
  });
});

it('the record holds every key that a link can have, each with another value than the default', () => {
  const known = keysOf(
    writeLink({
      page: null,
      event: null,
      article: 'a',
      first: 'KZ',
      second: 'RU',
      multilateral: true,
      direction: 'there',
      topLevelOnly: true,
      kinds: ['visit'],
      levels: ['state'],
      statuses: ['held'],
      ranks: ['envoy'],
      from: '2025',
      to: '2026',
      periodMatch: 'certainly',
      window: { from: 0, to: 1 },
      order: 'oldest',
    } as unknown as Required<ViewState>),
  );
  const seen = new Set(recorded.flatMap(({ link }) => keysOf(link)));
  expect(known.filter((key) => !seen.has(key))).toEqual([]);
  for (const [name, value] of Object.entries(DEFAULT_VIEW)) {
    const values = recorded.map(({ view }) =>
      JSON.stringify({ ...DEFAULT_VIEW, ...(view as object) }[name as keyof ViewState]),
    );
    expect(
      values.some((other) => other !== JSON.stringify(value)),
      name,
    ).toBe(true);
  }
});

it('the record has links of every version up to now', () => {
  const versions = new Set(recorded.map(({ link }) => new URLSearchParams(link.split('?')[1]).get('v')));
  for (let version = 1; version <= LINK_VERSION; version++) expect(versions).toContain(String(version));
});
