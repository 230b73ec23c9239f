/* The first and the last day of a visit, where sentences of their own tell of the guest's coming, his leaving and what he does. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Of the visits of an article that came out on Friday, 10 April 2026. */
const visits = (lang: string, text: string, published = '2026-04-10') =>
  eventsIn(lang, text, published)
    .filter(({ kind }) => kind === 'visit')
    .map(({ host, date }) => `${host} ${date}`);

describe('the day on which the guest leaves', () => {
  it('is the last of the visit, in whichever sentence it stands', () => {
    expect(
      visits(
        'en',
        'Serbian President Aleksandar Vučić arrived in Astana on Wednesday on an official visit. On Thursday he met with Kazakh President Kassym-Jomart Tokayev. The two spoke about trade. Vučić left for Belgrade on Friday.',
      ),
    ).toEqual(['KZ 2026-04-08/2026-04-10']);
    expect(
      visits(
        'fr',
        'Le président serbe Aleksandar Vučić est arrivé mercredi à Astana pour une visite officielle. Il a été reçu jeudi par le président kazakh Kassym-Jomart Tokaïev. M. Vučić regagne Belgrade ce vendredi.',
      ),
    ).toEqual(['KZ 2026-04-08/2026-04-10']);
    expect(
      visits(
        'ru',
        'Президент Сербии Александр Вучич прибыл в среду в Астану с официальным визитом. В четверг его принял президент Казахстана Касым-Жомарт Токаев. В субботу Вучич вылетит в Белград.',
      ),
    ).toEqual(['KZ 2026-04-08/2026-04-11']);
    expect(
      visits(
        'tr',
        "Sırbistan Cumhurbaşkanı Aleksandar Vuçiç çarşamba günü resmi ziyaret için Astana'ya geldi. Vuçiç, perşembe günü Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev ile görüştü. Vuçiç cuma sabahı Astana'dan ayrıldı.",
      ),
    ).toEqual(['KZ 2026-04-08/2026-04-10']);
  });

  it('is told from the day of his coming in one sentence', () => {
    expect(
      visits(
        'ru',
        'Президент Сербии Александр Вучич в среду провёл в Астане переговоры с президентом Казахстана Касым-Жомартом Токаевым в ходе официального визита. Вучич прилетел в столицу во вторник днём и возвратился в Белград в четверг поздно вечером.',
      ),
    ).toEqual(['KZ 2026-04-07/2026-04-09']);
    expect(
      visits(
        'pl',
        'Prezydent Serbii Aleksandar Vučić spotkał się w środę w Astanie z prezydentem Kazachstanu Kasymem-Żomartem Tokajewem podczas oficjalnej wizyty. Vučić przyleciał do kazachskiej stolicy we wtorek i odleciał do Belgradu w czwartek.',
      ),
    ).toEqual(['KZ 2026-04-07/2026-04-09']);
  });

  it('ends the stop before where he travels on', () => {
    expect(
      visits(
        'de',
        'Bundeskanzler Friedrich Merz besucht am 20. April Kasachstan. Am 22. April fliegt er weiter nach Taschkent.',
      ),
    ).toContain('KZ 2026-04-20/2026-04-22');
    expect(
      visits(
        'en',
        'German Chancellor Friedrich Merz is to visit Kazakhstan on April 20. On April 21 he flies on to Tashkent.',
      ),
    ).toContain('KZ 2026-04-20/2026-04-21');
  });

  it('is his own where `he` may be the host', () => {
    expect(
      visits(
        'en',
        'President Alexander Stubb arrived in Nairobi on Monday for a state visit to Kenya. On Tuesday he held talks with Kenyan President William Ruto. He left for Helsinki on Wednesday.',
      ),
    ).toEqual(['KE 2026-04-06/2026-04-08']);
    expect(
      visits(
        'sr',
        'Premijer Mađarske Viktor Orban započeo je u utorak zvaničnu posetu Srbiji. Sastao se sa predsednikom Aleksandrom Vučićem. U petak se mađarski premijer vraća u Budimpeštu.',
      ),
    ).toEqual(['RS 2026-04-07/2026-04-10']);
  });

  it('counts from the talks where the first day is not told', () => {
    expect(
      visits(
        'ru',
        'Президент Таджикистана Эмомали Рахмон начал государственный визит в Узбекистан. Сегодня он встретился с президентом Шавкатом Мирзиёевым. Завтра глава Таджикистана посетит Самарканд, а послезавтра вернётся в Душанбе.',
      ),
    ).toEqual(['UZ 2026-04-10/2026-04-12']);
    expect(
      visits(
        'tr',
        "Kazakistan'a resmi ziyarette bulunan Vuçiç bugün Tokayev ile görüştü. Vuçiç'in ziyareti pazar günü sona erecek.",
      ),
    ).toEqual(['KZ 2026-04-10/2026-04-12']);
  });

  it('is not that of somebody else', () => {
    expect(
      visits(
        'en',
        'Serbian President Aleksandar Vučić arrived in Astana on Thursday on an official visit. Turkish Foreign Minister Hakan Fidan left Moscow on Friday.',
      ),
    ).toEqual(['KZ 2026-04-09']);
  });
});

describe('the day on which the guest comes', () => {
  it('is the first of the visit', () => {
    expect(
      visits(
        'pl',
        'W piątek dobiegła końca wizyta prezydenta Serbii Aleksandara Vučicia w Polsce. Przyleciał on do Warszawy w środę.',
      ),
    ).toEqual(['PL 2026-04-08/2026-04-10']);
    expect(
      visits(
        'en',
        'Serbian President Aleksandar Vučić wrapped up a visit to Kazakhstan on Friday. The president had flown in on Wednesday evening.',
      ),
    ).toEqual(['KZ 2026-04-08/2026-04-10']);
    expect(
      visits(
        'sr',
        'Predsednik Srbije Aleksandar Vučić završio je danas zvaničnu posetu Kazahstanu, u koju je stigao u sredu.',
      ),
    ).toEqual(['KZ 2026-04-08/2026-04-10']);
  });
});

describe('the days of a stop of a journey next week', () => {
  it('are those on which he is said to be there', () => {
    expect(
      visits(
        'ru',
        'Президент Сербии Александр Вучич отправится на будущей неделе в Казахстан и Узбекистан. В Астане Вучич пробудет с понедельника по среду.',
      ),
    ).toContain('KZ 2026-04-13/2026-04-15');
  });
});

describe('a day told twice', () => {
  it('is the last one, and no first with another a week later', () => {
    expect(
      visits(
        'sr',
        'Trodnevna poseta predsednika Srbije Aleksandra Vučića Kazahstanu okončana je u sredu. Vučić je doputovao u Astanu u ponedeljak uveče.',
      ),
    ).toEqual(['KZ 2026-04-06/2026-04-08']);
  });
});

describe('what the guest does in the country of his hosts', () => {
  it('is done while he is there', () => {
    expect(
      visits(
        'kk',
        'Бүгін Астанада Қасым-Жомарт Тоқаев ресми сапармен келген Сербия Президенті Александр Вучичпен келіссөз жүргізді. Ертең Сербия Президенті Алматыға барады.',
      ),
    ).toEqual(['KZ 2026-04-10/2026-04-11']);
    expect(
      visits(
        'uz',
        'Serbiya Prezidenti Aleksandar Vuchich bugun rasmiy tashrif bilan Oʻzbekistonga keldi. Ertaga Serbiya Prezidenti Samarqandga boradi.',
      ),
    ).toEqual(['UZ 2026-04-10/2026-04-11']);
  });

  it('is done while he is there where his hosts are still to receive him', () => {
    expect(
      visits(
        'en',
        'Serbian President Aleksandar Vučić arrived in Astana on Thursday. On Saturday he will be received by Kazakh President Kassym-Jomart Tokayev.',
      ),
    ).toEqual(['KZ 2026-04-09/2026-04-11']);
  });
});
