/*
 * Who meets in a synthetic dataset. The countries are real, so that names and flags can be tried; people, places and
 * events are not, and are named so that nobody can take them for real.
 */
import { RANKS } from '../../model/event';
import { buildGazetteer, type Gazetteer, type Office, type Person, type Place } from '../../model/gazetteer';
import type { PartyCode } from '../../model/party';
import { buildWheel } from './random';

/** Busiest first, so that a weight by position gives a few crowded pairs and many quiet ones. */
export const COUNTRIES =
  `US CN RU FR DE GB IN TR JP KZ UZ IT PL UA SA AE EG KR BR ES CA IR PK ID ZA AU NL SE BE CH IL QA RO
  HU CZ GR RS AZ GE AM BY KG TJ TM MN VN TH MY SG PH MX AR NG KE ET DZ MA TN LY SD JO LB IQ SY KW OM BH YE AF BD LK NP MM KH
  LA NZ NO DK FI IE PT AT SK SI HR BA ME MK AL BG MD LT LV EE LU CY MT IS GH SN CI CM CD AO ZM ZW MZ TZ UG RW BI SO DJ ER ML
  NE TD BF BJ TG GN SL LR GM GA CG GQ CF NA BW LS SZ MG MU SC CO VE PE CL EC BO PY UY PA CR GT HN SV NI CU DO HT JM TT BS FJ`
    .trim()
    .split(/\s+/) as PartyCode[];

/** Zipf-like: the hundredth country still appears, a tenth as often as the tenth. */
export const drawCountry = buildWheel<number>([
  [0, 1 / 3],
  ...COUNTRIES.slice(1).map((_, at): [number, number] => [at + 1, 1 / (at + 4)]),
]);

/** One person for each country and rank. */
export const personId = (country: number, rank: number): string =>
  `person-${country * RANKS.length + rank + 1}`;

export const placeId = (country: number): string => `city-${(COUNTRIES[country] ?? '').toLowerCase()}`;

export function buildSyntheticGazetteer(): Gazetteer {
  const offices: Office[] = RANKS.map((rank) => ({ id: rank, rank, names: { en: rank.replace(/-/g, ' ') } }));
  const places: Place[] = COUNTRIES.map((country, at) => ({
    id: placeId(at),
    country,
    within: null,
    names: { en: `City of ${country}` },
    former: [],
  }));
  const people: Person[] = COUNTRIES.flatMap((country, at) =>
    RANKS.map((_, rank) => {
      const id = personId(at, rank);
      return {
        id,
        country,
        names: { en: `Person ${id.slice('person-'.length)}` },
        family: null,
        aliases: [],
        offices: [],
      };
    }),
  );
  return buildGazetteer({ people, offices, places, organisations: [], bodies: [] });
}
