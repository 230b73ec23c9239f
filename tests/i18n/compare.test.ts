import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABETS } from '../../src/i18n/alphabet';
import { buildCompare } from '../../src/i18n/compare';
import { LOCALES, type Locale } from '../../src/i18n/locale';
import { cutSlice } from '../../src/publish/cut-cldr';

const sorted = (locale: Locale, words: string) => words.split(', ').sort(buildCompare(locale)).join(', ');

describe.each(LOCALES)('alphabetical order in %s', (locale) => {
  const compare = buildCompare(locale);

  it('is the order of the alphabet', () => {
    const letters = ALPHABETS[locale].split(/[ =]/);
    expect([...letters].reverse().sort(compare)).toEqual(letters);
    const capitals = letters.map((letter) => letter.toUpperCase());
    expect([...capitals].reverse().sort(compare)).toEqual(capitals);
  });

  it('is a total order: two texts never tie unless they are the same', () => {
    const { territories } = cutSlice(locale);
    const text = fc.oneof(
      fc.constantFrom(...Object.values(territories)),
      fc.string({
        unit: fc.constantFrom(...ALPHABETS[locale], 'É', 'é', 'Я', 'ß', 'z', '’', '-', ' ', '7'),
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
