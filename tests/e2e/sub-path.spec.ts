import { chooseCountry, clipboardOf, expectShown, expectTitle, itemOf, pathOf, readerOf } from './page-parts';
import { expect, test } from './watched-test';

test.use({ site: 'sub-path' });

const EVENT_PATH = '/x/e/2025-11-11-kz-ru-state-visit-tokayev';
const TITLE = 'Kazakhstan → Russia · state visit · Moscow';

test('opens a deep link below a path of the host, and again after a reload', async ({ page }) => {
  await page.goto(`.${EVENT_PATH.slice(2)}?pair=KZ-RU&v=1`);
  await expectTitle(page, TITLE);
  await expectShown(page, '5 of 14 events');
  await page.reload();
  await expectTitle(page, TITLE);
  expect(pathOf(page)).toBe(EVENT_PATH);
});

test('stays below the path while choosing, opening and coming home', async ({ page }) => {
  await page.goto('./');
  await chooseCountry(page, 'First country', 'Russia');
  expect(pathOf(page)).toBe('/x/');
  // The list follows the timeline by a frame or more.
  await expect(itemOf(page, /state visit/)).toHaveCount(1);
  await itemOf(page, /state visit/).click();
  await expectTitle(page, TITLE);
  expect(pathOf(page)).toBe(EVENT_PATH);
  await page.goBack();
  await expect(readerOf(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Bilat, start page' }).click();
  await expectShown(page, '14 of 14 events');
  expect(pathOf(page)).toBe('/x/');
});

test('copies a link that keeps the path', async ({ page, context, freshPage }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`.${EVENT_PATH.slice(2)}?pair=RU-KZ&v=1`);
  await expectTitle(page, TITLE);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => clipboardOf(page)).toContain(EVENT_PATH);
  const friend = await freshPage();
  await friend.goto(await clipboardOf(page));
  await expectTitle(friend, TITLE);
  expect(new URL(friend.url()).searchParams.get('pair')).toBe('RU-KZ');
});

test('goes Back at any moment after an event is opened, and leaves the entry before as it was', async ({
  page,
}) => {
  await page.goto('./?pair=KZ-RU&v=1');
  const before = page.url();
  // From before the articles have come to after they are shown.
  for (const pause of [0, 5, 20, 60, 150]) {
    await itemOf(page, /state visit/).click();
    await expect(readerOf(page)).toBeVisible();
    await page.waitForTimeout(pause);
    await page.goBack();
    await expect(readerOf(page)).toHaveCount(0);
    expect(page.url()).toBe(before);
  }
});

test('writes the article on screen into the address with the next thing done, on no other entry', async ({
  page,
}) => {
  await page.goto('./?pair=KZ-RU&v=1');
  const before = page.url();
  await itemOf(page, /state visit/).click();
  await expectTitle(page, TITLE);
  const unasked = page.url();
  expect(new URL(unasked).searchParams.has('article')).toBe(false);
  await readerOf(page).getByRole('heading', { level: 2 }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('article')).not.toBeNull();
  await page.goBack();
  await expect(readerOf(page)).toHaveCount(0);
  expect(page.url()).toBe(before);
});
