/*
 * From a file that a reader brought to files of the source format: a whole dataset in one object, one of an editor's own
 * files, or plain articles. Its name decides where the format knows it, else its content.
 */
import type { Problem } from '../../model/problem';
import { fail, type Result, succeed } from '../../model/result';
import type { SourceArticle } from '../../model/source-schema';
import type { SourceFile } from '../../prepare/parse-source';
import {
  parseRawArticles,
  parseRawRecords,
  type RawArticle,
  type RawArticles,
} from '../../prepare/raw-article';
import { buildProblem } from '../../prepare/source-problems';
import { formOf, isObject, type JsonObject } from './json-form';

export interface BroughtText {
  /** Name of the file, with the folders that it was dropped in. */
  readonly path: string;
  readonly text: string;
}

/** A source file and where in the brought ones it was found, for naming its problems. */
export interface SortedFile extends SourceFile {
  readonly from: string;
}

export interface SortedFiles {
  readonly files: readonly SortedFile[];
  readonly problems: readonly Problem[];
}

export type SortFault = 'not-json' | 'not-a-dataset';

export function sortFile({ path, text }: BroughtText): Result<SortedFiles, SortFault> {
  const isPlainText = /\.txt$/i.test(path);
  const isLines = /\.(jsonl|ndjson)$/i.test(path);
  const json = isLines ? undefined : parseJson(text);
  if (!json)
    return isPlainText || isLines
      ? succeed(sortPlain(path, parseRawArticles({ name: path, text })))
      : fail('not-json');
  const form = formOf(json.value);
  if (form === 'whole-dataset' && isObject(json.value)) return succeed(sortWhole(path, json.value));
  const known = knownPath(path);
  if (known !== undefined && LIST_FILES.has(known)) return succeed(oneFile(known, path, json.value));
  if (form === undefined && known === undefined) return fail('not-a-dataset');
  if (form === 'plain-articles') return succeed(sortPlain(path, readPlain(path, json.value)));
  return succeed(oneFile(known ?? `${form}/${path}`, path, json.value));
}

const LIST_FILES: ReadonlySet<string> = new Set(
  'dataset people offices places organisations bodies'.split(' ').map((name) => `${name}.json`),
);

/** The path that the source format knows the file by, whatever folders it was dropped with. */
function knownPath(path: string): string | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (LIST_FILES.has(name)) return name;
  const folder = parts.findLastIndex((part, at) => at < parts.length - 1 && /^(events|articles)$/.test(part));
  return folder === -1 ? undefined : parts.slice(folder).join('/');
}

const oneFile = (path: string, from: string, json: unknown): SortedFiles => ({
  files: [{ path, from, text: '', json: json ?? null }],
  problems: [],
});

function sortWhole(path: string, whole: JsonObject): SortedFiles {
  const parts = Object.entries(whole)
    .filter(([key]) => key !== '$schema')
    .map(([key, value]) => sortPart(path, key, value));
  return { files: parts.flatMap(({ files }) => files), problems: parts.flatMap(({ problems }) => problems) };
}

function sortPart(path: string, key: string, value: unknown): SortedFiles {
  const from = `${path} › ${key}`;
  if (key === 'articles' && formOf(value) === 'plain-articles')
    return sortPlain(from, readPlain(from, value));
  if (key === 'articles' || key === 'events') return oneFile(`${key}/${path}`, from, value);
  if (LIST_FILES.has(`${key}.json`)) return oneFile(`${key}.json`, from, value);
  const problem = buildProblem({ file: path, record: null }, 'unknown-field', key, value);
  return { files: [], problems: [problem] };
}

/** One article or a list of them; a list without any gives nothing, which must be said. */
function readPlain(file: string, json: unknown): RawArticles {
  const records: readonly unknown[] = Array.isArray(json) ? json : [json];
  if (records.length > 0) return parseRawRecords(file, records);
  return { articles: [], problems: [buildProblem({ file, record: null }, 'empty-text', null, undefined)] };
}

/** Plain articles are the reader's own texts, in full. */
function sortPlain(from: string, { articles, problems }: RawArticles): SortedFiles {
  const file = { path: `local/articles/${from}`, from, text: '', json: articles.map(toSourceArticle) };
  return { files: articles.length === 0 ? [] : [file], problems };
}

const toSourceArticle = ({ text, ...raw }: RawArticle): SourceArticle => ({
  ...raw,
  rights: 'full',
  text: text.split('\n'),
  doubts: [],
  standsFor: null,
  origin: null,
});

/** Wrapped, so that `null` is told from what is not JSON. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    // A byte order mark is no part of JSON, and some editors set one.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}
