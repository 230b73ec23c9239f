/*
 * "At the invitation of President Rahmon the president of Mongolia will pay an official visit": where the words say no goal, whoever
 * invited the guest is visited.
 */
import { isOrganisation } from '../organisation';
import type { ReadSentence } from './draft';
import type { Destination } from './find-goals';

/** Tokens between the words for the invitation and whose it is: `auf Einladung des …`, `at the invitation of his …`. */
const NEAR = 2;

/** The state of who is named right behind the words for the invitation, or before them where the verb closes the clause. */
export function findInviter({ actors, reading }: ReadSentence, verbFinal: boolean): Destination[] {
  for (const words of reading.invitings) {
    const inviter = actors.find(
      ({ from, to, party, person, rank, region }) =>
        party !== null &&
        !region &&
        !isOrganisation(party) &&
        (person !== null || rank !== null) &&
        (verbFinal
          ? to <= words.from && words.from - to <= NEAR
          : from >= words.to && from - words.to <= NEAR),
    );
    if (inviter?.party) return [{ from: inviter.from, to: inviter.to, country: inviter.party, place: null }];
  }
  return [];
}
