/* States that are the sides of talks by their ministries alone, or by a pair of names beside the word for a commission. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Who met when, in an article of Wednesday, 18 June 2025. */
const met = (lang: string, text: string) =>
  eventsIn(lang, text, '2025-06-18').map(
    ({ countries, status, date }) => `${[...countries].sort().join('-')} ${status} ${date}`,
  );

describe('talks between two states', () => {
  it('are those of their ministries', () => {
    expect(
      met(
        'en',
        'On June 17, political consultations between the Ministry of Foreign Affairs of the Republic of Armenia and the Department of Foreign Affairs and Trade of Ireland were held in Yerevan.',
      ),
    ).toEqual(['AM-IE held 2025-06-17']);
    expect(
      met(
        'fr',
        'Des consultations politiques entre le ministère arménien des Affaires étrangères et le ministère irlandais des Affaires étrangères se sont tenues mardi à Erevan.',
      ),
    ).toEqual(['AM-IE held 2025-06-17']);
    expect(
      met(
        'de',
        'Politische Konsultationen zwischen dem Außenministerium der Republik Armenien und dem irischen Außenministerium fanden am Dienstag in Eriwan statt.',
      ),
    ).toEqual(['AM-IE held 2025-06-17']);
  });

  it('are those of the pair beside the word for a commission', () => {
    expect(
      met(
        'en',
        'The 20th session of the Zambia–Zimbabwe Joint Permanent Commission on Defence and Security opened in Livingstone on Tuesday.',
      ),
    ).toEqual(['ZM-ZW held 2025-06-17']);
    expect(
      met('fr', 'La 11e session de la commission mixte Cameroun-Tchad s’est ouverte mardi à Garoua.'),
    ).toEqual(['CM-TD held 2025-06-17']);
  });

  it('may have more words before the word for between', () => {
    expect(
      met(
        'en',
        'Political consultations at the level of deputy foreign ministers between Serbia and Ghana were held in Accra on Tuesday.',
      ),
    ).toEqual(['GH-RS held 2025-06-17']);
    expect(
      met(
        'fr',
        'Des consultations sur les questions consulaires entre le Togo et la Côte d’Ivoire se sont tenues mardi à Lomé.',
      ),
    ).toEqual(['CI-TG held 2025-06-17']);
  });

  it('may be told by their capitals', () => {
    expect(
      met(
        'de',
        'Eine neue Verhandlungsrunde zwischen Kigali und Kinshasa findet am 20. Juni in Washington statt.',
      ),
    ).toEqual(['CD-RW announced 2025-06-20']);
  });
});

describe('a visit that is told by the guest’s leaving', () => {
  it('ends on that day', () => {
    expect(
      met(
        'en',
        'Namibian President Netumbo Nandi-Ndaitwah left Zambia on Tuesday at the end of a three-day state visit.',
      ),
    ).toEqual(['NA-ZM held 2025-06-15/2025-06-17']);
    expect(
      met(
        'de',
        'Die namibische Präsidentin Netumbo Nandi-Ndaitwah hat Sambia am Dienstag nach einem dreitägigen Staatsbesuch verlassen.',
      ),
    ).toEqual(['NA-ZM held 2025-06-15/2025-06-17']);
  });
});

describe('a new date', () => {
  it('may be told beside who says so, and by its month alone', () => {
    expect(
      met(
        'en',
        'The visit to Kazakhstan by Serbian President Aleksandar Vučić, due next week, has been postponed. It will now take place in October, his office said on Wednesday.',
      ).at(-1),
    ).toBe('KZ-RS announced 2025-10');
    expect(
      met(
        'de',
        'Der für nächste Woche geplante Besuch des serbischen Präsidenten Aleksandar Vučić in Kasachstan ist verschoben worden. Er ist nun für Oktober geplant, teilte sein Büro am Mittwoch mit.',
      ).at(-1),
    ).toBe('KZ-RS announced 2025-10');
  });
});
