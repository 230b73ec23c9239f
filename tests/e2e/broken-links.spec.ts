/* Links that were cut, mistyped, or made by another version: the page says what it left out and shows the rest. */
import { expectShown, expectTitle, pathOf, readerOf } from './page-parts';
import { expect, test } from './watched-test';

test('is told of an event that is not here, and offered all that are', async ({ page }) => {
  await page.goto('./e/no-such-event?pair=KZ-RU&v=1');
  const alert = readerOf(page).getByRole('alert');
  await expect(alert).toContainText('There is no event “no-such-event” here.');
  await expectShown(page, '5 of 14 events');
  await alert.getByRole('button', { name: 'Show all events' }).click();
  await expectShown(page, '14 of 14 events');
  expect(pathOf(page)).toBe('/');
});

test('closes the word on a missing event and keeps the pair', async ({ page }) => {
  await page.goto('./e/no-such-event?pair=KZ-RU&v=1');
  await readerOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(readerOf(page)).toHaveCount(0);
  await expectShown(page, '5 of 14 events');
});

test('is told of each part of a link that was left out, and sees what the rest asks for', async ({
  page,
}) => {
  const bad = ['pair=KZ-RU-UZ', 'level=royal', 'from=2025-13', 'at=2025-12-01..2025-01-01', 'order=random'];
  await page.goto(`./?kind=visit&${bad.join('&')}&v=1`);
  for (const part of bad) {
    await expect(
      page.getByText(`Part of the link was not understood and was left out: ${part}`),
    ).toBeVisible();
  }
  await expectShown(page, '7 of 14 events');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText(/was not understood/)).toHaveCount(0);
  await expectShown(page, '7 of 14 events');
});

test('is told that a link was made by a newer version', async ({ page }) => {
  await page.goto('./e/2025-12-02-kz-ch-official-visit-kosherbayev?pair=KZ-CH&v=99');
  await expect(page.getByText(/^This link was made by a newer version of Bilat\./)).toBeVisible();
  await expectTitle(page, 'Kazakhstan → Switzerland · official visit · Bern');
  await expectShown(page, '1 of 14 events');
});

test('opens an event by its query, for hosts that serve only the front page', async ({ page }) => {
  await page.goto('./?e=2025-12-02-kz-ch-official-visit-kosherbayev&v=1');
  await expectTitle(page, 'Kazakhstan → Switzerland · official visit · Bern');
});

test('is not confused by an article that the open event has no report from', async ({ page }) => {
  await page.goto('./e/2025-12-02-kz-ch-official-visit-kosherbayev?article=2025-11-12-rbc-putin-tokayev&v=1');
  await expectTitle(page, 'Kazakhstan → Switzerland · official visit · Bern');
  await expect(readerOf(page).getByRole('article').locator('mark').first()).toBeVisible();
});

test('finds a way out of a filter that nothing matches', async ({ page }) => {
  await page.goto('./?pair=CH-RS&v=1');
  await expectShown(page, '0 of 14 events');
  await expect(page.getByText('No event matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expectShown(page, '14 of 14 events');
});
