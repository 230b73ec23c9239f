/* The last day of a visit, told by how and when the guest left, and days counted from another, in English, French and German. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

const days = (lang: string, text: string) =>
  eventsIn(lang, text, '2026-04-09').map(({ kind, status, date }) => `${kind} ${status} ${date}`);

const FRENCH =
  'Le président finlandais Alexander Stubb est arrivé lundi à Nairobi pour une visite d’État au Kenya. Mardi, il s’est entretenu avec le président kényan William Ruto.';
const GERMAN =
  'Der finnische Präsident Alexander Stubb ist am Montag zu einem Staatsbesuch in Kenia eingetroffen. Am Dienstag sprach er in Nairobi mit Präsident William Ruto.';
const ENGLISH =
  'Finnish President Alexander Stubb arrived in Nairobi on Monday for a state visit to Kenya. On Tuesday he held talks with Kenyan President William Ruto.';

describe('the day on which a guest leaves', () => {
  it.each([
    ['en', `${ENGLISH} He left the country on Wednesday.`],
    ['en', `${ENGLISH} He departed on Wednesday.`],
    ['en', `${ENGLISH} He returned to Helsinki on Wednesday.`],
    ['en', `${ENGLISH} The visit drew to a close on Wednesday.`],
    ['fr', `${FRENCH} Il a quitté le pays mercredi.`],
    ['fr', `${FRENCH} Il a regagné Helsinki mercredi.`],
    ['fr', `${FRENCH} Il est reparti mercredi.`],
    ['fr', `${FRENCH} La visite a pris fin mercredi.`],
    ['de', `${GERMAN} Am Mittwoch verließ er das Land.`],
    ['de', `${GERMAN} Am Mittwoch ist er nach Helsinki zurückgekehrt.`],
    ['de', `${GERMAN} Am Mittwoch trat er die Rückreise an.`],
    ['de', `${GERMAN} Am Mittwoch ging der Besuch zu Ende.`],
  ])('is the last of the visit (%s)', (lang, text) => {
    expect(days(lang, text)).toContain('visit held 2026-04-06/2026-04-08');
    expect(days(lang, text)).toHaveLength(2);
  });

  it.each([
    ['en', `${ENGLISH} He is scheduled to leave on Friday.`],
    ['en', `${ENGLISH} The visit is due to conclude on Friday.`],
    ['fr', `${FRENCH} Il doit quitter le pays vendredi.`],
    ['de', `${GERMAN} Am Freitag wird er nach Helsinki zurückkehren.`],
    ['de', `${GERMAN} Die Rückreise ist für Freitag vorgesehen.`],
  ])('may be still to come (%s)', (lang, text) => {
    expect(days(lang, text)).toContain('visit held 2026-04-06/2026-04-10');
  });

  it('is not the day on which he sets out for another country', () => {
    expect(
      days(
        'en',
        'Finnish President Alexander Stubb left on Monday for Kenya. On Tuesday he held talks with Kenyan President William Ruto in Nairobi.',
      ),
    ).toContain('visit held 2026-04-06/2026-04-07');
  });
});

describe('a day told by another', () => {
  it.each([
    [
      'en',
      'Kenyan President William Ruto held talks on Thursday with Finnish President Alexander Stubb, who had arrived in Nairobi the previous evening.',
    ],
    [
      'fr',
      'Le président kényan William Ruto a reçu jeudi à Nairobi le président finlandais Alexander Stubb, arrivé à Nairobi la veille au soir.',
    ],
    [
      'de',
      'Der kenianische Präsident William Ruto hat am Donnerstag in Nairobi den finnischen Präsidenten Alexander Stubb empfangen, der in der Nacht zuvor angekommen war.',
    ],
  ])('is the one before it (%s)', (lang, text) => {
    expect(days(lang, text)).toContain('visit held 2026-04-08/2026-04-09');
  });

  it.each([
    ['en', `${ENGLISH} Two days later he returned to Helsinki.`],
    ['fr', `${FRENCH} Le surlendemain, il a regagné Helsinki.`],
    ['de', `${GERMAN} Zwei Tage später kehrte er nach Helsinki zurück.`],
  ])('is the second after it (%s)', (lang, text) => {
    expect(days(lang, text)).toContain('visit held 2026-04-06/2026-04-09');
  });

  it.each([
    [
      'en',
      'Finnish President Alexander Stubb will pay a state visit to Kenya from April 20 to 22. Talks with President William Ruto are scheduled for the second day.',
    ],
    [
      'fr',
      'Le président finlandais Alexander Stubb effectuera une visite d’État au Kenya du 20 au 22 avril. Un entretien avec le président William Ruto est prévu pour le deuxième jour.',
    ],
    [
      'de',
      'Der finnische Präsident Alexander Stubb wird vom 20. bis 22. April zu einem Staatsbesuch nach Kenia reisen. Für den zweiten Tag ist ein Gespräch mit Präsident William Ruto geplant.',
    ],
  ])('is the second of the visit (%s)', (lang, text) => {
    expect(days(lang, text)).toContain('meeting announced 2026-04-21');
  });
});
