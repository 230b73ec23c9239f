/* `Later in the day`, `le même jour`: the day that the article has spoken of last. */
import type { DateMention } from './find-dates';
import type { SentenceReading } from './read-sentence';

/** Sentences back that the day may stand. */
const REACH = 4;

/** Readings in which such words stand for a day of their own; where no day was said they are none. O(dates). */
export function withSameDays(readings: readonly SentenceReading[]): SentenceReading[] {
  let last: { readonly value: DateMention['value']; readonly sentence: number } | undefined;
  return readings.map((reading, sentence) => {
    const dates = reading.dates.flatMap((date): DateMention[] => {
      if (!isSameDay(date)) {
        if (isOneDay(date)) last = { value: date.value, sentence };
        return [date];
      }
      return last && sentence - last.sentence <= REACH ? [{ ...date, value: last.value }] : [];
    });
    return { ...reading, dates };
  });
}

const isSameDay = ({ value }: DateMention): boolean =>
  value.form === 'relative' && value.relative.unit === 'same-day';

const isOneDay = ({ value }: DateMention): boolean =>
  value.form === 'weekday' ||
  (value.form === 'relative' ? value.relative.unit === 'day' : value.days.length === 1);
