import { describe, expect, it } from 'vitest';
import type { ShownLocale } from '../../src/i18n/languages';
import { LOCALES } from '../../src/i18n/locale';
import { majorLabel, minorLabel } from '../../src/timeline/axis-labels';
import { speechIn } from '../fixtures/voices';

const DAY = { year: 2025, month: 11, day: 11 };
const SCALES = ['day', 'weekday', 'week', 'month', 'year'] as const;
/** Whether a space may break is the typesetter’s business and not that of the words. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The month over its days, and the month among others. */
const SAID: Readonly<Record<ShownLocale, readonly [string, string]>> = {
  en: ['November 2025', 'Nov'],
  kk: ['2025 жылғы қараша', 'қар.'],
  'uz-Cyrl': ['2025 йил ноябрь', 'ноя'],
  'uz-Latn': ['2025-yil noyabr', 'noy'],
  pl: ['listopad 2025', 'lis'],
  ru: ['ноябрь 2025 г.', 'нояб.'],
  tr: ['Kasım 2025', 'Kas'],
  'zh-Hans': ['2025年11月', '11月'],
  ar: ['نوفمبر 2025', 'نوفمبر'],
};

describe.each(LOCALES)('the axis in %s', (locale) => {
  const speech = speechIn(locale);
  const [over, among] = SAID[locale];

  it('has days and weeks under months, months under years, and years', () => {
    const labels = SCALES.map((scale) => [minorLabel(DAY, scale, speech), majorLabel(DAY, scale, speech)]);
    expect(labels.map((pair) => pair.map(plain))).toEqual([
      ['11', over],
      ['11', over],
      ['11', over],
      [among, '2025'],
      ['2025', ''],
    ]);
  });

  it('says the month at the left edge as fully as fits before the next', () => {
    const { formatter } = speech;
    const inRoom = (room: number) => plain(majorLabel(DAY, 'day', speech, room));
    expect(inRoom([...over].length + 1)).toBe(over);
    const name = formatter.month(11);
    if (name.length < over.length) expect(inRoom([...over].length)).toBe(name);
    expect(inRoom(1)).toBe(among);
  });

  it('never says a month as the browser does where it has no word', () => {
    for (let month = 1; month <= 12; month++) {
      const labels = SCALES.flatMap((scale) => [
        minorLabel({ ...DAY, month }, scale, speech),
        majorLabel({ ...DAY, month }, scale, speech),
      ]);
      for (const label of labels) expect(label).not.toMatch(/\bM\d{2}\b|undefined/);
    }
  });
});
