/* What an editor is told of each mistake: code, file, record, field and the value as written. */
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, type ProblemCode } from '../../src/model/problem';
import { article, DATASET, prepare, report, sourceEvent } from '../fixtures/source';

type Contents = Readonly<Record<string, unknown>>;

interface Mistake {
  readonly code: ProblemCode;
  readonly files: Contents;
  /** File: record: field: value, as the problem should name them. */
  readonly told: readonly [file: string, record: string | null, field: string | null, value: string];
}

const event = (fields: Contents): Contents => ({
  'articles/a.json': article(),
  'events/e.json': sourceEvent(fields),
});
const quoted = (fields: Contents): Contents =>
  event({ reports: [report({ passages: [{ field: 'kind', ...fields }] })] });
const EVENT_FILE = 'events/e.json';
const PASSAGE = 'reports.0.passages.0';

const MISTAKES: readonly Mistake[] = [
  {
    code: 'not-json',
    files: { 'articles/a.json': '{"id": "digest",' },
    told: ['articles/a.json', null, null, '{"id": "digest",'],
  },
  { code: 'not-json', files: { 'articles/a.json': '' }, told: ['articles/a.json', null, null, ''] },
  {
    code: 'not-an-object',
    files: { 'articles/a.json': [article(), 'digest'] },
    told: ['articles/a.json', '1', null, 'digest'],
  },
  {
    code: 'not-an-object',
    files: { 'articles/a.json': 'null' },
    told: ['articles/a.json', '0', null, 'null'],
  },
  { code: 'missing-field', files: event({ status: undefined }), told: [EVENT_FILE, 'visit', 'status', ''] },
  { code: 'missing-field', files: event({ parties: [] }), told: [EVENT_FILE, 'visit', 'parties', '[]'] },
  {
    code: 'missing-field',
    files: { 'dataset.json': { ...DATASET, licence: undefined } },
    told: ['dataset.json', null, 'licence', ''],
  },
  {
    code: 'wrong-type',
    files: { 'articles/a.json': article({ text: 'One string.' }) },
    told: ['articles/a.json', 'digest', 'text', 'One string.'],
  },
  { code: 'unknown-value', files: event({ kind: 'party' }), told: [EVENT_FILE, 'visit', 'kind', 'party'] },
  {
    code: 'unknown-value',
    files: quoted({ field: 'weather', exact: 'arrived' }),
    told: [EVENT_FILE, 'visit', `${PASSAGE}.field`, 'weather'],
  },
  { code: 'unknown-field', files: event({ mood: 'good' }), told: [EVENT_FILE, 'visit', 'mood', 'good'] },
  {
    code: 'unknown-field',
    files: event({ venue: { town: 'moscow' } }),
    told: [EVENT_FILE, 'visit', 'venue.town', 'moscow'],
  },
  { code: 'unknown-file', files: { 'notes.json': {} }, told: ['notes.json', null, null, ''] },
  {
    code: 'bad-date',
    files: event({ date: '2025-11-31' }),
    told: [EVENT_FILE, 'visit', 'date', '2025-11-31'],
  },
  {
    code: 'bad-date',
    files: event({ reports: [report({ claims: { date: 'yesterday' } })] }),
    told: [EVENT_FILE, 'visit', 'reports.0.claims.date', 'yesterday'],
  },
  { code: 'bad-code', files: event({ host: 'ru' }), told: [EVENT_FILE, 'visit', 'host', 'ru'] },
  { code: 'bad-code', files: event({ id: '../x' }), told: [EVENT_FILE, '../x', 'id', '../x'] },
  {
    code: 'bad-code',
    files: { 'articles/a.json': article({ url: 'javascript:alert(1)' }) },
    told: ['articles/a.json', 'digest', 'url', 'javascript:alert(1)'],
  },
  {
    code: 'bad-code',
    files: quoted({ length: 3, start: 0, hash: 'xyz' }),
    told: [EVENT_FILE, 'visit', `${PASSAGE}.hash`, 'xyz'],
  },
  { code: 'empty-text', files: quoted({ exact: ' ' }), told: [EVENT_FILE, 'visit', `${PASSAGE}.exact`, ' '] },
  {
    code: 'empty-text',
    files: { 'places.json': [{ id: 'moscow', names: {} }] },
    told: ['places.json', 'moscow', 'names', '{}'],
  },
  {
    code: 'duplicate-id',
    files: { ...event({}), 'events/f.json': sourceEvent({ kind: 'meeting' }) },
    told: ['events/f.json', 'visit', 'id', 'visit'],
  },
  {
    code: 'duplicate-id',
    files: event({ aliases: ['old', 'old'] }),
    told: [EVENT_FILE, 'visit', 'aliases.1', 'old'],
  },
  {
    code: 'missing-article',
    files: event({ reports: [report({ article: 'gone' })] }),
    told: [EVENT_FILE, 'visit', 'reports.0.article', 'gone'],
  },
  {
    code: 'missing-article',
    files: event({ history: [{ status: 'held', day: '2025-11', article: 'gone' }] }),
    told: [EVENT_FILE, 'visit', 'history.0.article', 'gone'],
  },
  { code: 'missing-event', files: event({ partOf: 'gone' }), told: [EVENT_FILE, 'visit', 'partOf', 'gone'] },
  {
    code: 'missing-event',
    files: { 'events/e.json': { addTo: 'gone', reports: [report()] } },
    told: [EVENT_FILE, 'gone', 'addTo', 'gone'],
  },
  {
    code: 'missing-person',
    files: event({ participants: [{ person: 'nobody', party: 'KZ' }] }),
    told: [EVENT_FILE, 'visit', 'participants.0.person', 'nobody'],
  },
  {
    code: 'missing-office',
    files: event({ participants: [{ person: 'tokayev', party: 'KZ', office: 'king' }] }),
    told: [EVENT_FILE, 'visit', 'participants.0.office', 'king'],
  },
  {
    code: 'missing-place',
    files: event({ venue: { place: 'atlantis' } }),
    told: [EVENT_FILE, 'visit', 'venue.place', 'atlantis'],
  },
  { code: 'missing-body', files: event({ body: 'club' }), told: [EVENT_FILE, 'visit', 'body', 'club'] },
  {
    code: 'circular-part',
    files: event({ partOf: 'visit' }),
    told: [EVENT_FILE, 'visit', 'partOf', 'visit'],
  },
  {
    code: 'passage-not-found',
    files: quoted({ exact: 'departed' }),
    told: [EVENT_FILE, 'visit', `${PASSAGE}.exact`, 'departed'],
  },
  {
    code: 'passage-ambiguous',
    files: quoted({ exact: 'rr' }),
    told: [EVENT_FILE, 'visit', `${PASSAGE}.exact`, 'rr'],
  },
  {
    code: 'newer-format',
    files: { 'dataset.json': { ...DATASET, format: 2, flavour: 'new' } },
    told: ['dataset.json', null, 'format', '2'],
  },
];

// “rr” must stand twice for it to be ambiguous.
const TWICE = { 'articles/a.json': article({ text: ['arrived, arrived'] }) };

describe.each(MISTAKES)('$code: $told', ({ code, files, told: [file, record, field, value] }) => {
  it('is told with file, record, field and value, and nothing else is', () => {
    const { problems } = prepare(code === 'passage-ambiguous' ? { ...files, ...TWICE } : files);
    expect(problems).toEqual([{ code, file, record, field, value }]);
  });
});

it('every code of a problem that a file can have is shown above', () => {
  // `unreadable` is for files that cannot even be opened; that is known only where they are opened.
  const shown = new Set<ProblemCode>([...MISTAKES.map(({ code }) => code), 'unreadable']);
  expect(PROBLEM_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

it('all mistakes of one record are told at once', () => {
  const { problems } = prepare(event({ kind: 'party', date: 'soon', host: 'ru', extra: 1 }));
  expect(problems.map(({ code }) => code).sort()).toEqual([
    'bad-code',
    'bad-date',
    'unknown-field',
    'unknown-value',
  ]);
});

it('a dataset without its own description says so', () => {
  expect(prepare({ 'dataset.json': 'null' }).problems).toMatchObject([{ code: 'not-an-object' }]);
  expect(prepare({}).problems).toEqual([]);
});

it('a long value is cut to what can be read', () => {
  const { problems } = prepare(event({ kind: 'x'.repeat(5000) }));
  expect(problems[0]?.value).toHaveLength(80);
  expect(problems[0]?.value.endsWith('…')).toBe(true);
});

it('a value too deep to be written again is still told', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(prepare({ 'articles/a.json': deep }).problems).toMatchObject([
    { code: 'not-an-object', value: '…' },
  ]);
});

it('a record with two hundred thousand mistakes is set aside as one', () => {
  const text = Array.from({ length: 200_000 }, () => 1);
  const { problems, articles } = prepare({
    'articles/a.json': article({ text }),
    'articles/b.json': article(),
  });
  expect(problems).toMatchObject([
    { code: 'wrong-type', file: 'articles/a.json', record: 'digest', field: null },
  ]);
  expect(articles.map(({ id }) => id)).toEqual(['digest']);
});
