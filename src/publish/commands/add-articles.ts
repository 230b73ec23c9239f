/*
 * `dataset -- add FILES…`: raw articles with their full text into `local/`, one file an article, and beside each
 * what it tells of: further reports of known events, and suggested ones. What an editor wrote is never changed.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtractor, type Extractor } from '../../extract/extractor';
import { EVERY_LANGUAGE } from '../../extract/languages/every-language';
import type { SourceArticle } from '../../model/source-schema';
import { decodeBytes } from '../../prepare/decode-bytes';
import { findDigest } from '../../prepare/link-articles';
import { type ParsedSource, type Placed, parseSource } from '../../prepare/parse-source';
import { prepareDataset } from '../../prepare/prepare-dataset';
import { printRecords } from '../../prepare/print-records';
import { parseRawArticles, type RawArticle } from '../../prepare/raw-article';
import { Filer, type Filing } from '../../prepare/suggest/file-extraction';
import { readSource } from '../read-source';
import type { Command } from './command';
import { describeFiling } from './describe-filing';
import { describeProblem } from './describe-problem';

export const addCommand: Command = {
  synopsis: 'add FILES… [--local] [--published=DATE] [--data=FOLDER]',
  summary:
    'Puts raw articles with their full text into FOLDER/local/, which git ignores and a published site leaves out, reads what they tell of, and files it there: reports of known events, and suggested events.',
  details: `
FILES are plain text (a first line " date 2025-10-22 Title", or none), saved HTML pages, JSON
[{id, lang?, title?, published?, text, publisher?, url?}], or the same as JSON Lines.
A full text of an article that the dataset has a digest of is joined to it.
--local      what happens in any case: the texts stay on this machine
--published  the date (2025-11-12, 2025-11) of articles that do not say theirs
--data       the dataset folder; data, unless named
Suggested events are marked as unchecked; move one from local/events/ into events/ without "suggested" to answer for it.
Fails (exit code 1) if any file or record could not be read; the others are added.`,
  run: addArticles,
};

/** Adds raw article files; resolves to the exit code, 1 if any file or record could not be read. */
async function addArticles(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      local: { type: 'boolean', default: false },
      published: { type: 'string' },
      data: { type: 'string', default: 'data' },
    },
  });
  if (positionals.length === 0) throw new Error('Name at least one file to add.');
  const { articles, failures } = await readRaw(positionals, values.published ?? null);
  const desk = await openDesk(values.data, articles);
  for (const raw of articles) await fileArticle(raw, desk);
  await writeNew(desk, 'people.json', desk.filer.newPeople, desk.parsed.people);
  await writeNew(desk, 'places.json', desk.filer.newPlaces, desk.parsed.places);
  return failures === 0 ? 0 : 1;
}

async function readRaw(
  paths: readonly string[],
  published: string | null,
): Promise<{ articles: RawArticle[]; failures: number }> {
  const articles: RawArticle[] = [];
  let failures = 0;
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) {
      console.error(`${path}: the file could not be read`);
      failures++;
      continue;
    }
    const found = parseRawArticles({ name: basename(path), text: decodeBytes(bytes) });
    for (const problem of found.problems) console.error(describeProblem(problem));
    failures += found.problems.length;
    articles.push(...found.articles.map((raw) => ({ ...raw, published: raw.published ?? published })));
  }
  return { articles, failures };
}

/** What articles are read and filed with. */
interface Desk {
  readonly folder: string;
  readonly parsed: ParsedSource;
  readonly digests: readonly SourceArticle[];
  readonly extractor: Extractor;
  readonly filer: Filer;
}

async function openDesk(data: string, articles: readonly RawArticle[]): Promise<Desk> {
  const files = await readSource(data, { withLocal: true });
  const replaced = new Set(articles.map(({ id }) => `local/events/${id}.json`));
  const kept = files.filter(({ path }) => !replaced.has(path));
  const parsed = parseSource(kept);
  const { gazetteer } = prepareDataset(kept);
  return {
    folder: join(data, 'local'),
    parsed,
    digests: parsed.articles.map(({ value }) => value).filter(({ rights }) => rights === 'digest'),
    extractor: buildExtractor(gazetteer, EVERY_LANGUAGE),
    filer: new Filer(
      gazetteer,
      parsed.events.map(({ value }) => value),
    ),
  };
}

async function fileArticle(raw: RawArticle, { folder, digests, extractor, filer }: Desk): Promise<void> {
  const article = toSourceArticle(raw);
  const standsFor = findDigest(article, digests)?.id ?? null;
  const extraction = extractor.extract(raw);
  const filing = filer.file(extraction, { ...raw, standsFor });
  const file = join(folder, 'articles', `${article.id}.json`);
  const existed = existsSync(file);
  await write(file, `${JSON.stringify({ ...article, standsFor, doubts: filing.doubts }, null, 2)}\n`);
  await writeEvents(join(folder, 'events', `${article.id}.json`), filing);
  const where = standsFor ? `full text of ${standsFor}` : 'an article of its own';
  console.log(
    `${existed ? 'replaced' : 'added'} ${article.id} (${article.lang}, ${article.published ?? 'no date'}): ${where}`,
  );
  if (!extractor.reads(raw.lang)) console.log(`  ${raw.lang} is a language that events are not read from`);
  for (const line of describeFiling(filing)) console.log(`  ${line}`);
}

async function writeEvents(file: string, { reports, suggestions }: Filing): Promise<void> {
  const records = [...reports.map(({ addendum }) => addendum), ...suggestions.map(({ event }) => event)];
  if (records.length > 0) await write(file, printRecords(records));
  else await rm(file, { force: true });
}

/** Adds entries to those of a list in `local/`. */
async function writeNew<Entry>(
  { folder }: Desk,
  name: string,
  added: readonly Entry[],
  known: readonly Placed<Entry>[],
): Promise<void> {
  if (added.length === 0) return;
  const own = known.filter(({ local }) => local).map(({ value }) => value);
  await write(join(folder, name), printRecords([...own, ...added]));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function toSourceArticle({ text, ...raw }: RawArticle): SourceArticle {
  return { ...raw, rights: 'full', text: text.split('\n'), doubts: [], standsFor: null, origin: null };
}
