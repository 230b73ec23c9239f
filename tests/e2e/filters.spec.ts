import { expectShown, filtersOf, itemOf, listOf, queryOf, summaryOf, timelineOf } from './page-parts';
import { expect, test } from './watched-test';

test('opens the list behind each number of the summary', async ({ page }) => {
  for (const [name, count] of [
    ['Visits held', 6],
    ['Other meetings held', 2],
    ['Announced', 1],
    ['Invited', 1],
  ] as const) {
    await page.goto('./');
    await summaryOf(page)
      .getByRole('button', { name: `${name}: ${count}. Show them` })
      .click();
    await expectShown(page, `${count} of 14 events`);
    await expect(listOf(page).getByRole('link')).toHaveCount(count);
  }
});

test('counts an announced event whose day has passed as one without a known outcome', async ({
  page,
  context,
}) => {
  await context.clock.setSystemTime(new Date('2027-02-01T08:00:00Z'));
  await page.goto('./');
  await summaryOf(page).getByRole('button', { name: 'Outcome not known: 1. Show them' }).click();
  await expectShown(page, '1 of 14 events');
  await expect(itemOf(page, /Council of heads of regions/)).toContainText('outcome not known');
});

test('narrows by kind, level, status and rank, and undoes it all at once', async ({ page }) => {
  await page.goto('./');
  const filters = filtersOf(page);
  await filters.getByRole('button', { name: 'Visits 7' }).click();
  await expectShown(page, '7 of 14 events');
  await filters.getByRole('button', { name: 'Level' }).click();
  await page.getByRole('checkbox', { name: 'official visit 4' }).check();
  await page.keyboard.press('Escape');
  await expectShown(page, '4 of 14 events');
  await filters.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('checkbox', { name: 'invited 1' }).check();
  await expectShown(page, '1 of 14 events');
  await page.getByRole('checkbox', { name: 'held 3' }).check();
  await page.keyboard.press('Escape');
  await expectShown(page, '4 of 14 events');
  await filters.getByRole('button', { name: 'Rank' }).click();
  await page.getByRole('checkbox', { name: 'Foreign minister 2' }).check();
  await page.keyboard.press('Escape');
  await expectShown(page, '2 of 14 events');
  expect(Object.fromEntries(queryOf(page))).toMatchObject({
    kind: 'visit',
    level: 'official',
    status: 'invited,held',
    rank: 'foreign-minister',
  });
  await filters.getByRole('button', { name: 'Clear filters' }).click();
  await expectShown(page, '14 of 14 events');
});

test('narrows to a period, and the timeline fits itself to what is left', async ({ page }) => {
  await page.goto('./');
  await filtersOf(page)
    .getByRole('button', { name: /^Period/ })
    .click();
  await filtersOf(page).getByRole('combobox', { name: 'To' }).selectOption('2019');
  await expectShown(page, '2 of 14 events');
  await expect(timelineOf(page).getByRole('button', { name: /3 April 2019/ })).toBeVisible();
  expect(queryOf(page).get('to')).toBe('2019');
});
