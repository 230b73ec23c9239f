/* Cities that are an organisation's seat: who visits it in Brussels is in Belgium, and visits the organisation. */
import { changeDraft } from './change-draft';
import type { Draft, ReadSentence } from './draft';

const SEATS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Brussels', ['EU', 'NATO']],
  ['Strasbourg', ['EU']],
  ['Luxembourg City', ['EU']],
]);

/** Sentences about the visit in which they are named. */
const REACH = 4;

export function visitSeats(drafts: readonly Draft[], sentences: readonly ReadSentence[]): Draft[] {
  return drafts.map((draft) => {
    const seated = draft.kind === 'visit' && draft.place !== null ? SEATS.get(draft.place) : undefined;
    if (!seated || draft.host === null || draft.host !== draft.venueCountry) return draft;
    const named = sentences
      .slice(Math.max(0, draft.sentence - REACH), draft.sentence + REACH + 1)
      .flatMap(({ actors }) => actors)
      .filter(({ person, rank }) => person !== null || rank !== null)
      .map(({ party }) => party);
    const host = named.find((party) => party !== null && seated.includes(party));
    if (!host || named.includes(draft.host) || draft.visitors.includes(host)) return draft;
    return changeDraft(draft, { host, parties: [...draft.visitors, host] });
  });
}
