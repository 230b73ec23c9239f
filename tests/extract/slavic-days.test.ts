/* Days and guests that Slavic agencies tell over two clauses or sentences, each kind in the languages that have it. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** `visit held FI-KZ 2026-03-10`. */
const told = (lang: string, text: string, published: string) =>
  eventsIn(lang, text, published)
    .map(
      ({ kind, status, countries, date }) =>
        `${kind} ${status} ${[...countries].sort().join('-')} ${date ?? '-'}`,
    )
    .sort();

describe('a stay whose last day is told with its end in the next clause', () => {
  it.each([
    [
      'ru',
      '2026-03-11',
      'Премьер-министр Казахстана Олжас Бектенов, прибывший во вторник вечером в Финляндию с официальным визитом, провёл сегодня переговоры с главой финского правительства Петтери Орпо.\nЗавтра делегация осмотрит предприятие горного машиностроения в Тампере, после чего визит завершится.',
      ['meeting held FI-KZ 2026-03-11', 'visit held FI-KZ 2026-03-10/2026-03-12'],
    ],
    [
      'pl',
      '2026-03-11',
      'Premier Kazachstanu Ołżas Bektenow, który we wtorek wieczorem przybył z oficjalną wizytą do Finlandii, rozmawiał dziś z szefem fińskiego rządu Petterim Orpo.\nJutro delegacja obejrzy fabrykę maszyn górniczych w Tampere, po czym wizyta się zakończy.',
      ['meeting held FI-KZ 2026-03-11', 'visit held FI-KZ 2026-03-10/2026-03-12'],
    ],
    [
      'sr',
      '2026-03-11',
      'Premijer Kazahstana Olžas Bektenov, koji je u utorak uveče doputovao u zvaničnu posetu Finskoj, razgovarao je danas sa šefom finske vlade Peterijem Orpom.\nSutra će delegacija obići fabriku rudarskih mašina u Tampereu, nakon čega će se poseta završiti.',
      ['meeting held FI-KZ 2026-03-11', 'visit held FI-KZ 2026-03-10/2026-03-12'],
    ],
  ])('is read in %s (%s)', (lang, published, text, events) => {
    expect(told(lang, text, published)).toEqual(events);
  });
});

describe('what the guest does on the next day, told without naming him', () => {
  it.each([
    [
      'pl',
      '2026-04-22',
      'Wicepremier, minister spraw zagranicznych Radosław Sikorski rozmawiał we wtorek w Quito z minister spraw zagranicznych Ekwadoru Gabrielą Sommerfeld.\nSzef MSZ przyleciał do Quito w poniedziałek wieczorem; towarzyszy mu grupa przedsiębiorców. W środę spotyka się z Polonią, a w czwartek rozpocznie wizytę w Peru.',
      [
        'meeting held EC-PL 2026-04-21',
        'visit announced PE-PL 2026-04-23',
        'visit held EC-PL 2026-04-20/2026-04-22',
      ],
    ],
    [
      'ru',
      '2026-04-22',
      'Министр иностранных дел Сербии Марко Джурич во вторник провёл переговоры в Боготе с министром иностранных дел Колумбии Росой Вильявисенсио.\nДжурич прибыл в Боготу в понедельник вечером. В среду он встречается с предпринимателями, а в четверг начнёт визит в Перу.',
      [
        'meeting held CO-RS 2026-04-21',
        'visit announced PE-RS 2026-04-23',
        'visit held CO-RS 2026-04-20/2026-04-22',
      ],
    ],
  ])('is read in %s (%s)', (lang, published, text, events) => {
    expect(told(lang, text, published)).toEqual(events);
  });
});

describe('the afternoon of a plan', () => {
  it.each([
    [
      'pl',
      '2026-05-08',
      'Prezydent Słowenii Nataša Pirc Musar złoży we wtorek, 12 maja, oficjalną wizytę w Polsce – poinformował w piątek szef prezydenckiego Biura Polityki Międzynarodowej Marcin Przydacz.\nPo południu Pirc Musar spotka się z marszałkiem Sejmu Włodzimierzem Czarzastym.',
      ['meeting announced PL-SI 2026-05-12', 'visit announced PL-SI 2026-05-12'],
    ],
    [
      'sr',
      '2026-05-08',
      'Predsednica Slovenije Nataša Pirc Musar doći će u utorak, 12. maja, u zvaničnu posetu Srbiji – saopštio je u petak predsednik Aleksandar Vučić. Po podne će se Pirc Musar sastati sa predsednicom Skupštine Anom Brnabić.',
      ['meeting announced RS-SI 2026-05-12', 'visit announced RS-SI 2026-05-12'],
    ],
    [
      'ru',
      '2026-05-08',
      'Президент Словении Наташа Пирц Мусар во вторник, 12 мая, посетит Беларусь с официальным визитом, сообщил в пятницу министр Максим Рыженков. Во второй половине дня Пирц Мусар встретится с председателем Совета Республики Натальей Кочановой.',
      ['meeting announced BY-SI 2026-05-12', 'visit announced BY-SI 2026-05-12'],
    ],
  ])('is read in %s (%s)', (lang, published, text, events) => {
    expect(told(lang, text, published)).toEqual(events);
  });
});

describe('a range beside a word for the end', () => {
  it.each([
    [
      'pl',
      '2026-01-19',
      'Minister Władysław Kosiniak-Kamysz w przyszłym tygodniu uda się do Korei Południowej. Wizyta potrwa od 26 do 28 stycznia.',
      ['visit announced KR-PL 2026-01-26/2026-01-28'],
    ],
    [
      'ru',
      '2026-01-19',
      'Министр обороны Польши Владислав Косиняк-Камыш на следующей неделе посетит Южную Корею. Визит продлится с 26 по 28 января.',
      ['visit announced KR-PL 2026-01-26/2026-01-28'],
    ],
    [
      'sr',
      '2026-01-19',
      'Ministar odbrane Bratislav Gašić naredne nedelje putuje u Južnu Koreju. Poseta će trajati od 26. do 28. januara.',
      ['visit announced KR-RS 2026-01-26/2026-01-28'],
    ],
  ])('is read in %s (%s)', (lang, published, text, events) => {
    expect(told(lang, text, published)).toEqual(events);
  });
});

describe('a counterpart who is invited', () => {
  it.each([
    [
      'ru',
      '2025-09-05',
      'Министр иностранных дел Азербайджана Джейхун Байрамов 4 сентября провёл телефонный разговор с министром иностранных дел Бразилии Мауро Виейрой. Глава МИД Азербайджана пригласил своего коллегу посетить Баку.',
      ['call held AZ-BR 2025-09-04', 'visit invited AZ-BR -'],
    ],
    [
      'pl',
      '2025-09-05',
      'Szef MSZ Azerbejdżanu Dżejhun Bajramow rozmawiał 4 września telefonicznie z ministrem spraw zagranicznych Brazylii Mauro Vieirą. Szef azerskiej dyplomacji zaprosił swojego odpowiednika do złożenia wizyty w Baku.',
      ['call held AZ-BR 2025-09-04', 'visit invited AZ-BR -'],
    ],
  ])('is read in %s (%s)', (lang, published, text, events) => {
    expect(told(lang, text, published)).toEqual(events);
  });
});

describe('the new date of what was put off, some sentences later', () => {
  it.each([
    [
      'ru',
      '2025-11-20',
      'Официальный визит президента Молдовы Майи Санду в Ирландию, намеченный на 24–25 ноября, перенесён. Об этом журналистам сообщил в четверг пресс-секретарь главы государства Игорь Захаров.\nПо его словам, решение связано с графиком обеих сторон. «Поездка не отменена, речь идёт о переносе. Новые сроки — вторая половина января 2026 года», — пояснил он.',
      ['visit announced IE-MD 2026-01', 'visit postponed IE-MD 2025-11-24/2025-11-25'],
    ],
  ])('is read in %s (%s)', (lang, published, text, events) => {
    expect(told(lang, text, published)).toEqual(events);
  });
});

describe('what was agreed on long ago', () => {
  it.each([
    [
      'ru',
      '2025-07-17',
      'Премьер-министр Армении Никол Пашинян и президент Франции Эммануэль Макрон обсудили выполнение договорённостей, достигнутых в Ереване в октябре 2024 года.',
      ['meeting held AM-FR 2025-07'],
    ],
  ])('is read in %s (%s)', (lang, published, text, events) => {
    expect(told(lang, text, published)).toEqual(events);
  });
});
