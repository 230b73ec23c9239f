/* The founding dataset, damaged at random: nothing may throw, and what was not touched must survive. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/event';
import { isEvent, type Manifest, type ServedIndex } from '../../src/model/served';
import { buildServed } from '../../src/prepare/build-served';
import type { SourceFile } from '../../src/prepare/parse-source';
import { type PreparedDataset, prepareDataset } from '../../src/prepare/prepare-dataset';
import { openTable } from '../../src/tables/open-table';
import { anyUnits } from '../fixtures/arbitraries';
import { anyDamage } from '../fixtures/damage';
import { readFoundingData } from '../fixtures/source';
import { TODAY } from '../fixtures/tables';

const founding = await readFoundingData();
const sound = prepareDataset(founding);

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
          damaged.set(file.path, { ...file, text: to(Buffer.from(file.text)).toString('utf8') });
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
