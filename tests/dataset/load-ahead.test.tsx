import { afterEach, expect, it, vi } from 'vitest';
import { loadAhead } from '../../src/dataset/load-ahead';
import { buildQueryClient } from '../../src/dataset/query-client';

afterEach(() => vi.unstubAllGlobals());

it('asks for the dataset while the browser still looks for one of the reader’s own', () => {
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return new Promise(() => undefined);
  });
  void loadAhead(buildQueryClient());
  expect(asked).toEqual([expect.stringMatching(/dataset\/manifest\.json$/)]);
});
