import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'bilat-extract-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['src/publish/run.mjs', 'src/publish/extract-cli.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });

const SENTENCE =
  'Kazakh President Kassym-Jomart Tokayev met with Russian President Vladimir Putin in Moscow on Tuesday.';
const record = (id: string) => JSON.stringify({ id, lang: 'en', published: '2025-11-12', text: SENTENCE });

describe('npm run extract', { timeout: 60_000 }, () => {
  it('writes one line an article, and names a bad file while the rest goes on', () => {
    const file = join(FOLDER, 'talks.txt');
    writeFileSync(file, ` date 2025-11-12 Talks in Moscow\n${SENTENCE}`);
    const { stdout, stderr, status } = run([join(FOLDER, 'missing.txt'), file]);
    const [line, ...more] = stdout.trim().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({
      article: {
        id: 'talks',
        file,
        lang: 'en',
        title: 'Talks in Moscow',
        published: '2025-11-12',
        publisher: null,
      },
      events: [{ kind: 'meeting', status: 'held', countries: ['KZ', 'RU'], date: '2025-11-11' }],
      doubts: [],
    });
    expect(stderr.trim()).toBe(`${join(FOLDER, 'missing.txt')}: there is no such file`);
    expect(status).toBe(1);
  });

  it('is a filter of JSON Lines, and dates what says no date of its own', () => {
    const undated = JSON.stringify({ id: 'c', lang: 'en', text: SENTENCE });
    const { stdout, stderr, status } = run(
      ['-', '--published', '2025-10-01'],
      `${record('a')}\nnot json\n${undated}\n`,
    );
    const articles = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(articles.map(({ article }) => [article.id, article.published])).toEqual([
      ['a', '2025-11-12'],
      ['c', '2025-10-01'],
    ]);
    expect(articles[1].events[0].date).toBe('2025-09-30');
    expect(stderr.trim()).toBe('-: line 2: not-json: "not json"');
    expect(status).toBe(1);
  });

  it('keeps whatever name an article has', () => {
    const address = 'https://example.org/news?id=7';
    const numbered = JSON.stringify({ ...JSON.parse(record('')), id: 7 });
    const { stdout, stderr, status } = run(['-', '--format', 'json'], `${record(address)}\n${numbered}\n`);
    expect(JSON.parse(stdout).map(({ article }: { article: { id: string } }) => article.id)).toEqual([
      address,
      '7',
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('ends in quiet where its reader has read enough', () => {
    const command = `"${process.execPath}" src/publish/run.mjs src/publish/extract-cli.ts - | head -n 1`;
    const input = `${record('a')}\n`.repeat(2_000);
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, input, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('writes one array on demand', () => {
    const { stdout, status } = run(['-', '--format', 'json'], `${record('a')}\n${record('b')}\n`);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(status).toBe(0);
  });
});
