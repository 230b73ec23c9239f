/* Sides that stand apart from the word for the talks: who says something after them, who attended, a country as host, the guest. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

const events = (lang: string, text: string, published = '2026-04-10') =>
  eventsIn(lang, text, published).map(({ kind, status, countries, host, date }) =>
    [kind, status, countries.join('-'), host ?? '', date ?? ''].join(' ').trimEnd(),
  );

describe('who speaks after talks', () => {
  it('was at them, where the day or place of the talks stands between', () => {
    expect(
      events(
        'en',
        'After a meeting with Russian President Vladimir Putin on Wednesday, Kazakh President Kassym-Jomart Tokayev praised the deal.',
      ),
    ).toEqual(['meeting held RU-KZ  2026-04-08']);
    expect(
      events(
        'fr',
        "A l'issue d'un entretien avec le président kazakh Kassym-Jomart Tokaïev à Astana, Emmanuel Macron a déclaré lundi que la France était prête.",
      ),
    ).toEqual(['meeting held KZ-FR KZ 2026-04-06']);
  });
});

describe('who took part in a gathering', () => {
  it('is one of its parties, though another sentence tells it', () => {
    expect(
      events(
        'kk',
        'Бүгін Астанада Түркі мемлекеттері ұйымының саммиті өтті. Оған Әзербайжан Президенті Ильхам Әлиев, Қырғызстан Президенті Садыр Жапаров қатысты.',
      ),
    ).toEqual(['summit held OTS-AZ-KG KZ 2026-04-10']);
    expect(
      events(
        'uz',
        'Bugun Ostonada Turkiy davlatlar tashkilotining sammiti boʻlib oʻtdi. Unda Ozarbayjon Prezidenti Ilhom Aliyev va Qirgʻiziston Prezidenti Sadir Japarov ishtirok etdi.',
      ),
    ).toEqual(['summit held OTS-AZ-KG KZ 2026-04-10']);
  });
});

describe('a country that welcomes somebody on a visit', () => {
  it('is the host', () => {
    expect(
      events('en', 'Japan will welcome German Chancellor Friedrich Merz for an official visit on May 4.'),
    ).toContain('visit announced DE-JP JP 2026-05-04');
    expect(events('en', 'Japan welcomed the decision of German Chancellor Friedrich Merz.')).toEqual([]);
  });
});

describe('the next round, told behind whose it is', () => {
  it('has the sides of this one', () => {
    expect(
      events(
        'uz',
        'Kecha Toshkentda Oʻzbekiston va Qozogʻiston oʻrtasida siyosiy maslahatlashuvlar boʻlib oʻtdi. Maslahatlashuvlarning keyingi raundini 2027-yilda Astanada oʻtkazishga kelishildi.',
      ),
    ).toEqual(['meeting held UZ-KZ UZ 2026-04-09', 'meeting announced UZ-KZ KZ 2027']);
  });
});

describe('a tour whose stages have their days', () => {
  it('is a visit to each', () => {
    expect(
      events(
        'tr',
        "Rusya Devlet Başkanı Vladimir Putin, 12-14 Mayıs'ta Kazakistan'a, 14-16 Mayıs'ta ise Moğolistan'a resmi ziyaret gerçekleştirecek.",
      ),
    ).toEqual([
      'visit announced RU-MN MN 2026-05-14/2026-05-16',
      'visit announced RU-KZ KZ 2026-05-12/2026-05-14',
    ]);
  });
});

describe('days of talks', () => {
  it('are those between their opening and their end', () => {
    expect(
      events(
        'de',
        'Die am Montag eröffneten Gespräche zwischen Kasachstan und Frankreich in Paris wurden am Mittwoch abgeschlossen.',
      ),
    ).toEqual(['meeting held KZ-FR FR 2026-04-06/2026-04-08']);
  });
});

describe('a third who joins both sides', () => {
  it('makes three of them', () => {
    for (const [lang, text, parties] of [
      [
        'kk',
        'Қазақстан Сыртқы істер министрі Ермек Көшербаев Астанада Өзбекстан Сыртқы істер министрі Бахтиёр Саидовпен кездесті. Кейін екі министр және Әзербайжан Сыртқы істер министрі Джейхун Байрамовтың қатысуымен үшжақты келіссөздер өтті.',
        'KZ-UZ-AZ',
      ],
      [
        'tr',
        "Dışişleri Bakanı Hakan Fidan, Bakü'de Azerbaycan Dışişleri Bakanı Ceyhun Bayramov ile görüştü. Daha sonra iki bakan ve Gürcistan Dışişleri Bakanı Maka Boçorişvili üçlü görüşme gerçekleştirdi.",
        'TR-AZ-GE',
      ],
    ] as const)
      expect(events(lang, text).join()).toContain(parties);
  });
});

describe('who accompanies a visitor', () => {
  const visitors = (lang: string, text: string) =>
    eventsIn(lang, text, '2026-04-10')
      .filter(({ kind }) => kind === 'visit')
      .map(({ participants }) => participants.join(', '));

  it('is on the visit told of before, and not whoever is met there', () => {
    expect(
      visitors(
        'en',
        'President John Mahama of Ghana will pay a state visit to Singapore on 20 April. The Ghanaian leader will be accompanied by Foreign Minister Samuel Okudzeto Ablakwa.',
      ),
    ).toEqual(['John Mahama, Samuel Okudzeto Ablakwa']);
    expect(
      visitors(
        'sr',
        'Predsednik Vlade Srbije Đuro Macut boraviće 20. aprila u poseti Kazahstanu. U sastavu delegacije biće ministar poljoprivrede Dragan Glamočić.',
      ),
    ).toEqual(['Đuro Macut, Dragan Glamočić']);
    expect(
      visitors(
        'ru',
        'Премьер-министр Сербии Джуро Мацут 20 апреля посетит Казахстан. В аэропорту его встретил премьер-министр Казахстана Олжас Бектенов, который сопровождал гостя.',
      ),
    ).toEqual(['Đuro Macut']);
  });
});
