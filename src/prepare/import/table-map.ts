/* How the columns of a table of visits become fields: a file that an editor writes once for each table. */
import { z } from 'zod';
import { EVENT_KINDS, STATUSES } from '../../model/event';
import { articleSchema, datasetSchema, officeSchema, organisationSchema } from '../../model/source-schema';

const code = organisationSchema.shape.id;

/** Says how a country of the table is coded; `id` and `name` are both met where both are given. */
const countryRule = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  code: code.nullable().meta({ description: 'null: no code exists, rows are set aside.' }),
  loss: z.enum(['former-name', 'former-state']).optional(),
});

export const tableMapSchema = z.strictObject({
  dataset: datasetSchema,
  article: articleSchema.meta({ description: 'The table itself, which every event cites.' }),
  kind: z.enum(EVENT_KINDS),
  status: z.enum(STATUSES),
  host: code,
  columns: z.strictObject({
    id: z.string(),
    start: z.string(),
    end: z.string(),
    visitor: z.string(),
    countryId: z.string(),
    country: z.string(),
    note: z.string().meta({ description: 'Free text that the level is read from; it is not kept.' }),
  }),
  countries: z.array(countryRule).meta({
    description: 'The first rule that fits; where none does, the English name of CLDR decides.',
  }),
  organisations: z.array(organisationSchema).default([]),
  offices: z.array(officeSchema),
  titles: z
    .record(z.string(), z.string())
    .meta({ description: 'Title before a visitor’s name → id of the office.' }),
});

export type TableMap = z.infer<typeof tableMapSchema>;
export type Column = keyof TableMap['columns'];
