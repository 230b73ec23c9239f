/*
 * `npm run --silent extract -- FILES…`: what raw articles claim, one JSON line an article on standard output. With `-` it is
 * a filter: JSON Lines in, JSON Lines out, one article in memory at a time, so that it runs under any batch engine.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import type { ExtractedEvent } from '../extract/extraction';
import { buildExtractor, type Extractor } from '../extract/extractor';
import { EVERY_LANGUAGE } from '../extract/languages/every-language';
import { publishedFrom } from '../extract/read/raw-text';
import { decodeBytes } from '../prepare/decode-bytes';
import { parseRawArticles, parseRawRecords, type RawArticle, type RawArticles } from '../prepare/raw-article';
import { describeProblem } from './commands/describe-problem';
import { readGazetteer } from './read-gazetteer';

const HELP = `npm run --silent extract -- FILES… [--published DATE] [--format jsonl|json] [--data FOLDER]

Reads articles (plain text, HTML, JSON, JSON Lines; UTF-8, UTF-16 or Windows-1251) and writes the visits, meetings, calls
and summits that they tell of, one JSON line an article, each field with the words that prove it. A file named - is
standard input: JSON Lines {id, lang?, title?, published?, text, url?, publisher?}, read as a stream.

--published  the date (2025-11-12, 2025-11) of articles that do not say theirs
--format     jsonl (a line an article) or json (one array)
--data       the dataset folder whose people and places are known; data, unless named

A file or record that cannot be read is one line on standard error; the rest goes on, and the exit code is 1.`;

interface Options {
  readonly published: string | null;
  readonly extractor: Extractor;
  readonly write: (line: string) => Promise<void>;
}

/**
 * Memory is collected when it has grown by so much of what lives. V8's own measure lets it grow to four times that, which
 * over a long stream looks like a leak; this keeps the peak of a hundred thousand articles that of a thousand, and costs no time.
 */
const HEAP_GROWTH = '--heap-growing-percent=40';

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      format: { type: 'string', default: 'jsonl' },
      data: { type: 'string', default: 'data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP);
  checkArguments(positionals, values);
  setFlagsFromString(HEAP_GROWTH);
  const isArray = values.format === 'json';
  const options: Options = {
    published: values.published ?? null,
    extractor: buildExtractor(await readGazetteer(values.data), EVERY_LANGUAGE),
    write: isArray ? writeItems() : (line) => put(`${line}\n`),
  };
  let failures = 0;
  for (const path of positionals) {
    failures += path === '-' ? await extractStream(options) : await extractFile(path, options);
  }
  if (isArray) await put(wroteAny ? '\n]\n' : '[]\n');
  return failures === 0 ? 0 : 1;
}

/** @throws Error that says what to type instead */
function checkArguments(
  files: readonly string[],
  { format, published }: { readonly format: string; readonly published?: string },
): void {
  if (files.length === 0) throw new Error(`Name at least one file, or - for standard input.\n\n${HELP}`);
  if (format !== 'jsonl' && format !== 'json') throw new Error('--format is jsonl or json.');
  if (published !== undefined && publishedFrom(published) === undefined)
    throw new Error(`--published is a date as 2025-11-12 or 2025-11, not ${published}.`);
}

function say(text: string): number {
  console.log(text);
  return 0;
}

/** Writes and waits where the reader is slower, so that nothing piles up. */
const put = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

let wroteAny = false;

function writeItems(): (line: string) => Promise<void> {
  return (line) => {
    const before = wroteAny ? ',\n' : '[\n';
    wroteAny = true;
    return put(before + line);
  };
}

/** Nothing is filed here, so an article keeps the name that its sender knows it by, an address or any other. */
const isAnyName = (id: string): boolean => id.trim() !== '';

/** Resolves to the number of records that could not be read. */
async function extractFile(path: string, options: Options): Promise<number> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(bytes instanceof Uint8Array)) {
    console.error(
      `${path}: ${bytes.code === 'ENOENT' ? 'there is no such file' : 'the file could not be read'}`,
    );
    return 1;
  }
  const file = { name: basename(path), text: decodeBytes(bytes) };
  return extractAllOf(path, parseRawArticles(file, isAnyName), options);
}

async function extractStream(options: Options): Promise<number> {
  let failures = 0;
  let at = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at++;
    if (line.trim() === '') continue;
    failures += await extractLine(line, at, options);
  }
  return failures;
}

async function extractLine(line: string, at: number, options: Options): Promise<number> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    console.error(`-: line ${at}: not-json: ${JSON.stringify(line.slice(0, 40))}`);
    return 1;
  }
  return extractAllOf('-', parseRawRecords(`-: line ${at}`, [record], isAnyName), options);
}

async function extractAllOf(
  file: string,
  { articles, problems }: RawArticles,
  options: Options,
): Promise<number> {
  for (const problem of problems) console.error(describeProblem(problem));
  for (const article of articles) await options.write(extractOne(file, article, options));
  return problems.length;
}

function extractOne(file: string, raw: RawArticle, { published, extractor }: Options): string {
  const { article, events, doubts } = extractor.extract({ ...raw, published: raw.published ?? published });
  const { id, ...rest } = article;
  return JSON.stringify({ article: { id, file, ...rest }, events: events.map(toPrinted), doubts });
}

const toPrinted = ({ participantParties: _, ...event }: ExtractedEvent): object => event;

/** Who reads no further (`| head`) ends the filter, and that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
