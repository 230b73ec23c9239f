/* `npm run bench:extraction`: what reading articles costs, by language and length, and over a long stream. */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtractor } from '../../src/extract/extractor';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import { articleIn, goldenExtractor, goldenGazetteer } from '../fixtures/extraction';
import { HOSTILE, textOf } from './bench-text';
import { measureStream, type StreamNumbers } from './extract-stream';
import { writeNumbers } from './write-numbers';

const USAGE = `Measures extraction.

  npm run bench:extraction -- [--stream=1000,10000,100000] [--languages=en,kk] [--write]

  --stream     how many articles are sent through the command, one run for each number; none where it is empty
  --languages  those that are measured; all, unless said
  --write      puts the numbers into docs/extraction.md`;

const DOCUMENT = fileURLToPath(new URL('../../docs/extraction.md', import.meta.url));
const ARTICLE_LENGTH = 3_000;
const LENGTHS = [3_000, 30_000, 300_000, 1_000_000];
const MEGABYTE = 1_000_000;
/**
 * Articles of a run. The quickest of the runs counts: other work on the machine only adds, and the first runs are spent
 * on compiling, in threads that count as well.
 */
const ARTICLES = 150;
const RUNS = 10;

const { values } = parseArgs({
  options: {
    stream: { type: 'string', default: '1000,10000,100000' },
    languages: { type: 'string', default: EVERY_LANGUAGE.map(({ lang }) => lang).join(',') },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function bench(): Promise<void> {
  const languages = values.languages.split(',').map(rowOf);
  const streams: StreamNumbers[] = [];
  for (const count of values.stream.split(',').filter(Boolean))
    streams.push(await measureStream(Number(count)));
  const report = [
    preface(),
    tableOf(
      [
        'language',
        'lexicon built, ms',
        'articles of 3 kB a second',
        ...LENGTHS.map((length) => `ms a kB at ${say(length)}`),
        'worst megabyte, s',
      ],
      languages,
    ),
    ...(streams.length === 0 ? [] : [streamTable(streams)]),
  ].join('\n\n');
  console.log(report);
  if (values.write) writeNumbers(DOCUMENT, report);
}

/** Seconds of a core, not of the wall: other work on the machine must not count. */
function secondsOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

const quickest = (runs: number, run: () => void): number =>
  Math.min(...Array.from({ length: runs }, () => secondsOf(run)));

const extract = (lang: string, text: string): void => void goldenExtractor.extract(articleIn(lang, text));

function rowOf(lang: string): string[] {
  const built = secondsOf(() => buildExtractor(goldenGazetteer, EVERY_LANGUAGE).extract(articleIn(lang, '')));
  const texts = Array.from({ length: ARTICLES }, (_, at) => textOf(lang, ARTICLE_LENGTH, at));
  const each = quickest(RUNS, () => {
    for (const text of texts) extract(lang, text);
  });
  const byLength = LENGTHS.map((length) => {
    const long = Array.from({ length: Math.ceil(MEGABYTE / length) }, (_, at) => textOf(lang, length, at));
    const seconds = quickest(length === MEGABYTE ? 3 : 1, () => {
      for (const text of long) extract(lang, text);
    });
    return ((seconds * 1000) / ((length * long.length) / 1000)).toFixed(2);
  });
  const worst = Object.entries(HOSTILE)
    .map(([name, write]) => ({ name, text: write(lang, MEGABYTE) }))
    .map(({ name, text }) => ({ name, seconds: secondsOf(() => extract(lang, text)) }))
    .reduce((a, b) => (b.seconds > a.seconds ? b : a));
  return [
    lang,
    (built * 1000).toFixed(0),
    (ARTICLES / each).toFixed(0),
    ...byLength,
    `${worst.seconds.toFixed(1)} (${worst.name})`,
  ];
}

const say = (length: number): string => (length === MEGABYTE ? '1 MB' : `${length / 1000} kB`);

function preface(): string {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day} with ${cpus().length} cores (${cpu?.model.trim()}), Node ${process.version}; processes that wanted them in the last
five minutes: ${loadavg()[1]?.toFixed(1)}. All but the stream's wall time is time of one core, which a busy machine lengthens too; articles of 3 kB
are those of the quickest of ${RUNS} runs of ${ARTICLES}. A kB is 1,000 characters. \`worst megabyte\` is what nobody would write, made of the words of the rules.`;
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const streamTable = (streams: readonly StreamNumbers[]): string =>
  [
    'A stream of articles of 3 kB in all languages through `npm run extract -- -`, start and lexicons included:',
    tableOf(
      ['articles', 'wall, s', 'articles a second', 'a second of a core', 'peak memory, MB'],
      streams.map(({ articles, seconds, coreSeconds, peak }) => [
        articles.toLocaleString('en'),
        seconds.toFixed(1),
        (articles / seconds).toFixed(0),
        coreSeconds === null ? '–' : (articles / coreSeconds).toFixed(0),
        peak?.toFixed(0) ?? '–',
      ]),
    ),
  ].join('\n\n');

if (values.help) console.log(USAGE);
else await bench();
