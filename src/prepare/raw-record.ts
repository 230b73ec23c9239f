/*
 * One article of a JSON array or of JSON Lines: `{id, lang?, title?, published?, text, publisher?, url?}`.
 * It checks by hand and not by the source schema, so that a dropped file needs no zod and unknown keys pass.
 */

import { detectLanguage, withScript } from '../extract/read/detect-language';
import { publishedFrom, type RawText, readRawText } from '../extract/read/raw-text';
import { isSlug } from '../model/link';
import type { Problem, ProblemCode } from '../model/problem';
import { fail, type Result, succeed } from '../model/result';
import type { RawArticle } from './raw-article';
import { buildProblem, type RecordPlace } from './source-problems';

interface Field {
  readonly name: 'id' | 'text' | 'lang' | 'title' | 'published' | 'publisher' | 'url';
  readonly required?: true;
  /** What is wrong with a value that is not blank. */
  readonly fault?: (value: string, given: Given) => ProblemCode | undefined;
}

/** What the values of a record are looked at with. */
interface Given {
  readonly isId: IsId;
  /** What its text was read to, if it has one. */
  readonly raw: RawText | undefined;
}

/** Whether an article may be called so. An article that is filed needs a slug; one that is only read keeps any name. */
export type IsId = (id: string) => boolean;

const FIELDS: readonly Field[] = [
  { name: 'id', required: true, fault: (value, { isId }) => (isId(value) ? undefined : 'bad-code') },
  {
    name: 'text',
    required: true,
    fault: (_, { raw }) => (raw?.body === '' ? 'empty-text' : undefined),
  },
  { name: 'lang', fault: (value) => (toTag(value) === undefined ? 'bad-code' : undefined) },
  { name: 'title' },
  { name: 'published', fault: (value) => (publishedFrom(value) === undefined ? 'bad-date' : undefined) },
  { name: 'publisher' },
  { name: 'url', fault: (value) => (/^https?:\/\/\S+$/.test(value) ? undefined : 'bad-code') },
];

/**
 * The article, or every reason why it is set aside. What the record leaves out is read from its text.
 * @param isId what an id may be; a slug, unless said. A number is its digits.
 */
export function parseRawRecord(
  input: unknown,
  place: RecordPlace,
  isId: IsId = isSlug,
): Result<RawArticle, readonly Problem[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fail([buildProblem(place, 'not-an-object', null, input)]);
  }
  const { id, ...fields } = input as Readonly<Record<string, unknown>>;
  const record: Readonly<Record<string, unknown>> = {
    ...fields,
    id: typeof id === 'number' ? String(id) : id,
  };
  const raw = typeof record.text === 'string' ? readRawText(record.text) : undefined;
  const problems = FIELDS.flatMap((field) => {
    const code = faultOf(field, record[field.name], { isId, raw });
    return code ? [buildProblem(place, code, field.name, record[field.name])] : [];
  });
  if (problems.length > 0 || !raw) return fail(problems);
  const said = (name: Field['name']): string | null => {
    const value = record[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const { title, published, badDate, body } = raw;
  const publishedSaid = said('published');
  if (publishedSaid === null && badDate !== null)
    return fail([buildProblem(place, 'bad-date', 'text', badDate)]);
  return succeed({
    id: record.id as string,
    lang: langOf(said('lang'), body),
    title: said('title') ?? title,
    published: publishedSaid === null ? published : (publishedFrom(publishedSaid) ?? null),
    publisher: said('publisher'),
    url: said('url'),
    text: body,
  });
}

function faultOf({ name, required, fault }: Field, value: unknown, given: Given): ProblemCode | undefined {
  if (value === undefined || value === null) return required ? 'missing-field' : undefined;
  if (typeof value !== 'string') return 'wrong-type';
  if (value.trim() === '' && !required) return undefined;
  return fault?.(name === 'id' ? value : value.trim(), given);
}

function langOf(said: string | null, body: string): string {
  const tag = said === null ? undefined : toTag(said);
  return tag === undefined || tag === 'und' ? detectLanguage(body) : withScript(tag, body);
}

/** `UZ_cyrl` → `uz-Cyrl`; undefined for what is no tag of language, script and region. */
function toTag(written: string): string | undefined {
  const [lang = '', ...rest] = written.toLowerCase().split(/[-_]/);
  const parts = rest.map((part) =>
    part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part.toUpperCase(),
  );
  const tag = [lang, ...parts].join('-');
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag) ? tag : undefined;
}
