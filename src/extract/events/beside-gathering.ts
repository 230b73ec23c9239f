/*
 * "On the margins of the summit the two presidents met": where and when the gathering is that the article tells of, the talks are
 * too, unless they are told to be elsewhere.
 */
import { isOrganisation } from '../organisation';
import { changeDraft } from './change-draft';
import type { Draft } from './draft';

/** Drafts with what a gathering tells of them. O(drafts). */
export function withGathering(drafts: readonly Draft[]): Draft[] {
  const all = [...drafts.filter(isGathering), ...drafts.filter(isUntold)];
  const gatherings = [...all.filter(({ kind }) => kind === 'summit'), ...all].slice(0, MOST);
  if (gatherings.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const mayBeThere = ({ status, kind, sentence }: Draft) =>
      (status === draft.status || status !== 'announced') &&
      (kind === 'summit' || sentence <= draft.sentence);
    const gathering = draft.kind === 'summit' ? undefined : gatherings.find(mayBeThere);
    return gathering && draft !== gathering && (draft.margins || isOfItsGuests(draft, gathering))
      ? placed(draft, gathering)
      : draft;
  });
}

/** Gatherings of an article that talks may be beside. */
const MOST = 8;

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

const isGathering = ({ complete, kind, doubt, venueCountry, parties, turn }: Draft): boolean =>
  complete &&
  turn === null &&
  doubt === null &&
  venueCountry !== null &&
  (kind === 'summit' || (kind === 'meeting' && (parties.length > 2 || parties.some(isOrganisation))));

/** A summit of nobody knows whom is somewhere too. */
const isUntold = ({ kind, doubt, venueCountry, turn, status }: Draft): boolean =>
  kind === 'summit' && doubt === null && venueCountry !== null && turn === null && status === 'held';

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
