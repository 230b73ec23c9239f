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
      const value = last && sentence - last.sentence <= REACH ? shift(last.value, offsetOf(date)) : undefined;
      return value ? [{ ...date, value }] : [];
    });
    return { ...reading, dates };
  });
}

const isSameDay = ({ value }: DateMention): boolean =>
  value.form === 'relative' && value.relative.unit === 'same-day';

const isOneDay = ({ value }: DateMention): boolean =>
  value.form === 'weekday'
    ? value.last === undefined
    : value.form === 'relative'
      ? value.relative.unit === 'day'
      : value.days.length === 1;

const offsetOf = ({ value }: DateMention): number => (value.form === 'relative' ? value.relative.offset : 0);

/** The day so many days from another; none where that would leave its month. */
function shift(value: DateMention['value'], offset: number): DateMention['value'] | undefined {
  if (offset === 0) return value;
  if (value.form === 'weekday') return { ...value, weekday: (value.weekday + offset + 7) % 7 };
  if (value.form === 'relative')
    return { ...value, relative: { ...value.relative, offset: value.relative.offset + offset } };
  const day = (value.days[0] ?? 0) + offset;
  return day >= 1 && day <= SHORTEST_MONTH ? { ...value, days: [day] } : undefined;
}

const SHORTEST_MONTH = 28;
