import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXTRACTION_LOCALES } from '../../src/cldr/extraction-slice';
import { loadSlice } from '../../src/i18n/languages';
import { LOCALES } from '../../src/i18n/locale';
import { cutSlice, printSlice, slicePath } from '../../src/publish/cut-cldr';
import {
  cutExtractionSlice,
  extractionSlicePath,
  printExtractionSlice,
} from '../../src/publish/cut-extraction';

describe.each(LOCALES)('the slice of %s', (locale) => {
  it('is what the installed CLDR and the corrections give', () => {
    expect(readFileSync(slicePath(locale), 'utf8')).toBe(printSlice(cutSlice(locale)));
  });

  it('loads under its own tag', async () => {
    expect((await loadSlice(locale)).locale).toBe(locale);
  });

  it('holds twelve months and seven weekdays, each named once', () => {
    const { months, weekdays } = cutSlice(locale);
    for (const names of [months.inDate, months.alone, months.short]) expect(new Set(names).size).toBe(12);
    for (const names of [weekdays.full, weekdays.short]) expect(new Set(names).size).toBe(7);
  });

  it('has a place for every part in its patterns', () => {
    const { list, relative, languagePattern } = cutSlice(locale);
    for (const pattern of [...Object.values(list), languagePattern]) {
      expect(pattern).toContain('{0}');
      expect(pattern).toContain('{1}');
    }
    for (const { past, future } of Object.values(relative)) {
      for (const [category, pattern] of [...Object.entries(past), ...Object.entries(future)]) {
        // One and two days are words in Arabic, which no number stands beside.
        const isNumberless = locale === 'ar' && ['one', 'two'].includes(category);
        expect(pattern.includes('{0}')).toBe(!isNumberless);
      }
    }
  });
});

it('opens the week where the language is at home', () => {
  const opening = LOCALES.map((locale) => cutSlice(locale).firstWeekday);
  // Saturday in Arabic, after Egypt; British English, like the others, on Monday.
  expect(opening).toEqual(LOCALES.map((locale) => (locale === 'ar' ? 6 : 1)));
});

it('lists the days of the week from Monday', () => {
  expect(cutSlice('pl').weekdays.full[0]).toBe('poniedziałek');
  expect(cutSlice('uz-Cyrl').weekdays.full[6]).toBe('якшанба');
});

it.each(EXTRACTION_LOCALES)('the extraction slice of %s is what the installed CLDR gives', (locale) => {
  expect(readFileSync(extractionSlicePath(locale), 'utf8')).toBe(
    printExtractionSlice(cutExtractionSlice(locale)),
  );
});
