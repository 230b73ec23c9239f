import { describe, expect, it } from 'vitest';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

/** Of an article that came out on 12 November 2025. */
const told = (lang: string, ...lines: readonly string[]) =>
  goldenExtractor
    .extract(articleIn(lang, lines.join('\n')))
    .events.map(({ kind, status, countries, date }) => [kind, status, [...countries].sort().join(' '), date]);

const inKazakh = (...lines: readonly string[]) => told('kk', ...lines);
const inUzbek = (...lines: readonly string[]) => told('uz-Latn', ...lines);

describe('a verb before its noun', () => {
  it('tells what the noun did', () => {
    expect(
      inKazakh(
        'Қазақстан Президенті Қасым-Жомарт Тоқаев ресми сапармен келген Сербия Президенті Александар Вучичті қабылдады.',
      ).map(([kind, status, countries]) => [kind, status, countries]),
    ).toEqual([
      ['visit', 'held', 'KZ RS'],
      ['meeting', 'held', 'KZ RS'],
    ]);
  });

  it('tells a plan where the noun is still to be held', () => {
    expect(
      inKazakh(
        'Қазақстан Президенті Қасым-Жомарт Тоқаев пен Ресей Президенті Владимир Путин 20 қарашада Мәскеуде өтетін кездесуге дайындалып жатыр.',
      ),
    ).toEqual([['meeting', 'announced', 'KZ RU', '2025-11-20']]);
  });

  it('leaves its time to the verb of who will be the first', () => {
    expect(
      inUzbek(
        'Oʻzbekiston Prezidenti Shavkat Mirziyoyev 20-noyabr kuni Serbiyaga tashrif buyurgan birinchi rahbar boʻladi.',
      ).map(([, status]) => status),
    ).toEqual(['announced']);
  });
});

describe('a verb that leaves its tense to the next', () => {
  it('is held where that was', () => {
    expect(
      inKazakh(
        'Қазақстан Президенті Қасым-Жомарт Тоқаев кеше Мәскеуге барып, Ресей Президенті Владимир Путинмен кездесті.',
      ).map(([kind, status]) => [kind, status]),
    ).toEqual([
      ['visit', 'held'],
      ['meeting', 'held'],
    ]);
  });

  it('is planned where that is', () => {
    expect(
      inKazakh(
        'Қазақстан Президенті Қасым-Жомарт Тоқаев келесі аптада Мәскеуге барып, Ресей Президенті Владимир Путинмен кездеседі.',
      ).map(([kind, status]) => [kind, status]),
    ).toEqual([
      ['visit', 'announced'],
      ['meeting', 'announced'],
    ]);
  });
});

describe('what an article points back to', () => {
  it('is the guest just told of', () => {
    expect(
      inUzbek(
        'Serbiya Prezidenti Aleksandr Vuchich 10-noyabr kuni Toshkentga keldi.',
        'Mehmonni Oʻzbekiston Prezidenti Shavkat Mirziyoyev qabul qildi.',
      ).map(([kind, , countries]) => [kind, countries]),
    ).toEqual([
      ['visit', 'RS UZ'],
      ['meeting', 'RS UZ'],
    ]);
  });

  it('is his counterpart', () => {
    expect(
      inUzbek(
        'Oʻzbekiston Prezidenti Shavkat Mirziyoyev Serbiya Prezidenti Aleksandr Vuchich bilan uchrashdi.',
        'Aleksandr Vuchich hamkasbini Serbiyaga taklif qildi.',
      ).map(([kind, status, countries]) => [kind, status, countries]),
    ).toEqual([
      ['meeting', 'held', 'RS UZ'],
      ['visit', 'invited', 'RS UZ'],
    ]);
  });

  it('is the day told before', () => {
    expect(
      inKazakh(
        'Сербия Президенті Александар Вучич 10 қарашада Астанаға келді.',
        'Келесі күні Қазақстан Президенті Қасым-Жомарт Тоқаев Сербия Президентімен келіссөз жүргізді.',
      ),
    ).toEqual([
      ['visit', 'held', 'KZ RS', '2025-11-10/2025-11-11'],
      ['meeting', 'held', 'KZ RS', '2025-11-11'],
    ]);
  });

  it('is the session of the commission', () => {
    expect(
      inUzbek(
        'Oʻzbekiston va Qirgʻiziston hukumatlararo komissiyasining yigʻilishi 30-oktabrga belgilangan edi.',
        'Yigʻilish 20-noyabrga koʻchirildi.',
      ).map(([, status, countries]) => [status, countries]),
    ).toContainEqual(['postponed', 'KG UZ']);
  });
});

describe('many in one sentence', () => {
  it('are met one by one', () => {
    expect(
      inKazakh(
        'Қазақстан Президенті Қасым-Жомарт Тоқаев Ресей Президенті Владимир Путинмен, Сербия Президенті Александар Вучичпен және Өзбекстан Президенті Шавкат Мирзиёевпен кездесулер өткізді.',
      ).map(([kind, , countries]) => [kind, countries]),
    ).toEqual([
      ['meeting', 'KZ RU'],
      ['meeting', 'KZ RS'],
      ['meeting', 'KZ UZ'],
    ]);
  });

  it('are invited each on a visit', () => {
    expect(
      inUzbek(
        'Rossiya Prezidenti Vladimir Putin Qozogʻiston va Oʻzbekiston prezidentlarini Moskvaga taklif qildi.',
      )
        .filter(([kind]) => kind === 'visit')
        .map(([, status, countries]) => [status, countries]),
    ).toEqual([
      ['invited', 'KZ RU'],
      ['invited', 'RU UZ'],
    ]);
  });

  it('come as a delegation that one of them leads', () => {
    expect(
      inUzbek(
        'Tojikiston Bosh vaziri Qohir Rasulzoda boshchiligidagi delegatsiya 10-noyabr kuni Toshkentga keldi.',
      ),
    ).toEqual([['visit', 'held', 'TJ UZ', '2025-11-10']]);
  });
});

describe('the day of an event', () => {
  it('is of the year that the words say', () => {
    expect(
      inKazakh(
        'Былтыр желтоқсанда Қазақстан Президенті Қасым-Жомарт Тоқаев Ресей Президенті Владимир Путинмен кездесті.',
      ).map(([, , , date]) => date),
    ).toEqual(['2024-12']);
  });

  it('is that of who came to hold talks', () => {
    expect(
      inUzbek(
        'Germaniya kansleri Fridrix Mers 10-noyabr kuni Fransiya Prezidenti Emmanuel Makron bilan muzokara oʻtkazish uchun Parijga yetib keldi.',
      ).map(([kind, , , date]) => [kind, date]),
    ).toEqual(
      expect.arrayContaining([
        ['visit', '2025-11-10'],
        ['meeting', '2025-11-10'],
      ]),
    );
  });

  it('draws a visit out to its last talks', () => {
    expect(
      inUzbek(
        'Tojikiston Prezidenti Emomali Rahmon 10-noyabr kuni Toshkentga keldi.',
        '11-noyabr kuni Emomali Rahmon va Oʻzbekiston Prezidenti Shavkat Mirziyoyev muzokara oʻtkazdi.',
      ).find(([kind]) => kind === 'visit')?.[3],
    ).toBe('2025-11-10/2025-11-11');
  });
});

describe('an office', () => {
  it('is not of the country that it deals with', () => {
    expect(
      inUzbek(
        'Oʻzbekiston Prezidenti Shavkat Mirziyoyev BMTning Afgʻoniston boʻyicha maxsus vakili Roza Otunbayeva bilan uchrashdi.',
      ).map(([, , countries]) => countries),
    ).toEqual(['UN UZ']);
  });
});
