/* Words that stand for a state or a person: a capital for its state, a delegation for its head, the first word of an office for its case. */
import { describe, expect, it } from 'vitest';
import { eventsIn, sayEvent } from '../fixtures/extraction';

const eventsOf = (lang: string, text: string, published = '2026-05-08') => eventsIn(lang, text, published);
const told = (lang: string, text: string) => eventsOf(lang, text).map(sayEvent);

describe('two capitals that talks are between', () => {
  it('stand for their states, and are no place', () => {
    expect(
      told('en', 'A new round of talks between Washington and Tehran took place in Muscat on Thursday.'),
    ).toEqual(['meeting held IR-US OM']);
    expect(told('ru', 'Переговоры между Москвой и Киевом прошли в четверг в Стамбуле.')).toEqual([
      'meeting held RU-UA TR',
    ]);
    expect(told('tr', 'Ankara ile Bakü arasındaki görüşmeler perşembe günü Tiflis’te yapıldı.')).toEqual([
      'meeting held AZ-TR GE',
    ]);
  });

  it('may be cities between which a train runs', () => {
    expect(
      told(
        'en',
        'The prime minister of Poland opened a railway line between Warsaw and Vilnius on Thursday.',
      ),
    ).toEqual([]);
  });
});

describe('a delegation', () => {
  it('is known by its head', () => {
    for (const [lang, text] of [
      ['ru', 'Делегация Казахстана во главе с вице-премьером Сериком Жумангариным посетила Скопье.'],
      ['pl', 'Delegacja Kazachstanu pod przewodnictwem wicepremiera Serika Żumangarina odwiedziła Skopje.'],
    ] as const)
      expect(eventsOf(lang, text)[0]).toMatchObject({ host: 'MK', participants: ['Serik Zhumangarin'] });
  });
});

describe('an office of several words', () => {
  it('shows its case by the first of them', () => {
    expect(
      told(
        'ru',
        'Во вторник глава правительства Казахстана был принят президентом Беларуси Александром Лукашенко.',
      ),
    ).toEqual(['meeting held BY-KZ BY']);
    expect(
      told('sr', 'Šef diplomatije Srbije primljen je u utorak kod predsednika Azerbejdžana Ilhama Alijeva.'),
    ).toEqual(['meeting held AZ-RS AZ']);
  });
});

describe('who goes on talking beside a gathering', () => {
  it('does so where it is', () => {
    expect(
      told(
        'pl',
        'Minister spraw zagranicznych Polski Radosław Sikorski rozmawiał we wtorek w Nowym Jorku, w kuluarach sesji Zgromadzenia Ogólnego ONZ, z ministrem spraw zagranicznych Estonii Margusem Tsahkną. W środę Sikorski spotkał się z ministrem spraw zagranicznych Ukrainy Andrijem Sybihą.',
      ),
    ).toEqual(['meeting held EE-PL US', 'meeting held PL-UA US']);
    expect(
      told(
        'kk',
        'Ермек Көшербаев бүгін Анталия дипломатиялық форумының алаңында Түркия Сыртқы істер министрі Хакан Фиданмен кездесті. Сонымен қатар Көшербаев Сербия Сыртқы істер министрі Марко Джуричпен кездесті.',
      ),
    ).toContain('meeting held KZ-RS TR');
  });
});

describe('the day for which a visit was planned', () => {
  it('is not the one that it is put off to', () => {
    expect(
      told('sr', 'Premijer Grčke Kirijakos Micotakis odložio je posetu Beogradu planiranu za petak.'),
    ).toEqual(['visit postponed GR-RS RS']);
    expect(
      told(
        'ru',
        'Премьер-министр Греции Кириакос Мицотакис отложил визит в Белград, запланированный на пятницу.',
      ),
    ).toEqual(['visit postponed GR-RS RS']);
    expect(
      told('ru', 'Визит премьер-министра Греции Кириакоса Мицотакиса в Белград перенесён на пятницу.'),
    ).toEqual(['visit postponed GR-RS RS', 'visit announced GR-RS RS']);
  });
});

describe('the next session', () => {
  it('of which neither day nor place is told is none yet', () => {
    expect(
      told(
        'en',
        'Saudi Foreign Minister Faisal bin Farhan spoke by telephone with Philippine Foreign Secretary Theresa Lazaro on Thursday. The two sides reviewed preparations for the next session of the joint commission.',
      ),
    ).toEqual(['call held PH-SA null']);
    expect(
      told(
        'ru',
        'Министр иностранных дел Казахстана Ермек Кошербаев в четверг поговорил по телефону с главой МИД Сербии Марко Джуричем. Стороны обсудили подготовку следующего заседания межправительственной комиссии.',
      ),
    ).toEqual(['call held KZ-RS null']);
  });
});

describe('a title beside a name', () => {
  it('is not whom the name means where it is done to', () => {
    for (const [lang, text] of [
      [
        'kk',
        'Қазақстан Президенті Қасым-Жомарт Тоқаев Сербия Президенті Александр Вучичпен кездесті. Тоқаев Президентті Қазақстанға ресми сапармен келуге шақырды.',
      ],
      [
        'ru',
        'Президент Казахстана Касым-Жомарт Токаев встретился с Президентом Сербии Александром Вучичем. Токаев пригласил Президента посетить Казахстан с официальным визитом.',
      ],
    ] as const)
      expect(eventsOf(lang, text).at(-1)).toMatchObject({
        kind: 'visit',
        status: 'invited',
        host: 'KZ',
        participants: ['Aleksandar Vučić'],
      });
  });
});
