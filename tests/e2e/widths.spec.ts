import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale';
import { expect, test } from './watched-test';

/** How far the page is wider than its window, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const locale of LOCALES) {
  test(`never scrolls sideways in ${locale}`, async ({ page }) => {
    await page.goto(`./?lang=${locale}`);
    await expect(page.locator('#list').getByRole('link')).toHaveCount(14);
    await expect(page.locator('.mark .kind-mark').first()).toBeVisible();
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overflow(page), `start page at ${width}`).toBe(0);
    }
    await page.goto(`./e/2025-11-24-kz-eu-meeting-kosherbayev-stiprais?pair=KZ-EU&lang=${locale}&v=1`);
    await expect(page.locator('mark').first()).toBeVisible();
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overflow(page), `reader at ${width}`).toBe(0);
    }
  });
}
