/* What a day alone tells of: what was put off, planned anew, and what had a day before it was put off. */
import { changeDraft } from './change-draft';
import type { Draft } from './draft';
import { lastTold } from './told-lately';

/** Sentences back to what is put off. */
const REACH = 6;

/**
 * "The visit is now to take place on 14 October", told of one put off: the new date is an event of its own. So is the old one of
 * what is told with its new date: "The visit was first planned for the 5th and was put off".
 */
export function byMoved(draft: Draft, done: readonly Draft[]): Draft | undefined {
  const other = MOVED[draft.status ?? ''];
  if (other === undefined || draft.date === null || draft.parties.length > 1) return undefined;
  const moved = lastTold(done, ({ complete, kind, lapsed }) => complete && kind === draft.kind && !lapsed);
  if (moved?.status !== other || draft.sentence - moved.sentence > REACH) return undefined;
  if (draft.status === 'postponed' && !isOtherDate(draft.date, moved.date)) return undefined;
  if (!draft.parties.every((party) => moved.parties.includes(party))) return undefined;
  const { level, host, visitors, parties, people, place, venueCountry } = moved;
  const sides = moved.evidence.filter(
    ({ field }) => field !== 'status' && field !== 'date' && field !== 'kind',
  );
  return changeDraft(draft, {
    level: draft.level ?? level,
    host,
    visitors,
    parties,
    people,
    place: draft.place ?? place,
    venueCountry: draft.venueCountry ?? venueCountry,
    evidence: [...draft.evidence, ...sides],
    complete: true,
  });
}

const MOVED: Readonly<Record<string, Draft['status']>> = { announced: 'postponed', postponed: 'announced' };

/** Two days of the calendar. */
const isOtherDate = (one: Draft['date'], other: Draft['date']): boolean =>
  one?.value.form === 'calendar' &&
  other?.value.form === 'calendar' &&
  (one.value.days[0] !== other.value.days[0] || one.value.months[0] !== other.value.months[0]);
