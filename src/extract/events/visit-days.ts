/*
 * What a visit and its talks tell of each other. Who came on the 10th and was received on the 11th was there on both days; and who
 * was received on a visit to a city was so there.
 */
import { type Day, isoFromDay } from '../../model/day';
import { dayBounds, type EventDate, parseEventDate, precisionOf } from '../../model/event-date';
import type { Publication } from '../find/resolve-date';
import { PALACES } from '../world-places';
import { changeDraft } from './change-draft';
import type { Draft, Settled } from './draft';

/** An arrival begins a visit of some days. */
export const AFTER_ARRIVAL = 3;

/** Days before the one that is told of a visit on which its talks may have begun: `held talks today with X, who is on a visit`. */
const BEFORE_TOLD = 2;

/** Days earlier than the date of a visit on which talks still belong to it; none where that is the arrival. */
export const daysBefore = ({ draft, date }: Settled): number =>
  draft.weak || draft.until !== null || draft.days !== null || date?.includes('/') ? 0 : BEFORE_TOLD;

/** EDTF of the visit, drawn out to the days of the talks in it. */
export function stretchVisit(
  visit: Settled,
  date: string | null,
  talks: readonly Settled[],
  published: Publication | null,
): string | null {
  const days = talks
    .filter(({ status, told }) => told && (status === visit.status || isUnderWay(visit, status)))
    .flatMap(({ date: on, status }) => daysOf(on).map((day) => ({ day, isPlanned: status === 'announced' })));
  if (days.length === 0) return date ?? (visit.draft.ofTalks ? (talks[0]?.date ?? null) : null);
  const told = date === null ? undefined : parseEventDate(date);
  if (!told || isVague(told))
    return (
      ofTalks(
        visit,
        told,
        days.map(({ day }) => day),
      ) ?? date
    );
  const { earliest, latest } = dayBounds(told);
  // "Sets out on Sunday for Uruguay and Paraguay": where its talks have a day, the tour's own is not that of the stop.
  if (visit.draft.onTour && precisionOf(told) === 'day' && visit.status === 'announced')
    return spanOf(days.map(({ day }) => day));
  if (earliest === null || latest === null || told.form === 'one-of') return date;
  const end = visit.status === 'held' && published !== null ? published.last : Number.POSITIVE_INFINITY;
  const stay = days.filter(
    ({ day, isPlanned }) =>
      day >= earliest - daysBefore(visit) && day <= latest + AFTER_ARRIVAL && (isPlanned || day <= end),
  );
  return spanOf([earliest, latest, ...stay.map(({ day }) => day)]);
}

/** "Arrived on Tuesday. On Wednesday he will be received": the visit goes on. */
const isUnderWay = ({ status }: Settled, talks: Settled['status']): boolean =>
  status === 'held' && talks === 'announced';

/** Talks that tell no place of their own, in the city of their visit, and a visit that tells none in that of its talks. */
export function placedIn(item: Settled, whole: Settled | undefined, talks: readonly Settled[]): Settled {
  const { draft } = item;
  const isOfTalk = draft.kind === 'visit' && draft.place !== null && PALACES.has(draft.place);
  if (draft.place !== null && !isOfTalk) return item;
  const told = [whole, ...talks].find((other) => other !== undefined && isThere(draft, other.draft))?.draft;
  if (!told && !isOfTalk) return item;
  const proof = told?.evidence.filter(({ field }) => field === 'place') ?? [];
  const own = draft.evidence.filter(({ field }) => field !== 'place');
  return { ...item, draft: changeDraft(draft, { place: told?.place ?? null, evidence: [...own, ...proof] }) };
}

/** A palace is that of one talk alone. */
const isThere = (draft: Draft, { place, venueCountry }: Draft): boolean =>
  place !== null &&
  !PALACES.has(place) &&
  venueCountry !== null &&
  (draft.venueCountry === null || draft.venueCountry === venueCountry) &&
  (draft.kind !== 'visit' || draft.host === venueCountry);

const spanOf = (days: readonly Day[]): string => {
  const [first, last] = [Math.min(...days) as Day, Math.max(...days) as Day];
  return first === last ? isoFromDay(first) : `${isoFromDay(first)}/${isoFromDay(last)}`;
};

const isVague = (date: EventDate): boolean =>
  date.form === 'one-of' || precisionOf(date) === 'month' || precisionOf(date) === 'year';

/** Of a visit "next week" whose talks are on Wednesday. */
function ofTalks(
  { status, draft: { days: lasts, ofTalks: isUntold } }: Settled,
  told: EventDate | undefined,
  days: readonly Day[],
): string | undefined {
  const { earliest, latest } = told ? dayBounds(told) : { earliest: null, latest: null };
  const within = days.filter(
    (day) => (earliest === null || day >= earliest) && (latest === null || day <= latest),
  );
  const [first, last] = [Math.min(...within) as Day, Math.max(...within) as Day];
  // A month says that the days are not known, and what was held on one day does not tell how long the visit was; what is planned has no more days than its programme.
  const isOpen = told?.form !== 'one-of' && first === last && lasts !== 1 && status === 'held' && !isUntold;
  if (within.length === 0 || isOpen || last - first > AFTER_ARRIVAL) return undefined;
  return spanOf([first, Math.max(last, first + (lasts ?? 1) - 1) as Day]);
}

/** The day of talks, or the first and the last. */
function daysOf(date: string | null): Day[] {
  const parsed = date === null ? undefined : parseEventDate(date);
  if (!parsed || parsed.form === 'one-of') return [];
  const { earliest, latest } = dayBounds(parsed);
  const isOfDays = precisionOf(parsed) === 'day' || precisionOf(parsed) === 'days';
  return isOfDays && earliest !== null && latest !== null ? [earliest, latest] : [];
}
