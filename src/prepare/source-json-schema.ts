/*
 * The source format as JSON Schema 2020-12, for editors and other tools. It is made from the one runtime schema and
 * says the same but for what only a function can check (that a date exists, that a reference leads somewhere).
 */
import { z } from 'zod';
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
} from '../model/source-schema';

const RECORDS = {
  dataset: datasetSchema,
  article: articleSchema,
  event: eventSchema,
  addendum: addendumSchema,
  person: personSchema,
  office: officeSchema,
  place: placeSchema,
  organisation: organisationSchema,
  body: bodySchema,
} as const;
type RecordName = keyof typeof RECORDS;

/** What lies where; a path may also stand below `local/`, for what is never published. */
const FILES: Readonly<Record<string, readonly RecordName[]>> = {
  'articles/.+\\.json': ['article'],
  'events/.+\\.json': ['event', 'addendum'],
  'people\\.json': ['person'],
  'offices\\.json': ['office'],
  'places\\.json': ['place'],
  'organisations\\.json': ['organisation'],
  'bodies\\.json': ['body'],
};

/** The root describes a dataset folder as one object from path to content; each kind of record stands in `$defs`. */
export function buildSourceJsonSchema(): Readonly<Record<string, unknown>> {
  const files = Object.entries(FILES).map(([path, names]) => [`^(local/)?${path}$`, oneOrMany(names)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Bilat source dataset',
    description:
      'A dataset folder as one object: each key is the path of a file, each value what the file holds. A file of records holds one record or a list of them.',
    type: 'object',
    properties: { 'dataset.json': refTo('dataset') },
    patternProperties: Object.fromEntries(files),
    additionalProperties: false,
    required: ['dataset.json'],
    $defs: Object.fromEntries(Object.entries(RECORDS).map(([name, schema]) => [name, toDefinition(schema)])),
  };
}

/** As it is written, before defaults are filled in. */
function toDefinition(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...definition } = z.toJSONSchema(schema, { io: 'input' });
  return definition;
}

function oneOrMany(names: readonly RecordName[]) {
  const [only] = names;
  const record = names.length === 1 && only ? refTo(only) : { anyOf: names.map(refTo) };
  return { anyOf: [record, { type: 'array', items: record }] };
}

const refTo = (name: RecordName) => ({ $ref: `#/$defs/${name}` });
