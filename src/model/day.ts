/*
 * Whole days without a time zone, counted from 1970-01-01 in the proleptic Gregorian calendar.
 * An instant never enters here: a visit on 11 November is on 11 November for every reader.
 */
import type { Brand } from './brand';

/** Days since 1970-01-01; negative before it. */
export type Day = Brand<number, 'Day'>;

const MS_PER_DAY = 86_400_000;
const DAYS_OF_400_YEARS = 146_097;

/** The day of a calendar date, or undefined where the calendar has no such day (31 April, month 13). Years 1 to 9999. */
export function dayFromYmd(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  // The calendar repeats itself every 400 years, and Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return (Date.UTC(year + 400, month - 1, day) / MS_PER_DAY - DAYS_OF_400_YEARS) as Day;
}

/** Number of days of a month, leap years included; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export interface Ymd {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export function ymdFromDay(day: Day): Ymd {
  const instant = new Date(day * MS_PER_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoFromDay(day: Day): string {
  const { year, month, day: date } = ymdFromDay(day);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(date)}`;
}

/** The day written `YYYY-MM-DD`, or undefined. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayFromYmd(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** `count` days later (earlier if negative). */
export const addDays = (day: Day, count: number): Day => (day + count) as Day;

/** The calendar day where the reader is now; the one place where an instant becomes a day. */
export function dayOfInstant(instant: Date): Day {
  const day = dayFromYmd(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
  if (day === undefined) throw new Error('The clock shows no valid date.');
  return day;
}

export const pad2 = (value: number): string => String(value).padStart(2, '0');
