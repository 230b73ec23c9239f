import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { prepareDataset } from '../../../src/prepare/prepare-dataset';
import { addCommand } from '../../../src/publish/commands/add-articles';
import { readSource } from '../../../src/publish/read-source';
import { copyData, listen, makeFolder, readJson } from '../../fixtures/folders';
import { expectConsole } from '../../setup/console-watch';

// Words of the test’s own under the headline and date of a digest that ships.
const RAW = [
  ' date 2025-11-25 Қазақстан мен Еуропалық одақ өңірлік диалогты нығайтудың негізгі рөлін растады',
  'Министр өкілді қабылдады.',
  '',
  'Кездесу өтті.',
  '',
].join('\n');
const DIGEST = '2025-11-25-kazinform-kk-kosherbayev-stiprais';

async function add(files: Readonly<Record<string, unknown>>, data?: string) {
  const folder = data ?? (await copyData());
  const drop = await makeFolder(files);
  const said = listen();
  const code = await addCommand.run([
    ...Object.keys(files).map((name) => join(drop, name)),
    '--local',
    `--data=${folder}`,
  ]);
  const added = async (name: string) => readJson(folder, 'local', 'articles', `${name}.json`);
  return { folder, said, code, added };
}

describe('adding raw articles', () => {
  it('puts a full text beside the digest that it belongs to', async () => {
    const { folder, said, code, added } = await add({ 'raw.txt': RAW });
    expect(code).toBe(0);
    expect(said).toEqual([`added raw (kk, 2025-11-25): full text of ${DIGEST}`]);
    expect(await added('raw')).toMatchObject({
      id: 'raw',
      rights: 'full',
      lang: 'kk',
      published: '2025-11-25',
      text: ['Министр өкілді қабылдады.', '', 'Кездесу өтті.'],
      standsFor: DIGEST,
    });
    const { articles, problems } = prepareDataset(await readSource(folder, { withLocal: true }));
    expect(problems).toEqual([]);
    expect(articles.find(({ id }) => id === DIGEST)).toMatchObject({
      local: true,
      texts: [{ basis: 'source', text: 'Министр өкілді қабылдады.\n\nКездесу өтті.' }, { basis: 'digest' }],
    });
  });

  it('keeps it out of what is published', async () => {
    const { folder } = await add({ 'raw.txt': RAW });
    const { articles } = prepareDataset(await readSource(folder, { withLocal: false }));
    expect(JSON.stringify(articles)).not.toContain('Министр өкілді қабылдады');
  });

  it('takes an article that the dataset knows nothing of as one of its own', async () => {
    const text = 'Президенттер Астанада кездесіп, ынтымақтастықты талқылады.';
    const { said, code, added, folder } = await add({
      'mine.json': [
        { id: 'own-one', title: 'Кездесу', published: '2026-01-05', text },
        { id: 'own-two', text },
      ],
    });
    expect(code).toBe(0);
    expect(said).toEqual([
      'added own-one (kk, 2026-01-05): an article of its own',
      'added own-two (kk, no date): an article of its own',
    ]);
    expect(await added('own-two')).toMatchObject({ standsFor: null, published: null });
    const { records } = prepareDataset(await readSource(folder, { withLocal: true }));
    expect(records.filter(({ kind }) => kind === 'article').map(({ id }) => id)).toEqual([
      'own-one',
      'own-two',
    ]);
  });

  it('stays on this machine whether or not the editor says so', async () => {
    const folder = await copyData();
    const drop = await makeFolder({ 'raw.txt': RAW });
    listen();
    expect(await addCommand.run([join(drop, 'raw.txt'), `--data=${folder}`])).toBe(0);
    expect(await readdir(join(folder, 'local', 'articles'))).toEqual(['raw.json']);
    expect(await readdir(join(folder, 'articles'))).not.toContain('raw.json');
  });

  it('again says that it replaces what was there', async () => {
    const { folder } = await add({ 'raw.txt': RAW });
    const { said } = await add({ 'raw.txt': RAW }, folder);
    expect(said).toEqual([`replaced raw (kk, 2025-11-25): full text of ${DIGEST}`]);
    expect(await readdir(join(folder, 'local', 'articles'))).toEqual(['raw.json']);
  });
});

const TALKS =
  'President of Kazakhstan Kassym-Jomart Tokayev met with Prime Minister of Estonia Jaan Tamm in Astana on 5 January 2026.';

describe('what an article tells of', () => {
  it('is suggested where the dataset does not know of it, and seen in the dataset as unchecked', async () => {
    const { folder, said } = await add({ 'mine.txt': ` date 2026-01-06 Talks in Astana\n${TALKS}` });
    const id = '2026-01-05-kz-ee-meeting-tokayev';
    expect(said).toEqual([
      'added mine (en, 2026-01-06): an article of its own',
      `  suggests ${id} (held, certain)`,
    ]);
    const { records, problems } = prepareDataset(await readSource(folder, { withLocal: true }));
    expect(problems).toEqual([]);
    expect(records.find((record) => record.id === id)).toMatchObject({
      suggested: 'certain',
      participants: [{ person: 'kassym-jomart-tokayev' }, { person: 'jaan-tamm', party: 'EE' }],
      reports: [{ article: 'mine' }],
    });
  });

  it('goes away again with the words that told of it', async () => {
    const { folder } = await add({ 'mine.txt': ` date 2026-01-06 Talks\n${TALKS}` });
    await add({ 'mine.txt': ' date 2026-01-06 Talks\nNothing was held in Astana on Monday.' }, folder);
    expect(await readdir(join(folder, 'local', 'events'))).toEqual([]);
  });

  it('is read in whatever bytes it comes, on the day that the editor gives', async () => {
    const folder = await copyData();
    const drop = await makeFolder();
    await writeFile(join(drop, 'mine.txt'), Buffer.from(`\ufeff${TALKS.replace(' 2026', '')}`, 'utf16le'));
    const said = listen();
    const options = ['--local', `--data=${folder}`, '--published=2026-01-06'];
    expect(await addCommand.run([join(drop, 'mine.txt'), ...options])).toBe(0);
    expect(said[1]).toBe('  suggests 2026-01-05-kz-ee-meeting-tokayev (held, certain)');
  });
});

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));

describe.skipIf(!existsSync(SEEDS))('the founding articles (skipped where they are absent)', () => {
  it('report the fourteen founding events and suggest no other', async () => {
    const folder = await copyData();
    const said = listen();
    const names = (await readdir(SEEDS)).map((name) => join(SEEDS, name));
    expect(await addCommand.run([...names, '--local', `--data=${folder}`])).toBe(0);
    const reported = said.flatMap((line) => /^ {2}reports (\S+)/.exec(line)?.[1] ?? []);
    const { records, problems } = prepareDataset(await readSource(folder, { withLocal: true }));
    expect(problems).toEqual([]);
    expect([...reported].sort()).toEqual(records.map(({ id }) => id).sort());
  });
});

describe('what cannot be added', () => {
  it('is named, fails the command, and keeps nothing else back', async () => {
    expectConsole(/^bad\.json: 0: id: missing-field$/);
    expectConsole(/^date\.txt: date: published: bad-date: "2025-13-45"$/);
    const { code, said, folder } = await add({
      'bad.json': [{ text: 'No id.' }, { id: 'good', text: 'The talks were held in Astana on Monday.' }],
      'date.txt': ' date 2025-13-45 Title\nWords.',
    });
    expect(code).toBe(1);
    expect(said).toEqual(['added good (en, no date): an article of its own']);
    expect(await readdir(join(folder, 'local', 'articles'))).toEqual(['good.json']);
  });

  it('is also a file that is not there', async () => {
    expectConsole(/nowhere\.txt: the file could not be read$/);
    const folder = await copyData();
    expect(await addCommand.run(['/nowhere.txt', '--local', `--data=${folder}`])).toBe(1);
  });

  it('is nothing at all', async () => {
    await expect(addCommand.run(['--local'])).rejects.toThrow('at least one file');
  });
});
