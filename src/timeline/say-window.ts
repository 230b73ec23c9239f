import type { Speech } from '../i18n/speech';
import { ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { sayDate } from '../words/say-date';

/** A stretch of time in words: `1 October 2025 – 31 March 2026`. */
export function sayWindow({ from, to }: DayWindow, speech: Speech): string {
  const qualified = { edtf: '', approximate: false, uncertain: false };
  return sayDate({ ...qualified, form: 'range', from: ymdFromDay(from), to: ymdFromDay(to) }, speech);
}
