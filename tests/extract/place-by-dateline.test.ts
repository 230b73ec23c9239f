/* Cities that only the dateline names. */
import { describe, expect, it } from 'vitest';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

const places = (lang: string, text: string, title: string | null = null) =>
  goldenExtractor
    .extract({ ...articleIn(lang, text, '2025-06-11'), title })
    .events.map(({ kind, venue, evidence }) =>
      [kind, venue.place ?? '', evidence.find(({ field }) => field === 'place')?.exact ?? '']
        .join(' ')
        .trim(),
    );

describe('the city of the dateline', () => {
  it('is that of the talks which the text tells to be in its country', () => {
    expect(
      places(
        'ru',
        'АШХАБАД, 11 июня. Премьер-министр Грузии Ираклий Кобахидзе в среду прибыл в Туркменистан с официальным визитом.',
      ),
    ).toEqual(['visit Ashgabat АШХАБАД']);
    expect(
      places(
        'fr',
        'ALGER (APS) - Le ministre des Affaires étrangères du Kazakhstan, Yermek Kosherbayev, effectue mercredi une visite officielle en Algérie.',
      ),
    ).toEqual(['visit Algiers ALGER']);
  });

  it('is none of an event in another country', () => {
    expect(
      places(
        'ru',
        'ТБИЛИСИ, 11 июня. Премьер-министр Грузии Ираклий Кобахидзе в среду прибыл в Туркменистан с официальным визитом.',
      ),
    ).toEqual(['visit']);
  });
});

it('leaves open what only the title names: it is no part of the text, and proves nothing there', () => {
  const text = 'Die Bundestagspräsidentin Julia Klöckner hat am Mittwoch Litauen besucht.';
  expect(places('de', text, 'Klöckner in Vilnius')).toEqual(['visit']);
});

describe('a dateline that ends with its day', () => {
  it('leaves a dash in the first sentence to the news', () => {
    expect(
      places(
        'uz',
        'SEUL, 11-iyun. Bugun Seulda «Markaziy Osiyo – Koreya Respublikasi» sammiti boʻlib oʻtdi. Unda Qozogʻiston Prezidenti Qosim-Jomart Toqayev, Tojikiston Prezidenti Emomali Rahmon va Qirgʻiziston Prezidenti Sadir Japarov qatnashdi.',
      ),
    ).toEqual(['summit Seoul Seulda']);
    expect(
      places(
        'ru',
        'БИШКЕК, 11 июня. Президент Узбекистана Шавкат Мирзиёев — по приглашению главы Киргизии — прибыл в среду в Киргизию с официальным визитом.',
      ),
    ).toEqual(['visit Bishkek БИШКЕК']);
  });
});
