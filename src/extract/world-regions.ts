/*
 * Regions and formats whose members are always the same states, so that "the presidents of Central Asia" are five presidents.
 * A language's words for them stand in its data file.
 */
import type { PartyCode } from '../model/party';

const MEMBERS = {
  'Central Asia': 'KZ KG TJ TM UZ',
  'Western Balkans': 'AL BA XK ME MK RS',
  'Visegrád Group': 'CZ HU PL SK',
  'Weimar Triangle': 'DE FR PL',
  'Lublin Triangle': 'LT PL UA',
  'Baltic states': 'EE LV LT',
  'Nordic countries': 'DK FI IS NO SE',
  Benelux: 'BE LU NL',
  'Alliance of Sahel States': 'BF ML NE',
};

export type Region = keyof typeof MEMBERS;

/** The states of each region. */
export const REGIONS = Object.entries(MEMBERS).map(([region, codes]) => ({
  region: region as Region,
  states: codes.split(' ') as PartyCode[],
}));
