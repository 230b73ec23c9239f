/*
 * `npm run bench:extraction [-- COUNT]`: articles a second in each language, a stream of COUNT articles (100,000) with the peak
 * of memory, and one article of a megabyte against ten of a tenth, which shows whether time is linear.
 */
import type { ArticleInput } from '../../src/extract/extraction';
import { extractAll } from '../../src/extract/extractor';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import { articleIn, goldenExtractor } from '../fixtures/extraction';
import { readGolden } from '../golden/golden-article';

const ARTICLE_LENGTH = 3_000;
const MEGABYTE = 1_000_000;

/** Golden articles one after another, to a length. */
function textOf(lang: string, length: number, from = 0): string {
  const texts = readGolden(lang).map(({ text }) => text.join('\n'));
  let joined = '';
  for (let at = from; joined.length < length && texts.length > 0; at++)
    joined += `${texts[at % texts.length]}\n`;
  return joined.slice(0, length);
}

/** Seconds of a core, not of the wall: other work on the machine must not count. */
const secondsOf = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  return toSeconds(process.cpuUsage(start));
};

const toSeconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000_000;

function measureLanguage(lang: string): void {
  const articles = Array.from({ length: 600 }, (_, at) => articleIn(lang, textOf(lang, ARTICLE_LENGTH, at)));
  const extractAllOf = () => {
    for (const article of articles) goldenExtractor.extract(article);
  };
  extractAllOf();
  const rate = articles.length / secondsOf(extractAllOf);
  const long = secondsOf(() => goldenExtractor.extract(articleIn(lang, textOf(lang, MEGABYTE))));
  const tenth = articleIn(lang, textOf(lang, MEGABYTE / 10));
  const short = secondsOf(() => {
    for (let at = 0; at < 10; at++) goldenExtractor.extract(tenth);
  });
  console.log(
    `${lang}: ${rate.toFixed(0)} articles of 3,000 characters a second of a core; 1,000,000 characters ${long.toFixed(2)} s, ten times 100,000 ${short.toFixed(2)} s`,
  );
}

function* stream(count: number): Generator<ArticleInput> {
  const languages = EVERY_LANGUAGE.filter(({ lang }) => readGolden(lang).length > 0).map(({ lang }) => lang);
  const texts = languages.map((lang) => textOf(lang, ARTICLE_LENGTH));
  for (let at = 0; at < count; at++) {
    const which = at % languages.length;
    // A copy of its own for each, as from a file; and a word that no other article has.
    yield { ...articleIn(languages[which] ?? 'en', `${texts[which]}\nx${at.toString(36)}`), id: `a${at}` };
  }
}

async function measureStream(count: number): Promise<void> {
  const start = process.cpuUsage();
  let events = 0;
  for await (const extraction of extractAll(goldenExtractor, stream(count)))
    events += extraction.events.length;
  const seconds = toSeconds(process.cpuUsage(start));
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `stream: ${count} articles, ${events} events, ${seconds.toFixed(0)} s (${(count / seconds).toFixed(0)} a second), peak memory ${peak.toFixed(0)} MB`,
  );
}

for (const { lang } of EVERY_LANGUAGE) if (readGolden(lang).length > 0) measureLanguage(lang);
await measureStream(Number(process.argv[2] ?? 100_000));
