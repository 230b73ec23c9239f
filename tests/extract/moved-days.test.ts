/* What is put off to another day, told in one sentence. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

const days = (lang: string, text: string) =>
  eventsIn(lang, text, '2026-04-09').map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('a visit put off to another day', () => {
  it.each([
    [
      'de',
      'Der für den 20. April geplante Besuch des finnischen Präsidenten Alexander Stubb in Kenia ist auf den 11. Mai verschoben worden.',
    ],
    [
      'de',
      'Der Besuch des finnischen Präsidenten Alexander Stubb in Kenia ist vom 20. April auf den 11. Mai verlegt worden.',
    ],
    [
      'fr',
      'Initialement prévue le 20 avril, la visite au Kenya du président finlandais Alexander Stubb a été reportée au 11 mai.',
    ],
    [
      'fr',
      'La visite au Kenya du président finlandais Alexander Stubb a été reportée du 20 avril au 11 mai.',
    ],
    ['en', 'Finnish President Alexander Stubb has put off his trip to Kenya from April 20 to May 11.'],
    ['en', 'Finnish President Alexander Stubb’s visit to Kenya, due on April 20, was moved back to May 11.'],
  ])('is two events (%s)', (lang, text) => {
    expect(days(lang, text).sort()).toEqual(['visit announced 2026-05-11', 'visit postponed 2026-04-20']);
  });

  it.each([
    [
      'de',
      'Der auf den 20. April angesetzte Besuch des finnischen Präsidenten Alexander Stubb in Kenia ist verschoben worden.',
    ],
    [
      'fr',
      'La visite au Kenya du président finlandais Alexander Stubb, prévue le 20 avril, a été reportée à une date ultérieure.',
    ],
    ['en', 'Finnish President Alexander Stubb’s visit to Kenya, due on April 20, has been put off.'],
  ])('is one where no other day is told (%s)', (lang, text) => {
    expect(days(lang, text)).toEqual(['visit postponed 2026-04-20']);
  });
});

describe('whoever parts agreed to meet again', () => {
  it.each([
    [
      'en',
      'Kenyan Foreign Minister Musalia Mudavadi met his Finnish counterpart Elina Valtonen in Nairobi on Wednesday. They agreed to meet again in Helsinki in June.',
    ],
    [
      'fr',
      'Le ministre kényan des Affaires étrangères Musalia Mudavadi s’est entretenu mercredi à Nairobi avec son homologue finlandaise Elina Valtonen. Ils sont convenus de se revoir en juin à Helsinki.',
    ],
    [
      'de',
      'Kenias Außenminister Musalia Mudavadi hat am Mittwoch in Nairobi seine finnische Kollegin Elina Valtonen getroffen. Sie vereinbarten ein weiteres Treffen im Juni in Helsinki.',
    ],
  ])('is a plan (%s)', (lang, text) => {
    expect(days(lang, text)).toEqual(['meeting held 2026-04-08', 'meeting announced 2026-06']);
  });
});
