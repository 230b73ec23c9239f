/* How far off something is, in words: "yesterday", "3 months ago", "через 2 дня". */
import type { CldrSlice, RelativeWords } from '../cldr/slice';
import type { Language } from './language';
import { fillPattern } from './pattern';

export type RelativeUnit = keyof CldrSlice['relative'];

/** `amount` units from now, negative for the past; `digits` writes a number. */
export function sayRelative(
  amount: number,
  words: RelativeWords,
  { pluralOf, digits }: Pick<Language, 'pluralOf'> & { readonly digits: (value: number) => string },
): string {
  if (amount === 0) return words.current;
  if (amount === 1) return words.next;
  if (amount === -1) return words.last;
  const patterns = amount < 0 ? words.past : words.future;
  const count = Math.abs(amount);
  return fillPattern(patterns[pluralOf(count)] ?? patterns.other, digits(count));
}
