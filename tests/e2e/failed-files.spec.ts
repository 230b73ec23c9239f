/* A server that answers with an error, nothing, or its own page: words and a way to try again, never a blank page. */
import type { Page, Route } from '@playwright/test';
import { chooseCountry, expectShown, expectTitle, listOf, pickerOf, readerOf } from './page-parts';
import { expect, test } from './watched-test';

interface Answer {
  readonly name: string;
  readonly respond: (route: Route) => Promise<void>;
  readonly words: RegExp;
}

const ANSWERS = {
  error: {
    name: 'an error',
    respond: (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
    words: /^The data could not be reached/,
  },
  missing: {
    name: 'that there is none',
    respond: (route) => route.fulfill({ status: 404, body: 'Not Found' }),
    words: /^A file of the dataset is missing from the server: /,
  },
  page: {
    name: 'a page of its own',
    respond: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
    words: /^A file of the dataset is damaged: /,
  },
} as const satisfies Record<string, Answer>;

const FILES = {
  manifest: /dataset\/manifest\.json/,
  index: /dataset\/index-/,
  gazetteer: /dataset\/gazetteer-/,
  records: /dataset\/records\//,
  articles: /dataset\/articles\//,
  ids: /dataset\/ids\//,
} as const;

/** Lets the file fail until the given function is called. */
async function breakFile(page: Page, file: RegExp, respond: Answer['respond']): Promise<() => void> {
  let isBroken = true;
  await page.route(file, (route) => (isBroken ? respond(route) : route.continue()));
  return () => {
    isBroken = false;
  };
}

/** The first file fails in each way, the others in one. */
const FAILURES: Readonly<Record<keyof typeof FILES, readonly (keyof typeof ANSWERS)[]>> = {
  manifest: ['error', 'missing', 'page'],
  index: ['missing'],
  gazetteer: ['page'],
  records: ['error'],
  articles: ['page'],
  ids: ['error'],
};

for (const file of Object.keys(FILES) as (keyof typeof FILES)[]) {
  for (const { name, respond, words } of FAILURES[file].map((answer) => ANSWERS[answer])) {
    test(`reads why nothing comes when the server answers ${name} for ${file}, and tries again`, async ({
      page,
      watch,
    }) => {
      if (name !== 'a page of its own') watch.expect(/^Failed to load resource/);
      const mend = await breakFile(page, FILES[file], respond);
      await page.goto('./e/2025-12-02-kz-ch-official-visit-kosherbayev?v=1');
      const alert = page.getByRole('alert').filter({ hasText: words }).first();
      await expect(alert).toBeVisible();
      // Parts of the page that come later ask once more by themselves.
      await page.waitForLoadState('networkidle');
      mend();
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expectTitle(page, 'Kazakhstan → Switzerland · official visit · Bern');
      await expectShown(page, '14 of 14 events');
      await expect(readerOf(page).getByRole('article').locator('mark').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
}

test('is told that the dataset is newer than the page', async ({ page }) => {
  await page.route(FILES.manifest, (route) => route.fulfill({ json: { format: 99 } }));
  await page.goto('./');
  await expect(page.getByText(/^This dataset was made by a newer version of Bilat/)).toBeVisible();
});

test('comes back by itself from one lost answer', async ({ page, watch }) => {
  watch.expect(/^Failed to load resource/);
  let asked = 0;
  await page.route(FILES.index, (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
});

test('keeps the list when the timeline’s own code does not come', async ({ page, watch }) => {
  watch.expect(/Failed to (load resource|fetch)/);
  await page.route(/assets\/TimelinePanel-.*\.js/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('This part of the page has failed. The rest works.');
  await expect(listOf(page).getByRole('link')).toHaveCount(14);
});

test('keeps the page when the picker’s own code does not come', async ({ page, watch }) => {
  watch.expect(/Failed to (load resource|fetch)/);
  await page.route(/assets\/CountrySearch-.*\.js/, (route) => route.abort());
  await page.goto('./');
  await pickerOf(page, 'First country').click();
  await expect(page.getByRole('alert')).toContainText('This part of the page has failed.');
  await expect(listOf(page).getByRole('link')).toHaveCount(14);
});

test('waits with a way to try again when no language comes', async ({ page, watch }) => {
  watch.expect(/Failed to (load resource|fetch)/);
  let isBroken = true;
  await page.route(/assets\/en-.*\.js/, (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('./');
  const again = page.getByRole('button', { name: 'Bilat ↻' });
  await expect(again).toBeVisible();
  isBroken = false;
  await again.click();
  await expectShown(page, '14 of 14 events');
  await chooseCountry(page, 'First country', 'Serbia');
  await expectShown(page, '3 of 14 events');
});
