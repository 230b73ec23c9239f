/* Whether the days that two sentences speak of can be those of one event. */
import type { Status } from '../../model/event';
import type { Draft } from './draft';

export function agreeOnDates(event: Draft, draft: Draft): boolean {
  const { date: a } = event;
  const { date: b } = draft;
  // "The last visit was in 2002" is not the day of the visit that the article reports.
  if (event.recalled !== draft.recalled && (draft.complete || b !== null)) return false;
  if (!a || !b || a.value.form !== 'calendar' || b.value.form !== 'calendar') return true;
  const [one, other] = [a.value, b.value];
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  if (one.months.length > 0 && other.months.length > 0 && one.months[0] !== other.months[0]) return false;
  const span = [Math.min(...one.days), Math.max(...one.days)] as const;
  const days = one.days.length > 0 ? other.days : [];
  return (
    days.length === 0 ||
    days.some((day) => day >= span[0] && day <= span[1]) ||
    one.days.some((day) => day >= Math.min(...days) && day <= Math.max(...days))
  );
}

/** "Will receive him on Friday", "met him on 23 September" are two; of one event the days would agree. */
export const isToldAndPlanned = (a: Status, b: Status): boolean =>
  (a === 'held' && b === 'announced') || (a === 'announced' && b === 'held');

/**
 * What was held has no day, or the day that was planned. Talks that are told without a day may be others than those still to come
 * (`he will meet Erdoğan, whom he met before`), but where the plan was only hinted at (`came for talks`).
 */
export const agreeOnDay = (told: Draft, planned: Draft): boolean => {
  if (told.date === null) return told.kind !== 'meeting' || planned.hinted;
  return planned.date === null ? !hasYear(told.date) : isSameDate(told.date, planned.date);
};

/** `In 2023 he came`, beside a visit still to come of which no day is said. */
const hasYear = ({ value }: NonNullable<Draft['date']>): boolean =>
  value.form === 'calendar' && value.year !== null;

const isSameDate = (
  { value: a }: NonNullable<Draft['date']>,
  { value: b }: NonNullable<Draft['date']>,
): boolean => JSON.stringify(a) === JSON.stringify(b);
