import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { trimVisPlugin } from '../../src/publish/trim-vis-plugin';

const folder = dirname(createRequire(import.meta.url).resolve('vis-timeline/package.json'));
const { handler, filter } = trimVisPlugin('escape.ts').transform as unknown as {
  handler: (code: string) => string;
  filter: { id: RegExp };
};

it('takes graphs, option panel and tag filter out of the vis-timeline that is installed, and the timeline stays', () => {
  const path = join(folder, 'esnext/esm/vis-timeline-graph2d.mjs');
  const code = readFileSync(path, 'utf8');
  const trimmed = handler(code);
  expect(path.replaceAll('\\', '/')).toMatch(filter.id);
  for (const part of [
    'Line._catmullRom =',
    'LineGraph.prototype',
    'new Configurator(',
    '...util,',
    "from 'xss'",
  ]) {
    expect([part, code.includes(part), trimmed.includes(part)]).toEqual([part, true, false]);
  }
  expect(trimmed).toContain('class Timeline extends Core');
  expect(code.length - trimmed.length).toBeLessThan(100_000);
});
