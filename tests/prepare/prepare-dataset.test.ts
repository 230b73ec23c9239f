import { describe, expect, it } from 'vitest';
import { isEvent } from '../../src/model/served';
import { article, DATASET, prepare, report, sourceEvent } from '../fixtures/source';

const good = {
  'articles/good.json': article(),
  'events/good.json': sourceEvent({ reports: [report()] }),
};
const idsOf = ({ records }: ReturnType<typeof prepare>) => records.map(({ id }) => id);

describe('a bad record', () => {
  it.each([
    ['an impossible date', sourceEvent({ id: 'bad', date: '2025-06-31' })],
    ['an unknown kind', sourceEvent({ id: 'bad', kind: 'party' })],
    ['no parties', sourceEvent({ id: 'bad', parties: [] })],
    ['something that is no record', 'bad'],
  ])('with %s is set aside, and the good ones of the same file stay', (_mistake, bad) => {
    const prepared = prepare({
      ...good,
      'events/mixed.json': [sourceEvent({ id: 'first' }), bad, sourceEvent({ id: 'last' })],
    });
    expect(idsOf(prepared)).toEqual(['visit', 'first', 'last']);
    expect(prepared.problems.map(({ file }) => file)).toEqual(['events/mixed.json']);
  });

  it('that is a whole file is set aside, and the other files stay', () => {
    const prepared = prepare({ ...good, 'events/broken.json': '{"id": "bro', 'articles/broken.json': '' });
    expect(idsOf(prepared)).toEqual(['visit']);
    expect(prepared.problems.map(({ code }) => code)).toEqual(['not-json', 'not-json']);
  });
});

describe('a reference that leads nowhere', () => {
  it('takes its report with it, and the event stays with its other reports', () => {
    const reports = [report({ article: 'gone' }), report()];
    const { records, problems } = prepare({ ...good, 'events/good.json': sourceEvent({ reports }) });
    expect(records.filter(isEvent).map((event) => event.reports.map(({ article }) => article))).toEqual([
      ['digest'],
    ]);
    expect(problems).toMatchObject([{ code: 'missing-article', field: 'reports.0.article' }]);
  });

  it('leaves the event without that place, person, office or step', () => {
    const { records } = prepare({
      ...good,
      'events/good.json': sourceEvent({
        venue: { place: 'atlantis', country: 'RU' },
        participants: [
          { person: 'nobody', party: 'RU' },
          { person: 'tokayev', party: 'KZ', office: 'king' },
        ],
        history: [
          { status: 'announced', day: '2025-10', article: 'gone' },
          { status: 'held', day: '2025-11-11', article: 'digest' },
        ],
      }),
    });
    expect(records.find(isEvent)).toMatchObject({
      venue: { place: null, country: 'RU' },
      participants: [{ person: 'tokayev', party: 'KZ', office: null }],
      history: [{ status: 'held', day: '2025-11-11', article: 'digest' }],
    });
  });
});

it('a visitor who is none of the parties is set aside, and the event stays', () => {
  const event = sourceEvent({ parties: ['KZ', 'RU'], visitors: ['KZ', 'CN'], reports: [report()] });
  const { records, problems } = prepare({ ...good, 'events/good.json': event });
  expect(records.filter(isEvent).map(({ visitors }) => visitors)).toEqual([['KZ']]);
  expect(problems).toMatchObject([{ code: 'unknown-value', field: 'visitors.1', value: 'CN' }]);
});

it('facts of a dataset in the user’s own folder do not replace the dataset’s own', () => {
  const { dataset, problems } = prepare({ ...good, 'local/dataset.json': { ...DATASET, title: 'Another' } });
  expect(dataset?.title).toBe(DATASET.title);
  expect(problems).toMatchObject([{ code: 'unknown-file', file: 'local/dataset.json' }]);
});

describe('parts', () => {
  const partsOf = (...pairs: [string, string | null][]) => {
    const events = pairs.map(([id, partOf]) => sourceEvent({ id, partOf }));
    const { records, problems } = prepare({ 'events/all.json': events });
    const found = records.filter(isEvent).map(({ id, partOf }) => [id, partOf]);
    return { found, problems: problems.map(({ code, record }) => `${record}: ${code}`) };
  };

  it('may nest', () => {
    const nested: [string, string | null][] = [
      ['trip', null],
      ['visit', 'trip'],
      ['talks', 'visit'],
    ];
    expect(partsOf(...nested)).toEqual({ found: nested, problems: [] });
  });

  it('that run in a circle are each freed of it, and what hangs on the circle keeps its whole', () => {
    expect(partsOf(['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a'])).toEqual({
      found: [
        ['a', null],
        ['b', null],
        ['c', null],
        ['d', 'a'],
      ],
      problems: ['a: circular-part', 'b: circular-part', 'c: circular-part'],
    });
  });

  it('of a missing event stand alone; parts of those parts keep theirs', () => {
    expect(partsOf(['visit', 'gone'], ['talks', 'visit'])).toEqual({
      found: [
        ['visit', null],
        ['talks', 'visit'],
      ],
      problems: ['visit: missing-event'],
    });
  });
});

describe('ids', () => {
  it('that are taken keep the first record in order of file names', () => {
    const { records, problems } = prepare({
      'events/b.json': sourceEvent({ kind: 'meeting' }),
      'events/a.json': sourceEvent({ kind: 'visit' }),
    });
    expect(records).toMatchObject([{ kind: 'visit' }]);
    expect(problems).toMatchObject([{ code: 'duplicate-id', file: 'events/b.json', record: 'visit' }]);
  });

  it('that were given up lead to the event that bears another now', () => {
    const { aliases } = prepare({ 'events/a.json': sourceEvent({ aliases: ['old-visit', 'older'] }) });
    expect([...aliases]).toEqual([
      ['old-visit', 'visit'],
      ['older', 'visit'],
    ]);
  });

  it('of an event are never taken over by another one’s former id', () => {
    const { aliases, problems } = prepare({
      'events/a.json': [sourceEvent({ aliases: ['other'] }), sourceEvent({ id: 'other' })],
    });
    expect(aliases.size).toBe(0);
    expect(problems).toMatchObject([{ code: 'duplicate-id', field: 'aliases.0', value: 'other' }]);
  });
});

describe('an addendum', () => {
  it('adds reports to an event of another file', () => {
    const { records, problems } = prepare({
      ...good,
      'articles/second.json': article({ id: 'second', url: null }),
      'events/more.json': { addTo: 'visit', reports: [report({ article: 'second' })] },
    });
    expect(records.filter(isEvent).map(({ reports }) => reports.map(({ article }) => article))).toEqual([
      ['digest', 'second'],
    ]);
    expect(problems).toEqual([]);
  });

  it('to the same article fills in what the first report is silent on, and adds its passages', () => {
    const first = report({
      claims: { status: 'held', level: 'working' },
      passages: [{ field: 'kind', exact: 'arrived' }],
    });
    const further = report({
      claims: { date: '2025-11-11', level: 'state' },
      passages: [{ field: 'date', exact: '11 November' }],
    });
    const { records } = prepare({
      ...good,
      'events/good.json': sourceEvent({ reports: [first] }),
      'events/more.json': { addTo: 'visit', reports: [further] },
    });
    expect(records.find(isEvent)?.reports).toMatchObject([
      {
        claims: { status: 'held', date: '2025-11-11', level: 'working', place: null },
        passages: [{ exact: 'arrived' }, { exact: '11 November' }],
      },
    ]);
  });

  it('in the user’s own folder counts too, and names its file where it fails', () => {
    const { problems } = prepare({ ...good, 'local/events/x.json': { addTo: 'gone', reports: [report()] } });
    expect(problems).toMatchObject([{ code: 'missing-event', file: 'local/events/x.json' }]);
  });
});

it('an article that no event is known from is a row of its own', () => {
  const { records } = prepare({
    ...good,
    'articles/alone.json': article({ id: 'alone', url: null, title: 'Alone' }),
  });
  expect(records.filter((record) => !isEvent(record))).toEqual([
    { kind: 'article', id: 'alone', lang: 'en', title: 'Alone', publisher: 'The Paper', date: '2025-11-11' },
  ]);
});

it('a dataset of a newer format says so, and its records are still read as far as they are understood', () => {
  const prepared = prepare({ ...good, 'dataset.json': { ...DATASET, format: 99 } });
  expect(prepared.dataset).toBeNull();
  expect(prepared.problems).toMatchObject([{ code: 'newer-format', value: '99' }]);
  expect(idsOf(prepared)).toEqual(['visit']);
});

it('an empty folder gives an empty dataset and one problem', () => {
  const prepared = prepare({ 'dataset.json': 'null', 'people.json': '[]' });
  expect(prepared.records).toEqual([]);
  expect(prepared.problems).toHaveLength(1);
});
