/*
 * What a runner's JSON report counted. A report that is missing, empty or at odds with the exit code counts as one
 * failure: a run that tested nothing must never look green.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { ChildEnd } from './run-child';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Passed only when tried again; counted in `passed` too. */
  readonly flaky: number;
  /** Names of what failed, and why a run as a whole did. */
  readonly failures: readonly string[];
}

export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0, failures: [] };

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    flaky: one.flaky + other.flaky,
    failures: [...one.failures, ...other.failures],
  };
}

export const failedRun = (why: string): Counts => ({ ...NO_COUNTS, failed: 1, failures: [why] });

/** The part of Vitest's report (Jest's form) that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export function countVitest(report: VitestReport): Counts {
  const testResults = report.testResults.map((file) => ({
    ...file,
    name: relative(process.cwd(), file.name),
  }));
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({ status, title: `${name}: ${fullName}` })),
  );
  const of = (...statuses: string[]) => tests.filter(({ status }) => statuses.includes(status));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failures = [
    ...of('failed').map(({ title }) => title),
    ...unloaded.map(({ name }) => `${name}: did not load`),
  ];
  const passed = of('passed').length;
  return {
    passed,
    failed: failures.length,
    skipped: tests.length - passed - of('failed').length,
    flaky: 0,
    failures,
  };
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
}

/** The part of Playwright's report that is counted. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

export function countPlaywright({ stats, suites, errors }: PlaywrightReport): Counts {
  const messages = errors.map(({ message = 'unknown error' }) => message.split('\n')[0] ?? '');
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + messages.length,
    skipped: stats.skipped,
    flaky: stats.flaky,
    failures: [...suites.flatMap((suite) => failedSpecs(suite, '')), ...messages],
  };
}

function failedSpecs({ title, suites = [], specs = [] }: PlaywrightSuite, above: string): string[] {
  const path = above === '' ? title : `${above} › ${title}`;
  const own = specs.filter(({ ok }) => !ok).map((spec) => `${path} › ${spec.title}`);
  return [...own, ...suites.flatMap((suite) => failedSpecs(suite, path))];
}

/** The counts of a finished run, held against how it ended. */
export function settleCounts(name: string, counts: Counts | undefined, { code, timedOut }: ChildEnd): Counts {
  if (timedOut) return addCounts(counts ?? NO_COUNTS, failedRun(`${name} ran out of time`));
  if (counts === undefined) return failedRun(`${name} ended without a report (exit code ${code ?? 'none'})`);
  if (counts.passed + counts.failed === 0) return addCounts(counts, failedRun(`${name} ran no test`));
  if (code !== 0 && counts.failed === 0) {
    return addCounts(
      counts,
      failedRun(`${name} ended with exit code ${code ?? 'none'}, though no test failed`),
    );
  }
  return counts;
}

/** The report in this file, counted; undefined where there is none to read. */
export function readReport<T>(path: string, count: (report: T) => Counts): Counts | undefined {
  try {
    // The shape is the runner's own; where it differs, counting throws, and that is a run without a report.
    return count(JSON.parse(readFileSync(path, 'utf8')) as T);
  } catch {
    return undefined;
  }
}

/** The last line of a run: `12 passed, 0 failed`, with `, 1 skipped` where any were. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
