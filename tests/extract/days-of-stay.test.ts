import { describe, expect, it } from 'vitest';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

/** Kind, status, countries and date of what an article tells that came out on 12 November 2025, a Wednesday. */
const told = (lang: string, ...lines: readonly string[]) =>
  goldenExtractor
    .extract(articleIn(lang, lines.join('\n')))
    .events.map(({ kind, status, countries, date }) => [kind, status, [...countries].sort().join(' '), date]);

describe('the last day of a visit', () => {
  it('is told beside the first', () => {
    expect(
      told(
        'ru',
        'Визит президента Сербии Александра Вучича в Казахстан, начавшийся в понедельник, завершился сегодня.',
      ),
    ).toEqual([['visit', 'held', 'KZ RS', '2025-11-10/2025-11-12']]);
  });

  it('is told in a sentence of its own, and leaves the visit as it is', () => {
    expect(
      told(
        'ru',
        'Президент Сербии Александр Вучич прибыл в понедельник с официальным визитом в Казахстан.',
        'Визит завершится в четверг.',
      ),
    ).toEqual([['visit', 'held', 'KZ RS', '2025-11-10/2025-11-13']]);
    expect(
      told(
        'ru',
        'Президент Сербии Александр Вучич прибудет 18 ноября с официальным визитом в Казахстан.',
        'Визит завершится 20 ноября.',
      ),
    ).toEqual([['visit', 'announced', 'KZ RS', '2025-11-18/2025-11-20']]);
  });

  it('is the last of the talks in it', () => {
    expect(
      told(
        'en',
        'Serbian President Aleksandar Vučić arrived in Astana on Monday on an official visit to Kazakhstan.',
        'On Tuesday Vučić met with Kazakh President Kassym-Jomart Tokayev in Astana.',
      ),
    ).toEqual([
      ['visit', 'held', 'KZ RS', '2025-11-10/2025-11-11'],
      ['meeting', 'held', 'KZ RS', '2025-11-11'],
    ]);
  });
});

describe('a departure', () => {
  it('tells the last day of the visit, and none of its own', () => {
    expect(
      told(
        'en',
        'Serbian President Aleksandar Vučić arrived in Astana on Monday on an official visit to Kazakhstan.',
        'He flies home on Friday.',
      ),
    ).toEqual([['visit', 'held', 'KZ RS', '2025-11-10/2025-11-14']]);
    expect(told('en', 'Serbian President Aleksandar Vučić flies home on Friday.')).toEqual([]);
  });
});

describe('a weekday told of a trip to come', () => {
  it('counts from the day on which that begins', () => {
    expect(
      told(
        'de',
        'Der serbische Präsident Aleksandar Vučić reist am 24. November nach Kasachstan.',
        'Am Dienstag wird er in Astana mit dem kasachischen Präsidenten Kassym-Schomart Tokajew sprechen.',
      ).map(([kind, , , date]) => [kind, date]),
    ).toEqual([
      ['visit', '2025-11-24/2025-11-25'],
      ['meeting', '2025-11-25'],
    ]);
  });

  it('is that of the report where the sentence looks back', () => {
    expect(
      told(
        'de',
        'Der serbische Präsident Aleksandar Vučić reist am 24. November nach Kasachstan.',
        'Am Dienstag sprach er in Belgrad mit dem französischen Präsidenten Emmanuel Macron.',
      ).at(-1),
    ).toEqual(['meeting', 'held', 'FR RS', '2025-11-11']);
  });
});

describe('today and tomorrow', () => {
  it('are the first and the last day', () => {
    expect(
      told(
        'sr-Latn',
        'Predsednik Srbije Aleksandar Vučić boraviće danas i sutra u zvaničnoj poseti Kazahstanu.',
      ),
    ).toEqual([['visit', 'announced', 'KZ RS', '2025-11-12/2025-11-13']]);
    expect(
      told(
        'ru',
        'Президент Сербии Александр Вучич сегодня и завтра посетит Казахстан с официальным визитом.',
      ),
    ).toEqual([['visit', 'announced', 'KZ RS', '2025-11-12/2025-11-13']]);
  });

  it('are like two weekdays in a row, each with its preposition', () => {
    expect(told('ru', 'Президент Сербии Александр Вучич посетит Казахстан в четверг и в пятницу.')).toEqual([
      ['visit', 'announced', 'KZ RS', '2025-11-13/2025-11-14'],
    ]);
  });
});

describe('the days of talks', () => {
  it('begin on the day beside a word for it, wherever the last stands', () => {
    expect(
      told(
        'fr',
        'Le ministre serbe des Affaires étrangères Marko Đurić et son homologue kazakh Yermek Kosherbayev ont clos mardi à Astana leurs entretiens, ouverts la veille.',
      ),
    ).toEqual([['meeting', 'held', 'KZ RS', '2025-11-10/2025-11-11']]);
    expect(
      told(
        'ru',
        'Сегодня в Астане завершились переговоры министра иностранных дел Сербии Марко Джурича и министра иностранных дел Казахстана Ермека Кошербаева, начавшиеся в понедельник.',
      ),
    ).toEqual([['meeting', 'held', 'KZ RS', '2025-11-10/2025-11-12']]);
  });

  it('are as many as the word before the talks says', () => {
    expect(
      told(
        'de',
        'Die Außenminister Armeniens und Aserbaidschans haben am Mittwoch in Genf zweitägige Verhandlungen abgeschlossen.',
      ),
    ).toEqual([['meeting', 'held', 'AM AZ', '2025-11-11/2025-11-12']]);
    expect(
      told(
        'en',
        'The foreign ministers of Armenia and Azerbaijan on Wednesday concluded two-day talks in Geneva.',
      ),
    ).toEqual([['meeting', 'held', 'AM AZ', '2025-11-11/2025-11-12']]);
  });
});
