/* Days and dates of a synthetic dataset: more from year to year, and known as exactly or vaguely as news tells them. */
import { assertNever } from '../../model/assert-never';
import { addDays, type Day, dayFromYmd, daysInMonth, isoFromDay, ymdFromDay } from '../../model/day';
import { buildWheel, type Random } from './random';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2026;
/** What lies after it is announced; sources were seen until then. */
export const SYNTHETIC_TODAY = dayFromYmd(LAST_YEAR, 7, 1) as Day;

const drawYear = buildWheel<number>([
  [FIRST_YEAR, 1],
  ...Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, at): [number, number] => [
    FIRST_YEAR + at + 1,
    1.06 ** (at + 1),
  ]),
]);

export function drawDay(random: Random): Day {
  const year = drawYear(random);
  const month = 1 + random.below(12);
  return dayFromYmd(year, month, 1 + random.below(daysInMonth(year, month))) as Day;
}

const drawForm = buildWheel([
  ['day', 86],
  ['month', 5],
  ['year', 0.7],
  ['about', 3],
  ['doubted', 1.5],
  ['one-of', 2],
  ['open', 0.8],
  ['none', 1],
] as const);

/** EDTF of an event that begins on this day and lasts for so many; null where no source dates it. */
export function drawDate(random: Random, day: Day, days: number): string | null {
  const iso = isoFromDay(day);
  const form = drawForm(random);
  switch (form) {
    case 'day':
      return days === 1 ? iso : `${iso}/${isoFromDay(addDays(day, days - 1))}`;
    case 'month':
      return iso.slice(0, 7);
    case 'year':
      return iso.slice(0, 4);
    case 'about':
      return `${iso}~`;
    case 'doubted':
      return `${iso.slice(0, 7)}?`;
    case 'one-of':
      return `[${weekdaysOfMonth(day).map(isoFromDay).join(',')}]`;
    case 'open':
      return `${iso}/..`;
    case 'none':
      return null;
    default:
      return assertNever(form);
  }
}

/** “A Wednesday in April”: all days of the month on the same day of the week. */
function weekdaysOfMonth(day: Day): Day[] {
  const { year, month, day: date } = ymdFromDay(day);
  const days: Day[] = [];
  for (let at = ((date - 1) % 7) + 1; at <= daysInMonth(year, month); at += 7) {
    days.push(dayFromYmd(year, month, at) as Day);
  }
  return days;
}
