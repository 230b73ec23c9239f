/*
 * What was to be said on a visit falls with it: "The minister called off his trip to Australia. He wanted to speak with his counterpart
 * in Canberra from 24 to 26 June". The days of the talks are then those of the visit, where they say more.
 */
import { dayBounds, parseEventDate } from '../../model/event-date';
import type { Settled } from './draft';

/** O(events × visits called off). */
export function fallWithVisit(settled: readonly Settled[]): Settled[] {
  const fallen = settled.filter(
    ({ draft, status }) => draft.kind === 'visit' && (status === 'cancelled' || status === 'postponed'),
  );
  if (fallen.length === 0) return [...settled];
  const visitOf = (item: Settled) =>
    item.draft.kind === 'meeting' && item.status === 'announced'
      ? fallen.find(
          (visit) =>
            (visit.status === 'cancelled' || item.draft.lapsed) &&
            isPart(visit, item) &&
            !settled.some((other) => isNewVisit(other, visit, item)),
        )
      : undefined;
  return settled.map((item) => {
    const visit = visitOf(item);
    if (visit) return { ...item, status: visit.status, date: item.date ?? visit.date };
    const talks = fallen.includes(item) ? settled.find((other) => visitOf(other) === item) : undefined;
    return talks && saysMore(talks.date, item.date) ? { ...item, date: talks.date } : item;
  });
}

/** "The visit on Thursday was called off. He is now to come on 7 May. Talks are then planned": those of the new one. */
const isNewVisit = (
  { draft, status }: Settled,
  { draft: fallen }: Settled,
  { draft: talks }: Settled,
): boolean =>
  draft.kind === 'visit' &&
  status === 'announced' &&
  !talks.lapsed &&
  draft.host === fallen.host &&
  draft.visitors[0] === fallen.visitors[0] &&
  draft.sentence > fallen.sentence &&
  draft.sentence <= talks.sentence;

const isPart = ({ draft: visit, date: on }: Settled, { draft, date }: Settled): boolean =>
  visit.parties.length === 2 &&
  visit.parties.every((party) => draft.parties.includes(party)) &&
  draft.parties.length === 2 &&
  (draft.venueCountry === null ||
    draft.venueCountry === visit.host ||
    draft.venueCountry === visit.venueCountry) &&
  (on === null || date === null || isWithin(date, on));

function isWithin(date: string, on: string): boolean {
  const [inner, outer] = [parseEventDate(date), parseEventDate(on)];
  if (!inner || !outer) return false;
  const [a, b] = [dayBounds(inner), dayBounds(outer)];
  return (a.earliest ?? 0) >= (b.earliest ?? 0) && (a.latest ?? 0) <= (b.latest ?? 0);
}

const saysMore = (talks: string | null, visit: string | null): boolean =>
  talks !== null && (visit === null || (!visit.includes('/') && visit !== talks && isWithin(talks, visit)));
