/* Words that make up a date: calendar patterns, words for days, weekdays. */
import type { DatePart, DatePattern } from '../lexicon/date-pattern';
import type { Match } from '../lexicon/follow-phrases';
import type { Token } from '../text/tokens';
import { calendarDate, relativeDate, weekdayDate } from './date-values';
import type { CalendarDate, DateMention, Found, MonthFound, Reader } from './find-dates';
import type { Of, Found as SenseFound } from './sorted-matches';

/** Most words begin no date; only those that some pattern opens with are looked at further. */
export const startsDate = ({ tokens, months, weekdays, years, openers }: Reader, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return token !== undefined;
  return months.has(at) || weekdays.has(at) || years.has(at) || openers.has(token.fold);
};

const known = new WeakMap<readonly DatePattern[], ReadonlySet<string>>();

/** Words that some pattern opens with. */
export function openersOf(patterns: readonly DatePattern[]): ReadonlySet<string> {
  const before = known.get(patterns);
  if (before) return before;
  const openers = new Set(patterns.flatMap(([first]) => (first?.part === 'word' ? [...first.words] : [])));
  known.set(patterns, openers);
  return openers;
}

/** Most sentences name none: all of them share these. */
const NO_MONTHS: Reader['months'] = new Map();
const NO_WEEKDAYS: Reader['weekdays'] = new Set();
const NO_YEARS: Reader['years'] = new Map();

export function monthsOf(matches: readonly SenseFound<Of<'month'>>[]): Reader['months'] {
  if (matches.length === 0) return NO_MONTHS;
  const months = new Map<number, MonthFound>();
  for (const { from, to, sense, roles } of matches)
    months.set(from, { month: sense.month, to, at: roles.includes('at') });
  return months;
}

export const weekdaysOf = (matches: readonly SenseFound<Of<'weekday'>>[]): Reader['weekdays'] =>
  matches.length === 0 ? NO_WEEKDAYS : new Set(matches.map(({ from }) => from));

export function yearsOf(matches: readonly SenseFound<Of<'relative'>>[]): Reader['years'] {
  if (matches.length === 0) return NO_YEARS;
  const years = new Map<number, { offset: number; to: number }>();
  for (const { from, to, sense } of matches) {
    const isLonger = to > (years.get(from)?.to ?? 0);
    if (sense.relative.unit === 'year' && isLonger) years.set(from, { offset: sense.relative.offset, to });
  }
  return years;
}

export function longestCalendar(
  reader: Reader,
  patterns: readonly DatePattern[],
  from: number,
): DateMention | undefined {
  let best: DateMention | undefined;
  let found = findNothing();
  for (const pattern of patterns) {
    // Most patterns fail at once, so that the next one can fill what they left empty.
    if (!isEmpty(found)) found = findNothing();
    const end = follow(reader, pattern, 0, from, found);
    if (end === undefined) continue;
    const to = withoutComma(reader.tokens, end);
    if (best && to <= best.to) continue;
    const value = toCalendar(found);
    if (value) best = { from, to, value, rule: null, ends: undefined };
  }
  return best;
}

const findNothing = (): Found => ({ days: [], months: [], years: [], offsets: [] });

const isEmpty = ({ days, months, years, offsets }: Found): boolean =>
  days.length + months.length + years.length + offsets.length === 0;

/** `December 3, the Kremlin said`: the comma is the date's where a year follows it alone. */
const withoutComma = (tokens: readonly Token[], end: number): number =>
  tokens[end - 1]?.raw === ',' ? end - 1 : end;

/** Takes each part where it stands, and leaves out an optional one only where it does not: greedy, so linear. */
function follow(
  reader: Reader,
  pattern: DatePattern,
  part: number,
  at: number,
  found: Found,
): number | undefined {
  let position = at;
  for (let index = part; index < pattern.length; index++) {
    const next = pattern[index];
    if (!next) return undefined;
    const to = takePart(reader, next, position, found);
    if (to === undefined && !next.optional) return undefined;
    position = to ?? position;
  }
  return position;
}

function takePart(reader: Reader, part: DatePart, at: number, found: Found): number | undefined {
  const token = reader.tokens[at];
  if (!token) return undefined;
  switch (part.part) {
    case 'word':
      return part.words.has(token.fold) || part.stems.some((stem) => token.fold.startsWith(stem))
        ? at + 1
        : undefined;
    case 'M':
    case 'A': {
      const month = reader.months.get(at);
      if (!month || (part.part === 'A' && !month.at)) return undefined;
      found.months.push(month.month);
      return month.to;
    }
    case 'O': {
      const year = reader.years.get(at);
      if (year) found.offsets.push(year.offset);
      return year?.to;
    }
    case 'W':
      return reader.weekdays.has(at) ? at + 1 : undefined;
    default:
      return takeNumber(token, part.part, found) ? at + 1 : undefined;
  }
}

function takeNumber({ kind, raw }: Token, part: 'D' | 'N' | 'Y', found: Found): boolean {
  if (kind !== 'number' || !/^[0-9]{1,4}$/.test(raw)) return false;
  const value = Number(raw);
  if (part === 'Y') {
    if (raw.length !== 4 || value < 1900 || value > 2100) return false;
    found.years.push(value);
    return true;
  }
  if (raw.length > 2 || value < 1 || value > (part === 'D' ? 31 : 12)) return false;
  (part === 'D' ? found.days : found.months).push(value);
  return true;
}

function toCalendar({ days, months, years, offsets: [yearsFrom] }: Found): CalendarDate | undefined {
  if (months.length === 0 && years.length === 0) return undefined;
  return calendarDate({ days, months, year: years[0] ?? null, yearsFrom });
}

/** Weekdays and relative words; a modifier before or after its weekday ("last Wednesday", "mercredi dernier") joins it. */
export function wordDates(
  relative: readonly RelativeFound[],
  weekdays: readonly SenseFound<Of<'weekday'>>[],
): DateMention[] {
  const words = withStays(relative);
  const modifiers = words.filter(isModifier);
  const found = words.filter((word) => !isModifier(word)).map(toRelative);
  for (const weekday of longest(weekdays)) {
    const modifier =
      modifiers.find(({ to }) => to === weekday.from) ?? modifiers.find(({ from }) => from === weekday.to);
    found.push(toWeekday(weekday, modifier));
  }
  return found;
}

type RelativeFound = SenseFound<Of<'relative'>>;

/** `At the end of` his visit yields to all else: `the end of the year`. */
function withStays(relative: readonly RelativeFound[]): readonly RelativeFound[] {
  const stays = relative.filter(isStay);
  if (stays.length === 0) return longest(relative);
  const words = longest(relative.filter((word) => !isStay(word)));
  const isFree = ({ from, to }: Match) => !words.some((word) => word.from < to && from < word.to);
  return [...words, ...longest(stays).filter(isFree)];
}

const isStay = ({ sense }: RelativeFound): boolean => sense.relative.unit === 'stay-day';

const isModifier = ({ sense }: RelativeFound): boolean => sense.relative.unit === 'weekday';

const toRelative = ({ from, to, sense }: RelativeFound): DateMention => ({
  from,
  to,
  value: relativeDate(sense.relative),
  rule: sense.rule,
  ends: undefined,
});

const toWeekday = (
  { from, to, sense }: SenseFound<Of<'weekday'>>,
  modifier: RelativeFound | undefined,
): DateMention => ({
  from: Math.min(modifier?.from ?? from, from),
  to: Math.max(modifier?.to ?? to, to),
  value: weekdayDate({ weekday: sense.weekday, offset: modifier?.sense.relative.offset ?? null }),
  rule: modifier?.sense.rule ?? null,
  ends: undefined,
});

/** Leftmost first, then longest. */
const byPlace = (a: Match, b: Match): number => a.from - b.from || b.to - a.to;

function isInOrder(matches: readonly Match[]): boolean {
  let before: Match | undefined;
  for (const match of matches) {
    if (before && byPlace(before, match) > 0) return false;
    before = match;
  }
  return true;
}

/** Leftmost, then longest; what overlaps it goes. */
export function longest<M extends Match>(matches: readonly M[]): readonly M[] {
  if (matches.length < 2) return matches;
  const ordered = isInOrder(matches) ? matches : [...matches].sort(byPlace);
  const kept: M[] = [];
  let end = 0;
  for (const match of ordered) {
    if (match.from < end) continue;
    kept.push(match);
    end = match.to;
  }
  return kept;
}
