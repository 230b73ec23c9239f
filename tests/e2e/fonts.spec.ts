/* Every letter of the shipped languages comes from the page's own typefaces; a fallback would stand out in the word. */
import type { CDPSession, Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale';
import { languageOf } from '../fixtures/languages';
import { expect, test } from './watched-test';

/** Scripts that the page has no typeface of its own for. */
const FROM_THE_DEVICE: readonly string[] = ['ar', 'zh-Hans'];
const OWN = LOCALES.filter((locale) => !FROM_THE_DEVICE.includes(locale));

/** The alphabets, the apostrophe letters of Uzbek, the circumflex of Turkish, and the marks that our texts use; arrows are signs and no letters. */
const LETTERS = [
  ...new Set([
    ...OWN.flatMap((locale) => {
      const { alphabet } = languageOf(locale);
      return [...alphabet, ...alphabet.toLocaleUpperCase(locale)];
    }),
    ...'әғқңөұүһіўҳłżşğʻʼâîû„”“«»–—…·',
  ]),
].filter((letter) => !/[\s=]/.test(letter));

for (const family of ['--sans', '--serif']) {
  test(`has every letter of its languages in ${family}`, async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('#list a').first()).toBeVisible();
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    for (const weight of ['400', '600']) {
      await setLetters(page, family, weight);
      await expect.poll(() => lettersOfOtherFonts(session), `weight ${weight}`).toEqual([]);
    }
  });
}

/** Sets each letter in an element of its own. */
async function setLetters(page: Page, family: string, weight: string): Promise<void> {
  await page.evaluate(
    ([letters, typeface, bold]) => {
      const probe = document.createElement('p');
      probe.id = 'probe';
      probe.style.fontFamily = `var(${typeface})`;
      probe.style.fontWeight = bold;
      for (const letter of letters) {
        const element = document.createElement('span');
        element.textContent = letter;
        probe.append(element, ' ');
      }
      document.querySelector('#probe')?.remove();
      document.body.append(probe);
    },
    [LETTERS, family, weight] as const,
  );
  await page.evaluate(() => document.fonts.ready);
}

async function lettersOfOtherFonts(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '#probe span',
  });
  expect(nodeIds.length).toBe(LETTERS.length);
  const fonts = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  return LETTERS.flatMap((letter, index) => {
    const other = fonts[index]?.fonts.find(({ isCustomFont }) => !isCustomFont);
    return other ? [`${letter} in ${other.familyName}`] : [];
  });
}
