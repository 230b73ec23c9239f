/*
 * Parties: states and organisations whose representatives take part, and the pairs that they form.
 * Codes, names and flags imply no position on any status.
 */
import type { Brand } from './brand';

/** ISO 3166-1 alpha-2 or `XK` for a state; an organisation's own code (`EU`, `UN`, `NATO`, `SCO`) otherwise. */
export type PartyCode = Brand<string, 'PartyCode'>;

/** Reads a party code by its form (2 to 6 capital letters); whether anyone bears it is for the gazetteer to say. */
export function parsePartyCode(text: string): PartyCode | undefined {
  return /^[A-Z]{2,6}$/.test(text) ? (text as PartyCode) : undefined;
}

/** Index key of a dyad, in canonical (alphabetical) order: `KZ-RU` whichever way round it is asked for. */
export const pairKey = (one: PartyCode, other: PartyCode): string =>
  one < other ? `${one}-${other}` : `${other}-${one}`;
