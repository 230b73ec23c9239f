/* A day that is said to be one of a visit, stays whose length a sentence of its own tells, and stops of a journey with days of their own. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Read on a Thursday. */
const days = (lang: string, text: string, published = '2026-04-09') =>
  eventsIn(lang, text, published).map(({ kind, status, date }) => `${kind} ${status} ${date}`);

const SECOND_DAY = ['visit held 2026-04-07/2026-04-09', 'meeting held 2026-04-08'];

describe('a day that is said to be the second of a visit', () => {
  it.each([
    [
      'en',
      'Serbian President Aleksandar Vučić held talks with Kazakh President Kassym-Jomart Tokayev in Astana on Wednesday, the second day of a three-day state visit to Kazakhstan.',
    ],
    [
      'fr',
      "Le président serbe Aleksandar Vučić a été reçu mercredi à Astana par le président kazakh Kassym-Jomart Tokaïev, au deuxième jour d'une visite d'État de trois jours au Kazakhstan.",
    ],
    [
      'de',
      'Der serbische Präsident Aleksandar Vučić hat am Mittwoch, dem zweiten Tag seines dreitägigen Besuchs in Kasachstan, in Astana Präsident Kassym-Schomart Tokajew getroffen.',
    ],
    [
      'ru',
      'В среду, во второй день трёхдневного государственного визита в Казахстан, президент Сербии Александр Вучич провёл переговоры с президентом Касым-Жомартом Токаевым в Астане.',
    ],
    [
      'pl',
      'W środę, drugiego dnia trzydniowej wizyty w Kazachstanie, prezydent Serbii Aleksandar Vučić spotkał się w Astanie z prezydentem Kasymem-Żomartem Tokajewem.',
    ],
    [
      'sr',
      'Predsednik Srbije Aleksandar Vučić sastao se u sredu, drugog dana trodnevne posete Kazahstanu, sa predsednikom Kasim-Žomartom Tokajevim u Astani.',
    ],
    [
      'tr',
      "Sırbistan Cumhurbaşkanı Aleksandar Vucic, Kazakistan'a yaptığı üç günlük ziyaretin ikinci gününde çarşamba günü Astana'da Cumhurbaşkanı Kasım Cömert Tokayev ile görüştü.",
    ],
    [
      'kk',
      'Сербия Президенті Александр Вучич Қазақстанға үш күндік сапарының екінші күні, сәрсенбіде Астанада Мемлекет басшысы Қасым-Жомарт Тоқаевпен келіссөз жүргізді.',
    ],
    [
      'uz',
      'Serbiya Prezidenti Aleksandar Vuchich Qozogʻistonga uch kunlik tashrifining ikkinchi kuni, chorshanba kuni Ostonada Prezident Qosim-Jomart Toqayev bilan muzokara oʻtkazdi.',
    ],
  ])('tells when it began and ends (%s)', (lang, text) => {
    expect(days(lang, text)).toEqual(expect.arrayContaining(SECOND_DAY));
  });

  it('tells when it began where nothing says how long it lasts', () => {
    expect(
      days(
        'en',
        'On the second day of his official visit to Kazakhstan, Serbian President Aleksandar Vučić met President Kassym-Jomart Tokayev in Astana on Wednesday.',
      ),
    ).toContain('visit held 2026-04-07/2026-04-08');
  });

  it('leaves the days that are known, and those of another clause', () => {
    expect(
      days(
        'ru',
        'Президент Сербии Александр Вучич прибудет в Астану с визитом 16–18 апреля. Переговоры с Касым-Жомартом Токаевым пройдут во второй день визита, 17 апреля.',
      ),
    ).toEqual(['visit announced 2026-04-16/2026-04-18', 'meeting announced 2026-04-17']);
    expect(
      days(
        'en',
        'Serbian President Aleksandar Vučić met President Kassym-Jomart Tokayev on Wednesday, the second day of a forum.',
      ),
    ).toEqual(['meeting held 2026-04-08']);
  });
});

describe('a day at the end of a visit', () => {
  it.each([
    [
      'en',
      'At the end of a three-day visit to Kazakhstan, Serbian President Aleksandar Vučić met President Kassym-Jomart Tokayev in Astana on Wednesday.',
    ],
    [
      'fr',
      "À l'issue d'une visite de trois jours au Kazakhstan, le président serbe Aleksandar Vučić a rencontré mercredi à Astana le président Kassym-Jomart Tokaïev.",
    ],
    [
      'de',
      'Zum Abschluss seines dreitägigen Besuchs in Kasachstan hat der serbische Präsident Aleksandar Vučić am Mittwoch in Astana Präsident Kassym-Schomart Tokajew getroffen.',
    ],
    [
      'ru',
      'В завершение трёхдневного визита в Казахстан президент Сербии Александр Вучич встретился в среду в Астане с президентом Касым-Жомартом Токаевым.',
    ],
    [
      'pl',
      'Na zakończenie trzydniowej wizyty w Kazachstanie prezydent Serbii Aleksandar Vučić spotkał się w środę w Astanie z prezydentem Kasymem-Żomartem Tokajewem.',
    ],
    [
      'sr',
      'Na kraju trodnevne posete Kazahstanu predsednik Srbije Aleksandar Vučić sastao se u sredu u Astani sa predsednikom Kasim-Žomartom Tokajevim.',
    ],
    [
      'tr',
      "Sırbistan Cumhurbaşkanı Aleksandar Vucic, Kazakistan'a yaptığı üç günlük ziyaretin sonunda çarşamba günü Astana'da Cumhurbaşkanı Kasım Cömert Tokayev ile görüştü.",
    ],
    [
      'kk',
      'Сербия Президенті Александр Вучич Қазақстанға үш күндік сапарының соңында сәрсенбі күні Астанада Мемлекет басшысы Қасым-Жомарт Тоқаевпен келіссөз жүргізді.',
    ],
    [
      'uz',
      'Serbiya Prezidenti Aleksandar Vuchich Qozogʻistonga uch kunlik tashrifi yakunida chorshanba kuni Ostonada Prezident Qosim-Jomart Toqayev bilan muzokara oʻtkazdi.',
    ],
  ])('is its last (%s)', (lang, text) => {
    expect(days(lang, text)).toEqual(
      expect.arrayContaining(['visit held 2026-04-06/2026-04-08', 'meeting held 2026-04-08']),
    );
  });
});

describe('a day at the start of a visit', () => {
  it.each([
    [
      'en',
      'At the start of his three-day visit to Kazakhstan, Serbian President Aleksandar Vučić met President Kassym-Jomart Tokayev in Astana on Tuesday.',
    ],
    [
      'de',
      'Zum Auftakt seines dreitägigen Besuchs in Kasachstan hat der serbische Präsident Aleksandar Vučić am Dienstag in Astana Präsident Kassym-Schomart Tokajew getroffen.',
    ],
    [
      'ru',
      'В начале трёхдневного визита в Казахстан президент Сербии Александр Вучич встретился во вторник в Астане с президентом Касым-Жомартом Токаевым.',
    ],
  ])('is its first (%s)', (lang, text) => {
    expect(days(lang, text)).toEqual(
      expect.arrayContaining(['visit held 2026-04-07/2026-04-09', 'meeting held 2026-04-07']),
    );
  });
});

describe('how long a visit lasts', () => {
  it.each([
    [
      'en',
      'Serbian President Aleksandar Vučić arrived in Astana on Tuesday for an official visit. The trip is scheduled to last three days.',
    ],
    [
      'fr',
      'Le président serbe Aleksandar Vučić est arrivé mardi à Astana pour une visite officielle. Son séjour doit durer trois jours.',
    ],
    [
      'ru',
      'Президент Сербии Александр Вучич прибыл во вторник в Астану с официальным визитом. Визит рассчитан на три дня.',
    ],
    [
      'kk',
      'Сербия Президенті Александр Вучич сейсенбіде ресми сапармен Астанаға келді. Сапар үш күнге созылады.',
    ],
  ])('may be told in a sentence of its own (%s)', (lang, text) => {
    expect(days(lang, text)).toEqual(['visit held 2026-04-07/2026-04-09']);
  });
});

describe('the stops of a journey', () => {
  it.each([
    [
      'en',
      'Serbian President Aleksandar Vučić will visit Kazakhstan on 20 April and Uzbekistan on 21 and 22 April.',
    ],
    [
      'fr',
      'Le président serbe Aleksandar Vučić se rendra le 20 avril au Kazakhstan puis les 21 et 22 avril en Ouzbékistan.',
    ],
    [
      'de',
      'Der serbische Präsident Aleksandar Vučić reist am 20. April nach Kasachstan und vom 21. bis 22. April nach Usbekistan.',
    ],
    ['ru', 'Президент Сербии Александр Вучич 20 апреля посетит Казахстан, а 21–22 апреля — Узбекистан.'],
    ['pl', 'Prezydent Serbii Aleksandar Vučić odwiedzi 20 kwietnia Kazachstan, a 21-22 kwietnia Uzbekistan.'],
    [
      'kk',
      'Сербия Президенті Александр Вучич 20 сәуірде Қазақстанға, 21–22 сәуірде Өзбекстанға сапармен барады.',
    ],
  ])('have each its own days (%s)', (lang, text) => {
    expect(days(lang, text).sort()).toEqual([
      'visit announced 2026-04-20',
      'visit announced 2026-04-21/2026-04-22',
    ]);
  });
});

describe('the day of a way home', () => {
  it.each([
    [
      'en',
      'Serbian President Aleksandar Vučić will arrive in Astana on April 20 for an official visit. The departure is planned for April 22.',
    ],
    [
      'fr',
      'Le président serbe Aleksandar Vučić arrivera à Astana le 20 avril pour une visite officielle. Son retour à Belgrade est prévu le 22 avril.',
    ],
    [
      'ru',
      'Президент Сербии Александр Вучич прибудет в Астану 20 апреля с официальным визитом. Отъезд запланирован на 22 апреля.',
    ],
    [
      'pl',
      'Prezydent Serbii Aleksandar Vučić przybędzie do Astany 20 kwietnia z oficjalną wizytą. Powrót do kraju zaplanowano na 22 kwietnia.',
    ],
    [
      'sr',
      'Predsednik Srbije Aleksandar Vučić doputovaće u Astanu 20. aprila u zvaničnu posetu. Povratak u zemlju planiran je za 22. april.',
    ],
  ])('is the last, told by a noun as well (%s)', (lang, text) => {
    expect(days(lang, text)).toEqual(['visit announced 2026-04-20/2026-04-22']);
  });
});
