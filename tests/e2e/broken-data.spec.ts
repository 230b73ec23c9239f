/* Records that cannot be used are set aside and named; everything else is there. */
import { expectShown, itemOf, listOf } from './page-parts';
import { expect, test } from './watched-test';

test.use({ site: 'broken' });

test('reads in one quiet line how many records were set aside, and which and why on request', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByText('3 records were set aside.')).toBeVisible();
  await page.getByRole('button', { name: 'What and why' }).click();
  const dialog = page.getByRole('dialog', { name: 'Records set aside' });
  const problems = dialog.getByRole('listitem');
  await expect(problems).toHaveCount(3);

  const day = problems.filter({ hasText: 'There is no such date: 2025-02-30' });
  await expect(day).toContainText('events/no-such-day.json');
  await expect(day.getByRole('definition')).toHaveText(['events/no-such-day.json', 'no-such-day', 'date']);
  const article = problems.filter({ hasText: 'There is no such article: never-written' });
  await expect(article.getByRole('definition')).toHaveText([
    'events/no-such-article.json',
    'no-such-article',
    'reports.0.article',
  ]);
  const file = problems.filter({ hasText: 'The file is not JSON.' });
  await expect(file.getByRole('definition')).toHaveText(['events/cut-off.json']);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'What and why' })).toBeFocused();
});

test('still finds all that was good', async ({ page }) => {
  await page.goto('./');
  // The fourteen of the dataset, and the event whose one report was set aside.
  await expectShown(page, '15 of 15 events');
  await expect(listOf(page).getByRole('link')).toHaveCount(15);
  await expect(itemOf(page, /^20 February/)).toBeVisible();
  await expect(itemOf(page, /^11–12 November/)).toBeVisible();
});

test('reads of a record that was set aside as of any other that is not there', async ({ page }) => {
  await page.goto('./e/no-such-day?v=1');
  await expect(page.getByRole('alert')).toContainText('There is no event “no-such-day” here.');
  await expectShown(page, '15 of 15 events');
});

test('opens an event that has lost its only report', async ({ page }) => {
  await page.goto('./e/no-such-article?v=1');
  await expect(page.getByRole('heading', { level: 2, name: 'Kazakhstan, Russia · meeting' })).toBeVisible();
});
