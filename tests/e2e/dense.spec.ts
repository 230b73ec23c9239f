/* A dataset too long to be measured line by line, drawn from made-up records: the list, the lists of crowds, and loading ahead. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listOf, timelineOf } from './page-parts';
import { ROOT } from './sites';
import { expect, test } from './watched-test';

const EVENTS = 120_000;
const WINDOW = '2024-03-01..2024-03-28';

test.describe.configure({ mode: 'serial' });

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilat-e2e-dense-'));
  const synth = [
    'src/publish/run.mjs',
    'src/publish/dataset-cli.ts',
    'synth',
    `--events=${EVENTS}`,
    '--seed=1',
  ];
  const { status } = spawnSync(process.execPath, [...synth, `--out=${folder}`], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error('The made-up dataset could not be made.');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The site with the made-up dataset in the place of its own; answers with what is asked for of it. */
async function openDense(page: Page, query: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/dataset/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/dataset\//, '');
    asked.push(path);
    const file = join(folder, path);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.goto(`./${query}`);
  await expect(listOf(page).getByRole('link').first()).toBeVisible();
  return asked;
}

/** Dates of the lines in sight, each as a number that grows with time; headings say the year. */
const datesInSight = (page: Page): Promise<number[]> =>
  listOf(page).evaluate((list) => {
    let year = 0;
    return [...list.querySelectorAll<HTMLElement>('.event-list-year, .event-item-date')].flatMap(
      (element) => {
        const text = element.textContent ?? '';
        if (element.matches('.event-list-year')) {
          year = Number(text) || 0;
          return [];
        }
        const [, day = '1', month] = /(\d+)?\D*([A-Z][a-z]+)/.exec(text) ?? [];
        const at = month ? Date.parse(`${day} ${month} 2000`) : Number.NaN;
        return year > 0 && !Number.isNaN(at) && !/–|about|one of|from|until/.test(text)
          ? [year * 1e12 + at]
          : [];
      },
    );
  });

test('scrolls a list of tens of thousands from the newest to the last, in order, with nothing left waiting', async ({
  page,
}) => {
  await openDense(page, '');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const share of [0.1, 0.35, 0.72, 1]) {
    await page.evaluate((top) => window.scrollTo(0, top), height * share);
    await expect(listOf(page).locator('.event-item-waiting')).toHaveCount(0);
    const dates = await datesInSight(page);
    expect(dates).toEqual([...dates].sort((one, other) => other - one));
  }
  // By hand, a turn of the wheel at a time: what stood at the top moves up and passes by.
  await page.evaluate((top) => window.scrollTo(0, top), height / 2);
  await page.mouse.move(600, 500);
  const first = await listOf(page).getByRole('link').nth(24).textContent();
  await page.mouse.wheel(0, 120);
  await expect(
    listOf(page)
      .getByRole('link')
      .filter({ hasText: first ?? '' })
      .first(),
  ).toBeAttached();
});

test('lists the events that have no room in their lane, and gives the focus back', async ({ page }) => {
  await openDense(page, `?at=${WINDOW}&v=1`);
  const crowd = timelineOf(page).getByRole('button', { name: /Open to list them/ });
  await expect(crowd.first()).toBeAttached();
  const inSight = crowd.and(page.locator(':not([data-before])'));
  const name = (await inSight.last().getAttribute('aria-label')) ?? '';
  const [, count] = /: (\d+) events?\./.exec(name) ?? [];
  await inSight.last().focus();
  await page.keyboard.press('Enter');
  const tray = page.getByRole('region', { name: name.replace('. Open to list them', '') });
  await expect(tray).toBeFocused();
  await expect(tray.getByRole('listitem')).toHaveCount(Number(count));
  await page.keyboard.press('Escape');
  await expect(tray).toHaveCount(0);
  await expect(inSight.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await tray.getByRole('listitem').first().getByRole('button').click();
  await expect(page).toHaveURL(/\/e\//);
});

test('loads what is about to be read: the articles under the pointer, the stretch ahead of a drag', async ({
  page,
}) => {
  const asked = await openDense(page, `?at=${WINDOW}&v=1`);
  await expect(timelineOf(page).getByRole('button', { name: /held/ }).first()).toBeAttached();
  await page.waitForTimeout(500);
  const before = asked.length;
  await listOf(page).getByRole('link').nth(3).hover();
  await expect.poll(() => asked.slice(before).some((path) => path.startsWith('articles'))).toBe(true);
  const records = () => asked.filter((path) => path.startsWith('records')).length;
  const known = records();
  const box = await timelineOf(page).locator('.vis-center').first().boundingBox();
  if (!box) throw new Error('The timeline has no place on the page.');
  await page.evaluate(() => window.scrollTo(0, 0));
  const y = box.y + 60;
  await page.mouse.move(box.x + 900, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, y, { steps: 12 });
  await page.mouse.up();
  await expect.poll(records).toBeGreaterThan(known);
});
