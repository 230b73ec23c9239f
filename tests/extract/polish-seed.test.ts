import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseRawArticles } from '../../src/prepare/raw-article';
import { goldenExtractor } from '../fixtures/extraction';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const WEDNESDAYS = '[2019-04-03,2019-04-10,2019-04-17,2019-04-24]';

describe.skipIf(!existsSync(SEEDS))('the founding article in Polish', () => {
  const raw = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .flatMap((name) => parseRawArticles({ name, text: readFileSync(SEEDS + name, 'utf8') }).articles)
        .find(({ lang }) => lang === 'pl')
    : undefined;
  const events = raw
    ? goldenExtractor.extract({ ...raw, publisher: null, url: null, title: raw.title, text: raw.text }).events
    : [];

  it('tells of Tokayev’s visit to Moscow and the talks within it, on a Wednesday of April 2019', () => {
    expect(
      events.map(({ kind, status, countries, host, date }) => [
        kind,
        status,
        [...countries].sort(),
        host,
        date,
      ]),
    ).toEqual([
      ['visit', 'held', ['KZ', 'RU'], 'RU', WEDNESDAYS],
      ['meeting', 'held', ['KZ', 'RU'], 'RU', WEDNESDAYS],
    ]);
    const [visit, talks] = events;
    expect(talks?.partOf).toBe(visit?.id);
    expect(visit?.place).toBe('Moscow');
    expect(talks?.participants).toEqual(
      expect.arrayContaining(['Vladimir Putin', 'Kassym-Jomart Tokayev', 'Yury Borisov']),
    );
  });
});
