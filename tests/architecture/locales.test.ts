/* A language is one place: its messages, what it brings along, one entry in the registry, and the slice cut from CLDR. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadSlice } from '../../src/i18n/languages';
import { endonymOf, LOCALES, parseLocale } from '../../src/i18n/locale';
import { languageOf } from '../fixtures/languages';

const filesOf = (folder: string): string[] =>
  readdirSync(fileURLToPath(new URL(`../../src/${folder}`, import.meta.url))).sort();
const named = (extension: string): string[] => LOCALES.map((locale) => `${locale}.${extension}`).sort();

it('has the files of every registered language, and of no other', () => {
  expect(filesOf('i18n/locales')).toEqual([...named('json'), ...named('ts')].sort());
  expect(filesOf('cldr/slices')).toEqual(named('json'));
  for (const file of filesOf('cldr/corrections')) expect(named('ts')).toContain(file);
});

describe.each(LOCALES)('%s is complete:', (locale) => {
  it('answers to its own tag alone, and is called by its own name', () => {
    expect(parseLocale(locale)).toBe(locale);
    const others = LOCALES.filter((other) => other !== locale);
    for (const name of LANGUAGES[locale].answersTo) {
      expect(others.flatMap((other) => [...LANGUAGES[other].answersTo])).not.toContain(name);
    }
    expect(endonymOf(locale)).toMatch(/^\p{L}/u);
  });

  it('loads its messages, alphabet, plural rule and slice', async () => {
    const { messages, alphabet, pluralOf, monthsWithin, comma, semicolon } = languageOf(locale);
    expect(Object.keys(messages).length).toBeGreaterThan(10);
    expect(alphabet.split(' ').length).toBeGreaterThan(20);
    expect(pluralOf(5)).toMatch(/^(few|many|other)$/);
    if (monthsWithin) expect(new Set(monthsWithin).size).toBe(12);
    expect([comma, semicolon].join('')).not.toBe('');
    expect((await loadSlice(locale)).locale).toBe(locale);
  });
});
