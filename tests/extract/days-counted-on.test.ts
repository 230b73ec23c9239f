/* Days that are counted from another, of what was said about a visit on a day of its own, and the visit that talks belong to. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Read on a Friday. */
const days = (lang: string, text: string, published = '2026-05-08') =>
  eventsIn(lang, text, published).map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('in the afternoon', () => {
  it('is of the day that was announced, and not of the one on which it was', () => {
    expect(
      days(
        'pl',
        'Prezydent Serbii Aleksandar Vučić złoży we wtorek, 12 maja, oficjalną wizytę w Polsce – poinformował w piątek szef Biura Polityki Międzynarodowej Marcin Przydacz. Po południu Vučić spotka się z prezydentem Karolem Nawrockim.',
      ),
    ).toEqual(['visit announced 2026-05-12', 'meeting announced 2026-05-12']);
    expect(
      days(
        'en',
        'Serbian President Aleksandar Vučić will pay an official visit to Kazakhstan on 12 May, President Kassym-Jomart Tokayev said on Friday. In the afternoon Vučić will meet Prime Minister Olzhas Bektenov.',
      ),
    ).toContain('visit announced 2026-05-12');
  });
});

describe('the first and the last day told of a visit that lasts', () => {
  it('are both known', () => {
    expect(
      days(
        'pl',
        'Prezydent Serbii Aleksandar Vučić w przyszłym tygodniu uda się do Kazachstanu. Wizyta potrwa od 12 do 14 maja. W środę, 13 maja, w Astanie planowane są rozmowy z prezydentem Kasymem-Żomartem Tokajewem. Dzień później gość odwiedzi Ałmaty.',
      )[0],
    ).toBe('visit announced 2026-05-12/2026-05-14');
    expect(
      days(
        'ru',
        'Президент Сербии Александр Вучич на следующей неделе посетит Казахстан. Визит продлится с 12 по 14 мая. 13 мая в Астане запланированы переговоры с президентом Касым-Жомартом Токаевым.',
      )[0],
    ).toBe('visit announced 2026-05-12/2026-05-14');
  });
});

describe('the day after which a visit ends', () => {
  it('is its last, however far the word stands', () => {
    expect(
      days(
        'ru',
        'Президент Сербии Александр Вучич, прибывший в четверг в Казахстан с официальным визитом, провёл сегодня переговоры с президентом Касым-Жомартом Токаевым. Завтра делегация осмотрит предприятие горного машиностроения в Караганде, после чего визит завершится.',
      ),
    ).toEqual(['visit held 2026-05-07/2026-05-09', 'meeting held 2026-05-08']);
    expect(
      days(
        'en',
        'Serbian President Aleksandar Vučić, who arrived in Kazakhstan on Thursday for an official visit, held talks today with President Kassym-Jomart Tokayev. Tomorrow the delegation will inspect a large machine-building plant in the city of Karaganda, after which the visit ends.',
      ),
    ).toEqual(['visit held 2026-05-07/2026-05-09', 'meeting held 2026-05-08']);
  });
});

describe('talks between two visits of one state', () => {
  it('are of the visit of whoever held them', () => {
    expect(
      days(
        'en',
        'Serbian Prime Minister Đuro Macut was in Kazakhstan on an official visit on 7 and 8 May. He was received by President Kassym-Jomart Tokayev. In April, Serbian President Aleksandar Vučić came to Kazakhstan on a state visit.',
      ),
    ).toEqual([
      'visit held 2026-05-07/2026-05-08',
      expect.stringMatching(/^meeting held .*2026-05-0/),
      'visit held 2026-04',
    ]);
  });
});

describe('a guest who will leave', () => {
  it.each([
    [
      'ru',
      'Президент Казахстана Касым-Жомарт Токаев принял президента Сербии Александра Вучича, находящегося в Казахстане с визитом. В воскресенье Вучич вернётся на родину.',
    ],
    [
      'tr',
      "Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev, Kazakistan'da bulunan Sırbistan Cumhurbaşkanı Aleksandar Vucic'i kabul etti. Vucic pazar günü ülkesine dönecek.",
    ],
  ])('was not received on that day (%s)', (lang, text) => {
    expect(days(lang, text).sort()).toEqual(['meeting held 2026-05', 'visit held 2026-05']);
  });
});

describe('a visit since a weekday', () => {
  it('has begun', () => {
    expect(
      days(
        'ru',
        'Президент Сербии Александр Вучич, который находится в Казахстане с официальным визитом со среды, сегодня был принят президентом Касым-Жомартом Токаевым.',
      ),
    ).toEqual(['visit held 2026-05-06/2026-05-08', 'meeting held 2026-05-08']);
    expect(
      days(
        'de',
        'Der serbische Präsident Aleksandar Vučić, der seit Mittwoch zu einem offiziellen Besuch in Kasachstan weilt, ist heute von Präsident Kassym-Schomart Tokajew empfangen worden.',
      ),
    ).toEqual(expect.arrayContaining(['visit held 2026-05-06/2026-05-08', 'meeting held 2026-05-08']));
  });
});

describe('two verbs with a weekday each', () => {
  it('have each its own', () => {
    expect(
      days(
        'ru',
        'Президент Сербии Александр Вучич прибудет в Астану в понедельник и во вторник проведёт переговоры с президентом Казахстана Касым-Жомартом Токаевым.',
      ),
    ).toEqual(['visit announced 2026-05-11/2026-05-12', 'meeting announced 2026-05-12']);
    expect(
      days(
        'en',
        'Serbian President Aleksandar Vučić is due to arrive in Astana on Monday evening and to hold talks with Kazakh President Kassym-Jomart Tokayev the following day.',
      ),
    ).toEqual(['visit announced 2026-05-11/2026-05-12', 'meeting announced 2026-05-12']);
    expect(days('ru', 'Президент Сербии Александр Вучич посетит Астану в понедельник и во вторник.')).toEqual(
      ['visit announced 2026-05-11/2026-05-12'],
    );
  });
});

describe('a visit spoken of for what is done on it', () => {
  it('is still to come where the verb that closes the sentence is', () => {
    expect(
      days(
        'tr',
        "Sırbistan Cumhurbaşkanı Aleksandar Vucic, 12-14 Mayıs'taki Kazakistan ziyareti çerçevesinde Sırp firmalarının yapımını sürdürdüğü projelerde incelemelerde bulunacak.",
      ),
    ).toEqual(['visit announced 2026-05-12/2026-05-14']);
  });
});

describe('part of a month or a year', () => {
  it.each([
    [
      'tr',
      "Sırbistan Cumhurbaşkanı Aleksandar Vucic haziran ortasında Kazakistan'ı ziyaret edecek.",
      '2026-06',
    ],
    [
      'tr',
      "Sırbistan Cumhurbaşkanı Aleksandar Vucic ekim ayının ikinci yarısında Kazakistan'ı ziyaret edecek.",
      '2026-10',
    ],
    [
      'tr',
      "Sırbistan Cumhurbaşkanı Aleksandar Vucic gelecek yılın başında Kazakistan'ı ziyaret edecek.",
      '2027',
    ],
    ['en', 'Serbian President Aleksandar Vučić will visit Kazakhstan before the end of the year.', '2026'],
    [
      'fr',
      "Le président serbe Aleksandar Vučić se rendra au Kazakhstan au début de l'année prochaine.",
      '2027',
    ],
  ])('is that month or year (%s)', (lang, text, date) => {
    expect(days(lang, text)).toEqual([`visit announced ${date}`]);
  });
});

describe('a session of some days', () => {
  it.each([
    [
      'fr',
      'La session de la commission intergouvernementale kazakho-serbe a pris fin mercredi à Astana. Ouverte lundi par une réunion des experts, elle a été coprésidée par les deux ministres.',
    ],
    [
      'en',
      'The session of the Kazakh-Serbian intergovernmental commission ended in Astana on Wednesday. The proceedings, opened on Monday, were devoted to trade.',
    ],
    [
      'de',
      'Die Sitzung der kasachisch-serbischen Regierungskommission ist am Mittwoch in Astana zu Ende gegangen. Begonnen hatte sie am Montag mit Beratungen der Experten.',
    ],
    [
      'ru',
      'Заседание казахстанско-сербской межправительственной комиссии началось в Астане в понедельник. Завершилось оно в среду подписанием протокола.',
    ],
  ])('has its first and its last told in two sentences (%s)', (lang, text) => {
    expect(days(lang, text)).toEqual(['meeting held 2026-05-04/2026-05-06']);
  });

  it('has one where the other is that of a visit', () => {
    expect(
      days(
        'en',
        'The session of the Kazakh-Serbian intergovernmental commission ended in Astana on Wednesday. The visit of the Serbian delegation began on Monday.',
      ),
    ).toContain('meeting held 2026-05-06');
  });
});

describe('a journey on to another country', () => {
  it('is not on the day of the first stop', () => {
    expect(
      days(
        'de',
        'Der serbische Präsident Aleksandar Vučić reist am Dienstag nach Kasachstan und anschließend nach Usbekistan. Am Donnerstag fliegt der Präsident nach Usbekistan weiter.',
      ),
    ).toContain('visit announced 2026-05-14');
  });
});
