/* axe-core on each state of the page, in two languages, light and dark, wide and narrow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './watched-test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run: (options: object) => Promise<AxeResults> };

// The page's policy rightly keeps axe out; these tests alone let it in.
test.use({ bypassCSP: true });
test.slow();

/** Each broken rule with the first element that breaks it. */
async function findFaults(page: Page, rules: object): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], rules };
  const { violations } = await page.evaluate((given) => axe.run(given), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

async function expectClean(page: Page, state: string, rules: object = {}): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', colorScheme);
    expect(await findFaults(page, rules), `${state}, ${colorScheme}`).toEqual([]);
  }
}

for (const width of [1440, 390]) {
  for (const lang of ['en', 'kk']) {
    test(`can be used by all, ${lang} at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./?lang=${lang}`);
      await expect(page.locator('#list').getByRole('link')).toHaveCount(14);
      await expect(page.locator('.mark .kind-mark').first()).toBeVisible();
      await expectClean(page, 'start page');
      await page.locator('.country-button').first().click();
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      await expectClean(page, 'picker open');

      await page.goto(`./?pair=KZ-RU&kind=visit&lang=${lang}&v=1`);
      await expect(page.locator('.mark .kind-mark').first()).toBeVisible();
      await expect(page.getByRole('slider')).toHaveCount(3);
      await expectClean(page, 'pair');
      await page.locator('.timeline-tools [aria-expanded]').click();
      await expect(page.locator('.legend')).toBeVisible();
      await expectClean(page, 'legend');
      await page.goto(`./e/2025-11-11-kz-ru-state-visit-tokayev?pair=KZ-RU&lang=${lang}&v=1`);
      await expect(page.locator('mark').first()).toBeVisible();
      // On a phone the reader is a sheet over the page, which hides the pair that is the page's first heading.
      await expectClean(page, 'reader', width < 700 ? { 'page-has-heading-one': { enabled: false } } : {});
    });
  }
}

test.describe(() => {
  test.use({ site: 'broken' });
  for (const lang of ['en', 'kk']) {
    test(`can be used by all, the records set aside in ${lang}`, async ({ page }) => {
      await page.goto(`./?lang=${lang}&level=royal&v=1`);
      await page.locator('footer').getByRole('button').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectClean(page, 'dialog');
    });
  }
});
