import { describe, expect, it } from 'vitest';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import { type GoldenArticle, goldenFolders, readGolden } from '../golden/golden-article';
import { scoreArticles, wilson } from '../golden/score';
import { extractGolden, floorOf, goldenLanguages, readFloor, scoreEveryLanguage } from '../golden/scoreboard';
import { printScoreboard } from '../golden/scoreboard-text';

const emptyArticle: GoldenArticle = {
  id: 'empty',
  why: '',
  lang: 'en',
  title: '',
  published: null,
  text: [],
  events: [],
  doubts: [],
};

describe('the scoreboard', () => {
  const scores = floorOf(scoreEveryLanguage(), scoreEveryLanguage('golden-kept'));

  it.each(Object.entries(readFloor()))('falls for %s in no measure', (lang, floor) => {
    for (const [measure, f1] of Object.entries(floor)) {
      expect(scores[lang]?.[measure as keyof typeof floor], `${lang} ${measure}`).toBeGreaterThanOrEqual(f1);
    }
  });

  it('is kept for every language', () => {
    const kept = goldenLanguages('golden-kept').map((lang) => `kept:${lang}`);
    expect(Object.keys(readFloor()).sort()).toEqual([...goldenLanguages(), ...kept].sort());
  });

  it('has articles of every language', () => {
    for (const { lang } of EVERY_LANGUAGE) expect(goldenFolders(lang), lang).not.toEqual([]);
  });

  it('says of articles kept apart whether they reach the aims, over all languages', () => {
    const [lang = ''] = goldenLanguages();
    const score = scoreArticles(readGolden(lang), extractGolden);
    const nothing = scoreArticles(readGolden(lang), ({ lang: tag }) =>
      extractGolden({ ...emptyArticle, lang: tag }),
    );
    expect(printScoreboard({ [lang]: score }, {})).not.toContain('kept apart:');
    const printed = printScoreboard({ [lang]: score }, { [lang]: score, other: nothing });
    const { right, wanted } = score.counts.main;
    expect(printed).toContain(`${right} of ${2 * wanted} | ≥ 80.0 | no |`);
    expect(printed).toMatch(/events, precision .* yes/);
  });

  it('gives Wilson’s interval', () => {
    const [low, high] = wilson(9, 10);
    expect(low).toBeCloseTo(0.596, 3);
    expect(high).toBeCloseTo(0.982, 3);
  });
});

describe.each(goldenLanguages())('the golden articles of %s', (lang) => {
  const golden = readGolden(lang);

  it('are fifteen or more, some of them without any event', () => {
    expect(golden.length).toBeGreaterThanOrEqual(15);
    expect(golden.some(({ events }) => events.length === 0)).toBe(true);
  });

  it.each(golden)('$id: every passage is the article’s own words', (article) => {
    const text = article.text.join('\n');
    const { events, doubts } = extractGolden(article);
    for (const { exact, start, end } of [...events.flatMap(({ evidence }) => evidence), ...doubts]) {
      expect(text.slice(start, end)).toBe(exact);
      expect(exact).not.toBe('');
    }
  });

  it.each(golden)('$id: no field but the date stands without a passage', (article) => {
    for (const { kind, level, place, evidence } of extractGolden(article).events) {
      const proven = new Set(evidence.map(({ field }) => field));
      const claimed = ['kind', 'parties', ...(level ? ['level'] : []), ...(place ? ['place'] : [])] as const;
      for (const field of claimed) expect(proven, `${kind}: ${field}`).toContain(field);
    }
  });
});
