import { expect, test } from './watched-test';
test('scratch', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'List of events' }).getByRole('link')).toHaveCount(14);
  console.log(await page.locator('body').ariaSnapshot());
  await page.screenshot({ path: '/tmp/shots/start.png', fullPage: true });
  await page.getByRole('link', { name: /Kazakhstan → Russia · state visit/ }).click();
  await page.waitForTimeout(500);
  console.log(page.url(), await page.getByRole('region', { name: 'Event and its sources' }).ariaSnapshot());
  await page.screenshot({ path: '/tmp/shots/reader.png', fullPage: true });
});
