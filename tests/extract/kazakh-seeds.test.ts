import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseRawArticles } from '../../src/prepare/raw-article';
import { goldenExtractor } from '../fixtures/extraction';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

describe.skipIf(!existsSync(SEEDS))('the founding articles in Kazakh', () => {
  const raws = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .sort()
        .flatMap((name) => parseRawArticles({ name, text: readFileSync(SEEDS + name, 'utf8') }).articles)
        .filter(({ lang }) => lang === 'kk')
    : [];
  const [first, second] = raws.map(({ id, lang, title, published, text }) => ({
    text,
    ...goldenExtractor.extract({ id, lang, title, published, publisher: null, url: null, text }),
  }));

  it('tell of the envoy received and of the visit to come', () => {
    expect(
      first?.events.map(({ kind, level, status, host, date }) => [kind, level, status, host, date]),
    ).toEqual([
      ['meeting', null, 'held', 'KZ', '2025-11'],
      ['visit', 'official', 'announced', 'CH', '2025-12-02'],
    ]);
  });

  it('tell of an invitation, the talks and the visit that they were part of', () => {
    const told = second?.events ?? [];
    expect(told.map(({ kind, level, status, host, date }) => [kind, level, status, host, date])).toEqual([
      ['visit', 'official', 'invited', 'RS', null],
      ['visit', 'official', 'held', 'KZ', '2026-02-26'],
      ['meeting', null, 'held', 'KZ', '[2026-02-26,2026-02-27]'],
    ]);
    expect(told[2]?.partOf).toBe(told[1]?.id);
  });

  it('are quoted in their own words', () => {
    for (const found of [first, second])
      for (const { exact, start, end } of found?.events.flatMap(({ evidence }) => evidence) ?? [])
        expect(found?.text.slice(start, end)).toBe(exact);
  });
});
