/* The day that a visit had which fell through, and the one that it is put off to, told in sentences of their own. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Of an article that came out on Friday, 10 April 2026. */
const visits = (lang: string, text: string) =>
  eventsIn(lang, text, '2026-04-10').map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('the days of a visit that fell through', () => {
  it('may be told after it', () => {
    expect(
      visits(
        'kk',
        'Сербия Президенті Александр Вучич Астанаға сапарынан бас тартты. Бұл туралы баспасөз қызметі мәлімдеді. Сапар 23–24 сәуірге белгіленген еді.',
      ),
    ).toEqual(['visit cancelled 2026-04-23/2026-04-24']);
    expect(
      visits(
        'de',
        'Der für die kommende Woche geplante Besuch des serbischen Präsidenten Aleksandar Vučić in Kasachstan ist verschoben worden. Vučić sollte sich vom 14. bis 16. April in Kasachstan aufhalten.',
      ),
    ).toEqual(['visit postponed 2026-04-14/2026-04-16']);
  });

  it('are not those of the talks that are planned for the new day', () => {
    expect(
      visits(
        'de',
        'Der für Donnerstag angesetzte Besuch des serbischen Präsidenten Aleksandar Vučić in Wien wurde abgesagt. Vučić soll nun am 7. Mai nach Österreich kommen. Geplant ist ein Gespräch mit Bundespräsident Alexander Van der Bellen.',
      ),
    ).toEqual(['visit cancelled 2026-04-16', 'visit announced 2026-05-07', 'meeting announced 2026-05-07']);
  });

  it('are not those of another visit', () => {
    expect(
      visits(
        'en',
        'Serbian President Aleksandar Vučić has called off a visit to Kazakhstan. Turkish President Recep Tayyip Erdoğan will visit Kazakhstan on April 23.',
      ),
    ).toEqual(['visit cancelled null', 'visit announced 2026-04-23']);
  });
});

describe('the new day of what was put off', () => {
  it('is told by a sentence that names nothing else', () => {
    const moved = ['visit postponed 2026-04-20', 'visit announced 2026-05-04'];
    expect(
      visits(
        'ru',
        'Визит президента Франции Эммануэля Макрона в Казахстан, намеченный на 20 апреля, отложен. Он состоится 4 мая.',
      ),
    ).toEqual(moved);
    expect(
      visits(
        'ru',
        'Визит президента Франции Эммануэля Макрона в Казахстан, намеченный на 20 апреля, отложен. Новая дата — 4 мая.',
      ),
    ).toEqual(moved);
    expect(
      visits(
        'pl',
        'Wizyta prezydenta Francji Emmanuela Macrona w Kazachstanie, planowana na 20 kwietnia, została odłożona. Odbędzie się 4 maja.',
      ),
    ).toEqual(moved);
    expect(
      visits(
        'sr',
        'Poseta predsednika Francuske Emanuela Makrona Kazahstanu, planirana za 20. april, odložena je. Novi termin je 4. maj.',
      ),
    ).toEqual(moved);
    expect(
      visits(
        'en',
        'A visit by French President Emmanuel Macron to Kazakhstan planned for April 20 has been postponed. The new date is May 4.',
      ),
    ).toEqual(moved);
    expect(
      visits(
        'tr',
        "Fransa Cumhurbaşkanı Emmanuel Macron'un 20 Nisan'da Kazakistan'a yapması planlanan ziyareti ertelendi. Yeni tarih 4 Mayıs olarak belirlendi.",
      ),
    ).toEqual(moved);
  });

  it('is none where it is the day on which it is to be told', () => {
    expect(
      visits(
        'en',
        'A visit by French President Emmanuel Macron to Kazakhstan planned for April 20 has been postponed. The ministry will say more on May 4.',
      ),
    ).toEqual(['visit postponed 2026-04-20']);
  });
});
