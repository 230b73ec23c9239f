/* Holds the walls of the house (README, “The rooms”); the checks are in `tests/architecture/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkHouse } from './architecture/check-house';
import { type SourceFile, showViolation } from './architecture/source-file';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

function readSources(): SourceFile[] {
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

it('keeps every room behind its walls', () => {
  const files = readSources();
  // An empty list would pass every check.
  expect(files.map(({ path }) => path)).toContain('src/model/event.ts');
  expect(checkHouse(files).map(showViolation)).toEqual([]);
});
