/* The day of talks on a visit, where the sentence that tells of them names none, or names one that is not theirs. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Of the talks of an article that came out on Friday, 10 April 2026. */
const talks = (lang: string, text: string, published = '2026-04-10') =>
  eventsIn(lang, text, published)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ date }) => date);

describe('talks after a guest came', () => {
  it('are not on the day of his arrival, which another clause tells', () => {
    expect(
      talks(
        'en',
        'Serbian President Aleksandar Vučić held talks with Kazakh Prime Minister Olzhas Bektenov in Astana on Thursday. Vučić, who landed in the Kazakh capital late on Wednesday, later called on President Kassym-Jomart Tokayev.',
      ),
    ).toEqual(['2026-04-09', '2026-04-09']);
    expect(
      talks(
        'ru',
        'В среду в Астане президент Сербии Александр Вучич провёл переговоры с премьер-министром Казахстана Олжасом Бектеновым. Вучич прибыл в Астану накануне вечером. После переговоров его принял президент Казахстана Касым-Жомарт Токаев.',
      ),
    ).toEqual(['2026-04-08', '2026-04-08']);
    expect(
      talks(
        'de',
        'Präsident Aleksandar Vučić ist am Mittwoch zu politischen Gesprächen in Astana eingetroffen. Am Donnerstag traf er Ministerpräsident Olschas Bektenow. Danach wurde Vučić von Präsident Kassym-Schomart Tokajew empfangen.',
      ),
    ).toEqual(['2026-04-09', '2026-04-09']);
  });
});

describe('talks beside an arrival in one sentence', () => {
  it('are on the other day', () => {
    expect(
      talks(
        'en',
        'Finnish President Alexander Stubb had arrived in Nairobi on Monday and held talks with Kenyan President William Ruto on Tuesday.',
      ),
    ).toEqual(['2026-04-07']);
    expect(
      talks('kk', 'Тоқаев бүгін Ақордада бір күн бұрын елімізге келген Вучичпен келіссөз жүргізді.'),
    ).toEqual(['2026-04-10']);
    expect(
      talks('uz', 'Mirziyoyev bugun kecha kechqurun Toshkentga kelgan Vuchich bilan muzokara oʻtkazdi.'),
    ).toEqual(['2026-04-10']);
  });
});

describe('talks in a programme that is told in its order', () => {
  it('are before the day that is named next', () => {
    expect(
      talks(
        'en',
        'Serbian President Aleksandar Vučić will pay a state visit to Kazakhstan on 14 and 15 April. Talks with President Kassym-Jomart Tokayev are scheduled in Astana. On the second day Vučić will visit Almaty.',
      ),
    ).toEqual(['2026-04-14']);
    expect(
      talks(
        'sr',
        'Predsednik Mađarske Tamaš Šuljok doputovaće u ponedeljak u dvodnevnu posetu Srbiji. Predviđen je razgovor sa predsednikom Aleksandrom Vučićem. Šuljok će u utorak biti u Subotici.',
      ),
    ).toEqual(['2026-04-13']);
  });

  it('are on any of its days where no other is named', () => {
    expect(
      talks(
        'en',
        'Serbian President Aleksandar Vučić will pay a state visit to Kazakhstan on 14 and 15 April. Talks with President Kassym-Jomart Tokayev are scheduled in Astana.',
      ),
    ).toEqual(['[2026-04-14,2026-04-15]']);
  });
});

describe('talks on the first day of a visit', () => {
  it('are counted from the day of arrival, wherever it is told', () => {
    expect(
      talks(
        'ru',
        'Президент Сербии Александр Вучич посетил Казахстан. Визит начался в понедельник, 6 апреля; вчера вечером Вучич улетел в Белград. В день приезда он провёл переговоры с президентом Казахстана Касым-Жомартом Токаевым.',
      ),
    ).toEqual(['2026-04-06']);
    expect(
      talks(
        'tr',
        "Sırbistan Cumhurbaşkanı Aleksandar Vuçiç, çarşamba günü geldiği Kazakistan'daki temaslarını bugün tamamlayarak Belgrad'a döndü. Vuçiç, ziyaretin ilk gününde Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev ile görüştü.",
      ),
    ).toEqual(['2026-04-08']);
  });
});

describe('a day of their own', () => {
  it('goes before the days of the visit and before the year', () => {
    expect(
      talks(
        'en',
        'A visit by Serbian President Aleksandar Vučić to Kazakhstan is planned for April 13 to 15 and includes talks with President Kassym-Jomart Tokayev in Astana on the second day.',
      ),
    ).toEqual(['2026-04-14']);
    expect(
      talks(
        'pl',
        'Trzecia w tym roku runda rozmów między Serbią a Kazachstanem odbyła się pod koniec marca w Astanie.',
      ),
    ).toEqual(['2026-03']);
  });
});

describe('talks on a visit of one day', () => {
  it('are on that day, though the report came out later', () => {
    expect(
      talks(
        'tr',
        "Malta Dışişleri Bakanı Ian Borg, dün Ankara'ya bir günlük çalışma ziyaretinde bulundu. Dışişleri Bakanı Hakan Fidan, konuk bakanı Ankara'da ağırladı.",
      ),
    ).toEqual(['2026-04-09']);
    expect(
      talks(
        'en',
        'Maltese Foreign Minister Ian Borg arrived in Ankara on Wednesday for a one-day visit. He was received by Turkish Foreign Minister Hakan Fidan.',
      ),
    ).toEqual(['2026-04-08']);
  });
});
