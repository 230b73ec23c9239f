/* What an article says later of what it told before: the next round, the refusal, the day it ends, the two who had met. */
import { describe, expect, it } from 'vitest';
import { eventsIn, sayEvent } from '../fixtures/extraction';

const told = (lang: string, text: string, published = '2026-05-08') =>
  eventsIn(lang, text, published).map((event) => `${sayEvent(event)} ${event.date}`);

describe('a visit that is put off', () => {
  it('was one of its own where the day it had is told after the new one', () => {
    const days = ['visit announced KZ-RS KZ 2026-05-20', 'visit postponed KZ-RS KZ 2026-05-05'];
    expect(
      told(
        'ru',
        'Визит президента Сербии Александра Вучича в Казахстан пройдёт 20 мая. Первоначально визит был намечен на 5 мая, но его отложили.',
      ).sort(),
    ).toEqual(days);
    expect(
      told(
        'pl',
        'Wizyta prezydenta Serbii Aleksandara Vučicia w Kazachstanie odbędzie się 20 maja. Pierwotnie wizyta była zaplanowana na 5 maja, ale została przełożona.',
      ).sort(),
    ).toEqual(days);
    expect(
      told(
        'sr',
        'Predsednik Srbije Aleksandar Vučić posetiće Kazahstan 20. maja. Poseta je prvobitno bila zakazana za 5. maj, ali je odložena.',
      ).sort(),
    ).toEqual(days);
  });

  it('did not take place because somebody else came, and has a new day', () => {
    const events = told(
      'de',
      'Der für die kommende Woche geplante Deutschland-Besuch des vietnamesischen Parlamentspräsidenten Tran Thanh Man ist verschoben worden. In Leipzig wollte er Landsleute treffen, die als Arbeiter in die DDR gekommen waren. Der Besuch soll nun im Juni nachgeholt werden.',
    );
    expect(events).toContain('visit announced DE-VN DE 2026-06');
    expect(events.join()).not.toContain('held');
  });

  it('keeps its level on the new day', () => {
    const levels = (lang: string, text: string) =>
      eventsIn(lang, text).map(({ status, level }) => `${status} ${level}`);
    expect(
      levels(
        'en',
        'The official visit to Slovenia of Montenegrin Prime Minister Milojko Spajić, planned for this Wednesday, has been postponed. The two agreed that the visit would take place on January 20.',
      ),
    ).toContain('announced official');
    expect(
      levels(
        'kk',
        'Сербия Президенті Александр Вучичтің Қазақстанға ресми сапары кейінге қалдырылды. Сапар 20 желтоқсанда өтеді.',
      ),
    ).toContain('announced official');
  });
});

describe('who will not come', () => {
  it('has called off the visit where the article says so next', () => {
    expect(
      told(
        'sr',
        'Predsednica Slovenije Nataša Pirc Musar neće doći u petak u Beograd. Poseta je otkazana zbog obaveza predsednice u Ljubljani.',
        '2026-05-12',
      ),
    ).toEqual(['visit cancelled RS-SI RS 2026-05-15']);
    expect(
      told(
        'ru',
        'Президент Словении Наташа Пирц-Мусар не приедет в пятницу в Белград. Визит отменён.',
      ).join(),
    ).toContain('visit cancelled RS-SI RS');
  });
});

describe('the two who had met before', () => {
  it('met where that is said to have been, whoever is invited now', () => {
    expect(
      told(
        'de',
        'Bundeskanzler Friedrich Merz hat am Freitag mit dem angolanischen Präsidenten João Lourenço telefoniert. Lourenço lud Merz nach Angola ein. Die beiden Politiker waren zuletzt im November in Luanda zusammengetroffen.',
      ),
    ).toContain('meeting held AO-DE AO 2025-11');
    expect(
      told(
        'tr',
        'Hollanda Dışişleri Bakanı David van Weel, 12 Mayıs’ta Ankara’ya resmi ziyaret gerçekleştirecek. Van Weel, Dışişleri Bakanı Hakan Fidan ile görüşecek. İki bakan son olarak eylül ayında New York’ta görüşmüştü.',
      ),
    ).toContain('meeting held NL-TR US 2025-09');
  });
});

describe('the next and the last session', () => {
  it('are told at the end of an article, far from the one that it reports', () => {
    const far = ' Стороны обсудили торговлю.'.repeat(6);
    expect(
      told(
        'ru',
        `Заседание Совета глав правительств СНГ прошло сегодня в Ашхабаде.${far} Следующее заседание Совета назначено на 13 ноября в Самарканде.`,
      ),
    ).toContain('summit announced CIS UZ 2026-11-13');
    expect(
      told(
        'pl',
        `W Baku odbyło się dziś posiedzenie polsko-azerbejdżańskiej komisji międzyrządowej.${' Omówiono handel.'.repeat(6)} Poprzednie posiedzenie komisji odbyło się w 2022 roku w Warszawie.`,
      ),
    ).toContain('meeting held AZ-PL PL 2022');
  });
});

describe('a visit still to come', () => {
  it('has not ended, on whatever day it is said to end', () => {
    expect(
      told(
        'sr',
        'Predsednica Skupštine Ana Brnabić boraviće od ponedeljka, 11. maja, u zvaničnoj poseti Kipru. Poseta se završava u sredu.',
      ),
    ).toEqual(['visit announced CY-RS CY 2026-05-11/2026-05-13']);
    expect(
      told(
        'de',
        'Außenminister Johann Wadephul bricht am kommenden Dienstag zu einer Reise nach Zentralasien auf. Am Donnerstag und Freitag hält sich Wadephul in Taschkent auf.',
      ),
    ).toEqual(['visit announced DE-UZ UZ 2026-05-14/2026-05-15']);
  });
});

describe('what is moved from one day to another of the month', () => {
  it('is put off on the first and planned for the second', () => {
    expect(
      told(
        'de',
        'Der Besuch des griechischen Ministerpräsidenten Kyriakos Mitsotakis in Berlin ist vom 14. auf den 20. Mai verschoben worden.',
      ),
    ).toEqual(['visit postponed DE-GR DE 2026-05-14', 'visit announced DE-GR DE 2026-05-20']);
    expect(
      told('sr', 'Poseta premijera Grčke Kirijakosa Micotakisa Beogradu pomerena je sa 14. na 20. maj.'),
    ).toEqual(['visit postponed GR-RS RS 2026-05-14', 'visit announced GR-RS RS 2026-05-20']);
  });
});

describe('leaders who close their summit by saying something', () => {
  it('are its sides', () => {
    expect(
      told(
        'en',
        'The leaders of Cyprus, Egypt and Greece pledged on Wednesday to press ahead with the pipeline, closing their eleventh trilateral summit in Nicosia.',
      ).join(),
    ).toContain('summit held CY-EG-GR CY');
  });
});

describe('a dash between two days', () => {
  it('quotes nobody', () => {
    expect(
      told('uz', 'Gruziya Bosh vaziri Irakli Kobaxidze 23–24-may kunlari mamlakatimizga tashrif buyuradi.'),
    ).toEqual(['visit announced GE-UZ UZ 2026-05-23/2026-05-24']);
    expect(
      told('kk', 'Грузия Премьер-министрі Ираклий Кобахидзе 23–24 мамырда елімізге ресми сапармен келеді.'),
    ).toEqual(['visit announced GE-KZ KZ 2026-05-23/2026-05-24']);
  });
});

describe('the visit of whoever was received', () => {
  const REPORTS = [
    [
      'de',
      'Die serbische Parlamentspräsidentin Ana Brnabić ist am Dienstag in Berlin von Bundestagspräsidentin Julia Klöckner empfangen worden. Am Mittwoch ging der zweitägige Besuch zu Ende.',
    ],
    [
      'en',
      'German President Frank-Walter Steinmeier received Serbian President Aleksandar Vučić in Berlin on Tuesday. The two-day visit ended on Wednesday.',
    ],
  ] as const;

  it.each(REPORTS)('is told by its end alone (%s)', (lang, text) => {
    expect(told(lang, text)).toContain('visit held DE-RS DE 2026-05-05/2026-05-06');
  });

  it('is none where only its subject is told of', () => {
    const text =
      'Die serbische Parlamentspräsidentin Ana Brnabić ist am Dienstag in Berlin von Bundestagspräsidentin Julia Klöckner empfangen worden. Der Besuch eines Museums gefiel ihr.';
    expect(told('de', text).join()).not.toContain('visit');
  });
});

describe('a clause about whoever was met', () => {
  const REPORTS = [
    [
      'sr',
      'Ministar spoljnih poslova Srbije Marko Đurić sastao se danas u Beogradu sa ministrom spoljnih poslova Rusije Sergejem Lavrovom, koji boravi u dvodnevnoj zvaničnoj poseti našoj zemlji.',
    ],
    [
      'pl',
      'Minister spraw zagranicznych Serbii Marko Đurić spotkał się w piątek w Belgradzie z ministrem spraw zagranicznych Rosji Siergiejem Ławrowem, który przebywa z dwudniową wizytą.',
    ],
  ] as const;

  it.each(REPORTS)('says who visits, though not whither (%s)', (lang, text) => {
    expect(told(lang, text).join()).toContain('visit held RS-RU RS');
  });

  it('ends with the way home, which is no other visit', () => {
    const text =
      'EU-Kommissarin Marta Kos hat Serbien bei einem Besuch in Belgrad zu mehr Tempo gedrängt. Kos war am Mittwochabend eingetroffen und kehrte am Freitag nach Brüssel zurück.';
    expect(told('de', text)).toEqual(['visit held EU-RS RS 2026-05-06/2026-05-08']);
  });
});

describe('a round told by its number', () => {
  it('is that of the talks told before, where it is still to come', () => {
    expect(
      told(
        'en',
        'Political consultations between Nepal and Cambodia were held in Siem Reap on Thursday. It was agreed that the fourth round would be convened in Kathmandu in 2027.',
      ),
    ).toContain('meeting announced KH-NP NP 2027');
    expect(
      told(
        'fr',
        'Les consultations politiques entre l’Algérie et la Croatie se sont tenues mercredi à Zagreb. Il a été convenu de tenir la prochaine session à Alger en 2027.',
      ),
    ).toContain('meeting announced DZ-HR DZ 2027');
  });

  it('is no ballot', () => {
    expect(
      told(
        'en',
        'Political consultations between Nepal and Cambodia were held in Siem Reap on Thursday. The second round of elections will be held in Nepal in 2027.',
      ),
    ).toHaveLength(1);
  });
});

describe('a visit whose last day alone is still to come', () => {
  it('has begun where its guest was received', () => {
    expect(
      told(
        'ru',
        'Министр иностранных дел Казахстана Ермек Кошербаев пробудет в Пекине до субботы. Сегодня Кошербаев провёл в китайской столице переговоры с министром иностранных дел КНР Ван И.',
      ),
    ).toContain('visit held CN-KZ CN 2026-05-08/2026-05-09');
    expect(
      told(
        'pl',
        'Marszałek Senatu Małgorzata Kidawa-Błońska przyjęła w czwartek w Warszawie przewodniczącego parlamentu Danii Sørena Gade. W sobotę, w ostatnim dniu pobytu w Polsce, Gade pojedzie do Gdyni.',
      ),
    ).toContain('visit held DK-PL PL 2026-05-07/2026-05-09');
  });

  it('has not, where it begins after the talks', () => {
    expect(
      told(
        'ru',
        'Президент Казахстана Касым-Жомарт Токаев принял сегодня в Астане министра иностранных дел Сербии Марко Джурича. 20–22 мая Джурич снова посетит Казахстан.',
      ),
    ).toContain('visit announced KZ-RS KZ 2026-05-20/2026-05-22');
  });
});
