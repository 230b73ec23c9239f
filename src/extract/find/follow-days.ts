/*
 * "The same day", "the next day", "in December of last year": dates that are told by the one named before, or by the report's own
 * year. Each is put in plain calendar words as soon as all sentences are read, so that whatever looks at dates later finds none that
 * hangs in the air.
 */
import { addDays, type Day, dayFromYmd, ymdFromDay } from '../../model/day';
import type { CalendarDate, DateMention, DateValue } from './find-dates';
import type { SentenceReading } from './read-sentence';
import type { Publication } from './resolve-date';

/** Sentences back that the day may stand. */
const REACH = 4;

/** Any year that is no leap year, where the text says none. */
const SOME_YEAR = 2023;

interface Told {
  readonly value: DateValue;
  readonly sentence: number;
}

/** Sentences in the order of the text. O(dates). */
export function followDays(
  readings: readonly SentenceReading[],
  published: Publication | null,
): SentenceReading[] {
  let last: Told | null = null;
  return readings.map((reading, sentence) => {
    const dates: DateMention[] = [];
    for (const found of reading.dates) {
      const value = withoutWords(withYear(found.value, published), last, sentence);
      if (value) dates.push({ ...found, value });
      if (value && isDay(value)) last = { value, sentence };
    }
    return { ...reading, dates };
  });
}

/** In place of `the next day` the day itself; nothing where none was told. */
function withoutWords(value: DateValue, last: Told | null, sentence: number): DateValue | null {
  const offset = offsetOf(value);
  if (offset === null) return value;
  return last && sentence - last.sentence <= REACH ? shift(last.value, offset) : null;
}

function withYear(value: DateValue, published: Publication | null): DateValue {
  if (value.form !== 'calendar' || value.yearsFrom === undefined) return value;
  const { yearsFrom, ...date } = value;
  if (published === null || date.year !== null) return date;
  const [first, last] = [ymdFromDay(published.first).year, ymdFromDay(published.last).year];
  return { ...date, year: first === last ? first + yearsFrom : null };
}

const offsetOf = (value: DateValue): number | null =>
  value.form === 'relative' && value.relative.unit === 'same-day' ? value.relative.offset : null;

const isDay = (value: DateValue): boolean =>
  value.form === 'weekday'
    ? value.last === undefined
    : value.form === 'calendar'
      ? value.days.length > 0
      : value.relative.unit === 'day';

function shift(value: DateValue, offset: number): DateValue | null {
  if (offset === 0) return value;
  if (value.form === 'weekday') return { ...value, weekday: (value.weekday + offset + 7) % 7 };
  if (value.form === 'calendar') return shiftCalendar(value, offset);
  return { ...value, relative: { ...value.relative, offset: value.relative.offset + offset } };
}

/** The day after several is the one after the last of them. */
function shiftCalendar({ days, months, year }: CalendarDate, offset: number): CalendarDate | null {
  const [day, month] = offset > 0 ? [days.at(-1), months.at(-1)] : [days[0], months[0]];
  const told =
    day === undefined || month === undefined ? undefined : dayFromYmd(year ?? SOME_YEAR, month, day);
  if (told === undefined) return null;
  const moved = ymdFromDay(addDays(told, offset) as Day);
  return {
    form: 'calendar',
    days: [moved.day],
    months: [moved.month],
    year: year === null ? null : moved.year,
  };
}
