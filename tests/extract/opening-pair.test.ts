/* Talks told without sides, right after the two whom the article opens with. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

const told = (lang: string, text: string) =>
  eventsIn(lang, text, '2025-12-05').map(
    ({ kind, countries, status, date }) => `${kind} ${[...countries].sort().join(' ')} ${status} ${date}`,
  );

describe('talks of nobody named', () => {
  it.each([
    [
      'en',
      'Algeria and Oman want to deepen their cooperation in green hydrogen. That was the outcome of political consultations held in Algiers on Thursday.',
    ],
    [
      'en',
      'Algerian President Abdelmadjid Tebboune and Omani Foreign Minister Badr al-Busaidi agreed on Thursday to open a shipping line. The agreement was reached during talks in Algiers.',
    ],
    [
      'fr',
      'L’Algérie et Oman veulent renforcer leur coopération dans l’hydrogène. C’est ce qui ressort des consultations politiques qui se sont tenues jeudi à Alger.',
    ],
    [
      'de',
      'Algerien und das Sultanat Oman wollen ihre Zusammenarbeit ausbauen. Das ist das Ergebnis der sechsten Runde politischer Konsultationen, die am Donnerstag in Algier stattfand.',
    ],
    [
      'ru',
      'Алжир и Оман намерены углубить сотрудничество. Об этом шла речь на консультациях, прошедших в четверг в городе Алжир.',
    ],
  ])('are those of the two before (%s)', (lang, text) => {
    expect(told(lang, text)).toEqual(['meeting DZ OM held 2025-12-04']);
  });

  it.each([
    [
      'en',
      'Algeria and Oman want to deepen their cooperation. That was the outcome of talks of the Tunisian foreign minister in Algiers on Thursday.',
    ],
    [
      'en',
      'Algeria, Tunisia and Oman want to deepen their cooperation. Talks were held in Algiers on Thursday.',
    ],
    [
      'de',
      'Der algerische Markt und die omanische Wirtschaft wachsen. Das ist das Ergebnis von Beratungen, die am Donnerstag in Algier stattfanden.',
    ],
  ])('are nobody’s where another may be meant (%s)', (lang, text) => {
    expect(told(lang, text)).toEqual([]);
  });
});

describe('the next meeting of the same', () => {
  it.each([
    [
      'fr',
      'Le ministre burundais des Affaires étrangères, Édouard Bizimana, et son homologue tanzanien, Mahmoud Thabit Kombo, se sont rencontrés mercredi à Bujumbura. La prochaine rencontre aura lieu en février à Dodoma.',
    ],
    [
      'fr',
      'Le ministre burundais des Affaires étrangères, Édouard Bizimana, et son homologue tanzanien, Mahmoud Thabit Kombo, se sont rencontrés mercredi à Bujumbura. De nouvelles consultations sont prévues en février à Dodoma.',
    ],
    [
      'en',
      'Burundian Foreign Minister Édouard Bizimana met his Tanzanian counterpart Mahmoud Thabit Kombo in Bujumbura on Wednesday. A further meeting is planned in Dodoma in February.',
    ],
    [
      'de',
      'Der burundische Außenminister Édouard Bizimana hat am Mittwoch in Bujumbura seinen tansanischen Kollegen Mahmoud Thabit Kombo getroffen. Ein weiteres Treffen ist im Februar in Dodoma geplant.',
    ],
  ])('is told without its sides (%s)', (lang, text) => {
    expect(told(lang, text)).toContain('meeting BI TZ announced 2026-02');
  });
});

describe('"it is his first visit", told after a reception', () => {
  it.each([
    [
      'en',
      'held 2025-12-03',
      'Kenyan President William Ruto received Finnish President Alexander Stubb in Nairobi on Wednesday. It is Stubb’s first visit to Kenya.',
    ],
    [
      'fr',
      'held 2025-12-03',
      'Le président kényan William Ruto a reçu mercredi à Nairobi le président finlandais Alexander Stubb. Il s’agit de la première visite du président finlandais au Kenya.',
    ],
    [
      'de',
      'announced 2025-12-20',
      'Der kenianische Präsident William Ruto empfängt am 20. Dezember in Nairobi den finnischen Präsidenten Alexander Stubb. Es ist der Antrittsbesuch des Finnen in Kenia.',
    ],
  ])('is a visit of the same day (%s)', (lang, when, text) => {
    expect(told(lang, text)).toContain(`visit FI KE ${when}`);
  });

  it('is none without a reception', () => {
    expect(
      told(
        'en',
        'Finnish President Alexander Stubb spoke of Kenya. It is his first visit that he remembers best.',
      ),
    ).toEqual([]);
  });
});
