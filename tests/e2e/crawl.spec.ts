/*
 * Opens every screen and state in every language and looks for what a reader should never meet: a key in the place of
 * words, a bare code, an English name, a text cut off or upon another. `npm run crawl` opens them all, at two widths;
 * `npm test` a few of them.
 */
import { LOCALES, type Locale, PSEUDO_LOCALE } from '../../src/i18n/locale';
import { findMisfits } from './crawl/find-misfits';
import { readTexts } from './crawl/read-texts';
import { buildSift } from './crawl/sift-texts';
import { STATES, type State, visitIn } from './crawl/states';
import { addressOf, SITES, type SiteName } from './sites';
import { expect, test } from './watched-test';

const IS_FULL = process.env.CRAWL === 'full';
const WIDTHS = [390, 1440] as const;

const statesOf = (site: SiteName) =>
  STATES.filter((state) => (state.site ?? 'founding') === site && (IS_FULL || state.isShort));

for (const site of Object.keys(SITES) as SiteName[]) {
  for (const locale of [...LOCALES, PSEUDO_LOCALE] as Locale[]) {
    const states = statesOf(site);
    if (states.length === 0) continue;
    test.describe(`${site} in ${locale}`, () => {
      test.use({ site });
      const sift = buildSift(locale);
      // One test a language: a browser that stays open saves more time than it costs to read one long report.
      test('says everything in its own words, and all of it fits', async ({ page, watch }, testInfo) => {
        test.setTimeout(states.length * 20_000);
        for (const warning of new Set(states.flatMap(({ warns }) => warns ?? []))) watch.expect(warning);
        const findings: string[] = [];
        for (const [index, state] of states.entries()) {
          // The short form takes one width a state, in turn.
          for (const width of IS_FULL ? WIDTHS : [WIDTHS[index % WIDTHS.length] ?? 390]) {
            const texts = await findAt(state, width);
            findings.push(...texts.map((finding) => `${state.name} at ${width}: ${finding}`));
          }
        }
        expect(findings).toEqual([]);

        async function findAt(state: State, width: number): Promise<string[]> {
          const visit = visitIn(page, locale);
          await page.emulateMedia({ colorScheme: state.scheme ?? 'light' });
          await page.setViewportSize({ width, height: 900 });
          await page.unrouteAll();
          await state.prepare?.(visit);
          const address = new URL(state.path, addressOf(site));
          address.searchParams.set('lang', locale);
          await page.goto(address.href);
          await state.act?.(visit);
          await page.evaluate(() => document.fonts.ready);
          await expect(page.locator('html')).toHaveAttribute('lang', locale);
          await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
          // To be looked at, below test-results/.
          if (IS_FULL) await page.screenshot({ path: testInfo.outputPath(`${state.name} ${width}.png`) });
          return [...sift(await readTexts(page)), ...(await findMisfits(page))];
        }
      });
    });
  }
}
