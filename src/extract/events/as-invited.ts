/* An invitation and the visit that it is to, told in one sentence, are one visit. */
import { changeDraft } from './change-draft';
import type { Draft } from './draft';

/** Characters from an invitation to the visit that it is to. */
const NEAR_INVITATION = 60;

/** `Extended an invitation to Tokayev to pay a visit to Serbia`: the one visit that they tell is to where the latter goes. */
export function asInvited(drafts: readonly Draft[]): Draft[] {
  const invitations = drafts.filter(({ kind, status }) => kind === 'visit' && status === 'invited');
  if (invitations.length === 0) return [...drafts];
  const isTo = (visit: Draft, invitation: Draft) =>
    visit !== invitation &&
    visit.kind === 'visit' &&
    visit.host !== null &&
    visit.sentence === invitation.sentence &&
    visit.start > invitation.start &&
    visit.start - invitation.end <= NEAR_INVITATION &&
    (visit.status === 'invited' || (visit.status === 'announced' && visit.date === null));
  const isSamePair = ({ parties }: Draft, other: Draft) =>
    parties.length === 2 && other.parties.length === 2 && parties.every((one) => other.parties.includes(one));
  const said = new Set(
    invitations.filter((one) =>
      drafts.some((visit) => isTo(visit, one) && visit.host !== one.host && isSamePair(visit, one)),
    ),
  );
  return drafts
    .filter((draft) => !said.has(draft))
    .map((draft) =>
      draft.status === 'announced' && invitations.some((one) => isTo(draft, one))
        ? changeDraft(draft, { status: 'invited' })
        : draft,
    );
}
