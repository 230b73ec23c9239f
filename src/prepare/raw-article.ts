/*
 * Articles as users have them: plain text with or without a ` date … Title` line, a JSON array, or JSON Lines.
 * It runs in browser, worker and Node. A bad record is set aside and named; the good ones of the same file stay.
 */
import type { ArticleInput } from '../extract/extraction';
import { detectLanguage } from '../extract/read/detect-language';
import { isHtml, readHtml } from '../extract/read/html-to-text';
import { normaliseText, publishedFrom, readRawText } from '../extract/read/raw-text';
import { hashText } from '../model/hash-text';
import { isSlug } from '../model/link';
import type { Problem } from '../model/problem';
import { type IsId, parseRawRecord } from './raw-record';
import { buildProblem } from './source-problems';

/** An article ready to be read: its id a slug, unless the reader allows more, its text byte-faithful after `normaliseText`. */
export type RawArticle = ArticleInput;

export interface RawFile {
  readonly name: string;
  readonly text: string;
}

export interface RawArticles {
  readonly articles: readonly RawArticle[];
  /** Of records that are not among the articles. */
  readonly problems: readonly Problem[];
}

/** Reads one file; its name says the form (`.json`, `.jsonl`, `.ndjson`, `.html`, anything else plain text). O(size of the file). */
export function parseRawArticles(file: RawFile, isId?: IsId): RawArticles {
  const parsed = parseByName(file, isId);
  if (parsed.articles.length + parsed.problems.length > 0) return parsed;
  // An empty list is no error of any record, yet a dropped file that gives nothing must say so.
  return {
    articles: [],
    problems: [buildProblem({ file: file.name, record: null }, 'empty-text', null, undefined)],
  };
}

function parseByName(file: RawFile, isId?: IsId): RawArticles {
  if (/\.json$/i.test(file.name)) return parseArray(file, isId);
  if (/\.(jsonl|ndjson)$/i.test(file.name)) return parseLines(file, isId);
  if (/\.html?$/i.test(file.name) || isHtml(file.text)) return parsePage(file);
  return parsePlain(file);
}

/** A saved page is one record, its fields what the page says of itself. */
function parsePage({ name, text }: RawFile): RawArticles {
  const { published, ...page } = readHtml(normaliseText(text));
  const day = published === null ? undefined : publishedFrom(published);
  return parseRawRecords(name, [{ ...page, id: slugFromFileName(name), ...(day ? { published: day } : {}) }]);
}

function parsePlain({ name, text }: RawFile): RawArticles {
  const { title, published, badDate, body } = readRawText(text);
  const id = slugFromFileName(name);
  const place = { file: name, record: id };
  const problems: Problem[] = [];
  if (badDate !== null) problems.push(buildProblem(place, 'bad-date', 'published', badDate));
  if (body === '') problems.push(buildProblem(place, 'empty-text', 'text', undefined));
  if (problems.length > 0) return { articles: [], problems };
  const lang = detectLanguage(body);
  return { articles: [{ id, lang, title, published, publisher: null, url: null, text: body }], problems };
}

/** The file's name without folders and ending, with hyphens for what a slug cannot hold. */
export function slugFromFileName(name: string): string {
  const base = name.replace(/^.*[\\/]/s, '').replace(/\.[a-z][a-z0-9]{0,7}$/i, '');
  const hyphenated = base.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  const slug = [...hyphenated.replace(/^[._-]+|-+$/g, '')].slice(0, 200).join('');
  return isSlug(slug) ? slug : `article-${hashText(name)}`;
}

function parseArray(file: RawFile, isId?: IsId): RawArticles {
  const json = parseJson(normaliseText(file.text));
  if (json === undefined) {
    return {
      articles: [],
      problems: [buildProblem({ file: file.name, record: null }, 'not-json', null, file.text.slice(0, 40))],
    };
  }
  return parseRawRecords(file.name, Array.isArray(json.value) ? json.value : [json.value], isId);
}

function parseLines({ name, text }: RawFile, isId?: IsId): RawArticles {
  const problems: Problem[] = [];
  const records: unknown[] = [];
  for (const [at, line] of normaliseText(text).split('\n').entries()) {
    if (line.trim() === '') continue;
    const json = parseJson(line);
    if (json) records[at] = json.value;
    else problems.push(buildProblem({ file: name, record: String(at) }, 'not-json', null, line.slice(0, 40)));
  }
  const parsed = parseRawRecords(name, records, isId);
  return { articles: parsed.articles, problems: [...problems, ...parsed.problems] };
}

/** A record without an id is named by its position, from 0 as in the source files; holes in the list are passed over. */
export function parseRawRecords(file: string, records: readonly unknown[], isId?: IsId): RawArticles {
  const articles: RawArticle[] = [];
  const problems: Problem[] = [];
  records.forEach((input, at) => {
    const found = parseRawRecord(input, { file, record: idOf(input) ?? String(at) }, isId);
    if (found.ok) articles.push(found.value);
    else problems.push(...found.error);
  });
  return { articles, problems };
}

function idOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('id' in input)) return undefined;
  return typeof input.id === 'string' && input.id.trim() !== '' ? input.id : undefined;
}

/** Wrapped, so that `null` is told from what is not JSON. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
