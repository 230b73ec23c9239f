import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompare } from '../../src/i18n/compare';
import type { ShownLocale } from '../../src/i18n/languages';
import { LOCALES } from '../../src/i18n/locale';
import { cutSlice } from '../../src/publish/cut-cldr';
import { languageOf } from '../fixtures/languages';

const sorted = (locale: ShownLocale, words: string) =>
  words
    .split(', ')
    .sort(buildCompare(languageOf(locale)))
    .join(', ');

describe.each(LOCALES)('alphabetical order in %s', (locale) => {
  const language = languageOf(locale);
  const compare = buildCompare(language);

  it('is the order of the alphabet', () => {
    const letters = language.alphabet.split(/[ =]/);
    expect([...letters].reverse().sort(compare)).toEqual(letters);
    const capitals = letters.map((letter) => letter.toLocaleUpperCase(locale));
    expect([...capitals].reverse().sort(compare)).toEqual(capitals);
  });

  it('is a total order: two texts never tie unless they are the same', () => {
    const { territories } = cutSlice(locale);
    const text = fc.oneof(
      fc.constantFrom(...Object.values(territories)),
      fc.string({
        unit: fc.constantFrom(...language.alphabet, 'É', 'é', 'Я', 'ß', 'z', '’', '-', ' ', '7'),
        maxLength: 4,
      }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(compare(a, b) === 0).toBe(a === b);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('alphabetical order', () => {
  it('keeps Turkish ı and i apart, in capitals too', () => {
    expect(sorted('tr', 'İtalya, Irak, Şili, Çin, Cezayir, Özbekistan, Oman, Ürdün, Uganda')).toBe(
      'Cezayir, Çin, Irak, İtalya, Oman, Özbekistan, Şili, Uganda, Ürdün',
    );
  });

  it('goes by pinyin in Chinese, as a collator made for it does', () => {
    const countries = Object.values(cutSlice('zh-Hans').territories).filter((name) => !/[（]/.test(name));
    const oracle = new Intl.Collator('zh-u-co-pinyin');
    expect([...countries].sort(buildCompare(languageOf('zh-Hans')))).toEqual(
      [...countries].sort(oracle.compare),
    );
    expect(sorted('zh-Hans', '中国, 哈萨克斯坦, 俄罗斯, 阿富汗')).toBe('阿富汗, 俄罗斯, 哈萨克斯坦, 中国');
  });

  it('passes over hamza and vowel marks in Arabic', () => {
    expect(sorted('ar', 'عُمان, إيران, ألمانيا, العراق, أوزبكستان, تركيا')).toBe(
      'العراق, ألمانيا, أوزبكستان, إيران, تركيا, عُمان',
    );
  });

  it('puts Kazakh letters where Kazakh has them', () => {
    expect(
      sorted('kk', 'Ямайка, Үндістан, Қазақстан, Әзірбайжан, Ақтау, Ирак, Кувейт, Өзбекстан, Оман'),
    ).toBe('Ақтау, Әзірбайжан, Ирак, Кувейт, Қазақстан, Оман, Өзбекстан, Үндістан, Ямайка');
  });

  it('ends Uzbek Cyrillic with ў қ ғ ҳ', () => {
    expect(sorted('uz-Cyrl', 'Ҳиндистон, Ўзбекистон, Қозоғистон, Ямайка, Ғана, Австрия')).toBe(
      'Австрия, Ямайка, Ўзбекистон, Қозоғистон, Ғана, Ҳиндистон',
    );
  });

  it('counts Uzbek oʻ, gʻ, sh and ch as letters after z, however the apostrophe is typed', () => {
    expect(sorted('uz-Latn', 'Chili, Shri-Lanka, Oʻzbekiston, Gʻana, Ozarbayjon, Suriya, Zambiya')).toBe(
      'Ozarbayjon, Suriya, Zambiya, Oʻzbekiston, Gʻana, Shri-Lanka, Chili',
    );
    expect(sorted('uz-Latn', "O‘zbek, Zambiya, O'rda")).toBe("Zambiya, O'rda, O‘zbek");
  });

  it('puts Polish Ł after L', () => {
    expect(sorted('pl', 'Łotwa, Mali, Luksemburg, Świdnica, Syria')).toBe(
      'Luksemburg, Łotwa, Mali, Syria, Świdnica',
    );
  });

  it('files Russian ё under е', () => {
    expect(sorted('ru', 'Ёлкин, Елисеев, Ельцин')).toBe('Елисеев, Ёлкин, Ельцин');
  });

  it('passes over accents and case at first', () => {
    expect(sorted('en', 'Åland Islands, Zambia, albania, Algeria, Côte d’Ivoire, Costa Rica, Cuba')).toBe(
      'Åland Islands, albania, Algeria, Costa Rica, Côte d’Ivoire, Cuba, Zambia',
    );
  });

  it('puts letters of other alphabets last, and a shorter word before a longer one', () => {
    expect(sorted('en', 'Россия, Zambia, New Zealand, Newark, 2 Mali')).toBe(
      '2 Mali, New Zealand, Newark, Zambia, Россия',
    );
  });
});
