/* Gatherings of several states: who is asked to them, who came, and where those met who were there. */
import { describe, expect, it } from 'vitest';
import { eventsIn, sayEvent } from '../fixtures/extraction';

const told = (lang: string, text: string, published = '2026-05-29') =>
  eventsIn(lang, text, published).map(sayEvent);

describe('a list of states that are asked to a gathering', () => {
  it('is no visit of each', () => {
    expect(
      told(
        'de',
        'Estlands Ministerpräsident Kristen Michal hat seine Kollegen aus Dänemark, Finnland und Lettland eingeladen.',
      ),
    ).toEqual([]);
    expect(
      told(
        'en',
        'Estonian Prime Minister Kristen Michal has invited the prime ministers of Denmark, Finland and Latvia.',
      ),
    ).toEqual([]);
  });
});

describe('two who are at a gathering', () => {
  it('met where it is, where nothing else is said', () => {
    expect(
      told(
        'fr',
        'Les présidents du Mali, du Burkina Faso et du Niger ont tenu vendredi un sommet à Bamako. Le président malien Assimi Goïta s’est ensuite entretenu avec le président burkinabè Ibrahim Traoré.',
      ),
    ).toContain('meeting held BF-ML ML');
    expect(
      told(
        'sr',
        'Predsednici Srbije, Mađarske i Slovačke sastali su se u petak u Subotici na samitu. Predsednik Srbije Aleksandar Vučić razgovarao je sa premijerom Slovačke Robertom Ficom.',
      ),
    ).toContain('meeting held RS-SK RS');
  });

  it('met elsewhere on another day', () => {
    expect(
      told(
        'fr',
        'Les présidents du Mali, du Burkina Faso et du Niger ont tenu vendredi un sommet à Bamako. Le président malien Assimi Goïta s’était entretenu le 3 mars avec le président burkinabè Ibrahim Traoré.',
      ),
    ).toContain('meeting held BF-ML null');
  });
});

describe('who took part in a summit', () => {
  it('may be told in the sentence after it', () => {
    expect(
      told(
        'ru',
        'Заседание Совета глав правительств СНГ проходит сегодня в Ашхабаде. В нём участвуют премьер-министр России Михаил Мишустин, премьер-министр Казахстана Олжас Бектенов и премьер-министр Азербайджана Али Асадов.',
      ),
    ).toEqual(['summit held AZ-CIS-KZ-RU TM']);
  });
});

describe('who leads an organisation', () => {
  it('acts for it, wherever he is from', () => {
    const text = (sentence: string) =>
      `Генеральный секретарь ОБСЕ Феридун Синирлиоглу побывал в Кишинёве. Визит начался в понедельник; ${sentence}`;
    expect(told('ru', text('вчера турецкий дипломат улетел в Вену.'))).toEqual(['visit held MD-OSCE MD']);
    expect(
      told('ru', text('вчера турецкий дипломат провёл переговоры с президентом Молдавии Майей Санду.')),
    ).toContain('meeting held MD-OSCE MD');
  });

  it('is nobody of a state that is there as well', () => {
    expect(
      told(
        'pl',
        'Sekretarz generalny OBWE Feridun Sinirlioğlu przybył w poniedziałek do Ankary. We wtorek turecka delegacja spotkała się z prezydent Mołdawii Maią Sandu. Turcja dziękowała.',
      ),
    ).toContain('meeting held MD-TR null');
  });
});

describe('whom a verb of receiving names behind it as who did it', () => {
  it('is the host, though another word stands between its parts', () => {
    expect(
      told(
        'en',
        'Uruguayan Foreign Minister Mario Lubetkin was also received the same afternoon by Finnish President Alexander Stubb.',
      ),
    ).toEqual(['meeting held FI-UY FI']);
    expect(
      told(
        'en',
        'Uruguayan Foreign Minister Mario Lubetkin was later received at the palace by Finnish President Alexander Stubb.',
      ),
    ).toEqual(['meeting held FI-UY FI']);
  });
});

describe('who came to a gathering told of before', () => {
  const all = (lang: string, text: string) =>
    eventsIn(lang, text, '2026-05-15').map(({ kind, countries, host, venue }) =>
      [kind, countries.join('-'), host, venue.place].join(' '),
    );

  it('is told after who chaired it, and with the words for the session', () => {
    expect(
      all(
        'kk',
        'Бүгін Түркістанда Түркі мемлекеттері ұйымының саммиті өтті. Жиынға Қазақстан Президенті Қасым-Жомарт Тоқаев төрағалық етті. Оған Әзербайжан Президенті Ильхам Әлиев, Қырғызстан Президенті Садыр Жапаров және Түркия Президенті Режеп Тайип Ердоған қатысты.',
      ),
    ).toEqual(['summit OTS-KZ-AZ-KG-TR KZ Turkistan']);
    expect(
      all(
        'uz',
        'Bugun Bishkekda Shanxay hamkorlik tashkilotiga aʼzo davlatlar Xavfsizlik kengashlari kotiblarining uchrashuvi boʻlib oʻtdi. Anjumanda Rossiya Xavfsizlik kengashi kotibi Sergey Shoygu, Hindiston vakili Ajit Doval va Oʻzbekiston Xavfsizlik kengashi kotibi Viktor Mahmudov ishtirok etdi.',
      ),
    ).toEqual(['meeting SCO-RU-IN-UZ KG Bishkek']);
    expect(
      all(
        'tr',
        'Türk Devletleri Teşkilatı zirvesi bugün Bişkek’te yapıldı. Toplantıya Cumhurbaşkanı Recep Tayyip Erdoğan’ın yanı sıra Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev ve Azerbaycan Cumhurbaşkanı İlham Aliyev katıldı.',
      ),
    ).toEqual(['summit OTS-TR-KZ-AZ KG Bishkek']);
  });
});

describe('talks beside a gathering', () => {
  const places = (lang: string, text: string) =>
    eventsIn(lang, text, '2026-04-22')
      .filter(({ kind, countries }) => kind === 'meeting' && countries.length === 2)
      .map(({ countries, venue, date }) => [countries.join('-'), venue.place, date].join(' '));

  it('are where that is, and not where the next is or a further city lies', () => {
    expect(
      places(
        'de',
        'Die Staats- und Regierungschefs der nordischen und baltischen Staaten kamen am Dienstag im estnischen Tartu zu ihrem Gipfel zusammen. Am Rande des Gipfels traf Bundeskanzler Friedrich Merz den norwegischen Regierungschef Jonas Gahr Støre.',
      ),
    ).toEqual(['DE-NO Tartu 2026-04-21']);
    expect(
      places(
        'fr',
        'Les présidents du Mali, du Burkina Faso et du Niger ont tenu mardi un sommet à Bamako. L’état-major de leur force sera installé à Niamey. En marge du sommet, le président malien Assimi Goïta a rencontré le président burkinabè Ibrahim Traoré. Le prochain sommet aura lieu à Ouagadougou.',
      ),
    ).toEqual(['ML-BF Bamako 2026-04-21']);
  });
});
