import { describe, expect, it } from 'vitest';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

/** Kind, status, countries and people of what an article tells. */
const told = (lang: string, ...lines: readonly string[]) =>
  goldenExtractor
    .extract(articleIn(lang, lines.join('\n')))
    .events.map(({ kind, status, countries, participants }) => [
      kind,
      status,
      [...countries].sort().join(' '),
      [...participants].sort().join(', '),
    ]);

const VISIT = 'Serbian President Aleksandar Vučić began an official visit to Kazakhstan on Tuesday.';

describe('an official whom the article names without a country', () => {
  it('is of the other of the two whom it is about', () => {
    expect(told('en', VISIT, 'Vučić met with Finance Minister Damir Ospanbek in Astana.').at(-1)).toEqual([
      'meeting',
      'held',
      'KZ RS',
      'Aleksandar Vučić, Damir Ospanbek',
    ]);
  });

  it('meets nobody where he is only spoken of', () => {
    expect(
      told('en', VISIT, 'Vučić praised the work of Finance Minister Damir Ospanbek.').map(([kind]) => kind),
    ).toEqual(['visit']);
  });
});

describe('a guest who is not named', () => {
  it('is the visitor just told of', () => {
    expect(
      told('en', VISIT, 'On Wednesday the guest was received by Kazakh Prime Minister Olzhas Bektenov.').at(
        -1,
      ),
    ).toEqual(['meeting', 'held', 'KZ RS', 'Aleksandar Vučić, Olzhas Bektenov']);
  });

  it('is named by the adjective of his country', () => {
    expect(
      told(
        'ru',
        'Президент Сербии Александр Вучич прибыл в понедельник с официальным визитом в Казахстан.',
        'Сербских гостей принял премьер-министр Олжас Бектенов.',
      ).at(-1)?.[2],
    ).toBe('KZ RS');
  });
});

describe('who led the sides of talks', () => {
  it('is told in the sentence after them', () => {
    expect(
      told(
        'en',
        'Political consultations between Kazakhstan and Poland took place in Warsaw.',
        'They were co-chaired by Deputy Foreign Minister Roman Vassilenko and Polish Deputy Foreign Minister Henryka Mościcka-Dendys.',
      ),
    ).toEqual([['meeting', 'held', 'KZ PL', 'Henryka Mościcka-Dendys, Roman Vassilenko']]);
  });

  it('is whose delegation stands before the name', () => {
    expect(
      told(
        'ru',
        'В Варшаве состоялись политические консультации между Казахстаном и Польшей.',
        'Казахстанскую делегацию возглавил заместитель министра Алибек Бакаев, польскую — государственный секретарь Марчин Босацкий.',
      ).map(([kind, status, countries, people]) => [
        kind,
        status,
        countries,
        String(people).split(', ').length,
      ]),
    ).toEqual([['meeting', 'held', 'KZ PL', 2]]);
  });

  it('takes no part where it is a house that he leads', () => {
    expect(
      told(
        'en',
        'Political consultations between Kazakhstan and Poland took place in Warsaw.',
        'The museum, led by Jan Nowak, is open daily.',
      ),
    ).toEqual([['meeting', 'held', 'KZ PL', '']]);
  });
});

describe('a pronoun after a sentence about the host', () => {
  it('is the guest where he travels on', () => {
    expect(
      told(
        'de',
        'Der serbische Präsident Aleksandar Vučić ist am Dienstag in Astana vom kasachischen Präsidenten Kassym-Schomart Tokajew empfangen worden.',
        'Tokajew würdigte die Zusammenarbeit.',
        'Am Freitag wird er in Taschkent mit dem usbekischen Präsidenten Schawkat Mirsijojew sprechen.',
      ).at(-1),
    ).toEqual(['meeting', 'announced', 'RS UZ', 'Aleksandar Vučić, Shavkat Mirziyoyev']);
  });

  it('is the host where he receives another', () => {
    expect(
      told(
        'fr',
        'Le président kazakh Kassym-Jomart Tokaïev a reçu mardi à Astana le président serbe Aleksandar Vučić.',
        'Le président Tokaïev a salué la coopération.',
        'Il a ensuite reçu le président ouzbek Chavkat Mirzioïev.',
      ).at(-1)?.[2],
    ).toBe('KZ UZ');
  });
});

describe('the next round of talks', () => {
  it('has the sides of these', () => {
    expect(
      told(
        'fr',
        'Des consultations politiques entre le Kazakhstan et la Pologne ont eu lieu mardi à Varsovie.',
        'Elles ont duré trois heures.',
        'La prochaine session des consultations se déroulera à Astana en 2026.',
      ).map(([kind, status, countries]) => [kind, status, countries]),
    ).toEqual([
      ['meeting', 'held', 'KZ PL'],
      ['meeting', 'announced', 'KZ PL'],
    ]);
  });
});

describe('the second of two clauses with one subject', () => {
  it.each([
    [
      'ru',
      'Президент Казахстана Касым-Жомарт Токаев встретился в Москве с президентом России Владимиром Путиным, а в четверг в Минске проведёт переговоры с президентом Белоруссии Александром Лукашенко.',
      'BY KZ',
      'KZ RU',
    ],
    [
      'pl',
      'Premier Polski Donald Tusk rozmawiał w Kijowie z prezydentem Ukrainy Wołodymyrem Zełenskim, a w czwartek w Berlinie spotka się z kanclerzem Niemiec Friedrichem Merzem.',
      'DE PL',
      'PL UA',
    ],
  ])('has that subject, and its day to itself (%s)', (lang, sentence, second, first) => {
    expect(
      goldenExtractor
        .extract(articleIn(lang, sentence))
        .events.filter(({ kind }) => kind === 'meeting')
        .map(({ countries, date }) => [[...countries].sort().join(' '), date === '2025-11-13']),
    ).toEqual([
      [first, false],
      [second, true],
    ]);
  });
});

describe('the state at whose place leaders meet', () => {
  it.each([
    ['en', 'Turkey will host the NATO summit in Ankara on December 3.', 'NATO TR'],
    ['en', 'The NATO summit will be held in Ankara on December 3.', 'NATO'],
  ])('is one of them where it is named beside the place (%s: %s)', (lang, sentence, countries) => {
    expect(
      told(lang, sentence)
        .filter(([kind]) => kind === 'summit')
        .map(([, , parties]) => parties),
    ).toEqual([countries]);
  });
});

describe('who is called on', () => {
  it('is the host, and the caller the guest that goes on', () => {
    expect(
      told(
        'en',
        'Serbian President Aleksandar Vučić will make a trip to Kazakhstan and Uzbekistan next week.',
        'In Astana he will pay a courtesy call on President Kassym-Jomart Tokayev.',
        'From there he will fly to Tashkent, where a meeting with President Shavkat Mirziyoyev is planned.',
      )
        .filter(([kind]) => kind === 'meeting')
        .map(([, , countries]) => countries),
    ).toEqual(['KZ RS', 'RS UZ']);
  });
});

describe('who says that he will meet somebody', () => {
  it('is the other side, where his language leaves the pronoun out', () => {
    const talks = ['meeting', 'announced', 'HU RU', 'Viktor Orbán, Vladimir Putin'];
    expect(
      told(
        'pl',
        'Premier Węgier Viktor Orbán zapowiedział, że w piątek spotka się z prezydentem Rosji Władimirem Putinem.',
      ),
    ).toEqual([talks]);
    expect(
      told(
        'ru',
        'Премьер-министр Венгрии Виктор Орбан сообщил, что встретится в пятницу с президентом России Владимиром Путиным.',
      ),
    ).toEqual([talks]);
  });

  it('is not, where who will is named', () => {
    expect(
      told('ru', 'Премьер-министр Венгрии Виктор Орбан сообщил, что Путин в пятницу встретится с Токаевым.'),
    ).toEqual([['meeting', 'announced', 'KZ RU', 'Kassym-Jomart Tokayev, Vladimir Putin']]);
  });
});

describe('a plan told in parts', () => {
  it('was not held', () => {
    expect(
      told(
        'pl',
        'Marko Đurić zostanie w piątek w Astanie przyjęty przez prezydenta Kasyma-Żomarta Tokajewa.',
      ),
    ).toEqual([['meeting', 'announced', 'KZ RS', 'Kassym-Jomart Tokayev, Marko Đurić']]);
    expect(
      told(
        'sr',
        'Ministar Marko Đurić biće u petak u Astani primljen kod predsednika Kasim-Žomarta Tokajeva.',
      ),
    ).toEqual([['meeting', 'announced', 'KZ RS', 'Kassym-Jomart Tokayev, Marko Đurić']]);
    expect(
      told('ru', 'Марко Джурич будет в пятницу в Астане принят президентом Касым-Жомартом Токаевым.'),
    ).toEqual([['meeting', 'announced', 'KZ RS', 'Kassym-Jomart Tokayev, Marko Đurić']]);
  });
});
