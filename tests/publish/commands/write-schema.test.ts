import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printSchema, schemaCommand } from '../../../src/publish/commands/write-schema';
import { listen, makeFolder } from '../../fixtures/folders';
import { article, DATASET, readFoundingData, sourceEvent } from '../../fixtures/source';

const committed = readFileSync(new URL('../../../docs/source.schema.json', import.meta.url), 'utf8');

describe('the published schema', () => {
  it('is the one that the source schema gives now: npm run dataset -- schema', () => {
    expect(committed).toBe(printSchema());
  });

  it('is written where it is asked for', async () => {
    listen();
    const file = join(await makeFolder(), 'schema.json');
    expect(await schemaCommand.run(['--out', file])).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(committed);
  });
});

describe('a reader of the published schema alone', () => {
  // JSON Schema reads patterns with Unicode classes; zod's reader does not, and the ids here are ASCII.
  const plain = committed.replaceAll('\\\\p{L}', 'A-Za-z').replaceAll('\\\\p{N}', '0-9');
  const { $defs } = JSON.parse(plain) as { $defs: Record<string, z.core.JSONSchema.BaseSchema> };
  const accepts = (kind: string, record: unknown) =>
    z.fromJSONSchema($defs[kind] ?? {}).safeParse(record).success;

  it('accepts every record that ships', async () => {
    const kinds: Record<string, string> = {
      articles: 'article',
      events: 'event',
      'dataset.json': 'dataset',
      'people.json': 'person',
      'offices.json': 'office',
      'places.json': 'place',
      'organisations.json': 'organisation',
      'bodies.json': 'body',
    };
    for (const { path, text } of await readFoundingData()) {
      const json: unknown = JSON.parse(text);
      const kind = kinds[path.split('/')[0] ?? ''] ?? '';
      for (const record of Array.isArray(json) ? json : [json])
        expect(accepts(kind, record), path).toBe(true);
    }
  });

  it('rejects what the source schema rejects by form', () => {
    expect(accepts('event', sourceEvent())).toBe(true);
    expect(accepts('event', sourceEvent({ kind: 'party' }))).toBe(false);
    expect(accepts('event', sourceEvent({ parties: ['kz'] }))).toBe(false);
    expect(accepts('event', sourceEvent({ colour: 'red' }))).toBe(false);
    expect(accepts('event', sourceEvent({ id: 'has spaces' }))).toBe(false);
    expect(accepts('article', article({ title: '  ' }))).toBe(false);
    expect(accepts('dataset', { ...DATASET, asOf: 'today' })).toBe(false);
  });
});

it('the root says which file holds what', () => {
  const { properties, patternProperties } = JSON.parse(committed) as Record<string, Record<string, unknown>>;
  const patterns = Object.keys({ ...patternProperties }).map((pattern) => new RegExp(pattern));
  expect(Object.keys({ ...properties })).toEqual(['dataset.json']);
  for (const path of ['events/x.json', 'local/articles/x.json', 'people.json', 'bodies.json'])
    expect(
      patterns.filter((pattern) => pattern.test(path)),
      path,
    ).toHaveLength(1);
  for (const path of ['other/x.json', 'x/people.json', 'events/x.txt'])
    expect(
      patterns.some((pattern) => pattern.test(path)),
      path,
    ).toBe(false);
});
