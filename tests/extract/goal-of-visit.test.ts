/* Where a visit goes that names no goal, and whose a delegation is that names no state. */
import { describe, expect, it } from 'vitest';
import { eventsIn, sayEvent } from '../fixtures/extraction';

const told = (lang: string, text: string) => eventsIn(lang, text).map(sayEvent);

describe('a visit at the invitation of somebody', () => {
  it.each([
    [
      'en',
      'At the invitation of President Emomali Rahmon of Tajikistan, Mongolian President Ukhnaagiin Khürelsükh will pay an official visit on 19-21 November.',
    ],
    [
      'ru',
      'По приглашению президента Таджикистана Эмомали Рахмона президент Монголии Ухнаагийн Хурэлсух 19–21 ноября посетит республику с официальным визитом.',
    ],
    [
      'pl',
      'Na zaproszenie prezydenta Tadżykistanu Emomalego Rahmona prezydent Mongolii Uchnaagijn Churelsuch złoży w dniach 19–21 listopada oficjalną wizytę.',
    ],
    [
      'kk',
      'Тәжікстан Президенті Эмомали Рахмонның шақыруымен Моңғолия Президенті Ухнаагийн Хүрэлсүх 19–21 қарашада ресми сапармен келеді.',
    ],
    [
      'de',
      'Auf Einladung des tadschikischen Präsidenten Emomali Rahmon kommt der mongolische Präsident Ukhnaagiin Khürelsükh am 19. November zu einem Staatsbesuch.',
    ],
    [
      'uz',
      'Tojikiston Prezidenti Emomali Rahmonning taklifiga binoan Mongoliya Prezidenti Uxnaagiyn Xurelsux 19-21 noyabr kunlari rasmiy tashrif bilan keladi.',
    ],
    [
      'tr',
      'Tacikistan Cumhurbaşkanı İmamali Rahman’ın davetlisi olarak Moğolistan Cumhurbaşkanı Ukhnaagiin Khürelsükh 19-21 Kasım’da resmi ziyarette bulunacak.',
    ],
    [
      'sr',
      'Na poziv predsednika Tadžikistana Emomalija Rahmona predsednik Mongolije Uhnagin Hurelsuh boraviće u zvaničnoj poseti 19. novembra.',
    ],
  ])('goes to him where nothing else is said, in %s', (lang, text) => {
    expect(told(lang, text)).toEqual(['visit announced MN-TJ TJ']);
  });

  it('goes where it is said to go', () => {
    expect(
      told(
        'en',
        'At the invitation of Tajik President Emomali Rahmon, Mongolian President Ukhnaagiin Khürelsükh will pay an official visit to Uzbekistan on 19 November.',
      ),
    ).toEqual(['visit announced MN-UZ UZ']);
  });
});

describe('a delegation', () => {
  it.each([
    ['en', 'A delegation from Hanoi visited Poland on Tuesday.', 'visit held PL-VN PL'],
    ['de', 'Eine Delegation aus Hanoi besuchte am Dienstag Berlin.', 'visit held DE-VN DE'],
    ['pl', 'Delegacja z Kazachstanu złożyła we wtorek wizytę w Polsce.', 'visit held KZ-PL PL'],
    ['ru', 'Делегация из Ханоя находится в Узбекистане с официальным визитом.', 'visit held UZ-VN UZ'],
  ])('from a capital or a country is that state’s, in %s', (lang, text, event) => {
    expect(told(lang, text)).toEqual([event]);
  });

  it('from another city may be anybody’s', () => {
    expect(told('en', 'A delegation from Munich visited Poland on Tuesday.')).toEqual([]);
  });
});
