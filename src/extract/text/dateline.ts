/*
 * Where the news begins behind the city, the day and the agency: `ASTANA, November 12 (Kazinform) — …`, `NEW DELHI: …`,
 * `Kathmandu, May 11 (IANS) …`. Its place and day are the agency's, and tell nothing of the event.
 */

import { DASHES } from './letters';
import type { Token } from './tokens';

const LONGEST_DATELINE = 16;
/** What parts the city from the day or the agency. */
const AFTER_CITY = new Set([',', '.', '(', '/', '—', '–', '―']);
/** Whether these words are all of a city's name. */
export type IsCity = (words: readonly Token[]) => boolean;

/** Tokens of the dateline that a line begins with. */
export function endOfDateline(words: readonly Token[], isCity: IsCity): number {
  const from = endOfCredit(words);
  const line = words.slice(from, from + LONGEST_DATELINE);
  const end =
    endOfDay(line) ||
    endOfDashed(line) ||
    endOfCredited(line) ||
    endOfStopped(line) ||
    endOfCity(line, isCity);
  return end === 0 ? 0 : from + end;
}

/** `(MENAFN - Trend News Agency)` before it. */
function endOfCredit(words: readonly Token[]): number {
  if (words[0]?.raw !== '(') return 0;
  return words.slice(0, LONGEST_DATELINE).findIndex(({ raw }) => raw === ')') + 1;
}

const isShouted = ({ raw, kind }: Token): boolean =>
  kind === 'word' && raw.length >= 2 && raw === raw.toUpperCase();

/** `ASTANA, November 12 —`, `TOKYO --`, `Paris, 12 nov (AFP) –`. */
function endOfDashed(line: readonly Token[]): number {
  const shouted = line.findIndex((token) => !isShouted(token));
  const after = line[shouted];
  const isCity = shouted >= 1 && after && (AFTER_CITY.has(after.raw) || (after.raw === '-' && !after.glued));
  if (!isCity && !isAgency(line)) return 0;
  let end = line.findIndex(({ raw, glued }) => DASHES.has(raw) && !glued) + 1;
  while (end > 0 && DASHES.has(line[end]?.raw ?? '')) end++;
  return end;
}

/** `Berlin/Astana (dpa) - …`: cities, with or without a day, and then the agency in brackets and a dash. */
function endOfCredited(line: readonly Token[]): number {
  const open = line.findIndex(({ raw }) => raw === '(');
  const close = line.findIndex(({ raw }) => raw === ')');
  const dash = line[close + 1];
  if (open < 1 || close < open || !dash || !DASHES.has(dash.raw) || line[close + 2]?.glued) return 0;
  const isCity = ({ kind, capital, raw }: Token) =>
    capital || kind === 'number' || (kind === 'mark' && raw !== ':');
  return line.slice(0, open).every(isCity) ? close + 2 : 0;
}

/** Tokens before the agency's name: `Paris, 12 nov 2025 (AFP) –`. */
const BEFORE_AGENCY = 8;
const SHORTEST_AGENCY = 2;

/** A line that opens with a city in ordinary letters, and the agency in capitals within brackets. */
function isAgency(line: readonly Token[]): boolean {
  const close = endOfAgency(line);
  return close > 0 && line[0]?.capital === true && DASHES.has(line[close]?.raw ?? '');
}

/** Where the brackets end in which an agency stands alone. */
function endOfAgency(line: readonly Token[]): number {
  const open = line.slice(0, BEFORE_AGENCY).findIndex(({ raw }) => raw === '(');
  const [agency, close] = line.slice(open + 1, open + 3);
  const isName = agency !== undefined && isShouted(agency) && agency.raw.length >= SHORTEST_AGENCY;
  return open >= 0 && isName && close?.raw === ')' ? open + 3 : 0;
}

/** `BAKU, Azerbaijan, April 1. The president …`: nothing but names and numbers up to the stop. */
function endOfStopped(line: readonly Token[]): number {
  const stop = line.findIndex(({ raw }) => raw === '.');
  const before = line.slice(0, Math.max(0, stop));
  const isDay = before.at(-1)?.kind === 'number' && before[0] !== undefined && isShouted(before[0]);
  return isDay && areNames(before) && line[stop + 1]?.capital === true ? stop + 1 : 0;
}

/** Tokens of a day: `17 сентября`, `17-sentyabr`, `17 sentabr 2026`. */
const LONGEST_DAY = 4;

/** `БИШКЕК, 15 мая. Встреча …`, `СЕУЛ. 17 қыркүйек. Бүгін …`: a city in capitals and a day, before whatever dash the sentence has. */
function endOfDay(line: readonly Token[]): number {
  const city = line.findIndex((token) => !isShouted(token));
  const mark = line[city]?.raw;
  if (city < 1 || (mark !== ',' && mark !== '.') || line[city + 1]?.kind !== 'number') return 0;
  const rest = line.slice(city + 2, city + 2 + LONGEST_DAY);
  const stop = rest.findIndex(({ raw }) => raw === '.');
  const isDay = rest
    .slice(0, Math.max(0, stop))
    .every(({ kind, raw, glued }) => kind !== 'mark' || (DASHES.has(raw) && glued));
  const end = city + 2 + stop + 1;
  return stop > 0 && isDay && line[end]?.capital === true ? end : 0;
}

/** `Beijing - The premier …`. */
const isParting = (line: readonly Token[], at: number): boolean =>
  DASHES.has(line[at]?.raw ?? '') && line[at]?.glued === false && line[at + 1]?.glued === false;

const areNames = (words: readonly Token[]): boolean =>
  words.every(({ kind, capital, raw }) => kind === 'number' || raw === ',' || (kind === 'word' && capital));

/** `New Delhi: …`, `Kathmandu, May 11 (IANS) …`. */
function endOfCity(line: readonly Token[], isCity: IsCity): number {
  const mark = line.findIndex(({ kind }) => kind === 'mark');
  if (mark < 1 || !isCity(line.slice(0, mark))) return 0;
  if (line[mark]?.raw === ':' || isParting(line, mark)) return mark + 1;
  const end = endOfAgency(line);
  return end > 0 && areNames(line.slice(0, end - 3)) ? end : 0;
}
