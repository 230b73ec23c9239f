/* The site in a real browser: how soon it draws, what a frame costs, how fast a filter answers. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BenchServer } from './bench-site';
import { installClock } from './in-page';
import { summariseTrace, type TraceSummary } from './trace-summary';

export const SCREEN = { width: 1440, height: 900 } as const;

export interface AppNumbers {
  /** Milliseconds from the last byte of the index to the first frame with drawings, and with the list. */
  readonly firstDraw: number;
  readonly firstList: number;
  /** Milliseconds between frames. */
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  /** Milliseconds from the click on a pair to the repaint, the first click first, and from the click that shows all again. */
  readonly pairFilter: readonly number[];
  readonly unfilter: readonly number[];
  /** Bytes of JavaScript objects, and of typed arrays beside them. */
  readonly heap: number;
  readonly buffers: number;
  /** Items on the timeline after opening. */
  readonly items: number;
  readonly trace: TraceSummary | null;
}

const OPEN_TIMEOUT = 120_000;
const SWEEPS_BETWEEN = 2;
/** Of all suggested pairs: of fewer clicks the slowest alone would be the p95. */
const ROUNDS = 7;

export async function measureApp(
  browser: Browser,
  server: BenchServer,
  seconds: number,
  withTrace: boolean,
): Promise<AppNumbers> {
  const page = await openApp(browser, server.address);
  const indexSentAt = server.indexSentAt();
  const { drawnAt, listedAt } = await page.evaluate(() => ({ ...window.benchClock }));
  await page.waitForTimeout(1500);
  const items = await page.locator('.timeline-canvas [data-drawing]').count();
  const { pairFilter, unfilter } = await filterByPairs(page);
  const pan = await framesDuring(page, () => sweep(page, '.timeline-canvas .vis-center', seconds));
  const zoom = await framesDuring(page, () => zoomInAndOut(page, seconds / SWEEPS_BETWEEN));
  const trace = withTrace
    ? await traceDuring(browser, page, () => sweep(page, '.timeline-canvas .vis-center', 10))
    : null;
  const { heap, buffers } = await readHeap(await page.context().newCDPSession(page));
  await page.context().close();
  return {
    firstDraw: drawnAt - indexSentAt,
    firstList: listedAt - indexSentAt,
    ...{ pan, zoom, pairFilter, unfilter, heap, buffers, items, trace },
  };
}

/** Milliseconds from navigation to a drawn timeline and list, each in a context with an empty cache. */
export async function measureOpening(
  browser: Browser,
  server: BenchServer,
  times: number,
): Promise<number[]> {
  const opened: number[] = [];
  for (let time = 0; time < times; time++) {
    const page = await openApp(browser, server.address);
    opened.push(
      await page.evaluate(() => {
        const { drawnAt, listedAt } = window.benchClock;
        return Math.max(drawnAt, listedAt) - performance.timeOrigin;
      }),
    );
    await page.context().close();
  }
  return opened;
}

async function openApp(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'en-GB' });
  const page = await context.newPage();
  await installClock(page);
  await page.goto(`${address}/`);
  await page.waitForFunction(() => window.benchClock.drawnAt > 0 && window.benchClock.listedAt > 0, null, {
    timeout: OPEN_TIMEOUT,
  });
  return page;
}

/** Frames while something is done. */
export async function framesDuring(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => window.benchClock.startFrames());
  await work();
  return page.evaluate(() => window.benchClock.stopFrames());
}

/** Drags to and fro. */
export async function sweep(page: Page, target: string, seconds: number): Promise<void> {
  const box = await page.locator(target).first().boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const [middle, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const reach = box.width * 0.4;
  await page.mouse.move(middle, y);
  await page.mouse.down();
  const end = Date.now() + seconds * 1000;
  for (let step = 0; Date.now() < end; step++) {
    await page.mouse.move(middle + reach * Math.sin(step / 40), y);
  }
  await page.mouse.up();
}

async function zoomInAndOut(page: Page, seconds: number): Promise<void> {
  const box = await page.locator('.timeline-canvas .vis-center').first().boundingBox();
  if (!box) throw new Error('There is nothing to zoom.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down('Control');
  const end = Date.now() + seconds * 1000;
  for (let step = 0; Date.now() < end; step++) {
    // A third longer out than in, so that the whole span is seen too.
    await page.mouse.wheel(0, step % 70 < 40 ? 120 : -160);
    await page.waitForTimeout(16);
  }
  await page.keyboard.up('Control');
}

async function filterByPairs(page: Page): Promise<Pick<AppNumbers, 'pairFilter' | 'unfilter'>> {
  const [pairFilter, unfilter]: [number[], number[]] = [[], []];
  const pairs = await page.locator('.pair-suggestion').count();
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < pairs; at++) {
      pairFilter.push(await repaintAfter(page, `.pair-suggestion >> nth=${at}`));
      unfilter.push(await repaintAfter(page, '.filter-clear'));
    }
  }
  return { pairFilter, unfilter };
}

async function repaintAfter(page: Page, target: string): Promise<number> {
  // What the click before has set going is over by then.
  await page.waitForTimeout(400);
  await page.locator(target).hover();
  const repaint = page.evaluate(() => window.benchClock.awaitRepaint());
  await page.locator(target).click();
  return repaint;
}

async function traceDuring(browser: Browser, page: Page, work: () => Promise<void>): Promise<TraceSummary> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', '__metadata'] });
  await work();
  return summariseTrace(await browser.stopTracing());
}

/** Bytes that stay after everything unreachable is gone. */
async function readHeap(session: CDPSession): Promise<{ heap: number; buffers: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return { heap: usage.usedSize, buffers: usage.backingStorageSize ?? 0 };
}
