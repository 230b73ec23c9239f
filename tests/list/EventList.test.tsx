import { QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { buildQueryClient } from '../../src/dataset/query-client';
import { EventList } from '../../src/list/EventList';
import type { Manifest } from '../../src/model/served';
import type { ListOrder } from '../../src/model/view-state';
import { rowsOf } from '../../src/tables/row-set';
import { show, voice } from '../fixtures/show';
import { drawTable } from '../fixtures/tables';

const { table, records, rowOf, rowsWith } = drawTable(`
  omsk     2019-04-03  KZ>RU     visit           held
  moscow   2025-11-11  KZ>RU     state visit     held
  talks    2025-11-11  KZ,RU@RU  meeting         held       moscow
  kazan    2026-05     KZ>RU     official visit  announced
  belgrad  -           KZ>RS     visit           invited
`);
const manifest = { recordShards: { count: 1, groups: ['hash'] }, shardRows: 256 } as unknown as Manifest;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', async () => Response.json(records));
  return () => vi.unstubAllGlobals();
});

function showList(order: ListOrder = 'newest') {
  const [onOpen, onOrder] = [vi.fn(), vi.fn()];
  const list = (
    <QueryClientProvider client={buildQueryClient()}>
      <EventList
        manifest={manifest}
        table={table}
        rows={rowsOf(rowsWith())}
        order={order}
        sideOf={() => 'none'}
        hrefOf={({ id }) => `/e/${id}`}
        chosen={rowOf('moscow')}
        voice={voice}
        heading="5 of 5 events"
        onOpen={onOpen}
        onOrder={onOrder}
      />
    </QueryClientProvider>
  );
  return { ...show(list), onOpen, onOrder };
}

/** Ids of the list's links from top to bottom. */
const shownIds = async () =>
  (await screen.findAllByRole('link')).map((link) => link.getAttribute('href')?.slice('/e/'.length));

it('stands newest first by year, a visit before its talks, and what has no date at the end', async () => {
  showList();
  expect(await shownIds()).toEqual(['kazan', 'moscow', 'talks', 'omsk', 'belgrad']);
  const years = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(years).toEqual(['2026', '2025', '2019', 'No date']);
});

it('keeps what has no date at the end with the oldest first too', async () => {
  showList('oldest');
  expect(await shownIds()).toEqual(['omsk', 'moscow', 'talks', 'kazan', 'belgrad']);
});

it('tells each event’s day within its year, title and status, and which one is open', async () => {
  showList();
  const open = await screen.findByRole('link', { name: /^11 November.*state visit.*held/ });
  expect(open).toHaveAttribute('aria-current', 'true');
  expect(
    screen.getByRole('link', { name: /^May.*Kazakhstan → Russia.*official visit.*announced/ }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: /^Kazakhstan → Serbia.*visit.*invited/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /meeting.*during a visit/ })).toBeVisible();
});

it('opens an event by a plain click, and leaves a new tab to the browser', async () => {
  const { user, onOpen } = showList();
  const link = await screen.findByRole('link', { name: /state visit/ });
  link.addEventListener('click', (event) => event.preventDefault());
  await user.keyboard('{Control>}');
  await user.click(link);
  await user.keyboard('{/Control}');
  expect(onOpen).not.toHaveBeenCalled();
  await user.click(link);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'moscow' }));
});

it('moves by arrows across years', async () => {
  const { user } = showList();
  const [first, second] = await screen.findAllByRole('link');
  first?.focus();
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(first).toHaveFocus();
});

it('asks for the other order', async () => {
  const { user, onOrder } = showList();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest first');
  expect(onOrder).toHaveBeenCalledExactlyOnceWith('oldest');
});

it('says that records did not come, and tries again', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  const { user } = showList();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /missing from the server: records\/hash\/0\.json/,
  );
  vi.stubGlobal('fetch', async () => Response.json(records));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('link')).toHaveLength(5);
});
