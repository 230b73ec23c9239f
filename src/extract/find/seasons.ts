/*
 * Seasons, quarters and halves of a year. A range of months would say that something lasted through them, so they give no
 * more than their year: the one that stands beside them, else the nearest.
 */
import type { Token } from '../text/tokens';
import { changeDate } from './copies';
import { calendarDate } from './date-values';
import type { CalendarDate, DateMention, DateValue } from './find-dates';

/** Tokens between them and the words for the year: `in the spring of next year`. */
const NEAR_YEAR = 1;

/** `Autumn of 2025`, `жорий йил кузида`, `the first half of next year`: the year that stands beside them. */
export function withSeasons(dates: readonly DateMention[], tokens: readonly Token[]): readonly DateMention[] {
  if (!dates.some(isSeason)) return dates;
  const joined: DateMention[] = [];
  const years = new Set<DateMention>();
  for (const date of dates) {
    if (!isSeason(date)) {
      joined.push(date);
      continue;
    }
    const beside = dates.filter((other) => isYearBeside(other, date));
    const [year] = beside;
    if (year) years.add(year);
    // "This autumn, in October": the month says more.
    if (beside.some(hasMonths)) continue;
    const found = ofSeason(date, year, tokens);
    if (found) joined.push(found);
  }
  return joined.filter((date) => !years.has(date) || hasMonths(date));
}

const hasMonths = ({ value }: DateMention): boolean => value.form === 'calendar' && value.months.length > 0;

function ofSeason(
  date: DateMention,
  beside: DateMention | undefined,
  tokens: readonly Token[],
): DateMention | undefined {
  const { value } = date;
  if (value.form !== 'relative') return date;
  if (beside) {
    const { year, yearsFrom } = yearOf(beside.value);
    return changeDate(date, {
      from: Math.min(date.from, beside.from),
      to: Math.max(date.to, beside.to),
      value: yearDate(year, yearsFrom),
    });
  }
  const [at, year] = yearBehind(date, tokens);
  if (year !== undefined) return changeDate(date, { to: at + 1, value: yearDate(year) });
  return value.relative.unit === 'half' ? undefined : date;
}

const yearDate = (year: CalendarDate['year'], yearsFrom?: number): CalendarDate =>
  calendarDate({ days: [], months: [], year, yearsFrom });

const yearOf = (value: DateValue): Pick<CalendarDate, 'year' | 'yearsFrom'> =>
  value.form === 'calendar'
    ? { year: value.year, yearsFrom: value.yearsFrom }
    : { year: null, yearsFrom: value.form === 'relative' ? value.relative.offset : undefined };

/** `Autumn 2026`, `the autumn of 2026`. */
function yearBehind({ to }: DateMention, tokens: readonly Token[]): [number, number | undefined] {
  for (const at of [to, to + 1]) {
    const { kind, raw = '' } = tokens[at] ?? {};
    if (kind === 'number' && YEAR.test(raw)) return [at, Number(raw)];
  }
  return [to, undefined];
}

const YEAR = /^20\d\d$/;

const isSeason = ({ value }: DateMention): boolean =>
  value.form === 'relative' && SEASONS.has(value.relative.unit);

const SEASONS: ReadonlySet<string> = new Set(['season', 'half', 'half-year']);

const isYearBeside = ({ value, from, to }: DateMention, season: DateMention): boolean =>
  (value.form === 'relative' ? value.relative.unit === 'year' : value.form === 'calendar') &&
  Math.max(from - season.to, season.from - to) <= NEAR_YEAR;
