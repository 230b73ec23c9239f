import { expectShown, expectTitle } from './page-parts';
import { expect, test } from './watched-test';

test('gets a page that allows nothing but its own files', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]) {
    expect(policy?.split('; ')).toContain(part);
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
});

test('is kept from script that stands in the page', async ({ page, watch }) => {
  watch.expect(/Content Security Policy/);
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = true';
    document.body.append(script);
    return 'hacked' in window;
  });
  expect(ran).toBe(false);
});

test('leaves nothing behind but the settings that were chosen', async ({ page, context }) => {
  await page.goto('./e/2025-12-02-kz-ch-official-visit-kosherbayev?pair=KZ-CH&v=1');
  await expectTitle(page, 'Kazakhstan → Switzerland · official visit · Bern');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Polski');
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['bilat.language', 'pl']]);
});

test('reads code in a link as the text that it is', async ({ page }) => {
  const code = '<img src=x onerror=window.hacked=1>';
  await page.goto(`./?pair=${encodeURIComponent(code)}&v=1`);
  await expect(page.getByText(`left out: pair=${code}`)).toBeVisible();
  await page.goto(`./e/${encodeURIComponent(code)}?v=1`);
  await expectShown(page, '14 of 14 events');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});
