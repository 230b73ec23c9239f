/* The founding dataset, damaged at random: nothing may throw, and what was not touched must survive. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/event';
import { isEvent, type Manifest, type ServedIndex } from '../../src/model/served';
import { buildServed } from '../../src/prepare/build-served';
import type { SourceFile } from '../../src/prepare/parse-source';
import { type PreparedDataset, prepareDataset } from '../../src/prepare/prepare-dataset';
import { openTable } from '../../src/tables/event-table';
import { anyUnits } from '../fixtures/arbitraries';
import { readFoundingData } from '../fixtures/source';
import { TODAY } from '../fixtures/tables';

const founding = await readFoundingData();
const sound = prepareDataset(founding);

interface Damage {
  readonly name: string;
  readonly to: (text: string) => string;
}

type Container = Record<string, unknown>;

/** Every field of a document: what holds it and under which key. */
function fieldsOf(node: unknown): [holder: Container, key: string][] {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Container;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Container, string],
    ...fieldsOf(holder[key]),
  ]);
}

/** Changes one field of a JSON document, chosen by a number. */
function inField(text: string, choice: number, change: (holder: Container, key: string) => void): string {
  const document: unknown = JSON.parse(text);
  const fields = fieldsOf(document);
  const [holder, key] = fields[choice % fields.length] ?? [{}, ''];
  change(holder, key);
  return JSON.stringify(document);
}

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1.5,
    '',
    'x',
    true,
    [],
    {},
    [null],
    { id: 'x' },
    '2025-02-30',
    '__proto__',
  ),
  fc.jsonValue(),
);

const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat().map((choice) => ({
    name: `field ${choice} dropped`,
    to: (text: string) =>
      inField(text, choice, (holder, key) => {
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
      }),
  })),
  fc.tuple(fc.nat(), anyValue).map(([choice, value]) => ({
    name: `field ${choice} = ${JSON.stringify(value)}`,
    to: (text: string) =>
      inField(text, choice, (holder, key) => {
        holder[key] = value;
      }),
  })),
  fc
    .array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 })
    .map((flips) => ({
      name: `bytes flipped: ${JSON.stringify(flips)}`,
      to: (text: string) => {
        const bytes = Buffer.from(text);
        for (const [choice, bits] of flips) {
          const at = choice % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ bits;
        }
        return bytes.toString('utf8');
      },
    })),
  fc.nat().map((choice) => ({
    name: `cut at ${choice}`,
    to: (text: string) => text.slice(0, choice % text.length),
  })),
);

/** What an event says by itself, apart from the articles and people that it refers to. */
const coreOf = ({ id, kind, level, status, parties, visitors, host, date }: EventRecord) => ({
  ...{ id, kind, level, status, parties, visitors, host, date },
});
const coresOf = ({ records }: PreparedDataset) =>
  new Map(records.filter(isEvent).map((event) => [event.id, coreOf(event)]));

it('damage to some files never throws, serves a sound index, and spares every event of the other files', () => {
  const expected = coresOf(sound);
  let noticed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(founding.length - 1), anyDamage), { minLength: 1, maxLength: 3 }),
      (plan) => {
        const damaged = new Map<string, SourceFile>();
        for (const [at, { to }] of plan) {
          const file = founding[at] ?? { path: '', text: '{}' };
          // One damage a file, so that each is done to a sound document.
          damaged.set(file.path, { ...file, text: to(file.text) });
        }
        const prepared = prepareDataset(founding.map((file) => damaged.get(file.path) ?? file));
        const served = buildServed(prepared);
        const manifest = JSON.parse(served.at(-1)?.text ?? '') as Manifest;
        const index = JSON.parse(
          served.find(({ path }) => path === manifest.index)?.text ?? '',
        ) as ServedIndex;
        expect(openTable(index, TODAY).ok).toBe(true);
        const survivors = coresOf(prepared);
        for (const [id, core] of expected) {
          if (!damaged.has(`events/${id}.json`)) expect(survivors.get(id)).toEqual(core);
        }
        if (prepared.problems.length > 0) noticed++;
      },
    ),
    { numRuns: 200 },
  );
  expect(noticed, 'runs in which something was set aside').toBeGreaterThan(100);
}, 60_000);

it('any text at all in place of a file is a problem of that file and of no other', () => {
  const paths = [
    'articles/any.json',
    'events/any.json',
    'people.json',
    'dataset.json',
    'local/events/any.json',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.oneof(anyUnits(), fc.json()), (path, text) => {
      const files = [...founding.filter((file) => file.path !== path), { path, text }];
      const prepared = prepareDataset(files);
      expect(() => buildServed(prepared)).not.toThrow();
      for (const { file, code } of prepared.problems) {
        if (!code.startsWith('missing-')) expect(file).toBe(path);
      }
      expect(coresOf(prepared)).toEqual(coresOf(sound));
    }),
    { numRuns: 200 },
  );
}, 60_000);
