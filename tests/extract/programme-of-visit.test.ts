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
