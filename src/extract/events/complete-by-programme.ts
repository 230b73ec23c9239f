/* Talks in the programme of a visit: `Президент 20 сәуірде келеді. Ресми келіссөздер 21 сәуірде Ақордада өтеді`. */
import { onVisit } from './change-draft';
import { type Draft, hasOwnYear, type ReadSentence } from './draft';
import { leadersOf } from './leaders-of';

/** Sentences from a visit to its programme. */
const REACH = 3;

/** Bare talks that have a day of their own, told right after a visit, are of its guest and its host; nothing is held on one to come. */
export function byProgramme(
  draft: Draft,
  done: readonly Draft[],
  sentences: readonly ReadSentence[],
): Draft | undefined {
  const own = sentences[draft.sentence];
  if (!isBareTalks(draft) || !own || own.actors.some(({ party }) => party !== null)) return undefined;
  const visit = done.findLast(({ complete }) => complete);
  if (!visit || draft.sentence - visit.sentence > REACH || !isSingleVisit(visit)) return undefined;
  if (draft.status === 'held' && visit.status !== 'held') return undefined;
  if (draft.venueCountry !== null && draft.venueCountry !== visit.host) return undefined;
  return onVisit(draft, visit, leadersOf(visit, draft, sentences));
}

const isBareTalks = (draft: Draft): boolean =>
  draft.kind === 'meeting' &&
  draft.form === 'noun' &&
  (draft.status === 'announced' || draft.status === 'held') &&
  draft.doubt === null &&
  draft.body === null &&
  draft.refers === null &&
  draft.turn === null &&
  !draft.weak &&
  !draft.margins &&
  !draft.lapsed &&
  draft.parties.length === 0 &&
  draft.people.length === 0 &&
  !draft.before &&
  draft.date !== null &&
  !hasOwnYear(draft);

const isSingleVisit = ({ kind, status, doubt, host, parties, onTour }: Draft): boolean =>
  kind === 'visit' &&
  (status === 'announced' || status === 'held') &&
  doubt === null &&
  host !== null &&
  parties.length === 2 &&
  !onTour;
