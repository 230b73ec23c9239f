/* Days that an article counts from the first day of a visit, as agencies of several languages tell them. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

const days = (lang: string, text: string, published = '2026-04-10') =>
  eventsIn(lang, text, published).map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('a weekday within a trip that is announced with its first day', () => {
  it('is a day of the trip, and not of the week of the report', () => {
    expect(
      days(
        'de',
        'Bundeskanzler Friedrich Merz reist am 20. April nach Kasachstan. Am Dienstag wird er Präsident Kassym-Schomart Tokajew treffen.',
      ),
    ).toContain('meeting announced 2026-04-21');
    expect(
      days(
        'en',
        'Chinese President Xi Jinping will visit Kazakhstan on April 20. On Tuesday he will meet with Kazakh President Kassym-Jomart Tokayev.',
      ),
    ).toContain('meeting announced 2026-04-21');
  });

  it('is the last one before the report where it is told of what is past', () => {
    expect(
      days(
        'en',
        'Chinese President Xi Jinping will visit Kazakhstan on April 20. On Tuesday he met with Russian President Vladimir Putin.',
      ),
    ).toContain('meeting held 2026-04-07');
  });
});

describe('the first, second and third day of a visit', () => {
  it('are counted from the day of arrival', () => {
    expect(
      days(
        'ru',
        'Президент Сербии Александр Вучич 20–22 апреля посетит Казахстан с официальным визитом. Во второй день визита он встретится с президентом Казахстана Касым-Жомартом Токаевым.',
      ),
    ).toContain('meeting announced 2026-04-21');
    expect(
      days(
        'kk',
        'Сербия Президенті Александр Вучич 11–12 қарашада Қазақстанға сапармен келеді. Бірінші күні ол Қасым-Жомарт Тоқаевпен кездеседі.',
        '2026-11-06',
      ),
    ).toContain('meeting announced 2026-11-11');
  });

  it('come before the next day, which is counted from the one named last', () => {
    expect(
      days(
        'uz',
        'Serbiya Prezidenti Aleksandar Vuchich 21–22-aprel kunlari Qozogʻistonga tashrif buyuradi. Birinchi kuni u Bosh vazir Oljas Bektenov bilan uchrashadi. Ertasi kuni u Qasim-Jomart Toqayev bilan uchrashadi.',
      ),
    ).toContain('meeting announced 2026-04-22');
  });
});

describe('a day or year that belongs to a thing', () => {
  it('is not the day of the event told beside it', () => {
    expect(
      days('ru', 'Сергей Лавров встретился с Хаканом Фиданом и обсудил планы сотрудничества на 2027 год.'),
    ).toEqual(['meeting held 2026-04']);
    expect(
      days(
        'fr',
        'Depuis son élection le 24 mars dernier, le président sénégalais Bassirou Diomaye Faye s’est rendu en Mauritanie.',
      ),
    ).toEqual(['visit held 2026-04']);
    expect(
      days(
        'en',
        'Hakan Fidan met with Sergey Lavrov on Tuesday and signed a roadmap of cooperation for 2027.',
      ),
    ).toEqual(['meeting held 2026-04-07']);
  });

  it('is that of the event where the thing is a plan of it', () => {
    expect(days('ru', 'Сергей Лавров встретится с Хаканом Фиданом по плану визита на 20 апреля.')).toEqual([
      'meeting announced 2026-04-20',
    ]);
  });
});
