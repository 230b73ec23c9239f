/* A reader's own file: opened, kept over a reload, read, removed and brought back; and every file that is refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { FOUNDING_FOLDER } from '../fixtures/founding-folder';
import { expectShown, expectTitle, itemOf, listOf, readerOf } from './page-parts';
import { expect, test } from './watched-test';

const WORDS = 'The president of Kazakhstan arrived in Belgrade on 3 March 2026.';

/** One visit with its article in full, in one file. */
const WHOLE = {
  dataset: {
    ...{ format: 1, title: 'My desk', description: 'One visit.', licence: 'none', editor: 'me' },
    ...{ asOf: '2026-03-05', coveredThrough: '2026-03-05' },
  },
  articles: [
    {
      ...{
        id: 'belgrade',
        lang: 'en',
        title: 'Arrival',
        publisher: 'Herald',
        url: null,
        published: '2026-03-03',
      },
      ...{ rights: 'full', text: [WORDS] },
    },
  ],
  events: [
    {
      ...{ id: 'my-visit', kind: 'visit', level: 'official', status: 'held', date: '2026-03-03' },
      ...{ parties: ['KZ', 'RS'], visitors: ['KZ'], host: 'RS', venue: { place: 'belgrade', country: 'RS' } },
      reports: [
        { article: 'belgrade', stage: 'reports', passages: [{ field: 'date', exact: '3 March 2026' }] },
      ],
    },
    { id: 'my-bad-visit', kind: 'visit', status: 'held', parties: ['KZ', 'RS'], date: '2026-02-30' },
  ],
};

const json = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
type TestFile = ReturnType<typeof json>;

/** Through the button, as a reader chooses files. */
async function choose(page: Page, ...files: TestFile[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load dataset' }).click();
  await (await asked).setFiles(files);
}

const ownBar = (page: Page, name: string): Locator =>
  page.locator('.intake-bar').filter({ hasText: `You are viewing your own file ${name}.` });
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test('shows a file of one’s own, reads it, keeps it over a reload, and gives it up again', async ({
  page,
}) => {
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
  expect(await databases(page)).toEqual([]);
  await choose(page, json('desk.json', WHOLE));
  await expect(ownBar(page, 'desk.json')).toContainText('It stays in this browser.');
  await expectShown(page, '1 of 1 events');
  await expect(page.getByRole('banner')).toContainText('My desk');
  await expect(page.getByRole('contentinfo')).toContainText('2 records were set aside.');

  // No list names the place, so its id stands for it.
  await itemOf(page, /official visit/).click();
  await expectTitle(page, 'Kazakhstan → Serbia · official visit · belgrade');
  await expect(readerOf(page).locator('mark')).toHaveText('3 March 2026');
  await expect(readerOf(page).getByText('1 article from 1 publisher')).toBeVisible();

  await page.reload();
  await expect(ownBar(page, 'desk.json')).toBeVisible();
  await expectTitle(page, 'Kazakhstan → Serbia · official visit · belgrade');

  await page.getByRole('banner').getByRole('link', { name: 'About this data' }).click();
  const bad = page.getByRole('main').getByRole('listitem').filter({ hasText: '2026-02-30' });
  await expect(bad).toContainText('desk.json › events');

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expectShown(page, '14 of 14 events');
  await expect(ownBar(page, 'desk.json')).toHaveCount(0);
  expect(await databases(page)).toEqual([]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ownBar(page, 'desk.json')).toBeVisible();
  await expectShown(page, '1 of 1 events');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('button', { name: 'Load dataset' })).toBeFocused();
  await page.reload();
  await expectShown(page, '14 of 14 events');
});

test('puts plain articles on the axis by their dates', async ({ page }) => {
  await page.goto('./');
  await choose(
    page,
    json('news.json', [
      { id: 'one', title: 'First news', published: '2025-11-01', text: WORDS },
      {
        id: 'two',
        title: 'Екінші хабар',
        published: '2025-12-03',
        text: 'Қазақстан Президенті Мәскеуге барды.',
      },
    ]),
  );
  await expect(ownBar(page, 'news.json')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('2 articles');
  await itemOf(page, /Екінші хабар/).click();
  await expect(readerOf(page)).toContainText('Қазақстан Президенті Мәскеуге барды.');
  await expect(readerOf(page)).toContainText('Kazakh');
});

test('takes all of an editor’s files at once, and shows the very dataset that they are', async ({ page }) => {
  await page.goto('./');
  const files = readdirSync(FOUNDING_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => json(path.split(/[\\/]/).at(-1) ?? path, readFileSync(join(FOUNDING_FOLDER, path))));
  await choose(page, ...files);
  await expect(page.locator('.intake-bar[data-kind="own"]')).toBeVisible();
  await expectShown(page, '14 of 14 events');
  await expect(page.getByRole('contentinfo')).not.toContainText('set aside');
});

test('takes a file that is dropped, and shows where while it is held over the page', async ({ page }) => {
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
  const transfer = await page.evaluateHandle((content) => {
    const held = new DataTransfer();
    held.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
    return held;
  }, JSON.stringify(WHOLE));
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Drop it to view it here')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByText('Drop it to view it here')).toHaveCount(0);
  await expect(ownBar(page, 'dropped.json')).toBeVisible();
  await expectShown(page, '1 of 1 events');
});

const REFUSED = [
  ['is empty', json('x.json', ''), 'It is empty.'],
  ['is cut off', json('x.json', '{"dataset": {"title": '), 'It is not JSON, or was cut off.'],
  [
    'is an image',
    json('x.json', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])),
    'It is not text in UTF-8.',
  ],
  ['is in UTF-16', json('x.json', Buffer.from('\uFEFF[]', 'utf16le')), 'It is saved in UTF-16'],
  ['is another JSON', json('x.json', { name: 'settings' }), 'neither a dataset nor articles'],
  ['has nothing usable', json('x.json', [{ id: 'one' }]), 'Nothing in it could be used.'],
  ['is newer', json('x.json', { dataset: { format: 99 } }), 'It was made by a newer version of Bilat.'],
] as const;

test('says what is wrong with a file that cannot be shown, and keeps what is', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&v=1');
  await expectShown(page, '5 of 14 events');
  const address = page.url();
  for (const [why, file, words] of REFUSED) {
    await choose(page, file);
    await expect(page.getByRole('alert'), why).toContainText('x.json was not opened.');
    await expect(page.getByRole('alert'), why).toContainText(words);
    await expectShown(page, '5 of 14 events');
    await page.getByRole('button', { name: 'Dismiss' }).click();
  }
  expect(page.url()).toBe(address);
  expect(await databases(page)).toEqual([]);
});

test('lists what is wrong with each record of a file without a good one', async ({ page }) => {
  await page.goto('./');
  await choose(page, json('x.json', [{ id: 'one' }, 2]));
  await page.getByRole('button', { name: 'What and why' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog).toContainText('What is shown has not changed.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('is told to other tabs', async ({ page, context }) => {
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
  const other = await context.newPage();
  await other.goto(page.url());
  await choose(other, json('desk.json', WHOLE));
  await expect(ownBar(page, 'desk.json')).toBeVisible();
  await expectShown(page, '1 of 1 events');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expectShown(other, '14 of 14 events');
});

test('works until the page is left where the browser stores nothing, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto('./');
  await choose(page, json('desk.json', WHOLE));
  await expect(ownBar(page, 'desk.json')).toContainText('is here only until the page is reloaded');
  await expectShown(page, '1 of 1 events');
  await itemOf(page, /official visit/).click();
  await expect(readerOf(page).locator('mark')).toHaveText('3 March 2026');
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
});

test('is read on the page itself where the browser starts no worker', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { Worker: undefined });
  });
  await page.goto('./');
  await choose(page, json('desk.json', WHOLE));
  await expect(ownBar(page, 'desk.json')).toBeVisible();
  await expect(listOf(page).getByRole('link')).toHaveCount(1);
});

test.describe('below a path of its host', () => {
  test.use({ site: 'sub-path' });

  test('finds its worker', async ({ page }) => {
    await page.goto('./');
    await choose(page, json('desk.json', WHOLE));
    await expect(ownBar(page, 'desk.json')).toBeVisible();
    await expectShown(page, '1 of 1 events');
  });
});
