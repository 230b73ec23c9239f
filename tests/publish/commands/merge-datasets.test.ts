import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isEvent } from '../../../src/model/served';
import { prepareDataset } from '../../../src/prepare/prepare-dataset';
import { mergeCommand } from '../../../src/publish/commands/merge-datasets';
import { readSource } from '../../../src/publish/read-source';
import { copyData, listen, makeFolder, readJson } from '../../fixtures/folders';
import { article, DATASET, filesOf, report, sourceEvent } from '../../fixtures/source';

type Contents = Readonly<Record<string, unknown>>;

/** Two datasets, `one` and `two`, merged. */
async function merge(one: Contents, two: Contents, ...more: string[]) {
  const place = await makeFolder(
    Object.fromEntries([
      ...filesOf(one).map(({ path, text }) => [`one/${path}`, text] as const),
      ...filesOf({ 'dataset.json': { ...DATASET, title: 'Second' }, ...two }).map(
        ({ path, text }) => [`two/${path}`, text] as const,
      ),
    ]),
  );
  const said = listen();
  const out = join(place, 'both');
  const code = await mergeCommand.run([join(place, 'one'), join(place, 'two'), '--out', out, ...more]);
  const prepared = prepareDataset(await readSource(out, { withLocal: true }));
  return {
    code,
    said: said.join('\n'),
    prepared,
    events: new Map(prepared.records.filter(isEvent).map((event) => [event.id as string, event])),
    beside: await readJson(`${out}.suggestions.json`),
  };
}

const cited = { 'articles/a.json': article(), 'events/a.json': sourceEvent({ reports: [report()] }) };

describe('merging two datasets', () => {
  it('keeps where each record came from', async () => {
    const { prepared, events, code } = await merge(
      { 'events/a.json': sourceEvent() },
      { 'articles/b.json': article(), 'events/b.json': sourceEvent({ id: 'other', origin: 'Elsewhere' }) },
    );
    expect([code, prepared.problems]).toEqual([0, []]);
    expect(events.get('visit')?.origin).toBe('Test');
    expect(events.get('other')?.origin).toBe('Elsewhere');
    expect(prepared.articles[0]?.origin).toBe('Second');
    expect(prepared.dataset).toMatchObject({ title: 'Test + Second', licence: 'CC0', editor: 'A test' });
  });

  it('is covered through the earlier day and edited until the later', async () => {
    const dates = { asOf: '2026-03-01', coveredThrough: '2025-06-01' };
    const { prepared } = await merge({}, { 'dataset.json': { ...DATASET, ...dates } }, '--title', 'Both');
    expect(prepared.dataset).toMatchObject({
      title: 'Both',
      asOf: '2026-03-01',
      coveredThrough: '2025-06-01',
    });
  });

  it('takes equal records of equal id for one', async () => {
    const { prepared, beside } = await merge(cited, cited);
    expect([prepared.records.length, prepared.articles.length]).toEqual([1, 1]);
    expect(beside).toEqual({ renamed: [], suggestions: [] });
  });

  it('gives another id to another event of equal id, and to what is part of it the right whole', async () => {
    const talks = sourceEvent({ id: 'talks', kind: 'meeting', partOf: 'visit' });
    const { events, said, beside } = await merge(
      { 'events/a.json': [sourceEvent({ level: 'state' }), talks] },
      { 'events/a.json': [sourceEvent({ level: 'working' }), talks] },
    );
    expect([...events.keys()].sort()).toEqual(['talks', 'talks-two', 'visit', 'visit-two']);
    expect(events.get('talks')?.partOf).toBe('visit');
    expect(events.get('talks-two')?.partOf).toBe('visit-two');
    expect(events.get('visit')?.level).toBe('state');
    expect(said).toContain('renamed in two: visit → visit-two');
    expect(beside.renamed).toContainEqual({ label: 'two', from: 'talks', to: 'talks-two' });
  });

  it('leads an old id to the event of the first dataset, for in the second it is ambiguous', async () => {
    const { events, prepared } = await merge(
      { 'events/a.json': sourceEvent({ aliases: ['former'] }) },
      { 'events/b.json': [sourceEvent({ id: 'former', date: '2020-01-01' }), sourceEvent({ id: 'own' })] },
    );
    expect(prepared.problems).toEqual([]);
    expect(prepared.aliases).toEqual(new Map([['former', 'visit']]));
    expect(events.has('former-two')).toBe(true);
    expect(events.get('former-two')).not.toHaveProperty('aliases');
  });

  it('follows a renamed article in the reports of its own dataset only', async () => {
    const { events, prepared } = await merge(cited, {
      'articles/a.json': article({ title: 'Another article' }),
      'events/b.json': sourceEvent({
        id: 'other',
        reports: [report()],
        history: [{ status: 'announced', day: '2025-11-01', article: 'digest' }],
      }),
    });
    expect(prepared.problems).toEqual([]);
    expect(events.get('visit')?.reports[0]?.article).toBe('digest');
    expect(events.get('other')?.reports[0]?.article).toBe('digest-two');
    expect(events.get('other')?.history[0]?.article).toBe('digest-two');
  });

  it('never lets a reference that led nowhere find another dataset’s record', async () => {
    const { prepared } = await merge(cited, {
      'events/b.json': sourceEvent({ id: 'other', partOf: 'visit', reports: [report()] }),
      'events/c.json': { addTo: 'visit', reports: [report({ stage: 'mentions' })] },
    });
    expect(prepared.problems.map(({ code }) => code).sort()).toEqual([
      'missing-article',
      'missing-event',
      'missing-event',
    ]);
  });

  it('reports gazetteer entries that contradict, and keeps the first', async () => {
    const people = (name: string) => [{ id: 'tokayev', country: 'KZ', names: { en: name } }];
    const { code, said, prepared } = await merge(
      { 'people.json': people('Tokayev') },
      { 'people.json': people('Tokaev') },
    );
    expect(code).toBe(1);
    expect(said).toContain('two/people.json: tokayev: names: duplicate-id');
    expect(prepared.gazetteer.people.get('tokayev')?.names.en).toBe('Tokayev');
    expect(prepared.gazetteer.offices.size).toBe(1);
  });

  it('reports an office that only one of them calls otherwise for some parties', async () => {
    const office = { id: 'premier', rank: 'head-of-government', names: { en: 'premier' } };
    const byParty = [{ parties: ['JP'], names: { 'zh-Hans': '首相' } }];
    const { said, prepared } = await merge(
      { 'offices.json': [office] },
      { 'offices.json': [{ ...office, byParty }] },
    );
    expect(said).toContain('two/offices.json: premier: byParty: duplicate-id');
    expect(prepared.gazetteer.offices.get('premier')).toEqual(office);
  });

  it('merges the good records of a broken dataset, and names the bad ones', async () => {
    const { code, said, events } = await merge(
      {},
      { 'events/a.json': [sourceEvent(), { id: 'bad' }], 'people.json': '{' },
    );
    expect([code, events.size]).toEqual([1, 1]);
    expect(said).toContain('two/people.json: not-json');
    expect(said).toContain('two/events/a.json: bad: kind: missing-field');
  });
});

describe('the same event in two datasets', () => {
  const pairOf = (one: Contents, two: Contents) =>
    merge({ 'events/a.json': sourceEvent(one) }, { 'events/b.json': sourceEvent({ id: 'other', ...two }) });

  it('is suggested with the reason, and never joined', async () => {
    const { events, beside, said } = await pairOf(
      { date: '2025-11-11/2025-11-12' },
      { date: '2025-11', parties: ['RU', 'KZ'], level: 'state' },
    );
    expect(events.size).toBe(2);
    expect(beside.suggestions).toEqual([
      {
        ids: ['visit', 'other'],
        origins: ['Test', 'Second'],
        kind: 'visit',
        parties: ['KZ', 'RU'],
        dates: ['2025-11-11/2025-11-12', '2025-11'],
        overlap: '2025-11-11/2025-11-12',
        differ: ['level'],
      },
    ]);
    expect(said).toContain('same? visit (2025-11-11/2025-11-12; Test) and other (2025-11; Second):');
    expect(said).toContain('they differ in level');
  });

  it.each([
    ['another kind', { kind: 'meeting' }],
    ['another party', { parties: ['KZ', 'RU', 'UZ'] }],
    ['other days', { date: '2025-11-12' }],
    ['no date', { date: null }],
  ])('is not suggested with %s', async (_, fields) => {
    expect((await pairOf({}, fields)).beside.suggestions).toEqual([]);
  });

  it('is suggested over an open end too, and never within one dataset', async () => {
    const { beside } = await merge(
      { 'events/a.json': [sourceEvent({ date: '2020-01-01/..' }), sourceEvent({ id: 'twin' })] },
      { 'events/b.json': sourceEvent({ id: 'other', date: '2025-11-11~' }) },
    );
    expect(beside.suggestions).toMatchObject([
      { ids: ['visit', 'other'], overlap: '2025-11-08/2025-11-14' },
      { ids: ['twin', 'other'], overlap: '2025-11-11' },
    ]);
  });
});

describe('the dataset that ships', () => {
  it('merged with a part of itself is itself, with an origin', async () => {
    listen();
    const [whole, part] = [await copyData(), await copyData()];
    await rm(join(part, 'events', '2025-11-11-kz-ru-state-visit-tokayev.json'));
    const out = join(await makeFolder(), 'merged');
    await mergeCommand.run([whole, part, '--out', out]);
    const before = prepareDataset(await readSource(whole, { withLocal: false }));
    const after = prepareDataset(await readSource(out, { withLocal: false }));
    const { title } = before.dataset ?? {};
    // The events of the part refer to a visit that it does not have: theirs is another part of nothing.
    const kept = after.records.filter(({ id }) => before.records.some((record) => record.id === id));
    expect(new Set(kept)).toEqual(new Set(before.records.map((event) => ({ ...event, origin: title }))));
    expect(after.gazetteer).toEqual(before.gazetteer);
    expect(after.articles).toHaveLength(before.articles.length);
  });
});

it('a merge says what to do where it cannot begin', async () => {
  const folder = await copyData();
  await expect(mergeCommand.run([folder, '--out', 'x'])).rejects.toThrow('at least two');
  await expect(mergeCommand.run([folder, folder])).rejects.toThrow('--out FOLDER');
  await expect(mergeCommand.run([folder, folder, '--out', folder])).rejects.toThrow('is not empty');
});
