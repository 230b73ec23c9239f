/* The whole span below the axis, and the other ways to a place in time: brush, year, today, lanes, legend. */
import type { Page } from '@playwright/test';
import {
  expectShown,
  expectTitle,
  filtersOf,
  itemOf,
  listOf,
  markOf,
  queryOf,
  readerOf,
  tabTo,
  timelineOf,
} from './page-parts';
import { expect, test } from './watched-test';

const DAY = 86_400_000;
const WINDOW = '2025-01-01..2025-12-31';
const WHOLE = 'Window on the whole span';

const partOf = (page: Page, name: string) => timelineOf(page).getByRole('slider', { name, exact: true });

/** First and last day of the window in the address. */
function windowOf(page: Page): { from: number; to: number } {
  const [from = Number.NaN, to = Number.NaN] = (queryOf(page).get('at') ?? '')
    .split('..')
    .map((day) => Date.parse(day) / DAY);
  return { from, to };
}

async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await partOf(page, name).boundingBox();
  if (!box) throw new Error(`${name} has no place on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, name: string, distance: number): Promise<void> {
  const { x, y } = await middleOf(page, name);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + distance, y, { steps: 6 });
  await page.mouse.up();
}

test('drags the window along the whole span, and stretches it at either end', async ({ page }) => {
  await page.goto(`./?pair=KZ-RU&at=${WINDOW}&v=1`);
  await expect(partOf(page, WHOLE)).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  const start = windowOf(page);
  await drag(page, WHOLE, -300);
  await expect.poll(() => windowOf(page).from).toBeLessThan(start.from - 300);
  const moved = windowOf(page);
  expect(Math.abs(moved.to - moved.from - (start.to - start.from))).toBeLessThanOrEqual(1);
  await drag(page, 'Start of the window', -60);
  await expect.poll(() => windowOf(page).from).toBeLessThan(moved.from);
  expect(windowOf(page).to).toBe(moved.to);
  const wider = windowOf(page);
  await drag(page, 'End of the window', -40);
  await expect.poll(() => windowOf(page).to).toBeLessThan(wider.to);
  expect(windowOf(page).from).toBe(wider.from);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('shows another time where the span is pressed beside the window', async ({ page }) => {
  await page.goto(`./?pair=KZ-RU&at=${WINDOW}&v=1`);
  await partOf(page, WHOLE).waitFor();
  const strip = timelineOf(page).getByRole('group', { name: 'Whole span' });
  await strip.click({ position: { x: 30, y: 20 } });
  const first = markOf(page, 'Kazakhstan → Russia · visit · Moscow, 3 April 2019, held');
  await expect(first).toBeInViewport();
  await expect.poll(() => windowOf(page).from).toBeLessThan(Date.parse('2019-06-01') / DAY);
});

test('moves and stretches the window by keys, and says where it stands', async ({ page }) => {
  await page.goto(`./?pair=KZ-RU&at=${WINDOW}&v=1`);
  const whole = partOf(page, WHOLE);
  await expect(whole).toHaveAttribute('aria-valuetext', '1 January – 31 December 2025');
  await tabTo(page, whole);
  await page.keyboard.press('ArrowRight');
  await expect(whole).toHaveAttribute('aria-valuetext', '7 February 2025 – 6 February 2026');
  await expect.poll(() => queryOf(page).get('at')).toBe('2025-02-07..2026-02-06');
  await page.keyboard.press('PageDown');
  await expect.poll(() => queryOf(page).get('at')).toBe('2024-02-08..2025-02-06');
  await page.keyboard.press('Tab');
  await expect(partOf(page, 'Start of the window')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => queryOf(page).get('at')).toBe('2024-01-09..2025-02-06');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => queryOf(page).get('at')).toBe('2024-01-09..2025-03-08');
  const before = windowOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => windowOf(page).to - windowOf(page).from).toBeLessThan(before.to - before.from);
});

test('jumps to a year and to today, and says what is shown', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&v=1');
  const year = timelineOf(page).getByRole('combobox', { name: 'Jump to year' });
  await year.selectOption('2019');
  await expect.poll(() => queryOf(page).get('at')).toBe('2019-01-01..2019-12-31');
  await expect(year).toHaveValue('2019');
  await expect(timelineOf(page).getByRole('status')).toHaveText('Shown: 1 January – 31 December 2019');
  await expect(markOf(page, 'Kazakhstan → Russia · visit · Moscow, 3 April 2019, held')).toBeInViewport();
  await timelineOf(page).getByRole('button', { name: 'Today', exact: true }).click();
  const today = await page.evaluate((day) => Math.floor(Date.now() / day), DAY);
  await expect.poll(() => Math.abs((windowOf(page).from + windowOf(page).to) / 2 - today)).toBeLessThan(3);
  expect(windowOf(page).to - windowOf(page).from).toBe(364);
});

test('asks for what certainly lies in a period, and the link holds it', async ({ page }) => {
  await page.goto('./?from=2026&to=2026&v=1');
  await expectShown(page, '3 of 14 events');
  await filtersOf(page).getByRole('button', { name: 'Period: 2026' }).click();
  await filtersOf(page).getByRole('combobox', { name: 'To' }).selectOption('2025');
  await filtersOf(page).getByRole('combobox', { name: 'From' }).selectOption('2025');
  await expectShown(page, '7 of 14 events');
  await page.goto('./?from=2026-02&to=2026-02&v=1');
  await expectShown(page, '3 of 14 events');
  await filtersOf(page)
    .getByRole('button', { name: /^Period: / })
    .click();
  await page.getByRole('radio', { name: 'certainly in the period' }).check();
  // Of “2026” alone nobody knows that it was in February.
  await expectShown(page, '2 of 14 events');
  expect(queryOf(page).get('in')).toBe('certainly');
  await page.reload();
  await expectShown(page, '2 of 14 events');
  await page.goBack();
  await expectShown(page, '3 of 14 events');
});

test('has a legend whose signs are filters', async ({ page }) => {
  await page.goto('./');
  const timeline = timelineOf(page);
  await timeline.getByRole('button', { name: 'Legend' }).click();
  await expect(timeline.getByText('one of these days')).toBeVisible();
  const state = timeline.getByRole('button', { name: /^state visit/ });
  await state.click();
  await expect(state).toHaveAttribute('aria-pressed', 'true');
  await expectShown(page, '2 of 14 events');
  expect(queryOf(page).get('level')).toBe('state');
  await state.click();
  await timeline.getByRole('button', { name: /^announced/ }).click();
  await expectShown(page, '1 of 14 events');
});

test('opens the lane of a country by partner, and keeps the focus on it', async ({ page }) => {
  await page.goto('./');
  const lane = timelineOf(page).getByRole('button', { name: 'Russia: show by partner' });
  await lane.focus();
  await page.keyboard.press('Enter');
  await expect(lane).toHaveAttribute('aria-expanded', 'true');
  await expect(timelineOf(page).getByText('Kazakhstan', { exact: true })).toBeVisible();
  await expect(lane).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
});

test('shows talks inside their visit, as marks of their own where there is room', async ({ page }) => {
  await page.goto('./?pair=KZ-UZ&at=2025-11-10..2025-11-25&v=1');
  const talks = markOf(
    page,
    'Shavkat Mirziyoyev, Kassym-Jomart Tokayev · meeting · Kuksaroy, 15 November 2025, held',
  );
  const visit = markOf(page, 'Kazakhstan → Uzbekistan · state visit · Tashkent, 14–15 November 2025, held');
  await expect(visit).toBeVisible();
  await talks.click();
  await expectTitle(page, 'Shavkat Mirziyoyev, Kassym-Jomart Tokayev · meeting · Kuksaroy');
  await expect(talks).toHaveAttribute('aria-current', 'true');
  await expect(itemOf(page, /Kuksaroy/)).toHaveAttribute('aria-current', 'true');
});

test('moves by the wheel turned sideways, and zooms in by a double click', async ({ page }) => {
  await page.goto(`./?pair=KZ-RU&at=${WINDOW}&v=1`);
  const canvas = timelineOf(page).locator('.timeline-canvas');
  await canvas.hover({ position: { x: 600, y: 20 } });
  const start = windowOf(page);
  await page.mouse.wheel(200, 0);
  await expect.poll(() => windowOf(page).from).toBeGreaterThan(start.from);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const moved = windowOf(page);
  await canvas.dblclick({ position: { x: 600, y: 60 } });
  await expect.poll(() => windowOf(page).to - windowOf(page).from).toBeLessThan(moved.to - moved.from - 100);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('everything that is pressed is 44 pixels high', async ({ page }) => {
    await page.goto('./?pair=KZ-UZ&v=1');
    const timeline = timelineOf(page);
    await partOf(page, WHOLE).waitFor();
    await timeline.getByRole('button', { name: 'Legend' }).tap();
    await expect(timeline.getByText('one of these days')).toBeVisible();
    const small = await timeline.evaluate((element) =>
      [...element.querySelectorAll<HTMLElement>('button:not([data-drawing]), select')]
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
        .map((control) => control.ariaLabel ?? control.textContent),
    );
    expect(small).toEqual([]);
  });

  test('opens the event that a finger comes down beside', async ({ page }) => {
    await page.goto('./?pair=KZ-UZ&v=1');
    await partOf(page, WHOLE).waitFor();
    const mark = timelineOf(page).locator('.vis-itemset .mark-button').first();
    const box = await mark.boundingBox();
    if (!box) throw new Error('The mark has no place on the page.');
    const beside = { x: box.x + box.width / 2 - 20, y: box.y + box.height / 2 - 20 };
    const isOnMark = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('button') !== null,
      beside,
    );
    expect(isOnMark).toBe(false);
    await page.touchscreen.tap(beside.x, beside.y);
    await expect(readerOf(page)).toBeVisible();
  });

  test('takes hold of the window’s end beside the end itself', async ({ page }) => {
    await page.goto(`./?pair=KZ-UZ&at=2025-01-01..2025-06-30&v=1`);
    const { x, y } = await middleOf(page, 'Start of the window');
    const part = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.getAttribute('data-part'),
      [x - 20, y + 10],
    );
    expect(part).toBe('from');
  });

  test('begins the list on the first screen, below a compact timeline', async ({ page }) => {
    await page.goto('./');
    await partOf(page, WHOLE).waitFor();
    const first = listOf(page).getByRole('link').first();
    await expect(first).toBeInViewport();
    const small = await timelineOf(page).evaluate((element) =>
      [...element.querySelectorAll<HTMLElement>('button.lane')]
        .map((lane) => lane.getBoundingClientRect().height)
        .filter((height) => height < 44),
    );
    expect(small).toEqual([]);
  });

  test('zooms by two fingers', async ({ page }) => {
    await page.goto(`./?pair=KZ-RU&at=2025-01-01..2025-12-31&v=1`);
    await partOf(page, WHOLE).waitFor();
    const box = await timelineOf(page).locator('.vis-center').first().boundingBox();
    if (!box) throw new Error('The timeline has no place on the page.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ id, x: x + side * apart, y })),
      });
    await touch('touchStart', 20);
    for (let apart = 24; apart <= 100; apart += 4) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await expect.poll(() => windowOf(page).to - windowOf(page).from).toBeLessThan(150);
  });
});
