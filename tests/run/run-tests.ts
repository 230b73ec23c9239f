/*
 * `npm test`: Vitest, then Playwright in a real browser, and one last line that adds up both.
 * `--unit` and `--e2e` run one half; `--crawl` (`npm run crawl`) the full crawl through every language, and nothing else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser';
import {
  addCounts,
  type Counts,
  countPlaywright,
  countVitest,
  failedRun,
  NO_COUNTS,
  type PlaywrightReport,
  readReport,
  settleCounts,
  summaryLine,
  type VitestReport,
} from './read-counts';
import { runNode, stopChildrenOnSignal } from './run-child';

const TIME_LIMIT_MS = 10 * 60_000;
const CRAWL_LIMIT_MS = 60 * 60_000;
const require = createRequire(import.meta.url);

/** The program of a package; started by Node itself, for a chain of `npx` and shells would swallow signals. */
const programOf = (name: string, file: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), file);

async function runVitest(folder: string): Promise<Counts> {
  const report = join(folder, 'vitest.json');
  const args = [
    'run',
    '--configLoader=runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const end = await runNode({
    args: [programOf('vitest', 'vitest.mjs'), ...args],
    env: {},
    timeLimitMs: TIME_LIMIT_MS,
  });
  return settleCounts('Vitest', readReport<VitestReport>(report, countVitest), end);
}

async function runPlaywright(folder: string, isCrawl: boolean): Promise<Counts> {
  const report = join(folder, 'playwright.json');
  let browser: string;
  try {
    browser = await findBrowser();
  } catch (error) {
    return failedRun(error instanceof Error ? error.message : String(error));
  }
  process.stdout.write(`Browser: ${browser}\n`);
  const end = await runNode({
    args: [
      programOf('@playwright/test', 'cli.js'),
      'test',
      '--reporter=list,json',
      ...(isCrawl ? ['crawl.spec.ts'] : []),
    ],
    env: {
      CHROME_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...(isCrawl ? { CRAWL: 'full' } : {}),
    },
    timeLimitMs: isCrawl ? CRAWL_LIMIT_MS : TIME_LIMIT_MS,
  });
  return settleCounts('Playwright', readReport<PlaywrightReport>(report, countPlaywright), end);
}

const FLAGS = ['--unit', '--e2e', '--crawl'];

async function runHalves(asked: readonly string[]): Promise<Counts> {
  const unknown = asked.filter((flag) => !FLAGS.includes(flag));
  if (unknown.length > 0)
    return failedRun(`unknown flag: ${unknown.join(' ')}; known are ${FLAGS.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'bilat-tests-'));
  try {
    const unit = asked.includes('--unit') || asked.length === 0 ? await runVitest(folder) : NO_COUNTS;
    const isCrawl = asked.includes('--crawl');
    const isE2e = isCrawl || asked.includes('--e2e') || asked.length === 0;
    const e2e = isE2e ? await runPlaywright(folder, isCrawl) : NO_COUNTS;
    return addCounts(unit, e2e);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
stopChildrenOnSignal();
const counts = await runHalves(process.argv.slice(2));
const lines = counts.failures.map((name) => `FAILED ${name}`);
if (counts.flaky > 0) lines.push(`${counts.flaky} passed only when tried again`);
process.stdout.write(`\n${[...lines, summaryLine(counts)].join('\n')}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
