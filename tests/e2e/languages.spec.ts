/* The languages in a real browser, whose own Intl says “2025 M11” where Node's does not. */
import { clipboardOf, pickerOf, queryOf } from './page-parts';
import { readWords } from './read-words';
import { expect, test } from './watched-test';

const LANGUAGES = [
  {
    locale: 'en',
    name: 'English',
    pair: 'Kazakhstan, Russia',
    months: ['Oct', 'Nov', 'Dec', 'Jan'],
    title: 'Kazakhstan → Russia · state visit · Moscow',
    date: '11–12 November 2025',
  },
  {
    locale: 'kk',
    name: 'Қазақша',
    pair: 'Қазақстан, Ресей',
    months: ['қаз.', 'қар.', 'жел.', 'қаң.'],
    title: 'Қазақстан → Ресей · мемлекеттік сапар · Мәскеу',
    date: '2025 жылғы 11–12 қараша',
  },
  {
    locale: 'uz-Cyrl',
    name: 'Ўзбекча',
    pair: 'Қозоғистон, Россия',
    months: ['окт', 'ноя', 'дек', 'янв'],
    title: 'Қозоғистон → Россия · давлат ташрифи · Москва',
    date: '2025 йил 11–12 ноябрь',
  },
  {
    locale: 'uz-Latn',
    name: 'Oʻzbekcha',
    pair: 'Qozogʻiston, Rossiya',
    months: ['okt', 'noy', 'dek', 'yan'],
    title: 'Qozogʻiston → Rossiya · davlat tashrifi · Moskva',
    date: '2025-yil 11–12-noyabr',
  },
  {
    locale: 'pl',
    name: 'Polski',
    pair: 'Kazachstan, Rosja',
    months: ['paź', 'lis', 'gru', 'sty'],
    title: 'Kazachstan → Rosja · wizyta państwowa · Moskwa',
    date: '11–12 listopada 2025',
  },
  {
    locale: 'ru',
    name: 'Русский',
    pair: 'Казахстан, Россия',
    months: ['окт.', 'нояб.', 'дек.', 'янв.'],
    title: 'Казахстан → Россия · государственный визит · Москва',
    date: '11–12 ноября 2025 г.',
  },
  {
    locale: 'tr',
    name: 'Türkçe',
    pair: 'Kazakistan, Rusya',
    months: ['Eki', 'Kas', 'Ara', 'Oca'],
    title: 'Kazakistan → Rusya · devlet ziyareti · Moscow',
    date: '11–12 Kasım 2025',
  },
  {
    locale: 'zh-Hans',
    name: '简体中文',
    pair: '哈萨克斯坦、俄罗斯',
    months: ['10月', '11月', '12月', '1月'],
    title: '哈萨克斯坦 → 俄罗斯 · 国事访问 · Moscow',
    date: '2025年11月11日至12日',
  },
  {
    locale: 'ar',
    name: 'العربية',
    pair: 'كازاخستان، روسيا',
    months: ['أكتوبر', 'نوفمبر', 'ديسمبر', 'يناير'],
    title: 'كازاخستان ← روسيا · زيارة دولة · \u2068Moscow\u2069',
    date: '11–12 نوفمبر 2025',
  },
] as const;

/** October to January on the axis. */
const WINDOW = '2025-09-20..2026-02-10';
const STATE_VISIT = '2025-11-11-kz-ru-state-visit-tokayev';

for (const { locale, name, pair, months, title, date } of LANGUAGES) {
  test(`speaks ${name} from the axis to the reader`, async ({ page }) => {
    await page.goto(`./?pair=KZ-RU&at=${WINDOW}&v=1`);
    await page.getByRole('combobox', { name: 'Language' }).selectOption(name);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', locale);
    await expect(page).toHaveTitle(`${pair} — Bilat`);
    for (const month of months) await expect(page.getByText(month, { exact: true }).first()).toBeVisible();

    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page).toHaveTitle(`${title} — Bilat`);
    await expect(page.getByText(date, { exact: true }).first()).toBeVisible();
    await page.locator('.country-button').first().click();
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    const { keys, patterns, codes } = await readWords(page);
    expect(keys, 'keys without words').toEqual([]);
    expect(patterns, 'months as the browser says them').toEqual([]);
    expect(codes, 'countries by their codes').toEqual([]);

    await page.reload();
    await expect(html).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  });
}

test('follows the language of a link and does not remember it', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&lang=kk&v=1');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page).toHaveTitle('Қазақстан, Ресей — Bilat');
  await page.goto('./?pair=KZ-RU&v=1');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('stays in the language of a link through choices and a reload, for its reader alone', async ({
  page,
}) => {
  await page.goto('./?pair=KZ-RU&lang=kk&v=1');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'kk');
  await page.getByRole('button', { name: 'Кездесулер' }).click();
  await expect.poll(() => queryOf(page).get('kind')).toBe('meeting');
  expect(queryOf(page).get('lang')).toBe('kk');
  await page.reload();
  await expect(html).toHaveAttribute('lang', 'kk');
  await expect(page.locator('#list a').first()).toBeVisible();
  const hrefs = await page
    .locator('a[href*="/e/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => href?.includes('lang='))).toEqual([]);
});

test('goes back in time without going back to the language of the link', async ({ page }) => {
  await page.goto('./?pair=KZ-RU&lang=kk&v=1');
  await page.getByRole('button', { name: 'Кездесулер' }).click();
  await page.getByRole('combobox', { name: 'Тіл' }).selectOption('Polski');
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await page.goBack();
  await expect.poll(() => queryOf(page).has('kind') || queryOf(page).has('lang')).toBe(false);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
});

test('keeps the language that was chosen after a link asked for another', async ({ page }) => {
  await page.goto('./?lang=kk&v=1');
  await page.getByRole('combobox', { name: 'Тіл' }).selectOption('Polski');
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
});

test('starts in the first language of the browser that it knows', async ({ browser, watch, baseURL }) => {
  const context = await browser.newContext({ locale: 'uz-UZ', baseURL: baseURL ?? '' });
  await watch.listen(context);
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uz-Latn');
  await context.close();
});

test('copies a link without a language, and one with it where that is asked for', async ({
  page,
  context,
  freshPage,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./e/${STATE_VISIT}?pair=KZ-RU&lang=ru&v=1`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByRole('button', { name: 'Копировать ссылку', exact: true }).click();
  await expect.poll(() => clipboardOf(page)).toContain(STATE_VISIT);
  expect(new URL(await clipboardOf(page)).searchParams.has('lang')).toBe(false);

  await page.getByRole('button', { name: 'Другие способы поделиться' }).click();
  await page.getByRole('button', { name: 'Копировать ссылку на эту языковую версию' }).click();
  await expect.poll(() => clipboardOf(page)).toContain('lang=ru');
  const friend = await freshPage();
  await friend.goto(await clipboardOf(page));
  await expect(friend.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(friend).toHaveTitle('Казахстан → Россия · государственный визит · Москва — Bilat');
});

test('changes colours by the button and remembers them', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  const button = page.getByRole('button', { name: /^Colours/ });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName('Colours: dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(pickerOf(page, 'First country')).toBeVisible();
});
