import { expectTitle, itemOf, markOf, queryOf, readerOf, timelineOf } from './page-parts';
import { expect, test } from './watched-test';

const OFFICIAL_VISIT = 'Kazakhstan → Russia · official visit · Moscow, 22 October 2025, held';
const MEETING = 'Yermek Kosherbayev, Sergey Lavrov · meeting · Moscow, 22 October 2025, held';
const STATE_VISIT = 'Kazakhstan → Russia · state visit · Moscow, 11–12 November 2025, held';
const WINDOW = '2025-10-01..2025-12-31';

/** Days from one end of the window to the other, as the address has it. */
function daysInWindow(query: URLSearchParams): number {
  const [from, to] = (query.get('at') ?? '').split('..').map((day) => Date.parse(day));
  return ((to ?? Number.NaN) - (from ?? Number.NaN)) / 86_400_000;
}

test('opens an event by a click on its mark, and shows which one is open', async ({ page }) => {
  await page.goto(`./?at=${WINDOW}&v=1`);
  await markOf(page, STATE_VISIT).click();
  await expectTitle(page, 'Kazakhstan → Russia · state visit · Moscow');
  await expect(markOf(page, STATE_VISIT)).toHaveAttribute('aria-current', 'true');
  await expect(itemOf(page, /state visit · Moscow/)).toHaveAttribute('aria-current', 'true');
  expect(queryOf(page).get('at')).toBe(WINDOW);
});

test('opens an undated event from the tray', async ({ page }) => {
  await page.goto('./');
  await markOf(page, 'Kazakhstan → Serbia · official visit, no date, invited').click();
  await expectTitle(page, 'Kazakhstan → Serbia · official visit');
  await expect(readerOf(page).getByText('no date', { exact: true }).first()).toBeVisible();
});

test('steps through the marks in order of time by arrows and opens one by Enter', async ({ page }) => {
  await page.goto(`./?pair=KZ-RU&at=${WINDOW}&v=1`);
  await markOf(page, OFFICIAL_VISIT).focus();
  await page.keyboard.press('ArrowRight');
  await expect(markOf(page, MEETING)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(markOf(page, STATE_VISIT)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(markOf(page, STATE_VISIT)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(markOf(page, MEETING)).toBeFocused();
  await page.keyboard.press('Home');
  const first = markOf(page, 'Kazakhstan → Russia · visit · Moscow, 3 April 2019, held');
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
  await page.keyboard.press('End');
  await expect(markOf(page, STATE_VISIT)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Kazakhstan → Russia · state visit · Moscow');
});

test('zooms by plus and minus, and the address follows', async ({ page }) => {
  await page.goto(`./?pair=KZ-RU&at=${WINDOW}&v=1`);
  await markOf(page, STATE_VISIT).focus();
  const before = daysInWindow(queryOf(page));
  await page.keyboard.press('+');
  await expect.poll(() => daysInWindow(queryOf(page))).toBeLessThan(before);
  const near = daysInWindow(queryOf(page));
  await page.keyboard.press('-');
  await expect.poll(() => daysInWindow(queryOf(page))).toBeGreaterThan(near);
  const timeline = timelineOf(page);
  const far = daysInWindow(queryOf(page));
  await timeline.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => daysInWindow(queryOf(page))).toBeLessThan(far);
  await timeline.getByRole('button', { name: 'Zoom out' }).click();
  await timeline.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => daysInWindow(queryOf(page))).toBeGreaterThan(far);
});

test('drags the window along, which is no step of its own in the history', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&v=1');
  await page.getByRole('button', { name: /^Visits \d/ }).click();
  await expect(markOf(page, STATE_VISIT)).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  const box = await timelineOf(page).boundingBox();
  if (!box) throw new Error('The timeline has no place on the page.');
  const y = box.y + box.height / 2;
  for (const distance of [300, -120]) {
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + distance, y, { steps: 8 });
    await page.mouse.up();
  }
  await expect.poll(() => queryOf(page).has('at')).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await expect(readerOf(page)).toHaveCount(0);
  await page.goBack();
  expect(queryOf(page).has('kind')).toBe(false);
});

test('scrolls the page by the wheel over the timeline, and zooms only with Ctrl', async ({ page }) => {
  await page.goto(`./?at=${WINDOW}&v=1`);
  await markOf(page, STATE_VISIT).hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(queryOf(page).get('at')).toBe(WINDOW);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => daysInWindow(queryOf(page))).toBeLessThan(91);
});

test('names lanes by direction for a pair, by partner for one country', async ({ page }) => {
  await page.goto('./?pair=RS-KZ&v=1');
  const timeline = timelineOf(page);
  await expect(timeline.getByText('Serbia → Kazakhstan', { exact: true })).toBeVisible();
  await expect(timeline.getByText('Kazakhstan → Serbia', { exact: true })).toBeVisible();
  await page.goto('./?pair=KZ&v=1');
  for (const partner of ['Russia', 'Uzbekistan', 'Serbia', 'Switzerland']) {
    await expect(timeline.getByText(partner, { exact: true })).toBeVisible();
  }
});

test('draws an event that the filter leaves out while it is read, and says so', async ({ page }) => {
  await page.goto('./e/2025-11-11-kz-ru-state-visit-tokayev?pair=KZ-UZ&v=1');
  await expectTitle(page, 'Kazakhstan → Russia · state visit · Moscow');
  await expect(markOf(page, STATE_VISIT)).toBeVisible();
  await expect(itemOf(page, /state visit · Moscow/)).toHaveCount(0);
  await expect(readerOf(page).getByText('This event is not in the current filter.')).toBeVisible();
  await readerOf(page).getByRole('button', { name: 'Clear the filter' }).click();
  await expect(itemOf(page, /state visit · Moscow/)).toBeVisible();
  await expectTitle(page, 'Kazakhstan → Russia · state visit · Moscow');
});

test('says where the sources end', async ({ page }) => {
  await page.goto('./');
  await expect(timelineOf(page).getByText('Sources end on 27 February 2026')).toBeAttached();
  await expect(page.getByText('Sources read up to 27 February 2026')).toBeVisible();
});
