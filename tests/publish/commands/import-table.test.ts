import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isEvent } from '../../../src/model/served';
import { isSetAside, type Loss } from '../../../src/prepare/import/loss';
import { prepareDataset } from '../../../src/prepare/prepare-dataset';
import { importCommand } from '../../../src/publish/commands/import-table';
import { readSource } from '../../../src/publish/read-source';
import { type CsvStyle, writeCsv } from '../../fixtures/csv';
import { listen, makeFolder } from '../../fixtures/folders';

/** Sixteen rows of the table of the Office of the Historian (CC0), as they stand there. */
const CSV = fileURLToPath(new URL('../../fixtures/state-department-rows.csv', import.meta.url));
const MAP = fileURLToPath(new URL('../../../docs/maps/state-department-visits.json', import.meta.url));
const STYLE: CsvStyle = { newline: '\n', quoteAll: false };
const HEADER = ['id', 'start', 'end', 'visitor', 'from_id', 'from', 'description'];

async function importCsv(csv: string) {
  const said = listen();
  const out = join(await makeFolder(), 'imported');
  const code = await importCommand.run(['--csv', csv, '--map', MAP, '--out', out]);
  const lines = (await readFile(`${out}.losses.jsonl`, 'utf8')).split('\n').filter((line) => line !== '');
  const losses = lines.map((line) => JSON.parse(line) as Loss);
  const prepared = prepareDataset(await readSource(out, { withLocal: false }));
  const events = prepared.records.filter(isEvent);
  const eventOf = (row: number) => events.find(({ id }) => id.endsWith(`-${row}`));
  return { code, said: said.join('\n'), losses, prepared, events, eventOf };
}

/** Imports rows written for a test. */
const importRows = async (...rows: readonly (readonly string[])[]) =>
  importCsv(join(await makeFolder({ 'table.csv': writeCsv([HEADER, ...rows], STYLE) }), 'table.csv'));

describe('importing the table of the State Department', async () => {
  const { code, said, losses, prepared, events, eventOf } = await importCsv(CSV);

  it('makes a dataset without any problem, and accounts for every row', () => {
    expect([code, prepared.problems]).toEqual([0, []]);
    expect(events).toHaveLength(15);
    expect(said).toMatch(/: 15 imported \+ 1 set aside = 16 rows\./);
  });

  it('reads a visit with its days, level and visitor', () => {
    expect(eventOf(944)).toMatchObject({
      id: '1992-05-18-kz-us-working-visit-944',
      kind: 'visit',
      status: 'held',
      level: 'working',
      parties: ['KZ', 'US'],
      visitors: ['KZ'],
      host: 'US',
      venue: { place: null, country: 'US' },
      date: '1992-05-18/1992-05-20',
      participants: [{ person: 'kz-nursultan-nazarbayev', party: 'KZ', office: 'president' }],
    });
    expect(eventOf(234)?.date).toBe('1975-02-21');
  });

  it('cites the table for every event', () => {
    expect(prepared.articles).toMatchObject([
      {
        id: 'state-department-visits',
        publisher: 'Office of the Historian, U.S. Department of State',
        url: 'https://history.state.gov/departmenthistory/visits',
        texts: [],
      },
    ]);
    for (const { reports, date } of events)
      expect(reports).toMatchObject([{ stage: 'reports', claims: { status: 'held', date } }]);
  });

  it('keeps former states under their codes of ISO 3166-3, with names', () => {
    expect(eventOf(2385)?.parties).toEqual(['SUHH', 'US']);
    expect(prepared.gazetteer.organisations.get('SUHH' as never)?.names.en).toBe('Soviet Union');
  });

  it('reports what each row lost, with row, field, reason and value', () => {
    expect(losses).toContainEqual({ row: 1, field: 'from', code: 'no-code', value: 'Hawaii' });
    expect(losses).toContainEqual({ row: 5, field: 'from', code: 'former-state', value: 'U.S.S.R.' });
    expect(losses).toContainEqual({ row: 7, field: 'from', code: 'former-name', value: 'Dahomey (Benin)' });
    expect(losses).toContainEqual({
      row: 9,
      field: 'visitor',
      code: 'visitor-unclear',
      value: 'President Anwar Sadat, Prime Minister Mustafa Khalil',
    });
    expect(losses).toContainEqual({
      row: 14,
      field: 'description',
      code: 'level-ambiguous',
      value: 'Informal working visit',
    });
    expect(losses.filter(({ code }) => code === 'no-field')).toHaveLength(15);
    expect(said).toContain('      1 no-code');
  });
});

describe('a row that cannot be imported', () => {
  const GOOD = ['1', '2020-01-01', '2020-01-02', 'President A B', 'chad', 'Chad', ''];
  const changed = (at: number, cell: string) => GOOD.map((old, index) => (index === at ? cell : old));

  it.each([
    ['wrong-width', GOOD.slice(1)],
    ['bad-id', changed(0, 'a b')],
    ['bad-date', changed(1, '2020-02-30')],
    ['bad-date', changed(2, '2019-12-31')],
    ['unknown-country', changed(5, 'Ruritania')],
    ['duplicate-id', GOOD],
  ])('is set aside as %s, and the others stay', async (reason, row) => {
    const { events, losses, code } = await importRows(GOOD, row);
    expect([events.length, code]).toEqual([1, 0]);
    expect(losses).toMatchObject([{ row: 2, code: reason }]);
    expect(losses.filter(isSetAside)).toHaveLength(1);
  });

  it('fails the import only where there is no other', async () => {
    expect((await importRows(changed(5, 'Ruritania'))).code).toBe(1);
  });
});

it('an import says what to do where it cannot begin', async () => {
  const folder = await makeFolder({
    'table.csv': 'id,start\n1,2020-01-01\n',
    'map.json': { ...JSON.parse(readFileSync(MAP, 'utf8')), host: 'usa', colour: 'red' },
  });
  const csv = join(folder, 'table.csv');
  const run = (...args: string[]) => importCommand.run(args);
  await expect(run('--csv', csv)).rejects.toThrow('--map MAP.json');
  await expect(run('--csv', csv, '--map', MAP, '--out', folder)).rejects.toThrow('is not empty');
  const out = join(folder, 'out');
  await expect(run('--csv', csv, '--map', MAP, '--out', out)).rejects.toThrow('no column end, visitor');
  await expect(run('--csv', csv, '--map', join(folder, 'map.json'), '--out', out)).rejects.toThrow(
    /host: bad-code: "usa"\n.*colour: unknown-field/,
  );
});
