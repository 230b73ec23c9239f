/*
 * When an event took or takes place, as far as its sources say: the part of EDTF (ISO 8601-2:2019) that this project
 * uses. Level 0 and 1 dates and intervals, the qualifiers `~`, `?` and `%`, and level 2 one-of sets of days.
 * The text is what is stored; the parsed form is what is drawn, filtered and said.
 */
import { assertNever } from './assert-never';
import { addDays, type Day, dayFromYmd, daysInMonth, parseIsoDay } from './day';

/** A calendar point of day, month or year precision. */
export interface DatePoint {
  readonly year: number;
  /** 1 to 12, or null where only the year is known. */
  readonly month: number | null;
  /** 1 to 31, or null where only the month or year is known. */
  readonly day: number | null;
}

interface Qualified {
  /** The text it was read from, in EDTF. */
  readonly edtf: string;
  /** `~`: about; a day stands for ± 3 days, a month for ± 1 month, a year for ± 1 year. */
  readonly approximate: boolean;
  /** `?`: the source itself doubts it. */
  readonly uncertain: boolean;
}

export type EventDate =
  | (Qualified & { readonly form: 'point'; readonly point: DatePoint })
  /** Lasted from–to; an end that is not known is null (`2026-02-26/..`). */
  | (Qualified & { readonly form: 'range'; readonly from: DatePoint | null; readonly to: DatePoint | null })
  /** Happened on exactly one of these days, in order. */
  | (Qualified & { readonly form: 'one-of'; readonly days: readonly Day[] });

/** First and last day on which the event can lie; null where that side is open. */
export interface DayBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LONGEST_SET = 366;

/** Points read last, with what they were found to be: who asks for dates asks again and again for the same few. */
const known = new Map<string, EventDate | null>();
const MOST_KNOWN = 2_000;
/** Of a day; a longer text may be a window on a whole file, which would be kept with it. */
const LONGEST_KNOWN = 10;

/** Reads an EDTF text of the supported part; undefined where it is malformed, impossible (31 June) or reversed. */
export function parseEventDate(edtf: string): EventDate | undefined {
  if (edtf.length > LONGEST_KNOWN) return readEventDate(edtf);
  const before = known.get(edtf);
  if (before !== undefined) return before ?? undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  const date = readEventDate(edtf);
  known.set(edtf, date ?? null);
  return date;
}

function readEventDate(edtf: string): EventDate | undefined {
  if (edtf.startsWith('[')) return parseOneOf(edtf);
  const { body, approximate, uncertain } = splitQualifier(edtf);
  if (!body.includes('/')) {
    const point = parsePoint(body);
    return point && { form: 'point', edtf, approximate, uncertain, point };
  }
  return parseRange(body, { edtf, approximate, uncertain });
}

function parseRange(body: string, { edtf, approximate, uncertain }: Qualified): EventDate | undefined {
  const [fromText = '', toText = '', ...rest] = body.split('/');
  const from = fromText === '..' ? null : parsePoint(fromText);
  const to = toText === '..' ? null : parsePoint(toText);
  if (rest.length > 0 || from === undefined || to === undefined || (from === null && to === null))
    return undefined;
  if (from && to && firstDay(from) > lastDay(to)) return undefined;
  return { form: 'range', edtf, approximate, uncertain, from, to };
}

function parseOneOf(edtf: string): EventDate | undefined {
  if (!edtf.endsWith(']')) return undefined;
  const days: Day[] = [];
  for (const part of edtf.slice(1, -1).split(',')) {
    const [first = '', last = first, ...rest] = part.trim().split('..');
    const from = parseIsoDay(first);
    const to = parseIsoDay(last);
    if (rest.length > 0 || from === undefined || to === undefined || to < from) return undefined;
    if (to - from + days.length >= LONGEST_SET) return undefined;
    for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  }
  const ordered = [...new Set(days)].sort((a, b) => a - b);
  return { form: 'one-of', edtf, approximate: false, uncertain: false, days: ordered };
}

function splitQualifier(edtf: string): { body: string; approximate: boolean; uncertain: boolean } {
  const mark = edtf.at(-1);
  if (mark !== '~' && mark !== '?' && mark !== '%')
    return { body: edtf, approximate: false, uncertain: false };
  return { body: edtf.slice(0, -1), approximate: mark !== '?', uncertain: mark !== '~' };
}

function parsePoint(text: string): DatePoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  return dayFromYmd(year, month ?? 1, day ?? 1) === undefined ? undefined : { year, month, day };
}

function mustDay(year: number, month: number, day: number): Day {
  const found = dayFromYmd(year, month, day);
  if (found === undefined) throw new Error(`No such day: ${year}-${month}-${day}`);
  return found;
}

/** First day that a point can mean: 1 January for a year, the 1st for a month. */
export const firstDay = (point: DatePoint): Day => mustDay(point.year, point.month ?? 1, point.day ?? 1);

/** Last day that a point can mean. */
export function lastDay(point: DatePoint): Day {
  const month = point.month ?? 12;
  return mustDay(point.year, month, point.day ?? daysInMonth(point.year, month));
}

/** Earliest and latest possible day; these drive filters and drawing. */
export function dayBounds(date: EventDate): DayBounds {
  switch (date.form) {
    case 'point': {
      const first = firstDay(date.point);
      return widen(date, first, date.point.day === null ? lastDay(date.point) : first, date.point);
    }
    case 'range':
      return widen(date, date.from && firstDay(date.from), date.to && lastDay(date.to), date.from ?? date.to);
    case 'one-of':
      return { earliest: date.days[0] ?? null, latest: date.days.at(-1) ?? null };
    default:
      return assertNever(date);
  }
}

function widen(
  date: Qualified,
  earliest: Day | null,
  latest: Day | null,
  grain: DatePoint | null,
): DayBounds {
  if (!date.approximate || !grain) return { earliest, latest };
  const slack = grain.day !== null ? 3 : grain.month !== null ? 31 : 366;
  return {
    earliest: earliest === null ? null : addDays(earliest, -slack),
    latest: latest === null ? null : addDays(latest, slack),
  };
}

export type DatePrecision = 'day' | 'days' | 'month' | 'year' | 'one-of' | 'open';

/** How exactly the date is known, ignoring the qualifiers. */
export function precisionOf(date: EventDate): DatePrecision {
  if (date.form === 'one-of') return 'one-of';
  if (date.form === 'range' && (date.from === null || date.to === null)) return 'open';
  const grain = date.form === 'point' ? date.point : (date.from ?? date.to);
  if (grain?.month === null) return 'year';
  if (grain?.day === null) return 'month';
  return date.form === 'range' ? 'days' : 'day';
}
