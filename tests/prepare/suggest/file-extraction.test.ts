import { describe, expect, it } from 'vitest';
import { eventSchema, type SourceEvent } from '../../../src/model/source-schema';
import { Filer } from '../../../src/prepare/suggest/file-extraction';
import { articleIn, goldenExtractor, goldenGazetteer } from '../../fixtures/extraction';
import { sourceEvent } from '../../fixtures/source';

const VISIT =
  'President of Kazakhstan Kassym-Jomart Tokayev paid a state visit to Uzbekistan on November 11. ' +
  'In Tashkent he held talks with President Shavkat Mirziyoyev.';

function read(text: string, known: readonly SourceEvent[] = [], standsFor: string | null = null) {
  const filer = new Filer(goldenGazetteer, known);
  const article = { id: 'mine', standsFor, published: '2025-11-12', text };
  return { filer, filing: filer.file(goldenExtractor.extract(articleIn('en', text)), article) };
}

describe('what no editor knows of', () => {
  it('is suggested with its parties, people, place and the words that say so', () => {
    const { filing } = read(VISIT);
    expect(filing.reports).toEqual([]);
    const [visit, talks] = filing.suggestions.map(({ event }) => event);
    expect(visit).toMatchObject({
      kind: 'visit',
      level: 'state',
      status: 'held',
      visitors: ['KZ'],
      host: 'UZ',
      date: '2025-11-11',
      suggested: 'certain',
      participants: [{ person: 'kassym-jomart-tokayev', party: 'KZ' }],
    });
    expect(talks).toMatchObject({ kind: 'meeting', partOf: visit?.id, venue: { place: 'tashkent' } });
    const quotes = visit?.reports[0]?.passages.map((passage) => 'exact' in passage && passage.exact);
    expect(quotes).toContain('November 11');
    for (const quote of quotes ?? []) expect(VISIT).toContain(quote);
  });

  it('is a record that an editor could have written', () => {
    for (const { event } of read(VISIT).filing.suggestions) expect(eventSchema.parse(event)).toEqual(event);
  });

  it('brings people along whom no list has, under their names', () => {
    const { filer, filing } = read(
      'Foreign Minister of Estonia Jaan Tamm visited Astana on November 11 and met with President Kassym-Jomart Tokayev.',
    );
    expect(filer.newPeople).toEqual([
      expect.objectContaining({ id: 'jaan-tamm', country: 'EE', names: { en: 'Jaan Tamm' } }),
    ]);
    const people = filing.suggestions.flatMap(({ event }) => event.participants);
    expect(people).toContainEqual({ person: 'jaan-tamm', party: 'EE', office: null });
  });

  it('is known when the next article is read', () => {
    const { filer, filing } = read(VISIT);
    const again = filer.file(goldenExtractor.extract(articleIn('en', VISIT)), {
      id: 'other',
      standsFor: null,
      published: '2025-11-12',
      text: VISIT,
    });
    expect(again.suggestions).toEqual([]);
    expect(again.reports.map(({ addendum }) => addendum.addTo)).toEqual(
      filing.suggestions.map(({ event }) => event.id),
    );
  });
});

describe('what an editor knows of', () => {
  const known = eventSchema.parse(
    sourceEvent({
      id: 'tashkent',
      parties: ['KZ', 'UZ'],
      visitors: ['KZ'],
      host: 'UZ',
      date: '2025-11-11/2025-11-12',
      participants: [],
      venue: { place: null, country: 'UZ' },
      reports: [],
    }),
  );

  it('gets a further report with what this article claims', () => {
    const { filing } = read(VISIT, [known]);
    expect(filing.reports.map(({ addendum }) => addendum)).toEqual([
      {
        addTo: 'tashkent',
        reports: [
          expect.objectContaining({
            article: 'mine',
            stage: 'reports',
            claims: { status: 'held', date: '2025-11-11', level: 'state', place: 'tashkent' },
          }),
        ],
      },
    ]);
  });

  it('holds the talks that the article tells of in it', () => {
    const [talks] = read(VISIT, [known]).filing.suggestions;
    expect(talks?.event).toMatchObject({ kind: 'meeting', partOf: 'tashkent' });
  });
});

it('keeps what was seen and not decided with the article', () => {
  const { filing } = read('The Kremlin denied that President Vladimir Putin would visit Turkey in December.');
  expect(filing.suggestions).toEqual([]);
  expect(filing.doubts).toEqual([expect.objectContaining({ reason: 'denied' })]);
});
