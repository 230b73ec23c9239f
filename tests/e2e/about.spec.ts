/* The page about the data: what it says, how it is reached and left, on wide screens and on phones. */
import { expectShown, expectTitle, itemOf, listOf, pathOf, queryOf, tabTo } from './page-parts';
import { expect, test } from './watched-test';

const about = 'About this data';

test('is reached by a link, says what the data is, and is left by Back', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&v=1');
  await expectShown(page, '5 of 14 events');
  await page.getByRole('banner').getByRole('link', { name: about }).click();
  await expect(page.getByRole('heading', { level: 1, name: about })).toBeFocused();
  await expect(page).toHaveTitle(`${about} — Bilat`);
  expect(pathOf(page)).toBe('/about');
  expect(queryOf(page).get('pair')).toBe('KZ-RU');
  for (const words of ['Kazakhstan and its partners: five articles', 'Digests and coding: CC BY 4.0'])
    await expect(page.getByRole('main').getByText(words)).toBeVisible();
  await expect(page.getByRole('main').getByText('22 November 2026')).toBeVisible();
  await expect(page.getByText('None: every record of this dataset is shown.')).toBeVisible();

  await page.goBack();
  await expectShown(page, '5 of 14 events');
  await expect(page).toHaveTitle('Kazakhstan, Russia — Bilat');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: about })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the timeline' }).click();
  await expectShown(page, '5 of 14 events');
});

test('opens by its own address, and each number of events opens its list', async ({ page }) => {
  await page.goto('./about');
  const figures = page.getByRole('main').getByRole('link');
  await figures.filter({ hasText: /^Meetings\s*7$/ }).click();
  await expectShown(page, '7 of 14 events');
  expect(pathOf(page)).toBe('/');
  await page.goBack();
  await figures.filter({ hasText: /^held\s*12$/ }).click();
  await expectShown(page, '12 of 14 events');
  await page.goBack();
  await figures.filter({ hasText: /^Kazakhstan → Russia/ }).click();
  await expectTitle(page, 'Kazakhstan → Russia · visit · Moscow');
});

test('keeps the open event behind it', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&v=1');
  await itemOf(page, /state visit/).click();
  const title = 'Kazakhstan → Russia · state visit · Moscow';
  await expectTitle(page, title);
  await page.getByRole('banner').getByRole('link', { name: about }).click();
  await expect(page.getByRole('heading', { level: 1, name: about })).toBeVisible();
  expect(queryOf(page).get('e')).toBe('2025-11-11-kz-ru-state-visit-tokayev');
  await page.reload();
  await page.getByRole('link', { name: 'Back to the timeline' }).click();
  await expectTitle(page, title);
});

test('is reached from the footer on a phone, and nothing on it is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?lang=kk');
  const name = 'Деректер туралы';
  await expect(page.getByRole('banner').getByRole('link', { name })).toBeHidden();
  await page.getByRole('contentinfo').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(page.getByText('Қазақстан → Ресей · сапар · Мәскеу')).toBeVisible();
});

test('is reached and left with the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await expect(listOf(page).getByRole('link').first()).toBeVisible();
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: about }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: about })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Back to the timeline' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectShown(page, '14 of 14 events');
});

test.describe('of a dataset with broken records', () => {
  test.use({ site: 'broken' });

  test('lists each with its file and reason', async ({ page }) => {
    await page.goto('./about');
    const records = page.getByRole('main').getByRole('listitem');
    const bad = records.filter({ hasText: 'There is no such date: 2025-02-30' });
    await expect(bad).toHaveCount(1);
    await expect(bad).toContainText('events/no-such-day.json');
    await expect(records.filter({ hasText: 'events/cut-off.json' })).toContainText('The file is not JSON.');
  });
});

test.describe('below a path of its host', () => {
  test.use({ site: 'sub-path' });

  test('opens there too', async ({ page }) => {
    await page.goto('./about');
    await page.getByRole('link', { name: 'Back to the timeline' }).click();
    await expectShown(page, '14 of 14 events');
    expect(pathOf(page)).toBe('/x/');
  });
});
