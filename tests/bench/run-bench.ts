/* `npm run bench`: measures the site in a real browser, beside plain vis-timeline, and prints each target with its number. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { type BenchSite, buildBench, serveBench, synthesise } from './bench-site';
import { launchBrowser } from './launch-browser';
import { measureOpening } from './measure-app';
import { measurePlain, type PlainNumbers } from './measure-pages';
import { writeReport } from './report';
import { runSize, type SizeNumbers } from './run-size';
import { judgeLargest, judgeShipped } from './targets';
import { weighScripts } from './weigh-scripts';
import { writeNumbers } from './write-numbers';

const USAGE = `Measures the site beside plain vis-timeline in a real browser.

  npm run bench -- [--sizes=1000,10000,100000,1000000] [--seconds=10] [--folder=DIR] [--write]

  --sizes    numbers of synthetic events; the targets are judged by the last
  --seconds  how long each timeline is panned and zoomed
  --folder   where the datasets are made, and found again the next time; otherwise a temporary folder
  --write    puts the report into tests/bench/README.md`;

const README = fileURLToPath(new URL('README.md', import.meta.url));
const FEW = [100, 200, 300, 400, 800];
const OPENINGS = 7;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    seconds: { type: 'string', default: '10' },
    folder: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else await bench();

async function bench(): Promise<void> {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'bilat-bench-'));
  const browser = await launchBrowser();
  try {
    const report = await measureAll(browser, folder);
    console.log(`\n${report}`);
    if (values.write) writeNumbers(README, report);
  } finally {
    await browser.close();
    if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(browser: Browser, folder: string): Promise<string> {
  const sizes = values.sizes.split(',').map(Number);
  say('building the site');
  const site = await buildBench(folder);
  const { opened, weights, few } = await measureShipped(browser, site);
  const measured: SizeNumbers[] = [];
  for (const events of sizes) {
    say(`measuring ${events} events`);
    const isLargest = events === sizes.at(-1);
    measured.push(
      await runSize(browser, site, folder, { events, seconds: Number(values.seconds), withTrace: isLargest }),
    );
  }
  const largest = measured.at(-1);
  if (!largest) throw new Error('Say at least one size.');
  return writeReport({
    browser: `Chromium ${browser.version()}`,
    targets: [...judgeLargest(largest), ...judgeShipped(opened, weights)],
    sizes: measured,
    few,
    weights,
  });
}

async function measureShipped(browser: Browser, site: BenchSite) {
  const server = await serveBench(site, join(site.site, 'dataset'));
  say('opening the shipped dataset');
  const opened = await measureOpening(browser, server, OPENINGS);
  const weights = await weighScripts(browser, server, site);
  await server.close();
  return { opened, weights, few: await measureFew(site) };
}

/** What one more item costs, from a dataset that is large enough to take them from. */
async function measureFew(site: BenchSite): Promise<PlainNumbers[]> {
  say('measuring few items');
  const folder = mkdtempSync(join(tmpdir(), 'bilat-bench-few-'));
  const server = await serveBench(site, synthesise(folder, 10_000));
  const few: PlainNumbers[] = [];
  for (const items of FEW) few.push(await measurePlain(server, items, 5));
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  return few;
}

function say(what: string): void {
  process.stderr.write(`${what} …\n`);
}
