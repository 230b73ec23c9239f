/* Seasons, quarters and halves of a year tell no more than their year: a range of months would be how long something lasted. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Days of what an article of 20 June 2026 tells. */
const dates = (lang: string, text: string) =>
  eventsIn(lang, text, '2026-06-20').map(({ status, date }) => `${status} ${date}`);

describe('a part of a year', () => {
  it('is that of the year named beside it', () => {
    const visit = 'Serbian President Aleksandar Vučić will visit Kazakhstan';
    expect(dates('en', `${visit} in the spring of 2027.`)).toEqual(['announced 2027']);
    expect(dates('en', `${visit} in the first half of next year.`)).toEqual(['announced 2027']);
    expect(dates('en', `${visit} in the first quarter of 2027.`)).toEqual(['announced 2027']);
    const besuch = 'Der serbische Präsident Aleksandar Vučić wird';
    expect(dates('de', `${besuch} im Frühjahr 2027 Kasachstan besuchen.`)).toEqual(['announced 2027']);
    expect(dates('de', `${besuch} im ersten Halbjahr 2027 Kasachstan besuchen.`)).toEqual(['announced 2027']);
    const visite = 'Le président serbe Aleksandar Vučić se rendra au Kazakhstan';
    expect(dates('fr', `${visite} au printemps 2027.`)).toEqual(['announced 2027']);
    expect(dates('fr', `${visite} au second semestre 2026.`)).toEqual(['announced 2026']);
    expect(dates('ru', 'Президент Сербии Александр Вучич посетит Казахстан весной следующего года.')).toEqual(
      ['announced 2027'],
    );
  });

  it('is the next one in a plan, and the last one in what was held', () => {
    expect(dates('en', 'Serbian President Aleksandar Vučić will visit Kazakhstan this autumn.')).toEqual([
      'announced 2026',
    ]);
    expect(dates('en', 'Serbian President Aleksandar Vučić visited Kazakhstan last winter.')).toEqual([
      'held null',
    ]);
    expect(
      dates('fr', 'Le président serbe Aleksandar Vučić s’est rendu au Kazakhstan l’automne dernier.'),
    ).toEqual(['held 2025']);
    expect(dates('pl', 'Prezydent Serbii Aleksandar Vučić odwiedzi Kazachstan jesienią.')).toEqual([
      'announced 2026',
    ]);
  });

  it('needs a year where its words may mean half of something else', () => {
    expect(
      dates('en', 'Serbian President Aleksandar Vučić will visit Kazakhstan in the first half of May.'),
    ).not.toEqual(['announced 2027']);
  });
});
