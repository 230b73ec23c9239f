import { describe, expect, it } from 'vitest';
import type { ExtractedEvent } from '../../src/extract/extraction';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

const read = (text: string, published: string | null = '2025-11-12'): readonly ExtractedEvent[] =>
  goldenExtractor.extract(articleIn('kk', text, published)).events;

const only = (text: string, published: string | null = '2025-11-12'): ExtractedEvent => {
  const events = read(text, published);
  expect(events).toHaveLength(1);
  return events[0] as ExtractedEvent;
};

describe('where the head closes its phrase', () => {
  it('an abbreviation bears its ending after a hyphen, and is quoted with it', () => {
    const { countries, evidence } = only(
      'Қазақстан Президенті Қасым-Жомарт Тоқаев АҚШ-қа ресми сапармен барды.',
    );
    expect(countries).toEqual(['KZ', 'US']);
    expect(evidence.find(({ field }) => field === 'host')?.exact).toBe('АҚШ-қа');
  });

  it('a Latin letter that slipped into a word changes nothing', () => {
    const { countries, place } = only('Сербия Президенті Aлександр Вучич Aстанаға ресми сапaрмен келді.');
    expect([countries, place]).toEqual([['RS', 'KZ'], 'Astana']);
  });

  it('a country in a case of its own is a place, and no owner of the office after it', () => {
    const { countries, host } = only(
      'Ресейде Президент Қасым-Жомарт Тоқаев Президент Владимир Путинмен кездесті.',
    );
    expect(countries).toEqual(['KZ', 'RU']);
    expect(host).toBe('RU');
  });

  it('the head of state without a name is the own one, beside the guest whom he met', () => {
    const { countries } = only('Мемлекет басшысы Режеп Тайип Ердоғанмен кездесті.');
    expect(countries).toEqual(['KZ', 'TR']);
  });

  it('whose visit is spoken of takes no part in the talks', () => {
    const [meeting] = read(
      'Путиннің Қазақстанға сапары туралы Сергей Лавров Ермек Көшербаевпен кездесуі барысында айтты.',
    ).filter(({ kind }) => kind === 'meeting');
    expect(meeting?.participants).toEqual(['Sergey Lavrov', 'Yermek Kosherbayev']);
  });

  it('the two between whom talks are held are their sides, whoever else is named', () => {
    const { countries } = only(
      'Түркия Президенті Режеп Тайип Ердоған Владимир Путин мен Владимир Зеленский арасындағы кездесу желтоқсанда өтетінін айтты.',
    );
    expect(countries).toEqual(['RU', 'UA']);
  });
});

describe('one visit and what is said of it', () => {
  it('is two where the trip goes to two countries', () => {
    const events = read('Германия канцлері Фридрих Мерц желтоқсанда Қазақстанға және Өзбекстанға барады.');
    expect(events.map(({ kind, host, status }) => [kind, host, status]).sort()).toEqual([
      ['visit', 'KZ', 'announced'],
      ['visit', 'UZ', 'announced'],
    ]);
  });

  it('takes its level from a sentence far off where it is the only one there', () => {
    const quoted = '«Қазақстанға ресми сапармен келгеніме қуаныштымын.';
    const filler = Array.from({ length: 6 }, () => 'Сауда артып келеді.').join('\n');
    expect(
      only(`${quoted}\n${filler}\nСербия Президенті Александр Вучич 10 қарашада Астанаға келді.`).level,
    ).toBe('official');
  });

  it('leaves talks without a day on any day from the arrival to the report', () => {
    const [meeting] = read(
      'Сербия Президенті Александр Вучич 11 қарашада Астанаға келді. Александр Вучич Қасым-Жомарт Тоқаевпен кездесті.',
    ).filter(({ kind }) => kind === 'meeting');
    expect(meeting?.date).toBe('[2025-11-11,2025-11-12]');
  });

  it('is not the one that was held in another year', () => {
    const events = read(
      'Ресей Президенті Владимир Путин Қазақстанға келеді. Владимир Путин 2024 жылғы 27 қарашада Қазақстанға келген еді.',
    );
    expect(events.map(({ status, date }) => [status, date])).toEqual([
      ['announced', null],
      ['held', '2024-11-27'],
    ]);
  });

  it('takes no date from the stamp of the page', () => {
    expect(only('Тоқаев Путинмен кездесті 11.11.2025 12:36', '2025-11').date).toBe('2025-11');
  });

  it('is none of its own where a weak word lacks its sides', () => {
    expect(read('Қазақстан мен Ресей ынтымақтастығы дамып келеді.')).toEqual([]);
  });
});

describe('a counterpart in a case of his own', () => {
  it('is another than the one named before the comma', () => {
    const { events } = goldenExtractor.extract(
      articleIn(
        'tr',
        "Cumhurbaşkanı Recep Tayyip Erdoğan, Ankara'da Macaristan Cumhurbaşkanı Tamas Sulyok ile görüştü. Sulyok, mevkidaşını Budapeşte'ye davet etti.",
        '2025-11-12',
      ),
    );
    expect(events.map(({ kind, status, host }) => `${kind} ${status} ${host}`)).toContain('visit invited HU');
  });
});
