import {
  expectShown,
  expectTitle,
  filtersOf,
  itemOf,
  listOf,
  markOf,
  pickerOf,
  readerOf,
  tabTo,
} from './page-parts';
import { expect, test } from './watched-test';

test('goes from filter to list to reader and back without a pointer', async ({ page }) => {
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
  const { keyboard } = page;

  await tabTo(page, pickerOf(page, 'First country'));
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'First country' })).toBeFocused();
  await keyboard.type('kazakh');
  await keyboard.press('Enter');
  await expect(pickerOf(page, 'First country')).toBeFocused();
  await expect(pickerOf(page, 'First country')).toHaveAccessibleName('First country: Kazakhstan');

  await tabTo(page, pickerOf(page, 'Second country'));
  await keyboard.press('Space');
  await expect(page.getByRole('combobox', { name: 'Second country' })).toBeFocused();
  // “Any country” comes first, then the countries with events by name.
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(pickerOf(page, 'Second country')).toHaveAccessibleName('Second country: Russia');
  await expectShown(page, '5 of 14 events');

  const visits = filtersOf(page).getByRole('button', { name: /^Visits/ });
  await tabTo(page, visits);
  await keyboard.press('Space');
  await expect(visits).toHaveAttribute('aria-pressed', 'true');
  await expectShown(page, '3 of 14 events');

  await tabTo(page, listOf(page).getByRole('link').first());
  await keyboard.press('ArrowDown');
  const item = itemOf(page, /^22 October/);
  await expect(item).toBeFocused();
  await keyboard.press('Enter');
  await expectTitle(page, 'Kazakhstan → Russia · official visit · Moscow');
  await expect(readerOf(page)).toBeFocused();

  const russian = readerOf(page).getByRole('button', { name: /^Русский/ });
  await tabTo(page, russian);
  await keyboard.press('Enter');
  await expect(russian).toHaveAttribute('aria-current', 'true');
  await keyboard.press('Escape');
  await expect(readerOf(page)).toHaveCount(0);
  await expect(item).toBeFocused();
});

test('skips to the list from the top of the page', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&v=1');
  await expectShown(page, '5 of 14 events');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the list of events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
  await expectShown(page, '5 of 14 events');
});

test('gives the focus back to the mark that the reader was opened from', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&v=1');
  const mark = markOf(page, 'Kazakhstan → Russia · state visit · Moscow, 11–12 November 2025, held');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Kazakhstan → Russia · state visit · Moscow');
  await expect(readerOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(readerOf(page)).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('marks the words that support a field from the keyboard', async ({ page }) => {
  await page.goto(
    './e/2025-12-02-kz-ch-official-visit-kosherbayev?article=2025-12-02-eda-cassis-kosherbayev&v=1',
  );
  const reader = readerOf(page);
  const level = reader.getByRole('button', { name: 'our summary says offiziellen' });
  await tabTo(page, level);
  await page.keyboard.press('Enter');
  await expect(level).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.locator('mark[data-focus]')).toContainText(['offiziellen']);
});

test('closes a menu by Escape before the reader', async ({ page }) => {
  await page.goto('./e/2025-11-11-kz-ru-state-visit-tokayev?v=1');
  await expectTitle(page, 'Kazakhstan → Russia · state visit · Moscow');
  const status = filtersOf(page).getByRole('button', { name: 'Status' });
  await status.click();
  await expect(page.getByRole('checkbox', { name: /^held/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: /^held/ })).toHaveCount(0);
  await expect(status).toBeFocused();
  await expect(readerOf(page)).toBeVisible();
});
