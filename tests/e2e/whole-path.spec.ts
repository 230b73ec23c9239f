import {
  chooseCountry,
  clipboardOf,
  expectShown,
  expectTitle,
  itemOf,
  listOf,
  markOf,
  optionsOf,
  pathOf,
  pickerOf,
  queryOf,
  readerOf,
  summaryOf,
  timelineOf,
} from './page-parts';
import { expect, test } from './watched-test';

const STATE_VISIT = 'Kazakhstan → Russia · state visit · Moscow';
const STATE_VISIT_PATH = '/e/2025-11-11-kz-ru-state-visit-tokayev';

test('chooses a pair, reads the passage that proves an event, and passes the very same page on', async ({
  page,
  context,
  freshPage,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
  await chooseCountry(page, 'First country', 'kaz');
  await expect(pickerOf(page, 'First country')).toHaveAccessibleName('First country: Kazakhstan');
  await chooseCountry(page, 'Second country', 'Россия');
  await expect(pickerOf(page, 'Second country')).toHaveAccessibleName('Second country: Russia');
  await expect(page.getByRole('heading', { name: '5 of 14 events · bilateral only' })).toBeVisible();
  await expect(listOf(page).getByRole('link')).toHaveCount(5);
  await expect(
    summaryOf(page).getByRole('button', { name: /^Visits held, Kazakhstan → Russia: 3\./ }),
  ).toBeEnabled();
  await expect(
    summaryOf(page).getByRole('button', { name: /^Visits held, Russia → Kazakhstan: 0\./ }),
  ).toBeDisabled();
  await expect(timelineOf(page).getByText('Kazakhstan → Russia', { exact: true })).toBeVisible();
  await expect(markOf(page, `${STATE_VISIT}, 11–12 November 2025, held`)).toBeVisible();
  await expect(markOf(page, /Switzerland/)).toHaveCount(0);

  await itemOf(page, /state visit/).click();
  await expectTitle(page, STATE_VISIT);
  const reader = readerOf(page);
  await reader.getByRole('button', { name: /^Русский/ }).click();
  await reader.getByRole('button', { name: 'RBC', exact: true }).click();
  await expect(reader.locator('mark').filter({ hasText: '11 ноября' })).toBeVisible();

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await clipboardOf(page);
  expect(link).toBe(page.url());

  const friend = await freshPage();
  await friend.goto(link);
  await expectTitle(friend, STATE_VISIT);
  await expect(friend).toHaveTitle(`${STATE_VISIT} — Bilat`);
  await expect(pickerOf(friend, 'First country')).toHaveAccessibleName('First country: Kazakhstan');
  await expect(pickerOf(friend, 'Second country')).toHaveAccessibleName('Second country: Russia');
  await expectShown(friend, '5 of 14 events');
  await expect(readerOf(friend).locator('mark').filter({ hasText: '11 ноября' })).toBeVisible();
  await expect(friend.getByRole('button', { name: 'RBC', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  expect(friend.url()).toBe(link);
});

test('goes back and forward through each choice', async ({ page }) => {
  await page.goto('./');
  await chooseCountry(page, 'First country', 'Kazakhstan');
  await chooseCountry(page, 'Second country', 'Uzbekistan');
  await itemOf(page, /Tashkent held · Kassym-Jomart/).click();
  const title = 'Kazakhstan → Uzbekistan · state visit · Tashkent';
  await expectTitle(page, title);

  await page.goBack();
  await expect(readerOf(page)).toHaveCount(0);
  await expectShown(page, '4 of 14 events');
  await page.goBack();
  await expect(pickerOf(page, 'Second country')).toHaveAccessibleName('Second country: Any country');
  await expectShown(page, '14 of 14 events');
  await page.goBack();
  await expect(pickerOf(page, 'First country')).toHaveAccessibleName('First country: Any country');

  for (let step = 0; step < 3; step++) await page.goForward();
  await expectTitle(page, title);
  await expect(pickerOf(page, 'Second country')).toHaveAccessibleName('Second country: Uzbekistan');
});

test('swaps the pair and clears it', async ({ page }) => {
  await page.goto('./?pair=KZ-RS&v=1');
  await expectShown(page, '3 of 14 events');
  const figures = summaryOf(page).getByRole('button');
  await expect(figures.first()).toHaveAccessibleName(/^Visits held, Kazakhstan → Serbia: 0/);
  await page.getByRole('button', { name: 'Swap the two countries' }).click();
  await expect(pickerOf(page, 'First country')).toHaveAccessibleName('First country: Serbia');
  await expect(figures.first()).toHaveAccessibleName(/^Visits held, Serbia → Kazakhstan: 1/);
  expect(queryOf(page).get('pair')).toBe('RS-KZ');
  await expectShown(page, '3 of 14 events');
  await page.getByRole('button', { name: 'Clear the pair' }).click();
  await expectShown(page, '14 of 14 events');
  expect(pathOf(page)).toBe('/');
  expect(queryOf(page).has('pair')).toBe(false);
});

test('finds a country in any script and sees how many events each would leave', async ({ page }) => {
  await page.goto('./?pair=KZ&v=1');
  await pickerOf(page, 'Second country').click();
  const search = page.getByRole('combobox', { name: 'Second country' });
  const options = optionsOf(page, 'Second country');
  await expect(options.filter({ hasText: /^Russia/ })).toHaveText(/5$/);
  await expect(options.filter({ hasText: /^Switzerland/ })).toHaveText(/1$/);
  for (const typed of ['Өзбекстан', 'Ўзбекистон', 'ozbek', 'Узбекистан', 'uz']) {
    await search.fill(typed);
    await expect(options.first(), typed).toHaveText(/^Uzbekistan/);
  }
  await search.fill('Atlantis');
  await expect(options).toHaveCount(0);
  await expect(page.getByText('No country matches “Atlantis”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toHaveCount(0);
  await expect(pickerOf(page, 'Second country')).toBeFocused();
});

test('opens an event in a tab of its own from the list', async ({ page, context }) => {
  await page.goto('./?pair=KZ-RU&v=1');
  const opened = context.waitForEvent('page');
  await itemOf(page, /state visit/).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expectTitle(tab, STATE_VISIT);
  expect(pathOf(tab)).toBe(STATE_VISIT_PATH);
  expect(queryOf(tab).get('pair')).toBe('KZ-RU');
  await expect(readerOf(page)).toHaveCount(0);
});

test('comes home by the name of the site', async ({ page }) => {
  await page.goto('./e/2025-11-11-kz-ru-state-visit-tokayev?pair=KZ-RU&kind=visit&v=1');
  await expectTitle(page, STATE_VISIT);
  await page.getByRole('link', { name: 'Bilat, start page' }).click();
  await expectShown(page, '14 of 14 events');
  await expect(page).toHaveTitle('Bilat');
  expect(pathOf(page)).toBe('/');
});
