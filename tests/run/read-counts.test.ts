import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countPlaywright,
  countVitest,
  failedRun,
  NO_COUNTS,
  settleCounts,
  summaryLine,
} from './read-counts';

const ENDED = { code: 0, timedOut: false };
const PASSED = { ...NO_COUNTS, passed: 3 };

describe('counts', () => {
  it('of Vitest name each failure, and a file that did not load is one', () => {
    const counts = countVitest({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'one' },
            { status: 'failed', fullName: 'two' },
            { status: 'skipped', fullName: 'three' },
            { status: 'todo', fullName: 'four' },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
      ],
    });
    expect(counts).toEqual({
      passed: 1,
      failed: 2,
      skipped: 2,
      flaky: 0,
      failures: ['a.test.ts: two', 'b.test.ts: did not load'],
    });
  });

  it('of Playwright take a flaky test as passed, and an error outside all tests as failed', () => {
    const counts = countPlaywright({
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 },
      suites: [
        {
          title: 'a.spec.ts',
          suites: [
            {
              title: 'link',
              specs: [
                { title: 'opens', ok: false },
                { title: 'shuts', ok: true },
              ],
            },
          ],
        },
      ],
      errors: [{ message: 'No server\n  at line 1' }],
    });
    expect(counts).toEqual({
      passed: 5,
      failed: 2,
      skipped: 1,
      flaky: 1,
      failures: ['a.spec.ts › link › opens', 'No server'],
    });
  });

  it.each([
    ['without a report', undefined, { code: 1, timedOut: false }, 0],
    ['that ran no test', NO_COUNTS, ENDED, 0],
    ['that crashed after its tests', PASSED, { code: 1, timedOut: false }, 3],
    ['that ran out of time', PASSED, { code: null, timedOut: true }, 3],
  ])('of a run %s hold one failure', (_, counts, end, passed) => {
    expect(settleCounts('Vitest', counts, end)).toMatchObject({ passed, failed: 1 });
  });

  it('of a good run stay as they are', () => {
    expect(settleCounts('Vitest', PASSED, ENDED)).toEqual(PASSED);
  });

  it('end in one line', () => {
    expect(summaryLine(addCounts(PASSED, failedRun('x')))).toBe('3 passed, 1 failed');
    expect(summaryLine({ ...PASSED, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });
});
