/* Cuts the CLDR packages down to what reading articles needs, one slice a language, beside the slices of the interface. */
import { fileURLToPath } from 'node:url';
import type { ExtractionLocale, ExtractionSlice } from '../cldr/extraction-slice';
import { WORLD_PLACES } from '../extract/world-places';
import { at, type Json, type Names, readPart, textsAt } from './cldr-source';
import { NOT_COUNTRIES } from './not-countries';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Zones that CLDR names after an older spelling or another city of the same name. */
const ZONE_CITIES: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Katmandu: 'Kathmandu',
  Addis_Ababa: 'Addis Ababa',
  Chisinau: 'Chișinău',
  Bogota: 'Bogotá',
  Asuncion: 'Asunción',
  Vatican: 'Vatican City',
};

/** The slice of a language as the installed CLDR gives it now. */
export function cutExtractionSlice(locale: ExtractionLocale): ExtractionSlice {
  const gregorian = readPart('dates', locale, 'ca-gregorian', 'dates.calendars.gregorian');
  const list = (path: string, keys: readonly string[]) => {
    const names = textsAt(gregorian, path);
    return keys.map((key) => names[key] ?? '');
  };
  return {
    locale,
    territories: cutTerritories(locale),
    cities: cutCities(locale),
    months: {
      inDate: list('months.format.wide', MONTHS),
      alone: list('months.stand-alone.wide', MONTHS),
      short: list('months.format.abbreviated', MONTHS),
    },
    weekdays: list('days.stand-alone.wide', WEEKDAYS),
  };
}

function cutTerritories(locale: ExtractionLocale): Names {
  const names = textsAt(readPart('localenames', locale, 'territories', 'localeDisplayNames'), 'territories');
  const found = Object.entries(names).flatMap(([key, name]): [string, string][] => {
    const [code = '', alt] = key.split('-alt-');
    if (!/^[A-Z]{2}$/.test(code) || NOT_COUNTRIES.has(code)) return [];
    return [[alt === undefined ? code : `${code}|${alt}`, name]];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function cutCities(locale: ExtractionLocale): Names {
  const zones = at(readPart('dates', locale, 'timeZoneNames', 'dates.timeZoneNames'), 'zone');
  const cities: Record<string, string> = {};
  for (const area of Object.values(zones)) collect(area, cities);
  return Object.fromEntries(Object.entries(cities).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function collect(area: Json, cities: Record<string, string>): void {
  if (typeof area === 'string') return;
  for (const [zone, node] of Object.entries(area)) {
    const english = ZONE_CITIES[zone] ?? zone.replaceAll('_', ' ');
    const name = typeof node === 'string' ? undefined : node.exemplarCity;
    if (typeof name === 'string' && WORLD_PLACES.has(english)) cities[english] = name;
  }
}

/** Where the slice of a language is kept. */
export const extractionSlicePath = (locale: ExtractionLocale): string =>
  fileURLToPath(new URL(`../cldr/extraction/${locale}.json`, import.meta.url));

/** One name a line, so that a CLDR update reads as a diff. */
export const printExtractionSlice = (slice: ExtractionSlice): string => `${JSON.stringify(slice, null, 1)}\n`;
