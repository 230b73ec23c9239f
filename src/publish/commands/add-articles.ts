/*
 * `dataset -- add FILES… --local`: raw articles with their full text into `local/`, one file an article. What is
 * already there is never overwritten by another text without saying so.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SourceArticle } from '../../model/source-schema';
import { findDigest } from '../../prepare/link-articles';
import { parseSource } from '../../prepare/parse-source';
import { parseRawArticles, type RawArticle } from '../../prepare/raw-article';
import { readSource } from '../read-source';
import type { Command } from './command';
import { describeProblem } from './describe-problem';

export const addCommand: Command = {
  synopsis: 'add FILES… --local [--data=FOLDER]',
  summary:
    'Puts raw articles with their full text into FOLDER/local/, which git ignores and a published site leaves out. A full text of an article that the dataset has a digest of is joined to it.',
  details: `
FILES are plain text (a first line " date 2025-10-22 Title", or none), JSON
[{id, lang?, title?, published?, text, publisher?, url?}], or the same as JSON Lines.
--local   says that you know that the texts stay on this machine
--data    the dataset folder; data, unless named
Fails (exit code 1) if any file or record could not be read; the others are added.`,
  run: addArticles,
};

/** Adds raw article files; resolves to the exit code, 1 if any file or record could not be read. */
async function addArticles(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { local: { type: 'boolean', default: false }, data: { type: 'string', default: 'data' } },
  });
  if (positionals.length === 0) throw new Error('Name at least one file to add.');
  if (!values.local) throw new Error('Say --local: full texts are kept in local/ and are never published.');
  const folder = join(values.data, 'local', 'articles');
  await mkdir(folder, { recursive: true });
  const { articles } = parseSource(await readSource(values.data, { withLocal: false }));
  const digests = articles.map(({ value }) => value).filter(({ rights }) => rights === 'digest');
  let failures = 0;
  for (const path of positionals) failures += await addFile(path, folder, digests);
  return failures === 0 ? 0 : 1;
}

/** Resolves to the number of problems. */
async function addFile(path: string, folder: string, digests: readonly SourceArticle[]): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    console.error(`${path}: the file could not be read`);
    return 1;
  }
  const { articles, problems } = parseRawArticles({ name: basename(path), text });
  for (const problem of problems) console.error(describeProblem(problem));
  for (const raw of articles) await writeArticle(raw, folder, digests);
  return problems.length;
}

async function writeArticle(
  raw: RawArticle,
  folder: string,
  digests: readonly SourceArticle[],
): Promise<void> {
  const article = toSourceArticle(raw);
  const digest = findDigest(article, digests);
  const file = join(folder, `${article.id}.json`);
  const existed = existsSync(file);
  await writeFile(file, `${JSON.stringify({ ...article, standsFor: digest?.id ?? null }, null, 2)}\n`);
  const where = digest ? `full text of ${digest.id}` : 'an article of its own';
  console.log(
    `${existed ? 'replaced' : 'added'} ${article.id} (${article.lang}, ${article.published ?? 'no date'}): ${where}`,
  );
}

function toSourceArticle({ text, ...raw }: RawArticle): SourceArticle {
  return { ...raw, rights: 'full', text: text.split('\n'), doubts: [], standsFor: null, origin: null };
}
