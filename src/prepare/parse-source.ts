/*
 * From an editor's files to typed records. Each record is parsed to a new value or set aside with every reason;
 * raw data never flows on. Which folder a file lies in says what it holds.
 */
import type { z } from 'zod';
import type { Body, Office, Organisation, Person, Place } from '../model/gazetteer';
import type { Problem } from '../model/problem';
import {
  addendumSchema,
  articleSchema,
  bodySchema,
  datasetSchema,
  eventSchema,
  officeSchema,
  organisationSchema,
  personSchema,
  placeSchema,
  SOURCE_FORMAT,
  type SourceAddendum,
  type SourceArticle,
  type SourceDataset,
  type SourceEvent,
} from '../model/source-schema';
import { buildProblem, problemsFromIssues, type RecordPlace } from './source-problems';

export interface SourceFile {
  /** Path below the dataset folder, with `/`; files below `local/` are this user's own. */
  readonly path: string;
  readonly text: string;
  /** What the text holds, where it has been read already; the text is then not looked at. */
  readonly json?: unknown;
}

/** A record and where it was written. */
export interface Placed<T> {
  readonly value: T;
  readonly place: RecordPlace;
  readonly local: boolean;
}

export interface ParsedSource {
  readonly dataset: SourceDataset | null;
  readonly articles: readonly Placed<SourceArticle>[];
  readonly events: readonly Placed<SourceEvent>[];
  readonly addenda: readonly Placed<SourceAddendum>[];
  readonly people: readonly Placed<Person>[];
  readonly offices: readonly Placed<Office>[];
  readonly places: readonly Placed<Place>[];
  readonly organisations: readonly Placed<Organisation>[];
  readonly bodies: readonly Placed<Body>[];
  readonly problems: readonly Problem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : T[K] };

/** Reads all files at once; every problem is reported, every good record survives. O(size of the files). */
export function parseSource(files: readonly SourceFile[]): ParsedSource {
  const parsed: Mutable<ParsedSource> = {
    dataset: null,
    articles: [],
    events: [],
    addenda: [],
    people: [],
    offices: [],
    places: [],
    organisations: [],
    bodies: [],
    problems: [],
  };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) readFile(file, parsed);
  if (!parsed.dataset && !parsed.problems.some(({ file }) => file === 'dataset.json')) {
    parsed.problems.push(
      buildProblem({ file: 'dataset.json', record: null }, 'missing-field', null, undefined),
    );
  }
  return parsed;
}

type ListName = Exclude<keyof ParsedSource, 'dataset' | 'problems'>;

/** What a record must be, and the list that it goes to. */
interface RecordForm {
  readonly list: ListName;
  readonly schema: z.ZodType;
}

const LISTS: Readonly<Record<string, RecordForm>> = {
  'people.json': { list: 'people', schema: personSchema },
  'offices.json': { list: 'offices', schema: officeSchema },
  'places.json': { list: 'places', schema: placeSchema },
  'organisations.json': { list: 'organisations', schema: organisationSchema },
  'bodies.json': { list: 'bodies', schema: bodySchema },
};
const ARTICLE: RecordForm = { list: 'articles', schema: articleSchema };
const EVENT: RecordForm = { list: 'events', schema: eventSchema };
const ADDENDUM: RecordForm = { list: 'addenda', schema: addendumSchema };

/** Tells the form of each record of a file by where the file lies; undefined where a dataset has no such file. */
function formsOf(path: string): ((input: unknown) => RecordForm) | undefined {
  if (path.startsWith('articles/')) return () => ARTICLE;
  if (path.startsWith('events/')) return (input) => (isAddendum(input) ? ADDENDUM : EVENT);
  const form = Object.hasOwn(LISTS, path) ? LISTS[path] : undefined;
  return form && (() => form);
}

function readFile(file: SourceFile, parsed: Mutable<ParsedSource>): void {
  const json = parseJson(file, parsed.problems);
  if (json === undefined) return;
  const local = file.path.startsWith('local/');
  const path = local ? file.path.slice('local/'.length) : file.path;
  // Only the dataset's own: one in `local/` would speak for what it is not.
  if (file.path === 'dataset.json') {
    parsed.dataset = readDataset(json.value, file, parsed.problems);
    return;
  }
  const formOf = formsOf(path);
  if (!formOf) {
    parsed.problems.push(buildProblem({ file: file.path, record: null }, 'unknown-file', null, undefined));
    return;
  }
  for (const [at, input] of recordsOf(json.value).entries()) {
    const place = { file: file.path, record: idOf(input) ?? String(at) };
    const { list, schema } = formOf(input);
    const value = readRecord(schema, input, place, parsed.problems);
    // The table pairs each list with its own schema, which the compiler cannot follow through a union.
    if (value !== undefined) (parsed[list] as Placed<unknown>[]).push({ value, place, local });
  }
}

function readDataset(json: unknown, file: SourceFile, problems: Problem[]): SourceDataset | null {
  if (isNewer(file, json, problems)) return null;
  return readRecord(datasetSchema, json, { file: file.path, record: null }, problems) ?? null;
}

/** Wrapped, so that a file holding `null` is told from a file that is not JSON. */
function parseJson(file: SourceFile, problems: Problem[]): { value: unknown } | undefined {
  if (file.json !== undefined) return { value: file.json };
  try {
    return { value: JSON.parse(file.text) };
  } catch {
    problems.push(buildProblem({ file: file.path, record: null }, 'not-json', null, file.text.slice(0, 40)));
    return undefined;
  }
}

function isNewer(file: SourceFile, json: unknown, problems: Problem[]): boolean {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (typeof format !== 'number' || format <= SOURCE_FORMAT) return false;
  problems.push(buildProblem({ file: file.path, record: null }, 'newer-format', 'format', format));
  return true;
}

function readRecord<S extends z.ZodType>(
  schema: S,
  input: unknown,
  place: RecordPlace,
  problems: Problem[],
): z.infer<S> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    problems.push(buildProblem(place, 'not-an-object', null, input));
    return undefined;
  }
  try {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    problems.push(...problemsFromIssues(place, input, parsed.error.issues));
  } catch (error) {
    // A record with some hundred thousand mistakes is more than zod, or a call, can take on its stack.
    if (!(error instanceof RangeError)) throw error;
    problems.push(buildProblem(place, 'wrong-type', null, input));
  }
  return undefined;
}

/** A file holds one record or a list of them. */
const recordsOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : [json]);

function idOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  if ('id' in input && typeof input.id === 'string') return input.id;
  return 'addTo' in input && typeof input.addTo === 'string' ? input.addTo : undefined;
}

const isAddendum = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'addTo' in input;
