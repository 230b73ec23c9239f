/* Who brings two others to one table and sits at it. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

const told = (lang: string, text: string) =>
  eventsIn(lang, text, '2026-04-09').map(
    ({ kind, countries, participants }) =>
      `${kind} ${[...countries].sort().join(' ')} ${participants.length}`,
  );

describe('talks under somebody’s mediation', () => {
  it.each([
    [
      'en',
      'Armenian Foreign Minister Ararat Mirzoyan and his Azerbaijani counterpart Jeyhun Bayramov met in Washington on Wednesday under the mediation of US Secretary of State Marco Rubio.',
    ],
    [
      'fr',
      'Les ministres arménien et azerbaïdjanais des Affaires étrangères, Ararat Mirzoyan et Djeyhoun Baïramov, se sont retrouvés mercredi à Washington sous l’égide du secrétaire d’État américain Marco Rubio.',
    ],
    [
      'de',
      'Der armenische Außenminister Ararat Mirsojan und sein aserbaidschanischer Kollege Dscheihun Bairamow sind am Mittwoch in Washington unter Vermittlung von US-Außenminister Marco Rubio zusammengetroffen.',
    ],
    [
      'ru',
      'Министры иностранных дел Армении и Азербайджана Арарат Мирзоян и Джейхун Байрамов встретились в среду в Вашингтоне при посредничестве госсекретаря США Марко Рубио.',
    ],
    [
      'pl',
      'Ministrowie spraw zagranicznych Armenii i Azerbejdżanu Ararat Mirzojan i Dżejhun Bajramow spotkali się w środę w Waszyngtonie pod egidą sekretarza stanu USA Marco Rubio.',
    ],
    [
      'tr',
      'Ermenistan Dışişleri Bakanı Ararat Mirzoyan ile Azerbaycan Dışişleri Bakanı Ceyhun Bayramov, çarşamba günü Washington’da ABD Dışişleri Bakanı Marco Rubio’nun arabuluculuğunda bir araya geldi.',
    ],
  ])('are his too (%s)', (lang, text) => {
    expect(told(lang, text)).toEqual(['meeting AM AZ US 3']);
  });

  it('are a summit where all three lead their states', () => {
    expect(
      told(
        'en',
        'Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev met in Washington on Wednesday under the auspices of US President Donald Trump.',
      ),
    ).toEqual(['summit AM AZ US 3']);
  });

  it('are none of a state or organisation that nobody speaks for', () => {
    expect(
      told(
        'en',
        'Armenian Foreign Minister Ararat Mirzoyan and his Azerbaijani counterpart Jeyhun Bayramov met in Washington on Wednesday under the mediation of the United States.',
      ),
    ).toEqual(['meeting AM AZ 2']);
  });
});
