import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/publish/commands/check-dataset';
import { describeProblem } from '../../../src/publish/commands/describe-problem';
import { copyData, listen, makeFolder } from '../../fixtures/folders';
import { article, DATASET, sourceEvent } from '../../fixtures/source';

describe('checking a dataset', () => {
  it('passes the one that ships, and says what it holds', async () => {
    const said = listen();
    const folder = await copyData();
    expect(await checkCommand.run([folder])).toBe(0);
    expect(said).toEqual([`${folder}: 14 rows from 23 articles, 0 set aside.`]);
  });

  it('fails with any problem, and lists each with file, record, field and reason, then how many there are of each', async () => {
    const said = listen();
    const folder = await makeFolder({
      'dataset.json': DATASET,
      'articles/a.json': article(),
      'events/e.json': sourceEvent({ date: '2025-06-31' }),
      'local/articles/broken.json': '{',
    });
    expect(await checkCommand.run([folder])).toBe(1);
    expect(said).toEqual([
      'events/e.json: visit: date: bad-date: "2025-06-31"',
      'local/articles/broken.json: not-json: "{"',
      '      1 bad-date',
      '      1 not-json',
      `${folder}: 1 rows from 1 articles, 2 set aside.`,
    ]);
  });

  it('of a folder that is not there throws, for the command to say so', async () => {
    await expect(checkCommand.run(['/no/such/folder'])).rejects.toThrow('/no/such/folder');
  });
});

it('a problem is described with as much as is known of its place', () => {
  const place = { file: 'a.json', record: null, field: null };
  expect(describeProblem({ code: 'unknown-file', ...place, value: '' })).toBe('a.json: unknown-file');
});
