/* What the site is held against: plain vis-timeline, and the tables without any drawing. */
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { BenchServer } from './bench-site';
import { installClock } from './in-page';
import { launchToKill } from './launch-browser';
import { framesDuring, SCREEN, sweep } from './measure-app';
import type { TableTimes } from './pages/tables';

export interface PlainNumbers {
  readonly items: number;
  /** Milliseconds; null where nothing was drawn within the patience. */
  readonly firstDraw: number | null;
  readonly pan: readonly number[];
}

/** Milliseconds after which plain vis-timeline is given up. */
export const PATIENCE = 180_000;
/** Milliseconds for a pan of what was drawn so late that the page hardly answers. */
const PAN_PATIENCE = 60_000;

/**
 * In a browser of its own, whose processes are ended: a page that is still laying out a million items neither answers nor
 * closes when asked to. What is known by then counts.
 * @param items how many of the dataset's items it is given; null for all
 */
export async function measurePlain(
  { address }: BenchServer,
  items: number | null,
  seconds: number,
): Promise<PlainNumbers> {
  const { browser, kill } = await launchToKill();
  const url = `${address}/bench/plain.html${items === null ? '' : `?items=${items}`}`;
  let known: PlainNumbers = { items: 0, firstDraw: null, pan: [] };
  try {
    const work = drawAndPan(browser, { url, seconds }, (numbers) => {
      known = numbers;
    });
    await Promise.race([work, setTimeout(PATIENCE + PAN_PATIENCE, undefined, { ref: false })]);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
  } finally {
    await kill();
  }
  return known;
}

async function drawAndPan(
  browser: Browser,
  { url, seconds }: { readonly url: string; readonly seconds: number },
  tell: (numbers: PlainNumbers) => void,
): Promise<void> {
  const page = await openPage(browser);
  await page.goto(url);
  await page.waitForFunction(() => window.plain !== undefined, null, { timeout: PATIENCE, polling: 1000 });
  const drawn = await page.evaluate(() => window.plain);
  const first = { items: drawn?.items ?? 0, firstDraw: drawn?.firstDraw ?? null };
  tell({ ...first, pan: [] });
  const pan = await framesDuring(page, () => sweep(page, '.vis-center', seconds));
  tell({ ...first, pan });
}

export async function measureTables(browser: Browser, { address }: BenchServer): Promise<TableTimes> {
  const page = await openPage(browser);
  await page.goto(`${address}/bench/tables.html`);
  await page.waitForFunction(() => window.tableTimes !== undefined, null, { timeout: 60_000 });
  const times = await page.evaluate(() => window.tableTimes);
  await page.context().close();
  if (!times) throw new Error('The tables were not measured.');
  return times;
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await installClock(page);
  return page;
}
