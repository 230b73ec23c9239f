import { QueryClientProvider } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { AboutPage } from '../../../src/app/about/AboutPage';
import { SITE_SOURCE } from '../../../src/dataset/load-json';
import { recordShardQuery } from '../../../src/dataset/queries';
import { buildQueryClient } from '../../../src/dataset/query-client';
import type { Problem } from '../../../src/model/problem';
import type { Manifest } from '../../../src/model/served';
import { DEFAULT_VIEW } from '../../../src/model/view-state';
import { buildEvent } from '../../fixtures/events';
import { smallGazetteer } from '../../fixtures/gazetteer';
import { show } from '../../fixtures/show';
import { buildTable, viewOf } from '../../fixtures/tables';

const EVENTS = [
  buildEvent({
    id: 'first',
    kind: 'visit',
    date: '2019-04-03',
    parties: ['KZ', 'RU'],
    visitors: ['KZ'],
    host: 'RU',
  }),
  buildEvent({ id: 'second', kind: 'visit', status: 'announced', date: '2027', parties: ['KZ', 'RU'] }),
  buildEvent({ id: 'last', kind: 'call', date: '2027-02-01', parties: ['KZ', 'RU'] }),
];

function showAbout(changes: Partial<Manifest> = {}) {
  const { table, records } = buildTable(EVENTS);
  const manifest: Manifest = {
    format: 2,
    dataset: {
      lang: 'en',
      translations: {},
      title: 'Central Asia',
      description: 'Visits and meetings.',
      licence: 'CC BY 4.0',
      editor: 'The desk',
      asOf: '2026-11-22',
      coveredThrough: '2026-02-27',
    },
    counts: { events: 3, articles: 12, reports: 15, loneArticles: 0, setAside: 0 },
    languages: [
      { lang: 'uz-Cyrl', articles: 7 },
      { lang: 'und', articles: 5 },
    ],
    publishers: 4,
    index: 'index.json',
    gazetteer: 'gazetteer.json',
    recordShards: { count: 1, groups: ['hash'] },
    shardRows: 256,
    articleShards: { count: 0, groups: [] },
    idShards: { count: 0, groups: [] },
    problems: [],
    ...changes,
  };
  const client = buildQueryClient();
  client.setQueryData(recordShardQuery(SITE_SOURCE, 'records/hash/0.json').queryKey, records);
  const onGo = vi.fn();
  const page = (
    <QueryClientProvider client={client}>
      <AboutPage
        dataset={{ manifest, table, gazetteer: smallGazetteer }}
        view={viewOf({ page: 'about', first: 'KZ' })}
        onGo={onGo}
      />
    </QueryClientProvider>
  );
  return { ...show(page), onGo };
}

/** The figure that stands beside these words. */
const figure = (words: string | RegExp) => screen.getByText(words).closest('li')?.textContent;

beforeEach(() => {
  window.scrollTo = () => undefined;
});

it('says what the dataset is, whose, and until when', () => {
  showAbout();
  expect(screen.getByRole('heading', { level: 2, name: 'Central Asia' })).toBeVisible();
  expect(screen.getByText('The desk')).toBeVisible();
  expect(screen.getByText('22 November 2026')).toBeVisible();
  expect(screen.getByText('27 February 2026')).toBeVisible();
  expect(document.title).toBe('About this data — Bilat');
});

it('counts events, articles, publishers and languages', () => {
  showAbout();
  expect(figure('Visits')).toBe('Visits 2');
  expect(figure('announced')).toMatch(/ 0$|1$/);
  expect(figure('Independent publishers')).toBe('Independent publishers 4');
  expect(figure('Uzbek (Cyrillic)')).toBe('Uzbek (Cyrillic) 7');
  expect(figure('Language not known')).toBe('Language not known 5');
});

it('opens the list behind each number of events', async () => {
  const { user, onGo } = showAbout();
  await user.click(screen.getByRole('link', { name: 'Visits 2' }));
  expect(onGo).toHaveBeenLastCalledWith({ ...DEFAULT_VIEW, kinds: ['visit'] });
  expect(screen.queryByRole('link', { name: /^Meetings/ })).toBeNull();
});

it('names the first and the last event, and opens them', async () => {
  const { user, onGo } = showAbout();
  expect(screen.getByText('3 April 2019')).toBeVisible();
  await user.click(screen.getByRole('link', { name: /telephone talks/ }));
  expect(onGo).toHaveBeenLastCalledWith({ ...DEFAULT_VIEW, event: 'last' });
});

it('leads back to what was chosen before', async () => {
  const { user, onGo } = showAbout();
  await user.click(screen.getByRole('link', { name: 'Back to the timeline' }));
  expect(onGo).toHaveBeenLastCalledWith(viewOf({ first: 'KZ' }));
});

it('lists every record that was set aside, and says where none was', () => {
  const problem: Problem = {
    code: 'bad-date',
    file: 'events/x.json',
    record: 'x',
    field: 'date',
    value: '2025-02-30',
  };
  const { unmount } = showAbout();
  expect(screen.getByText('None: every record of this dataset is shown.')).toBeVisible();
  unmount();
  showAbout({
    problems: [problem, problem],
    counts: { events: 3, articles: 12, reports: 15, loneArticles: 0, setAside: 2 },
  });
  const records = screen
    .getAllByText('There is no such date: 2025-02-30')
    .map((words) => words.closest('li'));
  expect(records).toHaveLength(2);
  expect(within(records[0] as HTMLElement).getByText('events/x.json')).toBeVisible();
});

it('does without a description, and without what an older dataset does not count', () => {
  showAbout({ dataset: null, languages: [], publishers: 0 });
  expect(screen.getByText('This dataset comes without a description.')).toBeVisible();
  expect(screen.queryByText('Languages of the articles')).toBeNull();
  expect(screen.queryByText('Independent publishers')).toBeNull();
});
