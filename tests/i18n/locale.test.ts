import { describe, expect, it } from 'vitest';
import { SLICE_LOCALES } from '../../src/cldr/slice';
import { detectLocale, ENDONYMS, LOCALES, parseLocale } from '../../src/i18n/locale';

it('has a slice for every language of the interface', () => {
  expect(LOCALES).toEqual(SLICE_LOCALES);
  expect(Object.keys(ENDONYMS)).toEqual([...LOCALES]);
});

describe('a language tag', () => {
  it.each([
    ['kk', 'kk'],
    ['kk-KZ', 'kk'],
    ['kk-Cyrl-KZ', 'kk'],
    ['uz', 'uz-Latn'],
    ['uz-UZ', 'uz-Latn'],
    ['uz-Latn-UZ', 'uz-Latn'],
    ['uz-Cyrl', 'uz-Cyrl'],
    ['uz_Cyrl_UZ', 'uz-Cyrl'],
    ['UZ-CYRL', 'uz-Cyrl'],
    ['en-US', 'en'],
    ['pl-PL', 'pl'],
    ['ru-KZ', 'ru'],
    ['ru-Cyrl-RU-x-private', 'ru'],
  ])('%s asks for %s', (tag, locale) => {
    expect(parseLocale(tag)).toBe(locale);
  });

  it.each(['kk-Latn', 'kk-Arab', 'kk-CN', 'uz-Arab', 'uz-AF', 'de', '', 'constructor', 'ukr', 'english'])(
    '%j asks for none of ours',
    (tag) => {
      expect(parseLocale(tag)).toBeUndefined();
    },
  );

  it('asks for each of ours by its own name', () => {
    for (const locale of LOCALES) expect(parseLocale(locale)).toBe(locale);
  });
});

describe('the reader’s language', () => {
  it('is the one of the opened link first, then the remembered one', () => {
    expect(detectLocale({ asked: 'kk', stored: 'pl', browser: ['ru'] })).toBe('kk');
    expect(detectLocale({ asked: null, stored: 'pl', browser: ['ru'] })).toBe('pl');
    expect(detectLocale({ asked: 'xx', stored: 'pl', browser: ['ru'] })).toBe('pl');
  });

  it('is sought through the whole list of the browser', () => {
    expect(
      detectLocale({ asked: null, stored: null, browser: ['de-DE', 'kk-Arab', 'uz-Cyrl-UZ', 'en'] }),
    ).toBe('uz-Cyrl');
  });

  it('is English where nothing fits', () => {
    expect(detectLocale({ asked: null, stored: 'zz', browser: ['de', 'fr'] })).toBe('en');
  });
});
