/*
 * From an editor's files to typed records. Each record is parsed to a new value or set aside with every reason;
 * raw data never flows on. Which folder a file lies in says what it holds.
 */
import type { z } from 'zod';
import type { Body, Office, Organisation, Person, Place } from '../model/gazetteer';
import type { Problem } from '../model/problem';
import { FORMAT_VERSION } from '../model/served';
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
    parsed.problems.push(buildProblem({ file: 'dataset.json', record: null }, 'missing-field', null, undefined));
  }
  return parsed;
}

const LISTS = {
  'people.json': ['people', personSchema],
  'offices.json': ['offices', officeSchema],
  'places.json': ['places', placeSchema],
  'organisations.json': ['organisations', organisationSchema],
  'bodies.json': ['bodies', bodySchema],
} as const;

function readFile(file: SourceFile, parsed: Mutable<ParsedSource>): void {
  const json = parseJson(file, parsed.problems);
  if (json === undefined) return;
  const local = file.path.startsWith('local/');
  const path = local ? file.path.slice('local/'.length) : file.path;
  const read = <S extends z.ZodType>(schema: S, input: unknown, record: string | null) =>
    readRecord(schema, input, { file: file.path, record }, local, parsed.problems);
  if (path === 'dataset.json') {
    if (isNewer(file, json.value, parsed.problems)) return;
    parsed.dataset = read(datasetSchema, json.value, null)?.value ?? null;
    return;
  }
  const list = Object.hasOwn(LISTS, path) ? LISTS[path as keyof typeof LISTS] : undefined;
  if (!list && !/^(articles|events)\//.test(path)) {
    parsed.problems.push(buildProblem({ file: file.path, record: null }, 'unknown-file', null, undefined));
    return;
  }
  for (const [at, input] of recordsOf(json.value).entries()) {
    const record = idOf(input) ?? String(at);
    if (list) {
      const found = read(list[1], input, record);
      // The table pairs each list with its own schema, which the compiler cannot follow through a union.
      if (found) (parsed[list[0]] as unknown[]).push(found);
    } else if (path.startsWith('articles/')) {
      pushFound(parsed.articles, read(articleSchema, input, record));
    } else if (path.startsWith('events/')) {
      if (isAddendum(input)) pushFound(parsed.addenda, read(addendumSchema, input, record));
      else pushFound(parsed.events, read(eventSchema, input, record));
    }
  }
}

/** Wrapped, so that a file holding `null` is told from a file that is not JSON. */
function parseJson(file: SourceFile, problems: Problem[]): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(file.text) };
  } catch {
    problems.push(buildProblem({ file: file.path, record: null }, 'not-json', null, file.text.slice(0, 40)));
    return undefined;
  }
}

function isNewer(file: SourceFile, json: unknown, problems: Problem[]): boolean {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (typeof format !== 'number' || format <= FORMAT_VERSION) return false;
  problems.push(buildProblem({ file: file.path, record: null }, 'newer-format', 'format', format));
  return true;
}

function readRecord<S extends z.ZodType>(
  schema: S,
  input: unknown,
  place: RecordPlace,
  local: boolean,
  problems: Problem[],
): Placed<z.infer<S>> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    problems.push(buildProblem(place, 'not-an-object', null, input));
    return undefined;
  }
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data, place, local };
  problems.push(...problemsFromIssues(place, input, parsed.error.issues));
  return undefined;
}

/** A file holds one record or a list of them. */
const recordsOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : [json]);

function idOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  if ('id' in input && typeof input.id === 'string') return input.id;
  return 'addTo' in input && typeof input.addTo === 'string' ? input.addTo : undefined;
}

const isAddendum = (input: unknown): boolean => typeof input === 'object' && input !== null && 'addTo' in input;

function pushFound<T>(list: T[], found: T | undefined): void {
  if (found !== undefined) list.push(found);
}
