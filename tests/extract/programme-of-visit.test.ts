/* Talks that a report names without their sides, in the programme of the visit that it has just told of. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Told on a Wednesday. */
const told = (lang: string, text: string) =>
  eventsIn(lang, text, '2026-04-15').map(({ kind, status, countries, date }) =>
    [kind, status, [...countries].sort().join('-'), date].join(' '),
  );

describe('talks with a day of their own, and no sides', () => {
  it('are those of the guest who is to come and his host', () => {
    expect(
      told(
        'kk',
        'Эстония Президенті Алар Карис 20–22 сәуірде Қазақстанға мемлекеттік сапармен келеді. Ақордадағы келіссөз сейсенбіге жоспарланған.',
      ),
    ).toContain('meeting announced EE-KZ 2026-04-21');
    expect(
      told(
        'tr',
        'Estonya Cumhurbaşkanı Alar Karis, 20-22 Nisan’da Türkiye’ye devlet ziyareti gerçekleştirecek. Resmi görüşmeler 21 Nisan’da yapılacak.',
      ),
    ).toContain('meeting announced EE-TR 2026-04-21');
    expect(
      told(
        'uz',
        'Estoniya Prezidenti Alar Karis 20–22-aprel kunlari davlat tashrifi bilan Oʻzbekistonga keladi. Koʻksaroydagi muzokaralar seshanba kuniga rejalashtirilgan.',
      ),
    ).toContain('meeting announced EE-UZ 2026-04-21');
    expect(
      told(
        'en',
        'Estonian President Alar Karis will pay a state visit to Kazakhstan on April 20-22. Official talks will be held in Akorda on April 21.',
      ),
    ).toContain('meeting announced EE-KZ 2026-04-21');
  });

  it('are those of the guest who has come', () => {
    expect(
      told(
        'ru',
        'Президент Эстонии Алар Карис прибыл во вторник в Казахстан с государственным визитом. В среду в Акорде прошли переговоры.',
      ),
    ).toEqual(['visit held EE-KZ 2026-04-14/2026-04-15', 'meeting held EE-KZ 2026-04-15']);
  });

  it('are nobody’s in another country', () => {
    expect(
      told(
        'en',
        'Estonian President Alar Karis will pay a state visit to Kazakhstan on April 20-22. Talks on customs will be held in Geneva on April 21.',
      ),
    ).toEqual(['visit announced EE-KZ 2026-04-20/2026-04-22']);
  });
});

describe('a further city of the country that a guest is to visit', () => {
  it('is no second visit on a day counted from the first', () => {
    const visit = (guest: string, host: string) => [
      `visit announced ${[guest, host].sort().join('-')} 2026-04-20/2026-04-21`,
    ];
    expect(
      told(
        'kk',
        'Сербия Президенті Александр Вучич 20 сәуірде Астанаға ресми сапармен келеді. Сапардың екінші күні ол Алматыда болады.',
      ),
    ).toEqual(visit('RS', 'KZ'));
    expect(
      told(
        'uz',
        'Serbiya Prezidenti Aleksandar Vuchich 20-aprel kuni Toshkentga rasmiy tashrif bilan keladi. Tashrifning ikkinchi kuni u Buxoroda boʻladi.',
      ),
    ).toEqual(visit('RS', 'UZ'));
    expect(
      told(
        'tr',
        'Sırbistan Cumhurbaşkanı Aleksandar Vucic 20 Nisan’da resmi ziyaret için Ankara’ya gelecek. Vucic, ertesi gün İstanbul’a geçecek.',
      ),
    ).toEqual(visit('RS', 'TR'));
  });
});

describe('who met on the same day', () => {
  const twice = (states: string) => [
    `meeting held ${states} 2026-04-13`,
    `meeting held ${states} 2026-04-13`,
  ];

  it('met besides the consultations that were told of without their people', () => {
    expect(
      told(
        'kk',
        '13 сәуірде Римде Қазақстан мен Италия арасындағы саяси консультациялар өтті. Сол күні Қазақстан Сыртқы істер министрінің орынбасары Арман Исетов Италия Сыртқы істер министрінің орынбасары Мария Триподимен кездесті.',
      ),
    ).toEqual(twice('IT-KZ'));
    expect(
      told(
        'uz',
        '13-aprel kuni Rimda Oʻzbekiston va Italiya oʻrtasida siyosiy maslahatlashuvlar boʻlib oʻtdi. Shu kuni tashqi ishlar vazirining oʻrinbosari Muzaffar Madrahimov Italiya tashqi ishlar vaziri oʻrinbosari Mariya Tripodi bilan uchrashdi.',
      ),
    ).toEqual(twice('IT-UZ'));
    expect(
      told(
        'tr',
        '13 Nisan’da Roma’da Türkiye ile İtalya arasında siyasi istişareler yapıldı. Aynı gün Dışişleri Bakan Yardımcısı Berris Ekinci, İtalya Dışişleri Bakan Yardımcısı Maria Tripodi ile bir araya geldi.',
      ),
    ).toEqual(twice('IT-TR'));
  });
});

describe('the month of an invitation', () => {
  it('is not that of the talks at which it was made', () => {
    expect(
      told(
        'kk',
        'Бүгін Астанада Олжас Бектенов Сербия Премьер-министрі Джуро Мацутпен кездесті. Кездесу барысында Мацут Бектеновті мамырда Белградқа келуге шақырды.',
      ),
    ).toEqual(['meeting held KZ-RS 2026-04-15', 'visit invited KZ-RS 2026-05']);
  });
});
