import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, matchesSearch } from '../../src/i18n/fold';
import { LOCALES } from '../../src/i18n/locale';
import { cutSlice } from '../../src/publish/cut-cldr';

describe('spellings of one name', () => {
  it.each([
    'Тоқаев Токаев Tokayev Tokajew Toqayev Toʻqayev Toqaev Tokaev',
    'Мирзиёев Мирзиеев Mirziyoyev Mirziyoev Mirzijojew',
    'Россия Rossiya Rosja',
    'Алиев Әлиев Aliyev Alijew Əliyev',
    'Жапаров Japarov Zhaparov Dżaparow',
    'Зеленский Зеленський Zelensky Zelenskyy Zełenski',
    'Вьетнам Vietnam Wietnam Vyetnam',
    'Эрдоган Ердоған Erdoğan Erdogʻan Erdogan',
    'Рахмон Rahmon Rakhmon',
    'Ўзбекистон Oʻzbekiston O‘zbekiston Ozbekiston',
    'Соловьёв Соловьев Solovyov Solovyev',
    'Вучић Вучич Vučić',
    'Шавкат Shavkat Szawkat',
  ])('fold to one: %s', (spellings) => {
    expect(new Set(spellings.split(' ').map(foldForSearch)).size).toBe(1);
  });

  it('keep their words apart, hyphens too', () => {
    expect(foldForSearch('  Қасым-Жомарт  ТОҚАЕВ!')).toBe('kasim iemart tokaiev');
  });
});

describe('type-ahead', () => {
  it('finds a name from each of its beginnings, typed in another script', () => {
    for (const typed of ['т', 'то', 'tok', 'toka', 'tokay', 'tokaye', 'Tokajew', 'Тоқ', 'Toʻq']) {
      expect(matchesSearch(['Қасым-Жомарт Тоқаев'], typed), typed).toBe(true);
    }
    for (const typed of ['Mirz', 'Mirzi', 'Mirziy', 'Mirziyo', 'Mirziyoy', 'Мирзиё', 'Мирзие']) {
      expect(matchesSearch(['Шавкат Мирзиёев'], typed), typed).toBe(true);
    }
  });

  it('finds Arabic names with or without their article, hamza and dots', () => {
    for (const typed of ['الإمارات', 'امارات', 'العربيه', 'عربية']) {
      expect(matchesSearch(['الإمارات العربية المتحدة'], typed), typed).toBe(true);
    }
    expect(matchesSearch(['ألمانيا'], 'مانيا')).toBe(false);
  });

  it('finds Chinese names from any character on, and Turkish ones without their dots', () => {
    expect(matchesSearch(['沙特阿拉伯'], '阿拉伯')).toBe(true);
    expect(matchesSearch(['沙特阿拉伯'], '中国')).toBe(false);
    for (const typed of ['irak', 'Irak', 'ırak']) expect(matchesSearch(['Irak'], typed), typed).toBe(true);
    for (const typed of ['İtal', 'ital', 'ingi', 'İng']) {
      expect(matchesSearch(['İtalya', 'İngiltere'], typed), typed).toBe(true);
    }
  });

  it('asks every typed word for a beginning, in any order', () => {
    expect(matchesSearch(['Владимир Путин', 'Vladimir Putin'], 'put vlad')).toBe(true);
    expect(matchesSearch(['Vladimir Putin'], 'vlad tok')).toBe(false);
    expect(matchesSearch(['Vladimir Putin'], 'utin')).toBe(false);
  });

  it('takes letters typed without their marks', () => {
    expect(matchesSearch(['Aleksandar Vučić'], 'vucic')).toBe(true);
    expect(matchesSearch(['Lech Wałęsa'], 'walesa')).toBe(true);
    expect(matchesSearch(['Gʻarbiy Sahroi Kabir'], 'garb')).toBe(true);
  });

  it('shows everything until something is typed', () => {
    expect(matchesSearch(['Polska'], '  ')).toBe(true);
    expect(matchesSearch([], 'p')).toBe(false);
  });

  it('finds names of scripts that it does not fold', () => {
    expect(matchesSearch(['習近平'], '習')).toBe(true);
    expect(matchesSearch(['習近平'], 'ь')).toBe(false);
  });

  it.each(LOCALES)('finds every country by each beginning of its own name in %s', (locale) => {
    for (const name of Object.values(cutSlice(locale).territories)) {
      for (let end = 1; end <= name.length; end++) {
        expect(matchesSearch([name], name.slice(0, end)), name.slice(0, end)).toBe(true);
      }
    }
  });

  it('finds any text by itself, in capitals too', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => matchesSearch([text], text)));
    fc.assert(
      fc.property(fc.constantFrom('Тоқаев', 'Łotwa', 'Ўзбекистон'), (text) =>
        matchesSearch([text], text.toUpperCase()),
      ),
    );
  });
});
