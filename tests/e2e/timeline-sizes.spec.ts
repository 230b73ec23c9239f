/* The timeline is told its sizes rather than asking the page for them; here both are held side by side. */
import type { Page } from '@playwright/test';
import { timelineOf } from './page-parts';
import { expect, test } from './watched-test';

const ROOT = '.timeline-canvas > .vis-timeline';
const SIZES: readonly (readonly [string, string])[] = [
  [ROOT, 'offsetWidth'],
  [ROOT, 'offsetHeight'],
  [`${ROOT} > .vis-panel.vis-center > .vis-content`, 'offsetHeight'],
  [`${ROOT} > .vis-panel.vis-left > .vis-content`, 'offsetHeight'],
  [`${ROOT} > .vis-panel.vis-right > .vis-content`, 'offsetHeight'],
  [`${ROOT} > .vis-panel.vis-left`, 'clientWidth'],
  [`${ROOT} > .vis-panel.vis-right`, 'clientWidth'],
  [`${ROOT} > .vis-panel.vis-top`, 'clientHeight'],
];

interface Told {
  readonly panel: string;
  readonly told: number;
  readonly real: number;
}

const readSizes = (page: Page): Promise<Told[]> =>
  page.evaluate((sizes) => {
    const read = sizes.map(([panel, size]) => {
      const element = document.querySelector(panel) as HTMLElement;
      const owner = size.startsWith('offset') ? HTMLElement.prototype : Element.prototype;
      const real = Object.getOwnPropertyDescriptor(owner, size)?.get?.call(element) as number;
      return { panel: `${panel} ${size}`, told: Reflect.get(element, size) as number, real };
    });
    const axis = document.querySelector('.timeline-canvas .vis-panel.vis-bottom') as HTMLElement;
    const { height } = Element.prototype.getBoundingClientRect.call(axis);
    return [...read, { panel: 'axis', told: axis.getBoundingClientRect().height, real: Math.round(height) }];
  }, SIZES);

/** Once it has come to rest. */
async function expectTrue(page: Page): Promise<void> {
  await expect(page.locator(ROOT)).toBeVisible();
  await expect
    .poll(async () => (await readSizes(page)).filter(({ told, real }) => told !== real))
    .toEqual([]);
}

const VIEWS = {
  'of all countries': './',
  'of a pair': './?pair=KZ-RU&v=1',
  'of one country': './?pair=KZ-any&v=1',
  'of marks with labels': './?pair=KZ-RU&at=2025-10-01..2025-12-31&v=1',
  'of nothing that is dated there': './?pair=KZ-RU&at=1995-01-01..1996-01-01&v=1',
  'of calls alone, in Arabic': './?kind=call&lang=ar&v=1',
};

for (const [view, address] of Object.entries(VIEWS))
  for (const [screen, size] of Object.entries({ 'a desk': [1440, 900], 'a phone': [390, 844] } as const))
    test(`a timeline ${view} is as large as it was told on ${screen}`, async ({ page }) => {
      await page.setViewportSize({ width: size[0], height: size[1] });
      await page.goto(address);
      await expectTrue(page);
    });

test('it is told of another width, of lanes that open, and of a choice of rows', async ({ page }) => {
  await page.goto('./');
  await expectTrue(page);
  await page.setViewportSize({ width: 1000, height: 900 });
  await expectTrue(page);
  const width = () => page.locator(ROOT).evaluate((root) => root.getBoundingClientRect().width);
  expect(await width()).toBeLessThan(1000);
  await timelineOf(page).locator('button[data-lane]').first().click();
  await expectTrue(page);
  await page.getByRole('button', { name: /^Meetings/ }).click();
  await expectTrue(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectTrue(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectTrue(page);
});
