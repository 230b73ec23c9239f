/*
 * The one runtime schema of the source format: what an editor writes in `data/`. It checks form only (types, terms,
 * dates, codes); whether references hold is for `prepare` to say. Never imported by first-load code: zod is heavy.
 */
import { z } from 'zod';
import { DOUBT_REASONS, RIGHTS } from './article';
import { parseIsoDay } from './day';
import { CONFIDENCES, EVENT_KINDS, RANKS, STAGES, STATUSES, VISIT_LEVELS } from './event';
import { parseEventDate } from './event-date';
import { isSlug } from './link';
import { parsePartyCode } from './party';
import { PASSAGE_FIELDS } from './passage';

// Zod otherwise probes `eval`, which a strict content security policy reports.
z.config({ jitless: true });

// A check's message is the code of the problem that it makes; `prepare` turns it into one.
// A `pattern` says the same again for the published JSON Schema, which cannot carry a function.
const text = z
  .string()
  .refine((value) => value.trim() !== '', 'empty-text')
  .meta({ pattern: '\\S' });
const slug = z.string().refine(isSlug, 'bad-code').meta({
  description: 'Readable id: letters, digits, hyphens.',
  pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,199}$',
});
const party = z
  .string()
  .refine((value) => parsePartyCode(value) !== undefined, 'bad-code')
  .meta({
    description: 'ISO 3166-1 alpha-2, XK, or the code of an organisation in organisations.json.',
    pattern: '^[A-Z]{2,6}$',
  });
const edtf = z
  .string()
  .refine((value) => parseEventDate(value) !== undefined, 'bad-date')
  .meta({
    description:
      'EDTF level 0 or 1, or a one-of set of days: 2025-11, 2025-11-11/2025-11-12, [2019-04-03,2019-04-10].',
  });
const day = z
  .string()
  .refine((value) => parseIsoDay(value) !== undefined, 'bad-date')
  .meta({ description: 'YYYY-MM-DD', format: 'date' });
const names = z
  .record(z.string(), text)
  .refine((written) => Object.keys(written).length > 0, 'empty-text')
  .meta({
    description: 'Names by BCP 47 tag: en, kk, uz-Cyrl, uz-Latn, pl, ru, tr, zh-Hans, ar.',
    minProperties: 1,
  });
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const origin = orNull(text).meta({
  description: 'Title of the dataset that the record came from, where several were merged.',
});

const quoted = {
  exact: text.meta({ description: 'Words exactly as they stand in the article’s text.' }),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
};

const passage = z.union([
  z.strictObject({ field: z.enum(PASSAGE_FIELDS), ...quoted }),
  z.strictObject({
    field: z.enum(PASSAGE_FIELDS),
    length: z.int().min(1),
    hash: z.string().regex(/^[0-9a-f]{16}$/, 'bad-code'),
    start: z.int().min(0),
  }),
]);

const claims = z
  .strictObject({
    status: orNull(z.enum(STATUSES)),
    date: orNull(edtf),
    level: orNull(z.enum(VISIT_LEVELS)),
    place: orNull(slug),
  })
  .default({ status: null, date: null, level: null, place: null });

const report = z.strictObject({
  article: slug,
  stage: z.enum(STAGES),
  claims,
  passages: z.array(passage).default([]),
});

/** The source format as this version knows it; the served one counts apart, for it changes with the page alone. */
export const SOURCE_FORMAT = 1;

const languageTag = z.string().regex(LANGUAGE_TAG, 'bad-code');

export const datasetSchema = z.strictObject({
  format: z.int().min(1),
  lang: orNull(languageTag).meta({
    description: 'BCP 47 tag that title, description and licence are written in.',
  }),
  title: text,
  description: text,
  licence: text,
  translations: z
    .record(languageTag, z.strictObject({ title: text, description: text, licence: text }))
    .default({})
    .meta({ description: 'The same three in other languages, by BCP 47 tag.' }),
  editor: text,
  asOf: day,
  coveredThrough: day,
});

export const articleSchema = z.strictObject({
  id: slug,
  lang: z
    .string()
    .regex(LANGUAGE_TAG, 'bad-code')
    .meta({ description: 'BCP 47, with the script where the language has several; und where unknown.' }),
  title: orNull(text),
  publisher: orNull(text),
  url: orNull(z.string().regex(/^https?:\/\/\S+$/, 'bad-code')),
  published: orNull(edtf),
  rights: z.enum(RIGHTS),
  text: z.array(z.string()).default([]).meta({ description: 'Paragraphs.' }),
  doubts: z.array(z.strictObject({ reason: z.enum(DOUBT_REASONS), ...quoted })).default([]),
  standsFor: orNull(slug).meta({ description: 'Id of a digest whose full text this is.' }),
  origin,
});

export const eventSchema = z.strictObject({
  id: slug,
  aliases: z.array(slug).default([]).meta({ description: 'Former ids; links to them keep working.' }),
  kind: z.enum(EVENT_KINDS),
  level: orNull(z.enum(VISIT_LEVELS)),
  status: z.enum(STATUSES),
  parties: z.array(party).min(1),
  visitors: z.array(party).default([]),
  host: orNull(party),
  venue: z
    .strictObject({ place: orNull(slug), country: orNull(party) })
    .default({ place: null, country: null }),
  format: orNull(text),
  body: orNull(slug),
  date: orNull(edtf),
  participants: z.array(z.strictObject({ person: slug, party, office: orNull(slug) })).default([]),
  partOf: orNull(slug),
  history: z.array(z.strictObject({ status: z.enum(STATUSES), day: edtf, article: slug })).default([]),
  reports: z.array(report).default([]),
  summary: z
    .record(z.string().regex(LANGUAGE_TAG, 'bad-code'), text)
    .default({})
    .meta({ description: 'A few sentences of the editors’ own, by BCP 47 tag.' }),
  origin,
  suggested: orNull(z.enum(CONFIDENCES)).meta({
    description: 'Read from articles by rule and not yet checked by an editor; leave it out once it is.',
  }),
});

/** More reports for an event that another file describes. */
export const addendumSchema = z.strictObject({ addTo: slug, reports: z.array(report).min(1) });

export const personSchema = z.strictObject({
  id: slug,
  country: orNull(party),
  names,
  family: orNull(names),
  aliases: z.array(text).default([]),
  offices: z
    .array(z.strictObject({ office: slug, party, from: orNull(edtf), to: orNull(edtf) }))
    .default([])
    .meta({ description: 'Offices known to have been held; days only where sources give them.' }),
});
export const officeSchema = z.strictObject({
  id: slug,
  rank: z.enum(RANKS),
  names,
  byParty: z
    .array(z.strictObject({ parties: z.array(party).min(1), names }))
    .optional()
    .meta({
      description:
        'Names that differ for some parties, in the languages where they do: zh-Hans 国家主席 for CN.',
    }),
});
export const placeSchema = z.strictObject({
  id: slug,
  country: orNull(party),
  within: orNull(slug),
  names,
  former: z.array(z.strictObject({ names, from: orNull(edtf), to: orNull(edtf) })).default([]),
});
export const organisationSchema = z.strictObject({ id: party, names });
export const bodySchema = z.strictObject({ id: slug, names });

export type SourceDataset = z.infer<typeof datasetSchema>;
export type SourceArticle = z.infer<typeof articleSchema>;
export type SourceEvent = z.infer<typeof eventSchema>;
export type SourceAddendum = z.infer<typeof addendumSchema>;
export type SourceReport = z.infer<typeof report>;
export type SourcePassage = z.infer<typeof passage>;
