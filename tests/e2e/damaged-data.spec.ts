/* Sixty damaged datasets opened in one page, one after another: each is shown or refused with a reason, and none blanks it. */
import fc from 'fast-check';
import { prepareOwn } from '../../src/dataset/local/prepare-own';
import type { Manifest } from '../../src/model/served';
import { anyDamage } from '../fixtures/damage';
import { readFoundingData } from '../fixtures/source';
import { expectShown, listOf, timelineOf } from './page-parts';
import { expect, test } from './watched-test';

const DATASETS = 60;
test.setTimeout(300_000);

test(`opens ${DATASETS} damaged datasets in a row, with every good record of each`, async ({ page }) => {
  const sound = (await readFoundingData()).map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const anyPlan = fc.uniqueArray(fc.tuple(fc.constantFrom(...sound.map(({ path }) => path)), anyDamage), {
    minLength: 1,
    maxLength: 4,
    selector: ([path]) => path,
  });
  const counts = { shown: 0, refused: 0, withProblems: 0 };
  await page.goto('./');
  await expectShown(page, '14 of 14 events');
  for (const [at, plan] of fc.sample(anyPlan, { numRuns: DATASETS, seed: 20251111 }).entries()) {
    const damaged = new Map(plan.map(([path, { to }]) => [path, to]));
    const files = sound.map(({ path, bytes }, file) => ({
      // The first name is what the page calls all of them.
      path: file === 0 ? `damaged-${at}.json` : (path.split('/').at(-1) ?? path),
      bytes: damaged.get(path)?.(bytes) ?? bytes,
    }));
    const expected = prepareOwn(files);
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Load dataset' }).click();
    await (await asked).setFiles(
      files.map(({ path, bytes }) => ({ name: path, mimeType: 'application/json', buffer: bytes })),
    );
    const what = `dataset ${at}: ${plan.map(([path, { name }]) => `${path}: ${name}`).join('; ')}`;
    if (expected.ok) {
      const manifest = JSON.parse(expected.value.files.get('manifest.json') ?? '') as Manifest;
      const { events } = manifest.counts;
      await expect(page.locator('.intake-bar[data-kind="own"]'), what).toContainText(`damaged-${at}.json`);
      await expectShown(page, `${events} of ${events} events`);
      await expect(listOf(page).getByRole('link').first(), what).toBeVisible();
      await expect(timelineOf(page), what).toBeVisible();
      const problems = manifest.counts.setAside;
      if (problems > 0) counts.withProblems++;
      counts.shown++;
    } else {
      await expect(page.getByRole('alert'), what).toContainText(`damaged-${at}.json`);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      counts.refused++;
    }
  }
  // Damage that nothing notices would prove nothing.
  expect(counts.shown + counts.refused).toBe(DATASETS);
  expect(counts.withProblems + counts.refused).toBeGreaterThan(DATASETS / 2);
});
