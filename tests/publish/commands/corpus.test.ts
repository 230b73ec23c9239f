/*
 * The founding dataset on disk, damaged at random, through the commands themselves: whatever is in the files, `check`
 * and `build` come to an end, and every event of a file that was not touched is served as before. Three hundred
 * damaged datasets by default; BILAT_CORPUS=2000 for the long run.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEvent, type Manifest, type RecordShard, type RowRecord } from '../../../src/model/served';
import { buildCommand } from '../../../src/publish/commands/build-dataset';
import { checkCommand } from '../../../src/publish/commands/check-dataset';
import { anyDamage, type Damage } from '../../fixtures/damage';
import { copyData, listen, makeFolder } from '../../fixtures/folders';
import { pathsOf } from '../../fixtures/shards';
import { readFoundingData } from '../../fixtures/source';

const RUNS = Number(process.env.BILAT_CORPUS ?? 300);

/** What an event says by itself, apart from the articles, people and events that it refers to. */
function coreOf(record: RowRecord) {
  if (!isEvent(record)) return null;
  const { kind, level, status, parties, visitors, host, date } = record;
  return { kind, level, status, parties, visitors, host, date };
}

async function readServed(folder: string): Promise<Map<string, ReturnType<typeof coreOf>>> {
  const open = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(folder, path), 'utf8'));
  const { recordShards } = await open<Manifest>('manifest.json');
  const shards = await Promise.all(pathsOf('records', recordShards).map((path) => open<RecordShard>(path)));
  return new Map(shards.flat().map((record) => [record.id, coreOf(record)]));
}

it(`${RUNS} damaged datasets are checked and built, and lose nothing that was not touched`, async () => {
  const said = listen();
  const [data, out] = [await copyData(), await makeFolder()];
  const paths = (await readFoundingData()).map(({ path }) => path);
  await buildCommand.run([data, '--out', out]);
  const expected = await readServed(out);
  /** Damages the files while the task runs, and mends them whatever comes of it. */
  const withDamage = async <T>(plan: readonly (readonly [string, Damage])[], task: () => Promise<T>) => {
    const sound = await Promise.all(plan.map(([path]) => readFile(join(data, path))));
    try {
      for (const [at, [path, { to }]] of plan.entries())
        await writeFile(join(data, path), to(sound[at] ?? Buffer.of()));
      return await task();
    } finally {
      for (const [at, [path]] of plan.entries()) await writeFile(join(data, path), sound[at] ?? Buffer.of());
    }
  };
  let noticed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.constantFrom(...paths), anyDamage), {
        minLength: 1,
        maxLength: 3,
        selector: ([path]) => path,
      }),
      async (plan) => {
        const { isClean, hasSaid, served } = await withDamage(plan, async () => {
          said.length = 0;
          const isClean = (await checkCommand.run([data])) === 0;
          const hasSaid = said.length > 1;
          expect(await buildCommand.run([data, '--out', out])).toBe(0);
          return { isClean, hasSaid, served: await readServed(out) };
        });
        expect(hasSaid).toBe(!isClean);
        if (!isClean) noticed++;
        const touched = new Set(plan.map(([path]) => path));
        for (const [id, core] of expected) {
          if (!touched.has(`events/${id}.json`)) expect(served.get(id)).toEqual(core);
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(noticed, 'damaged datasets in which something was set aside').toBeGreaterThan(RUNS / 2);
}, 600_000);
