import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/i18n/direction';
import { isolate } from '../../src/i18n/isolate';
import { LOCALES } from '../../src/i18n/locale';
import { speechIn } from '../fixtures/voices';

describe('the direction of a language', () => {
  it('is from the right for Arabic alone among those of the interface', () => {
    expect(LOCALES.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar']);
    expect(speechIn('ar').direction).toBe('rtl');
  });

  it('is that of its usual script, unless the tag names another', () => {
    expect(['fa', 'he-IL', 'ur', 'uz-Arab', 'kk_Arab'].map(directionOf)).toEqual(Array(5).fill('rtl'));
    expect(['uz-Latn', 'ar-Latn', 'sr-Cyrl', 'zh-Hant', ''].map(directionOf)).toEqual(Array(5).fill('ltr'));
  });
});

describe('words of another direction', () => {
  it('are set apart once, and Arabic words and numbers not at all', () => {
    expect(isolate('Akorda')).toBe('\u2068Akorda\u2069');
    expect(isolate(isolate('Ақорда'))).toBe('\u2068Ақорда\u2069');
    expect(isolate('新华社')).toBe('\u2068新华社\u2069');
    expect([isolate('أكوردا'), isolate('2025'), isolate('')]).toEqual(['أكوردا', '2025', '']);
  });

  it('are set apart where a message takes them in', () => {
    const { t } = speechIn('ar');
    expect(t('error.broken', { path: 'manifest.json' })).toContain('\u2068manifest.json\u2069');
    expect(speechIn('en').t('error.broken', { path: 'manifest.json' })).toMatch(/: manifest\.json$/);
  });
});

describe('numbers in messages', () => {
  it('take the form of the language, whatever the browser knows of it', () => {
    const said = [0, 1, 2, 3, 11, 100].map((count) =>
      speechIn('ar').t('app.events', { count, number: String(count) }),
    );
    expect(said).toEqual(['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثًا', '100 حدث']);
    const polish = [1, 2, 5, 22].map((count) =>
      speechIn('pl').t('list.sources', { count, number: String(count) }),
    );
    expect(polish).toEqual(['1 artykuł', '2 artykuły', '5 artykułów', '22 artykuły']);
  });
});
