import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSlice, SLICE_LOCALES } from '../../src/cldr/slice';
import { cutSlice, printSlice, slicePath } from '../../src/publish/cut-cldr';

describe.each(SLICE_LOCALES)('the slice of %s', (locale) => {
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
      for (const pattern of [...Object.values(past), ...Object.values(future)])
        expect(pattern).toContain('{0}');
    }
  });
});

it('opens the week on Monday', () => {
  expect(cutSlice('pl').weekdays.full[0]).toBe('poniedziałek');
  expect(cutSlice('uz-Cyrl').weekdays.full[6]).toBe('якшанба');
});
