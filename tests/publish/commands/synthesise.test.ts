import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEventDate } from '../../../src/model/event-date';
import {
  type ArticleShard,
  type IdShard,
  isEvent,
  type Manifest,
  type RecordShard,
  type ServedGazetteer,
  type ServedIndex,
} from '../../../src/model/served';
import { synthCommand } from '../../../src/publish/commands/synthesise';
import { openTable } from '../../../src/tables/open-table';
import { listen, makeFolder } from '../../fixtures/folders';
import { pathOfId, pathsOf } from '../../fixtures/shards';
import { TODAY } from '../../fixtures/tables';

async function synth(events: number, seed: number) {
  listen();
  const out = await makeFolder();
  const code = await synthCommand.run(['--events', String(events), '--seed', String(seed), '--out', out]);
  const open = async <T>(path = ''): Promise<T> => JSON.parse(await readFile(join(out, path), 'utf8'));
  const all = async <T>(paths: readonly string[]): Promise<T[]> =>
    (await Promise.all(paths.map((path) => open<T[]>(path)))).flat();
  return { code, out, open, all, manifest: await open<Manifest>('manifest.json') };
}

describe('a synthetic dataset', async () => {
  const { code, open, all, manifest } = await synth(3000, 7);
  const records = (await all<RecordShard[number]>(pathsOf('records', manifest.recordShards))).filter(isEvent);
  const gazetteer = await open<ServedGazetteer>(manifest.gazetteer);

  it('has as many events as were asked for, in the layout of every other', async () => {
    const table = openTable(await open<ServedIndex>(manifest.index), TODAY);
    expect([code, table.ok && table.value.rowCount, records.length]).toEqual([0, 3000, 3000]);
    expect(manifest.counts).toMatchObject({ events: 3000, articles: 1500, setAside: 0 });
    for (const [row, { id }] of records.entries()) {
      if (row % 500 === 0)
        expect((await open<IdShard>(pathOfId('ids', manifest.idShards, id)))[id]).toBe(row);
    }
  });

  it('names itself so that nobody takes it for real', () => {
    expect(manifest.dataset?.title).toMatch(/^Synthetic/);
    for (const { id, names } of gazetteer.people)
      expect([id, names.en]).toEqual([
        expect.stringMatching(/^person-\d+$/),
        expect.stringMatching(/^Person \d+$/),
      ]);
  });

  it('holds every kind, level and status, every form of date, and meetings inside visits', () => {
    const seen = (of: (event: (typeof records)[number]) => unknown) => new Set(records.map(of));
    expect(seen(({ kind }) => kind).size).toBe(4);
    expect(seen(({ level }) => level).size).toBe(6);
    expect(seen(({ status }) => status).size).toBe(6);
    const forms = seen(({ date }) => {
      const parsed = date === null ? null : parseEventDate(date);
      return parsed === null ? 'none' : `${parsed?.form}${parsed?.approximate ? '~' : ''}`;
    });
    expect([...forms].sort()).toEqual(['none', 'one-of', 'point', 'point~', 'range']);
    const byId = new Map(records.map((event) => [event.id, event]));
    const talks = records.filter(({ partOf }) => partOf !== null);
    expect(talks.length).toBeGreaterThan(300);
    for (const { partOf, parties } of talks)
      expect(byId.get(partOf ?? ('' as never))).toMatchObject({ kind: 'visit', parties });
    const summits = records.filter(({ kind }) => kind === 'summit').map(({ parties }) => parties.length);
    expect([Math.min(...summits), Math.max(...summits)]).toEqual([3, 12]);
  });

  it('refers only to what it has', async () => {
    const articles = await all<ArticleShard[number]>(pathsOf('articles', manifest.articleShards));
    const known = new Map(articles.map((article) => [article.id, article]));
    const [people, places] = [gazetteer.people, gazetteer.places].map(
      (list) => new Set(list.map(({ id }) => id)),
    );
    let reports = 0;
    for (const [row, event] of records.entries()) {
      for (const { article } of event.reports) expect(known.get(article)?.rows).toContain(row);
      for (const { person } of event.participants) expect(people?.has(person)).toBe(true);
      if (event.venue.place !== null) expect(places?.has(event.venue.place)).toBe(true);
      reports += event.reports.length;
    }
    expect(articles.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(reports);
    expect(manifest.counts.reports).toBe(reports);
  });

  it('grows from year to year, and a few countries take part in most of it', () => {
    const count = (test: (event: (typeof records)[number]) => boolean) => records.filter(test).length;
    const early = count(({ id }) => id < '2000');
    const late = count(({ id }) => id >= '2015');
    expect(late).toBeGreaterThan(2 * early);
    expect(count(({ parties }) => parties.includes('US' as never))).toBeGreaterThan(300);
    expect(new Set(records.flatMap(({ parties }) => parties)).size).toBeGreaterThan(140);
  });
});

it('equal seeds give equal files, and another seed gives others', async () => {
  const namesOf = async (events: number, seed: number) => {
    const { out } = await synth(events, seed);
    return (await readdir(out, { recursive: true })).sort();
  };
  const names = await namesOf(300, 1);
  expect(await namesOf(300, 1)).toEqual(names);
  expect(await namesOf(300, 2)).not.toEqual(names);
});

it('one event, and none, can be made too', async () => {
  expect((await synth(1, 1)).manifest.counts).toMatchObject({ events: 1, articles: 1, reports: 1 });
  expect((await synth(0, 1)).manifest.counts.events).toBe(0);
});

it('asks for numbers and a place', async () => {
  await expect(synthCommand.run(['--events', '10'])).rejects.toThrow('--out DIR');
  await expect(synthCommand.run(['--events', 'many', '--out', 'x'])).rejects.toThrow('--events');
  await expect(synthCommand.run(['--events', '1', '--seed=-1', '--out', 'x'])).rejects.toThrow('--seed');
});
