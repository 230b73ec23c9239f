/* What inflected languages with free word order say, each in two of them. */
import { describe, expect, it } from 'vitest';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

const read = (lang: string, text: string) => goldenExtractor.extract(articleIn(lang, text));
const told = (lang: string, text: string) =>
  read(lang, text).events.map(
    ({ kind, status, countries, host }) => `${kind} ${status} ${countries.join('-')} ${host}`,
  );

describe('an inflected language', () => {
  it('may put what is visited before the verb', () => {
    expect(told('ru', 'Москву 20 ноября посетит министр иностранных дел Турции Хакан Фидан.')).toEqual([
      'visit announced TR-RU RU',
    ]);
    expect(told('pl', 'Moskwę odwiedzi szef MSZ Turcji Hakan Fidan.')).toEqual(['visit announced TR-RU RU']);
  });

  it('lets the realm bear the case of a name in the plain form', () => {
    const talks = ['meeting held BY-MD BY'];
    expect(told('ru', 'В Минске прошли консультации между МИД Беларуси и Республики Молдова.')).toEqual(
      talks,
    );
    expect(told('ru', 'В Минске прошли консультации МИД Республики Беларусь и Молдовы.')).toEqual(talks);
    expect(told('pl', 'W Mińsku odbyły się konsultacje MSZ Białorusi i Republiki Mołdawii.')).toEqual(talks);
  });

  it('means the guest, and not who tells of him, by a pronoun', () => {
    const guest = ['visit announced TR-RU RU', 'meeting announced RU-TR RU'];
    expect(
      told(
        'ru',
        'Министр иностранных дел Турции Хакан Фидан посетит Россию 20 ноября. Об этом сообщила официальный представитель МИД РФ Мария Захарова. На 20 ноября запланированы его переговоры с Сергеем Лавровым.',
      ),
    ).toEqual(guest);
    expect(
      told(
        'pl',
        'Szef MSZ Turcji Hakan Fidan odwiedzi Rosję 20 listopada. Poinformowała o tym rzeczniczka MSZ Rosji Maria Zacharowa. Na 20 listopada zaplanowano jego rozmowy z Siergiejem Ławrowem.',
      ),
    ).toEqual(guest);
  });

  it('tells a tour as a visit to each country', () => {
    const tour = ['visit announced RU-KZ KZ', 'visit announced RU-UZ UZ', 'visit announced RU-KG KG'];
    expect(told('ru', 'Владимир Путин посетит Казахстан, Узбекистан и Кыргызстан.')).toEqual(tour);
    expect(told('pl', 'Władimir Putin odwiedzi Kazachstan, Uzbekistan i Kirgistan.')).toEqual(tour);
  });

  it('means five presidents by the presidents of Central Asia', () => {
    const summit = ['summit held KZ-KG-TJ-TM-UZ-CN CN'];
    expect(told('ru', 'Президенты стран Центральной Азии встретились в Пекине с Си Цзиньпином.')).toEqual(
      summit,
    );
    expect(
      told('pl', 'Prezydenci państw Azji Centralnej spotkali się w Pekinie z prezydentem Chin.'),
    ).toEqual(summit);
  });

  it('takes a clause to speak of the name that it hangs on', () => {
    expect(
      told('ru', 'Токаев принял Ильхама Алиева, прибывшего с официальным визитом в Казахстан.'),
    ).toContain('visit held AZ-KZ KZ');
  });

  it('denies what follows the word of denial, and nothing else', () => {
    const denied = read('pl', 'Kreml zaprzeczył, że Władimir Putin spotka się z Kasym-Żomartem Tokajewem.');
    expect(denied.events).toEqual([]);
    expect(denied.doubts.map(({ reason }) => reason)).toEqual(['denied']);
    expect(
      told('ru', 'Песков напомнил, что Владимир Путин встретится с Касым-Жомартом Токаевым.'),
    ).toHaveLength(1);
  });

  it('names a ministry’s head by a country within the words for the office', () => {
    expect(told('ru', 'Глава турецкого МИД Хакан Фидан встретился с Сергеем Лавровым.')).toEqual([
      'meeting held TR-RU null',
    ]);
    expect(told('pl', 'Szef tureckiej dyplomacji Hakan Fidan spotkał się z Siergiejem Ławrowem.')).toEqual([
      'meeting held TR-RU null',
    ]);
  });
});

describe('a visit that is only recalled', () => {
  it('lends its year to no visit of today', () => {
    const { events } = read(
      'pl',
      'Prezydent Serbii Aleksandar Vučić przybył do Kazachstanu.\nOstatnia wizyta prezydenta Serbii Aleksandara Vučicia w Kazachstanie odbyła się w 2018 roku.',
    );
    expect(events.map(({ date }) => date).sort()).toEqual(['2018', '2025-11']);
  });
});

describe('a plan told lately', () => {
  it('is not dated by the day on which it was told', () => {
    const { events } = read(
      'ru',
      'О предстоящем визите президента России Владимира Путина в Казахстан 20 октября сообщил посол.',
    );
    expect(events.map(({ date }) => date)).toEqual([null]);
  });
});

describe('an ambassador', () => {
  const people = (lang: string, text: string) =>
    read(lang, text).events.flatMap((event) => event.participants);

  it('is named after the country where he is accredited, which is no side', () => {
    expect(
      people('ru', 'Министр Мурат Нуртлеу встретился с послом России в Казахстане Игорем Алексеевым.'),
    ).toContain('Igor Alekseev');
    expect(told('ru', 'Сергей Лавров 11 ноября принял посла Турции в Москве Олгана Бекара.')).toEqual([
      'meeting held RU-TR RU',
    ]);
    expect(people('pl', 'Radosław Sikorski przyjął ambasadora Mongolii w Polsce Dorja Barkhasa.')).toEqual([
      'Radosław Sikorski',
      'Dorj Barkhas',
    ]);
  });

  it('is named in the plain form, whatever the case of his office', () => {
    expect(people('ru', 'Сергей Лавров принял посла Турции Олгана Бекара.')).toContain('Olgan Bekar');
    expect(people('ru', 'Сергей Лавров встретился с послом Турции Олганом Бекаром.')).toContain(
      'Olgan Bekar',
    );
    expect(people('ru', 'Посол Турции Никола Бекара встретился с Сергеем Лавровым.')).toContain(
      'Nikola Bekara',
    );
  });
});

describe('an office of several states', () => {
  const people = (lang: string, text: string) =>
    read(lang, text).events.flatMap((event) => event.participants);

  it('is held by those whose names stand behind a dash, in the same order', () => {
    expect(
      people(
        'ru',
        'Сергей Лавров встретился с главами МИД Турции и Грузии — Хаканом Фиданом и Макой Бочоришвили.',
      ),
    ).toHaveLength(3);
    expect(
      people(
        'pl',
        'W Genewie spotkali się szefowie dyplomacji Armenii i Azerbejdżanu - Ararat Mirzojan i Dżejhun Bajramow.',
      ),
    ).toEqual(['Ararat Mirzoyan', 'Jeyhun Bayramov']);
  });

  it('is no namesake’s who speaks for another state', () => {
    expect(
      people(
        'ru',
        'В Женеве встретились заместители министров Армении и Азербайджана – Ваан Костанян и Самир Шарифов.',
      ),
    ).toEqual(['Vahan Kostanyan', 'Samir Sharifov']);
  });
});

describe('an office with its country', () => {
  it('says whose somebody is whom a list knows by one name alone as another’s', () => {
    expect(told('ru', 'Министр иностранных дел Эфиопии Шара встретился с Сергеем Лавровым.')).toEqual([
      'meeting held ET-RU null',
    ]);
    expect(told('en', 'The Foreign Minister of Ethiopia Putin met with Hakan Fidan in Ankara.')).toEqual([
      'meeting held ET-TR TR',
    ]);
  });
});

describe('an adjective of two states', () => {
  it('is that of the one which the article names', () => {
    const meeting = 'Сергей Лавров встретился с конголезским лидером.';
    expect(told('ru', `В Москву прибыл президент Республики Конго. ${meeting}`)).toContain(
      'meeting held RU-CG RU',
    );
  });
});
