/* The days of a visit, as far as its talks tell them: who came on the 10th and was received on the 11th was there on both. */
import { type Day, isoFromDay } from '../../model/day';
import { dayBounds, parseEventDate, precisionOf } from '../../model/event-date';
import type { Publication } from '../find/resolve-date';

/** An arrival begins a visit of some days. */
export const AFTER_ARRIVAL = 3;

/** EDTF of the visit, drawn out to the last day of talks that were held in it. */
export function stretchVisit(
  visit: string | null,
  talks: readonly string[],
  published: Publication | null,
): string | null {
  const arrival = dayOf(visit);
  if (arrival === null) return visit;
  const last = Math.max(
    arrival,
    ...talks.map((date) => dayOf(date) ?? arrival).filter((day) => isStay(day, arrival, published)),
  ) as Day;
  return last === arrival ? visit : `${isoFromDay(arrival)}/${isoFromDay(last)}`;
}

const isStay = (day: Day, arrival: Day, published: Publication | null): boolean =>
  day > arrival && day - arrival <= AFTER_ARRIVAL && (published === null || day <= published.last);

function dayOf(date: string | null): Day | null {
  const parsed = date === null ? undefined : parseEventDate(date);
  return parsed && precisionOf(parsed) === 'day' ? dayBounds(parsed).earliest : null;
}
