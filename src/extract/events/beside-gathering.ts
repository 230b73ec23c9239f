/*
 * "On the margins of the summit the two presidents met": where and when the gathering is that the article tells of, the talks are
 * too, unless they are told to be elsewhere.
 */
import { isOrganisation } from '../organisation';
import { changeDraft } from './change-draft';
import type { Draft } from './draft';

/** Drafts with what a gathering tells of them. O(drafts). */
export function withGathering(drafts: readonly Draft[]): Draft[] {
  const gathering = drafts.find(isGathering);
  if (!gathering) return [...drafts];
  return drafts.map((draft) =>
    draft !== gathering && (draft.margins || isOfItsGuests(draft, gathering))
      ? placed(draft, gathering)
      : draft,
  );
}

/** Sentences from a gathering to the talks of two who are at it. */
const REACH = 4;

/** "The eight leaders met in Pärnu. … Michal spoke with Frostadóttir alone": two who are both there, on the same day or on none. */
const isOfItsGuests = (draft: Draft, { sentence, status, day, parties, turn }: Draft): boolean =>
  draft.kind === 'meeting' &&
  draft.body === null &&
  draft.turn === turn &&
  !draft.before &&
  draft.status === status &&
  draft.parties.length === 2 &&
  draft.venueCountry === null &&
  draft.host === null &&
  draft.sentence >= sentence &&
  draft.sentence - sentence <= REACH &&
  (draft.date === null || draft.day === day) &&
  draft.parties.every((party) => parties.includes(party));

const isGathering = ({ complete, kind, doubt, venueCountry, parties }: Draft): boolean =>
  complete &&
  doubt === null &&
  venueCountry !== null &&
  (kind === 'summit' || (kind === 'meeting' && (parties.length > 2 || parties.some(isOrganisation))));

function placed(draft: Draft, { place, venueCountry, date, evidence }: Draft): Draft {
  const isOpen = draft.venueCountry === null;
  const proof = evidence.filter(
    ({ field }) => (isOpen && field === 'place') || (draft.date === null && field === 'date'),
  );
  return changeDraft(draft, {
    place: isOpen ? place : draft.place,
    venueCountry: draft.venueCountry ?? venueCountry,
    date: draft.date ?? date,
    evidence: [...draft.evidence, ...proof],
  });
}
