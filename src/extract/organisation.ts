/* Which parties are organisations: their codes are longer than those of states, but for two. */
import type { PartyCode } from '../model/party';

const SHORT = new Set<string>(['EU', 'UN']);

export const isOrganisation = (party: PartyCode): boolean => party.length > 2 || SHORT.has(party);
