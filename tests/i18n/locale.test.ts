import { describe, expect, it } from 'vitest';
import { detectLocale, endonymOf, LOCALES, PSEUDO_LOCALE, parseLocale } from '../../src/i18n/locale';

it('calls every language by a name of its own', () => {
  expect(new Set(LOCALES.map(endonymOf)).size).toBe(LOCALES.length);
  expect(LOCALES.map(endonymOf)).toContain('Қазақша');
});

it('has the pseudo-language for links that name it, and no reader is offered it', () => {
  expect(parseLocale(PSEUDO_LOCALE)).toBe(PSEUDO_LOCALE);
  expect(LOCALES).not.toContain(PSEUDO_LOCALE);
  expect(parseLocale('en-xa')).toBe('en');
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
    ['tr-TR', 'tr'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['ar-EG', 'ar'],
    ['ar-Arab', 'ar'],
  ])('%s asks for %s', (tag, locale) => {
    expect(parseLocale(tag)).toBe(locale);
  });

  it.each([
    'kk-Latn',
    'kk-Arab',
    'kk-CN',
    'uz-Arab',
    'uz-AF',
    'de',
    '',
    'constructor',
    'ukr',
    'english',
    'zh-TW',
    'zh-Hant',
    'zh-HK',
    'ar-Latn',
    'tr-Cyrl',
  ])('%j asks for none of ours', (tag) => {
    expect(parseLocale(tag)).toBeUndefined();
  });

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
