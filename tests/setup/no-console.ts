/* Runs before each test file: matchers of the Testing Library, a clean page, and a console that must keep silent. */
import '@testing-library/jest-dom/vitest';
import { format } from 'node:util';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { hear, settleConsole } from './console-watch';

beforeEach(() => {
  settleConsole();
  for (const method of ['warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => hear(format(...words)));
  }
});

afterEach(async () => {
  // Without a page there is nothing to clean, and the pure rooms are spared loading React.
  if (typeof document !== 'undefined') (await import('@testing-library/react')).cleanup();
  vi.mocked(console.warn).mockRestore();
  vi.mocked(console.error).mockRestore();
  const { unexpected, missing } = settleConsole();
  expect(unexpected, 'said on the console without being expected').toEqual([]);
  expect(missing, 'expected on the console and not said').toEqual([]);
});
