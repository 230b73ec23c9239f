import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
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

  it('again says that it replaces what was there', async () => {
    const { folder } = await add({ 'raw.txt': RAW });
    const { said } = await add({ 'raw.txt': RAW }, folder);
    expect(said).toEqual([`replaced raw (kk, 2025-11-25): full text of ${DIGEST}`]);
    expect(await readdir(join(folder, 'local', 'articles'))).toEqual(['raw.json']);
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

  it('is anything without the word that it stays on this machine', async () => {
    await expect(addCommand.run(['a.txt'])).rejects.toThrow('--local');
    await expect(addCommand.run(['--local'])).rejects.toThrow('at least one file');
  });
});
