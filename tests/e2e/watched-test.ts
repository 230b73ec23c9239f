/*
 * The `test` of all tests in the browser. It opens one of the sites on a fixed day, and fails a test in which the page
 * threw, warned, broke its content security policy or asked another origin for anything.
 */
import { type BrowserContext, expect, type Page, test as plain } from '@playwright/test';
import { addressOf, type SiteName } from './sites';

/** All dated events but the one of “2026” have passed on this day. */
const TODAY = new Date('2026-03-10T08:00:00Z');

export interface Watch {
  /** The rest of this test must make the browser say this, and then it does not fail of it. */
  readonly expect: (words: RegExp) => void;
  readonly listen: (context: BrowserContext) => Promise<void>;
}

interface Fixtures {
  readonly site: SiteName;
  readonly today: Date;
  readonly watch: Watch;
  /** A page of someone else: no history, no settings. */
  readonly freshPage: () => Promise<Page>;
}

export const test = plain.extend<Fixtures>({
  site: ['founding', { option: true }],
  today: [TODAY, { option: true }],
  baseURL: ({ site }, use) => use(addressOf(site)),
  watch: [
    async ({ baseURL, today }, use) => {
      const expected: RegExp[] = [];
      const heard: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      await use({
        expect: (words) => expected.push(words),
        listen: async (context) => {
          context.on('console', (message) => {
            if (['warning', 'error'].includes(message.type())) heard.push(message.text());
          });
          context.on('weberror', (error) => heard.push(String(error.error())));
          context.on('request', (request) => {
            const { origin: asked, protocol } = new URL(request.url());
            if (asked !== origin && protocol !== 'data:') heard.push(`asked for ${request.url()}`);
          });
          await context.clock.setSystemTime(today);
        },
      });
      const unexpected = heard.filter((message) => !expected.some((words) => words.test(message)));
      const missing = expected.filter((words) => !heard.some((message) => words.test(message)));
      expect(unexpected, 'said by the browser without being expected').toEqual([]);
      expect(missing.map(String), 'expected of the browser and not said').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    await watch.listen(context);
    await use(context);
  },
  freshPage: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      await watch.listen(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
