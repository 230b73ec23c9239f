import type { Locator, Page } from '@playwright/test';
import { expectTitle, itemOf, pathOf, queryOf, readerOf } from './page-parts';
import { expect, test } from './watched-test';

const textOf = (page: Page): Locator => readerOf(page).getByRole('article');
const langOf = (words: Locator): Promise<string | undefined> =>
  words.evaluate((element) => element.closest('[lang]')?.getAttribute('lang') ?? undefined);

/** An article of each language, with words that stand only in it. */
const ARTICLES = [
  {
    event: '2019-04-03-kz-ru-visit-tokayev',
    article: '2019-04-tvn24-tokayev-putin',
    lang: 'pl',
    words: 'do Moskwy',
  },
  {
    event: '2025-11-11-kz-ru-state-visit-tokayev',
    article: '2025-11-12-rbc-putin-tokayev',
    lang: 'ru',
    words: 'в Москву',
  },
  {
    event: '2025-11-11-kz-ru-state-visit-tokayev',
    article: '2025-11-13-t-online-tokayev-state-visit',
    lang: 'de',
    words: 'Staatsbesuch',
  },
  {
    event: '2025-11-11-kz-ru-state-visit-tokayev',
    article: '2025-10-23-astana-times-kosherbayev-lavrov',
    lang: 'en',
    words: 'state visit',
  },
  {
    event: '2025-11-15-kz-uz-meeting-mirziyoyev-tokayev',
    article: '2025-11-15-sputnik-uz-kuksaroy',
    lang: 'uz-Cyrl',
    words: 'Кўксарой',
  },
  {
    event: '2025-11-14-kz-uz-state-visit-tokayev',
    article: 'demokrat-uz-humo-airport',
    lang: 'uz-Latn',
    words: 'davlat',
  },
  {
    event: '2026-02-26-rs-kz-official-visit-vucic',
    article: '2026-02-27-zakon-kz-vucic-tokayev',
    lang: 'kk',
    words: 'сапармен',
  },
  {
    event: '2026-02-26-rs-kz-official-visit-vucic',
    article: '2026-02-27-rtv-bn-vucic-kazakhstan',
    lang: 'sr-Latn',
    words: 'dva dana',
  },
] as const;

test('hears each article in its own language, whatever the interface speaks', async ({ page }) => {
  for (const { event, article, lang, words } of ARTICLES) {
    await page.goto(`./e/${event}?article=${article}&v=1`);
    const mark = textOf(page).locator('mark').filter({ hasText: words }).first();
    await expect(mark, article).toBeVisible();
    expect(await langOf(mark), article).toBe(lang);
    const snippet = readerOf(page)
      .getByRole('button', { name: /^our summary says/ })
      .first();
    expect(await langOf(snippet.locator('span').last()), article).toBe(lang);
    expect(await langOf(readerOf(page).getByRole('heading', { level: 2 }))).toBe('en');
  }
});

test('is told that a digest is a summary, and never sees it in quotation marks', async ({ page }) => {
  await page.goto('./e/2025-12-02-kz-ch-official-visit-kosherbayev?v=1');
  const reader = readerOf(page);
  await expect(
    reader.getByText('Our summary in the language of the article, not the publisher’s words.'),
  ).toBeVisible();
  await expect(reader.getByRole('button', { name: /^our summary says/ })).toHaveCount(4);
  await expect(reader.getByText('evidence')).toHaveCount(0);
  await expect(reader.locator('q')).toHaveCount(0);
  const snippets = await reader.getByRole('button', { name: /^our summary says/ }).allTextContents();
  expect(snippets.filter((words) => /["“”«»„]/.test(words))).toEqual([]);
});

test('sees where the reports differ, and opens the one that says otherwise', async ({ page }) => {
  await page.goto('./e/2019-04-03-kz-ru-visit-tokayev?article=2019-04-04-om1-tokayev-russia&v=1');
  const date = readerOf(page).getByRole('definition').first();
  await expect(date).toContainText('3 April 2019');
  await expect(date).toContainText('one of: 3, 10, 17, 24 April 2019');
  const level = readerOf(page).getByRole('definition').nth(1);
  await expect(level).toContainText('not stated');
  await expect(level).toContainText('official visit');
  await date.getByRole('button', { name: 'TVN24' }).click();
  await expect(textOf(page).locator('mark').filter({ hasText: 'w środę' })).toBeVisible();
  expect(queryOf(page).get('article')).toBe('2019-04-tvn24-tokayev-putin');
});

test('reads what was seen and not made an event, with the reason', async ({ page }) => {
  await page.goto(
    './e/2025-10-22-kz-ru-meeting-kosherbayev-lavrov?article=2025-10-22-kazinform-uz-lavrov-kosherbayev&v=1',
  );
  const doubt = readerOf(page)
    .getByRole('listitem')
    .filter({ hasText: 'a number of meetings without days or names' });
  await expect(
    readerOf(page).getByRole('heading', { name: 'Noticed, but not recorded as an event' }),
  ).toBeVisible();
  await expect(doubt).toContainText('тўрт марта учрашганини');
  expect(await langOf(doubt.locator('span').first())).toBe('uz-Cyrl');
});

test('finds the original behind a link that gives nothing away', async ({ page }) => {
  await page.goto(
    './e/2025-12-02-kz-ch-official-visit-kosherbayev?article=2025-12-02-eda-cassis-kosherbayev&v=1',
  );
  const original = readerOf(page).getByRole('link', { name: /^Original at Swiss Federal Department/ });
  await expect(original).toHaveAttribute('href', /^https:\/\/www\.swiss-space-law\.admin\.ch\//);
  await expect(original).toHaveAttribute('target', '_blank');
  await expect(original).toHaveAttribute('rel', /\bnoopener\b/);
  await expect(original).toHaveAttribute('rel', /\bnoreferrer\b/);
});

test('goes from a field to its words and from the words to their field', async ({ page }) => {
  await page.goto(
    './e/2025-12-02-kz-ch-official-visit-kosherbayev?article=2025-12-02-eda-cassis-kosherbayev&v=1',
  );
  const reader = readerOf(page);
  const place = reader.getByRole('button', { name: 'our summary says in Bern' });
  await place.click();
  await expect(place).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.locator('mark[data-focus]')).toHaveText('in Bern');
  await textOf(page).locator('mark').filter({ hasText: 'empfing' }).click();
  await expect(reader.getByRole('button', { name: 'our summary says empfing' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(place).toHaveAttribute('aria-pressed', 'false');
});

test('follows how an event came about', async ({ page }) => {
  await page.goto('./e/2026-02-26-rs-kz-official-visit-vucic?v=1');
  const steps = readerOf(page).getByRole('list').first().getByRole('listitem');
  await expect(steps).toHaveText([
    /invited\s*19 November 2024\s*Kazinform/,
    /announced\s*25 February 2026\s*Mail\.ru News/,
    /held\s*27 February 2026\s*Zakon\.kz/,
  ]);
});

test('walks from a visit to the talks in it and back, and on to the next event', async ({ page }) => {
  await page.goto('./e/2025-11-14-kz-uz-state-visit-tokayev?pair=KZ-UZ&v=1');
  const reader = readerOf(page);
  await reader
    .getByRole('link', { name: /meeting · Kuksaroy/ })
    .first()
    .click();
  await expectTitle(page, 'Shavkat Mirziyoyev, Kassym-Jomart Tokayev · meeting · Kuksaroy');
  await expect(reader.getByText('Kuksaroy, Tashkent, Uzbekistan')).toBeVisible();
  await reader
    .getByRole('link', { name: /state visit · Tashkent/ })
    .first()
    .click();
  await expectTitle(page, 'Kazakhstan → Uzbekistan · state visit · Tashkent');
  await expect(reader.getByRole('button', { name: 'Previous event' })).toBeDisabled();
  await reader.getByRole('button', { name: 'Next event' }).click();
  await expectTitle(page, 'Shavkat Mirziyoyev, Kassym-Jomart Tokayev · meeting · Kuksaroy');
  await reader.getByRole('button', { name: 'Close' }).click();
  await expect(reader).toHaveCount(0);
  expect(pathOf(page)).toBe('/');
  expect(queryOf(page).get('pair')).toBe('KZ-UZ');
});

test('reads on a phone in a sheet of its own and goes back to the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?pair=KZ-CH&v=1');
  await itemOf(page, /Bern/).click();
  await expectTitle(page, 'Kazakhstan → Switzerland · official visit · Bern');
  await expect(itemOf(page, /Bern/)).toBeHidden();
  await readerOf(page).getByRole('button', { name: 'Back to the list' }).click();
  await expect(itemOf(page, /Bern/)).toBeVisible();
});

test.describe(() => {
  test.use({ viewport: { width: 1440, height: 620 } });

  test('an event opened by a link stands where it can be read, however tall the timeline grows', async ({
    page,
  }) => {
    await page.goto('./e/2025-11-11-kz-ru-state-visit-tokayev?v=1');
    await expectTitle(page, 'Kazakhstan → Russia · state visit · Moscow');
    const heading = readerOf(page).getByRole('heading', { level: 2 });
    await expect(heading).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => ((await readerOf(page).boundingBox())?.y ?? Infinity) / 620)
      .toBeLessThanOrEqual(0.5);
  });
});
