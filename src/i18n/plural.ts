/*
 * Which plural form a number takes. After the cardinal rules of CLDR 48; written out because they are four lines and the
 * browser's own cannot be trusted with Kazakh and Uzbek.
 */
import type { PluralCategory } from '../cldr/slice';
import type { Locale } from './locale';

export function pluralCategory(locale: Locale, count: number): PluralCategory {
  if (locale === 'ru' || locale === 'pl') return slavicCategory(locale, Math.abs(count));
  return Math.abs(count) === 1 ? 'one' : 'other';
}

function slavicCategory(locale: 'ru' | 'pl', count: number): PluralCategory {
  if (!Number.isInteger(count)) return 'other';
  const units = count % 10;
  const isTeen = Math.floor(count / 10) % 10 === 1;
  // Russian 21 is singular (21 визит), Polish 21 is not (21 wizyt).
  if (locale === 'ru' ? units === 1 && !isTeen : count === 1) return 'one';
  return units >= 2 && units <= 4 && !isTeen ? 'few' : 'many';
}
