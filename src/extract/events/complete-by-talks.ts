/* Visits that a sentence speaks of and the talks told before make clear: `this visit`, "it is his first visit to Kenya". */
import { changeDraft } from './change-draft';
import type { Draft } from './draft';
import { lastTold } from './told-lately';

/** How many sentences back the talks may be. */
const REACH = 6;

/** "It is the Finnish president's first visit to Kenya": both are named, and the talks told before tell when. */
export const openVisit = (draft: Draft, done: readonly Draft[]): Draft | undefined =>
  draft.complete && draft.pointed && draft.status === null && draft.kind === 'visit'
    ? byTalks(draft, done)
    : undefined;

/** One guest met the host of the visit, as far as that is told. */
const isOfVisit = ({ host, visitors, parties }: Draft, visit: Draft): boolean =>
  host !== null &&
  visitors.length === 1 &&
  parties.length === 2 &&
  (visit.host === null || visit.host === host) &&
  visit.visitors.every((party) => visitors.includes(party)) &&
  visit.parties.every((party) => parties.includes(party));

/** "During the talks this visit was called historic": the guest of those talks is on it. */
export function byTalks(draft: Draft, done: readonly Draft[]): Draft | undefined {
  const isPointed = draft.pointed || draft.level !== null;
  if (draft.kind !== 'visit' || !isPointed || (draft.host !== null && !draft.pointed)) return undefined;
  // Without a status of its own it is the visit that was told of, where one was.
  if (draft.status === null && lastTold(done, ({ complete, kind }) => complete && kind === 'visit'))
    return undefined;
  const talks = lastTold(done, ({ complete, kind }) => complete && kind === 'meeting');
  if (!talks || talks.doubt !== null || draft.sentence - talks.sentence > REACH) return undefined;
  if (!isOfVisit(talks, draft)) return undefined;
  const { host, visitors, parties, people } = talks;
  const guests = people.filter(({ party }) => visitors.includes(party));
  const evidence = talks.evidence.filter(({ field }) => field === 'parties' || field === 'host');
  return changeDraft(draft, {
    // `The visit lasts two days` says nothing of when; the talks took place.
    status: draft.hinted ? talks.status : (draft.status ?? talks.status),
    hinted: draft.status === null || draft.hinted,
    date: draft.date ?? (draft.status === null ? talks.date : null),
    host,
    visitors,
    parties,
    people: guests,
    evidence: [...draft.evidence, ...evidence],
    complete: true,
  });
}
