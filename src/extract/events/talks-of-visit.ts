/* Which talks belong to which visit: those of its sides, while it lasts, and of a status that goes with its own. */
import type { Status } from '../../model/event';
import { dayBounds, parseEventDate, precisionOf } from '../../model/event-date';
import type { Publication } from '../find/resolve-date';
import type { Draft, Settled } from './draft';
import { AFTER_ARRIVAL, daysBefore } from './visit-days';

/** Of two visits the one told of nearer is the one that talks belong to. */
export const sentencesBetween = (visit: Draft, meeting: Draft): number =>
  Math.min(
    Math.abs(meeting.sentence - visit.sentence),
    Math.abs(meeting.sentence - (visit.lastTold ?? visit.sentence)),
  );

/** Talks between the visitor and the host while the visit lasts are part of it. */
export function holds(visit: Settled, meeting: Settled): boolean {
  const { draft } = visit;
  if (draft.host === null || isRecalledAfter(visit, meeting)) return false;
  const parties = meeting.draft.parties;
  if (!parties.includes(draft.host) || !draft.visitors.every((party) => parties.includes(party)))
    return false;
  if (meeting.draft.venueCountry !== null && meeting.draft.venueCountry !== draft.host) return false;
  const isLive = (status: Status) => status === 'held' || status === 'announced';
  const bothFell =
    visit.status === meeting.status && (visit.status === 'cancelled' || visit.status === 'postponed');
  const areLive = isLive(visit.status) && isLive(meeting.status);
  if (!bothFell && (!areLive || (visit.status === 'announced' && meeting.status === 'held'))) return false;
  return meetInTime(visit.date, meeting.date, daysBefore(visit));
}

/** "Tusk visited Oslo in November 2024", told last: the talks told before it, of no day, are none of a visit of long ago. */
const isRecalledAfter = ({ draft: visit }: Settled, { draft, date }: Settled): boolean =>
  visit.recalled && date === null && draft.sentence < visit.sentence;

/** Talks still to come are no part of a visit that ended before the report. */
export function isOver(visit: Settled, { status }: Settled, published: Publication | null): boolean {
  const days = visit.date === null ? undefined : parseEventDate(visit.date);
  if (status !== 'announced' || !days || published === null) return false;
  const { latest } = dayBounds(days);
  return latest !== null && latest + AFTER_ARRIVAL < published.first;
}

function meetInTime(visit: string | null, meeting: string | null, before: number): boolean {
  const [whole, part] = [visit, meeting].map((date) => (date === null ? undefined : parseEventDate(date)));
  if (!whole || !part) return true;
  const [lasts, meets] = [dayBounds(whole), dayBounds(part)];
  const stays = precisionOf(whole) === 'day' ? AFTER_ARRIVAL : 0;
  return (
    (lasts.earliest ?? 0) - before <= (meets.latest ?? Infinity) &&
    (meets.earliest ?? 0) <= (lasts.latest ?? Infinity) + stays
  );
}
