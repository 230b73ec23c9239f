/* The screens and states that the crawl opens in every language. */
import type { Page } from '@playwright/test';
import { type Locale, PSEUDO_LOCALE } from '../../../src/i18n/locale';
import { toPseudo } from '../../../src/i18n/pseudo';
import { messagesOf } from '../../fixtures/languages';
import type { SiteName } from '../sites';
import { expect } from '../watched-test';

/** What a state needs to be brought about. */
export interface Visit {
  readonly page: Page;
  /** The message in the language of the visit. */
  readonly say: (key: string) => string;
}

export interface State {
  readonly name: string;
  /** Address below the site's base; the language is added to it. */
  readonly path: string;
  readonly site?: SiteName;
  /** Opened by `npm test` too. */
  readonly isShort?: boolean;
  readonly scheme?: 'dark';
  /** What the browser says of the failure that this state is about. */
  readonly warns?: RegExp;
  /** Before the page is opened. */
  readonly prepare?: (visit: Visit) => Promise<void>;
  /** After it is opened; must end when the state is on screen. */
  readonly act?: (visit: Visit) => Promise<void>;
}

export function visitIn(page: Page, locale: Locale): Visit {
  const messages = messagesOf(locale === PSEUDO_LOCALE ? 'en' : locale);
  return {
    page,
    say: (key) => {
      const text = messages.get(key);
      if (text === undefined) throw new Error(`No message ${key}`);
      return locale === PSEUDO_LOCALE ? toPseudo(text) : text;
    },
  };
}

const VISIT = '2025-11-11-kz-ru-state-visit-tokayev';
const MEETING = '2025-11-24-kz-eu-meeting-kosherbayev-stiprais';

const hasMarks = async ({ page }: Visit) => {
  await expect(page.locator('.mark .kind-mark').first()).toBeVisible();
  await expect(page.locator('#list a').first()).toBeVisible();
};
const hasArticle = async ({ page }: Visit) => {
  await expect(page.locator('.article-text').first()).toBeVisible();
};
const failFile =
  (file: RegExp) =>
  async ({ page }: Visit) => {
    await page.route(file, (route) => route.fulfill({ status: 404, body: 'Not Found' }));
  };
const press = async ({ page, say }: Visit, key: string) => {
  await page
    .getByRole('button', { name: say(key) })
    .first()
    .click();
};
const openMenu = (key: string) => async (visit: Visit) => {
  await hasMarks(visit);
  await press(visit, key);
  await expect(visit.page.locator('.disclosure-panel')).toBeVisible();
};
const openPicker = (typed: string) => async (visit: Visit) => {
  await hasMarks(visit);
  await visit.page.locator('.country-button').first().click();
  await visit.page.getByRole('combobox', { name: visit.say('pair.first') }).fill(typed);
  await expect(visit.page.locator('.country-option, .country-empty').first()).toBeVisible();
};
const bringFile =
  (name: string, text: string) =>
  async ({ page }: Visit) => {
    await expect(page.locator('#list a').first()).toBeVisible();
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(
      page
        .locator('.intake-bar[data-kind="own"], .intake-bar [role="alert"], .intake-bar[data-kind="refused"]')
        .first(),
    ).toBeVisible();
  };
const refuseClipboard = async ({ page }: Visit) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
};
const OWN_ARTICLES = JSON.stringify([
  {
    id: 'fair',
    lang: 'en',
    title: 'Book fair in the square',
    published: '2025-10-12',
    publisher: 'Herald',
    text: 'A book fair opened.',
  },
]);

export const STATES: readonly State[] = [
  { name: 'start', path: '', isShort: true, act: hasMarks },
  { name: 'pair', path: '?pair=KZ-RU', isShort: true, act: hasMarks },
  { name: 'one country', path: '?pair=KZ', act: hasMarks },
  { name: 'larger rounds too', path: '?pair=KZ-UZ&multi=1', act: hasMarks },
  {
    name: 'every filter set',
    path: '?pair=KZ-RU&way=there&kind=visit,meeting&level=state,official&status=held,announced&rank=head-of-state&from=2019&to=2025-11&top=1',
    act: async ({ page }) => expect(page.locator('#list a').first()).toBeVisible(),
  },
  { name: 'years on the axis', path: '?at=2000-01-01..2040-01-01', act: hasMarks },
  { name: 'months on the axis', path: '?at=2025-06-20..2026-04-10', isShort: true, act: hasMarks },
  { name: 'weeks on the axis', path: '?at=2025-10-10..2025-12-10', act: hasMarks },
  { name: 'days on the axis', path: '?at=2025-10-29..2025-11-20', isShort: true, act: hasMarks },
  { name: 'event', path: `e/${VISIT}?pair=KZ-RU`, isShort: true, act: hasArticle },
  { name: 'meeting', path: `e/${MEETING}?pair=KZ-EU`, act: hasArticle },
  { name: 'event of a month', path: 'e/2026-02-rs-kz-meeting-vucic-tokayev-akorda', act: hasArticle },
  { name: 'event of a year', path: 'e/2026-kz-uz-meeting-council-of-heads-of-regions', act: hasArticle },
  { name: 'event of one of several days', path: 'e/2019-04-kz-ru-meeting-putin-tokayev', act: hasArticle },
  { name: 'event without a date', path: 'e/kz-rs-official-visit-tokayev', act: hasArticle },
  { name: 'event outside the filter', path: `e/${VISIT}?pair=KZ-UZ`, act: hasArticle },
  {
    name: 'article in another language',
    path: `e/${VISIT}?pair=KZ-RU&article=2025-11-13-t-online-tokayev-state-visit`,
    act: hasArticle,
  },
  { name: 'full text', path: 'e/2025-09-17-kz-pl-call', site: 'raw', act: hasArticle },
  {
    name: 'article without events',
    path: '?kind=article',
    site: 'raw',
    act: async (visit) => {
      await visit.page.locator('#list a').first().click();
      await hasArticle(visit);
    },
  },
  { name: 'menu of a facet', path: '?pair=KZ-RU', isShort: true, act: openMenu('filter.statuses') },
  {
    name: 'legend',
    path: '?pair=KZ-RU',
    isShort: true,
    act: async (visit) => {
      await hasMarks(visit);
      await press(visit, 'legend.title');
      await expect(visit.page.getByText(visit.say('legend.help'))).toBeVisible();
    },
  },
  { name: 'menu of ranks', path: '', act: openMenu('filter.ranks') },
  { name: 'menu of the period', path: '', act: openMenu('filter.period') },
  { name: 'picker', path: '', act: openPicker('') },
  { name: 'picker without a match', path: '', act: openPicker('qqqq') },
  { name: 'sharing', path: '', act: openMenu('share.more') },
  {
    name: 'copying refused',
    path: '',
    prepare: refuseClipboard,
    act: async (visit) => {
      await hasMarks(visit);
      await press(visit, 'share.copy');
      await expect(visit.page.locator('.share-failed')).toBeVisible();
    },
  },
  {
    name: 'about',
    path: 'about',
    isShort: true,
    act: async ({ page }) => expect(page.locator('.about-numbers')).toBeVisible(),
  },
  {
    name: 'about records set aside',
    path: 'about',
    site: 'broken',
    act: async ({ page }) => expect(page.locator('.problem-records')).toBeVisible(),
  },
  {
    name: 'records set aside',
    path: '',
    site: 'broken',
    act: async (visit) => {
      await hasMarks(visit);
      await press(visit, 'problem.show');
      await expect(visit.page.locator('.problems')).toBeVisible();
    },
  },
  {
    name: 'unknown event',
    path: 'e/no-such-event',
    isShort: true,
    act: async ({ page }) => expect(page.locator('.unknown')).toBeVisible(),
  },
  {
    name: 'nothing found',
    path: '?pair=KZ-RU&kind=summit',
    isShort: true,
    act: async (visit) => expect(visit.page.getByText(visit.say('list.emptyHelp'))).toBeVisible(),
  },
  {
    name: 'link that is not understood',
    path: '?pair=XXXXX&kind=dance&v=99',
    act: async ({ page }) => expect(page.locator('.link-notes')).toBeVisible(),
  },
  {
    name: 'dataset that does not come',
    path: '',
    isShort: true,
    warns: /^Failed to load resource/,
    prepare: failFile(/dataset\/manifest\.json/),
    act: async ({ page }) => expect(page.getByRole('alert').first()).toBeVisible(),
  },
  {
    name: 'records that do not come',
    path: '',
    warns: /^Failed to load resource/,
    prepare: failFile(/dataset\/records\//),
    act: async ({ page }) => expect(page.getByRole('alert').first()).toBeVisible(),
  },
  { name: 'dark start', path: '', scheme: 'dark', act: hasMarks },
  { name: 'dark event', path: `e/${VISIT}?pair=KZ-RU`, scheme: 'dark', act: hasArticle },
  // Last, for what they bring stays in the browser.
  { name: 'own file', path: '', act: bringFile('own.json', OWN_ARTICLES) },
  { name: 'own file refused', path: '', act: bringFile('broken.json', '{ "cut": ') },
];
