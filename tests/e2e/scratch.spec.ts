import { markOf } from './page-parts';
import { test } from './watched-test';
for (const wait of [0, 2000]) test(`steps ${wait}`, async ({ page }) => {
  await page.goto(`./?pair=KZ-RU&at=2025-10-01..2025-12-31&v=1`);
  await markOf(page, /official visit · Moscow/).waitFor();
  await page.waitForTimeout(wait);
  await page.evaluate(() => { document.addEventListener('focusout', (e) => console.log('OUT', (e.target as HTMLElement).dataset.row, (e.target as HTMLElement).isConnected, new Error().stack)); });
  page.on('console', (m) => console.log(wait, m.text()));
  await markOf(page, /official visit · Moscow/).focus();
  for (const key of ['ArrowRight','ArrowRight','ArrowRight','ArrowLeft','ArrowLeft','Home', 'ArrowRight','ArrowRight','ArrowRight','ArrowRight', 'End']) { await page.keyboard.press(key); await page.waitForTimeout(150); console.log(wait, key, await page.evaluate(() => document.activeElement?.getAttribute('aria-label') + ' ' + (document.activeElement as HTMLElement)?.dataset.row)); }
});
