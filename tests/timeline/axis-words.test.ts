import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale';
import { axisDayOf, lettersToNextMonth, momentWeek } from '../../src/timeline/axis-words';
import { speechIn } from '../fixtures/voices';

const MS_PER_DAY = 86_400_000;

describe('the room of a label at the left edge', () => {
  const geometry = { width: 1000, msPerPixel: MS_PER_DAY / 50, letterWidth: 10 };

  it('is what is left of the month, in letters', () => {
    // Three days of fifty pixels each, less what vis-timeline adds to a label.
    expect(lettersToNextMonth(new Date('2025-10-29T00:00:00Z'), geometry)).toBe(14);
    expect(lettersToNextMonth(new Date('2025-12-31T12:00:00Z'), geometry)).toBe(1.5);
  });

  it('is counted in whole days without a time zone', () => {
    expect(axisDayOf(new Date('2025-10-31T23:59:59Z'))).toEqual({ year: 2025, month: 10, day: 31 });
  });
});

describe('the week', () => {
  it('opens on Saturday in Arabic and on Monday in the other languages', () => {
    const opening = LOCALES.map((locale) => momentWeek(speechIn(locale).formatter.firstWeekday).dow);
    expect(opening).toEqual(LOCALES.map((locale) => (locale === 'ar' ? 6 : 1)));
  });

  it('that opens on Monday is numbered as in ISO 8601, and Sunday is day nought', () => {
    expect(momentWeek(1)).toEqual({ dow: 1, doy: 4 });
    expect(momentWeek(7)).toEqual({ dow: 0, doy: 3 });
  });
});
