/*
 * "On the margins of the summit the two presidents met": where and when the gathering is that the article tells of, the talks are
 * too, unless they are told to be elsewhere.
 */
import { isOrganisation } from '../organisation';
import type { Draft } from './draft';

/** Drafts with what a gathering tells of them. O(drafts). */
export function withGathering(drafts: readonly Draft[]): Draft[] {
  const gathering = drafts.find(isGathering);
  if (!gathering) return [...drafts];
  return drafts.map((draft) => (draft.margins && draft !== gathering ? placed(draft, gathering) : draft));
}

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
  return {
    ...draft,
    place: isOpen ? place : draft.place,
    venueCountry: draft.venueCountry ?? venueCountry,
    date: draft.date ?? date,
    evidence: [...draft.evidence, ...proof],
  };
}
