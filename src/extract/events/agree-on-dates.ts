/* Whether the days that two sentences speak of can be those of one event. */
import type { Status } from '../../model/event';
import type { CalendarDate } from '../find/find-dates';
import type { Draft } from './draft';
import { isFirstAndLast } from './stay-days';

export function agreeOnDates(event: Draft, draft: Draft): boolean {
  const { date: a } = event;
  const { date: b } = draft;
  // "The last visit was in 2002" is not the day of the visit that the article reports.
  if (event.recalled !== draft.recalled && (draft.complete || b !== null)) return false;
  if (!a || !b) return true;
  if (a.value.form !== 'calendar' || b.value.form !== 'calendar') return isOneDay(event, draft);
  // Of a visit of three days one sentence tells the first day, another the second.
  const lasts = event.kind === 'visit' || isFirstAndLast(event, draft) ? lengthOf(event, draft) : 0;
  return isSameMonth(a.value, b.value) && touch(a.value.days, b.value.days, lasts);
}

/** Days that a stay may last of which one sentence tells the first day and another the last. */
const LONGEST_STAY = 10;

const lengthOf = (event: Draft, draft: Draft): number =>
  event.ends === draft.ends ? Math.max(event.days ?? 1, draft.days ?? 1) - 1 : LONGEST_STAY;

/** Whether neither says another year or month than the other. */
const isSameMonth = (one: CalendarDate, other: CalendarDate): boolean =>
  (one.year === null || other.year === null || one.year === other.year) &&
  (one.months.length === 0 || other.months.length === 0 || one.months[0] === other.months[0]);

/** Whether a day of one lies within the other, give or take the days that it lasts. */
function touch(one: readonly number[], other: readonly number[], lasts: number): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const isNear = (day: number, days: readonly number[]) =>
    day >= Math.min(...days) - lasts && day <= Math.max(...days) + lasts;
  return other.some((day) => isNear(day, one)) || one.some((day) => isNear(day, other));
}

/** "Today they meet; on Friday the presidents met by video": of talks the days tell. */
const isOneDay = (event: Draft, draft: Draft): boolean => {
  const { kind, day: one, body } = event;
  const { day: other } = draft;
  if (kind === 'visit' || one === null || other === null) return true;
  if (isFirstAndLast(event, draft)) return Math.abs(one - other) <= LONGEST_TALKS;
  // "Leaves tomorrow for the commission … on the second day it will sit": it sits once a visit.
  const isOneSession = body !== null && body === draft.body && event.status === 'announced';
  return Math.abs(one - other) <= (isOneSession && draft.status === 'announced' ? DAYS_OF_A_SESSION : 0);
};

/** Days from the first to the last of talks. */
const LONGEST_TALKS = 4;

/** Days of a visit on which a commission may sit. */
const DAYS_OF_A_SESSION = 2;

/** "Will receive him on Friday", "met him on 23 September" are two; of one event the days would agree. */
export const isToldAndPlanned = (a: Status, b: Status): boolean =>
  (a === 'held' && b === 'announced') || (a === 'announced' && b === 'held');

/**
 * What was held has no day, or the day that was planned. Talks that are told without a day may be others than those still to come
 * (`he will meet Erdoğan, whom he met before`), but where the plan was only hinted at (`came for talks`).
 */
export const agreeOnDay = (told: Draft, planned: Draft): boolean => {
  if (told.date === null) return told.kind !== 'meeting' || planned.hinted;
  if (planned.date !== null) return isSameDate(told.date, planned.date);
  return !(hasYear(told.date) || (isPlain(told) && isPlain(planned) && hasMonth(told.date)));
};

/** Told by a verb or cue of its own, and complete. */
const isPlain = ({ complete, hinted }: Draft): boolean => complete && !hinted;

/** "Is expected to visit … previously visited on January 26", both in plain words. */
const hasMonth = ({ value }: NonNullable<Draft['date']>): boolean =>
  value.form === 'calendar' && value.months.length > 0;

/** `In 2023 he came`, beside a visit still to come of which no day is said. */
const hasYear = ({ value }: NonNullable<Draft['date']>): boolean =>
  value.form === 'calendar' && value.year !== null;

const isSameDate = (
  { value: a }: NonNullable<Draft['date']>,
  { value: b }: NonNullable<Draft['date']>,
): boolean => JSON.stringify(a) === JSON.stringify(b);
