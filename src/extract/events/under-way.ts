/* A visit whose end alone is still to come has begun: `Held talks in Beijing today, and stays until Friday`. */
import type { Day } from '../../model/day';
import { dayBounds, parseEventDate, precisionOf } from '../../model/event-date';
import type { Publication } from '../find/resolve-date';
import type { Draft, Settled } from './draft';

/** Whether a visit that was told as planned had its guest received by its host within its days, before the report was out. */
export function isUnderWay(
  visit: Settled,
  date: string | null,
  settled: readonly Settled[],
  published: Publication | null,
): boolean {
  if (visit.status !== 'announced' || visit.draft.kind !== 'visit' || published === null) return false;
  const days = date === null ? undefined : parseEventDate(date);
  if (!days || precisionOf(days) !== 'days') return false;
  const { earliest, latest } = dayBounds(days);
  if (earliest === null || latest === null || earliest > published.last || latest < published.first)
    return false;
  return settled.some((item) => {
    const day = isOfGuest(visit.draft, item) ? dayOf(item.date) : null;
    return day !== null && day >= earliest && day <= Math.min(latest, published.last);
  });
}

/** Talks that were held at the host's with somebody who is on the visit. */
const isOfGuest = ({ host, people }: Draft, { draft, status }: Settled): boolean =>
  status === 'held' &&
  draft.kind === 'meeting' &&
  host !== null &&
  (draft.venueCountry ?? draft.host) === host &&
  draft.people.some(({ name, party }) => party !== host && people.some((guest) => guest.name === name));

function dayOf(date: string | null): Day | null {
  const day = date === null ? undefined : parseEventDate(date);
  return day && precisionOf(day) === 'day' ? dayBounds(day).earliest : null;
}
