/* A user's own articles beside the digests: what only they can see. */
import {
  expectShown,
  expectTitle,
  filtersOf,
  itemOf,
  markOf,
  queryOf,
  readerOf,
  timelineOf,
} from './page-parts';
import { CALL_DIGEST, CALL_ID, HOSTILE_TEXT, HOSTILE_TITLE, LONE_TEXT, LONE_TITLE } from './raw-files';
import { HAS_SEEDS } from './sites';
import { expect, test } from './watched-test';

test.use({ site: 'raw' });

test('reads the full text that the user brought, with its evidence in quotation marks', async ({ page }) => {
  await page.goto(`./e/${CALL_ID}?v=1`);
  await expectTitle(page, 'Kazakhstan, Poland · telephone talks');
  const reader = readerOf(page);
  await expect(reader.getByRole('button', { name: 'Full text' })).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.getByText(/The publisher’s own text, which you imported/)).toBeVisible();
  await expect(reader.locator('mark').filter({ hasText: 'rozmawiał przez telefon' })).toBeVisible();
  const date = reader.getByRole('button', { name: /^evidence/ }).filter({ hasText: '17 września' });
  await expect(date.locator('q')).toHaveText('17 września');
  await expect(date.locator('q')).toHaveAttribute('lang', 'pl');
  await expect(reader.getByText('our summary says')).toHaveCount(0);
});

test('marks nothing for words that are not in the text, and says so', async ({ page }) => {
  await page.goto(`./e/${CALL_ID}?v=1`);
  await expect(
    readerOf(page).getByText('1 passage was not found exactly in this text, so it is not marked.'),
  ).toBeVisible();
  // The two that the editor sealed, and what was read from the full text besides.
  await expect(readerOf(page).locator('mark')).toHaveCount(5);
});

test('turns from the full text to the digest, which is nobody’s quotation', async ({ page }) => {
  await page.goto(`./e/${CALL_ID}?v=1`);
  const reader = readerOf(page);
  await reader.getByRole('button', { name: 'Digest' }).click();
  await expect(reader.getByRole('article')).toContainText(CALL_DIGEST);
  await expect(reader.getByRole('button', { name: /^our summary says/ }).first()).toBeVisible();
  await expect(reader.locator('q')).toHaveCount(0);
  await expect(reader.getByText('evidence')).toHaveCount(0);
  await reader.getByRole('button', { name: 'Full text' }).click();
  await expect(reader.locator('q').first()).toBeVisible();
});

test('finds an article without events on the axis by its date, counted apart', async ({ page }) => {
  await page.goto('./?at=2025-09-01..2025-12-31&v=1');
  await expectShown(page, '15 of 15 events');
  await expect(filtersOf(page).getByRole('button', { name: 'Articles without events 2' })).toBeVisible();
  await expect(timelineOf(page).getByText('Articles without events', { exact: true })).toBeVisible();
  await expect(itemOf(page, `5 October ${LONE_TITLE}`)).toBeVisible();
  await markOf(page, `${LONE_TITLE}, 5 October 2025`).click();
  const reader = readerOf(page);
  await expect(reader.getByRole('article')).toContainText(LONE_TEXT);
  await expect(reader.getByText('No event is recorded from this article yet.')).toBeVisible();
  await expect(page).toHaveTitle(`${LONE_TITLE} — Bilat`);
  expect(queryOf(page).get('article')).toBe('kitob');
  await page.reload();
  await expect(reader.getByRole('article')).toContainText(LONE_TEXT);
});

test('shows telephone talks in a lane of their own', async ({ page }) => {
  await page.goto('./?pair=KZ-PL&v=1');
  await expect(timelineOf(page).getByText('Telephone talks', { exact: true })).toBeVisible();
  await expect(markOf(page, 'Kazakhstan, Poland · telephone talks, 17 September 2025, held')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Telephone talks held: 1. Show them' })).toBeVisible();
});

test('sees code in an article as the text that it is', async ({ page }) => {
  await page.goto('./?at=2025-09-01..2025-12-31&v=1');
  await expect(itemOf(page, /Book fair/)).toContainText(HOSTILE_TITLE);
  await markOf(page, `${HOSTILE_TITLE}, 12 October 2025`).click();
  const article = readerOf(page).getByRole('article');
  await expect(article).toContainText(HOSTILE_TEXT);
  await expect(article).toContainText('<b>Herald</b>');
  await expect(article.locator('img, script, b')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test.describe(() => {
  test.skip(!HAS_SEEDS, 'the founding articles are not on this machine');
  for (const [publisher, event, article, evidence] of [
    [
      'Kazinform in Uzbek',
      '2025-10-22-kz-ru-meeting-kosherbayev-lavrov',
      '2025-10-22-kazinform-uz-lavrov-kosherbayev',
      'учрашувда',
    ],
    [
      'Kazinform in Kazakh',
      '2025-11-24-kz-eu-meeting-kosherbayev-stiprais',
      '2025-11-25-kazinform-kk-kosherbayev-stiprais',
      'қабылдады',
    ],
    ['TVN24', '2019-04-03-kz-ru-visit-tokayev', '2019-04-tvn24-tokayev-putin', 'w środę'],
    ['Zakon.kz', '2026-02-26-rs-kz-official-visit-vucic', '2026-02-27-zakon-kz-vucic-tokayev', '26 ақпанда'],
    [
      'Sputnik Uzbekistan',
      '2025-11-15-kz-uz-meeting-mirziyoyev-tokayev',
      '2025-11-15-sputnik-uz-kuksaroy',
      'музокаралар',
    ],
  ] as const) {
    test(`reads ${publisher} in full with every sealed passage found`, async ({ page }) => {
      await page.goto(`./e/${event}?article=${article}&v=1`);
      const reader = readerOf(page);
      await expect(reader.getByRole('button', { name: 'Full text' })).toHaveAttribute('aria-pressed', 'true');
      await expect(reader.locator('mark').filter({ hasText: evidence }).first()).toBeVisible();
      await expect(reader.locator('q').first()).toBeVisible();
      await expect(reader.getByText(/not found exactly/)).toHaveCount(0);
    });
  }
});
