/*
 * Of the days that a sentence names, those that may be the day of talks: not the one on which the guest came or left, as another clause
 * tells, and neither a year nor the days of a whole visit where a single day is said.
 */
import { isOfComing } from '../find/calendar-words';
import { isRange, isSingleDay } from '../find/date-values';
import type { DateMention } from '../find/find-dates';
import type { FoundTrigger } from '../find/place-verbs';
import type { ReadSentence } from './draft';

/** `Who landed in Nairobi late on Wednesday, later called on the president`; of who landed on Wednesday and left on Friday it is not the end. */
export const isOfWay = (
  date: DateMention,
  trigger: FoundTrigger,
  reading: ReadSentence['reading'],
): boolean => {
  const { frame, leaves } = trigger.sense.trigger;
  if (leaves) return isOfComing(date, trigger, reading);
  if (isOfFirstStop(date, trigger, reading)) return true;
  const { clauses } = reading;
  return date.ofWay === true && frame !== 'visit' && clauses[date.from] !== clauses[trigger.from];
};

/** `Reist am Dienstag nach Äthiopien und anschließend nach Dschibuti`: the day is that of the first stop. */
const isOfFirstStop = (
  date: DateMention,
  { from, sense: { trigger } }: FoundTrigger,
  { triggers }: ReadSentence['reading'],
): boolean =>
  trigger.frame === 'visit' &&
  trigger.weak === true &&
  trigger.status === null &&
  date.to <= from &&
  isSingleDay(date) &&
  triggers.some(
    ({ to, sense: { trigger: first } }) =>
      first.frame === 'visit' && first.form === 'verb' && first.status !== null && to <= from,
  );

/** `On Wednesday, the second day of his visit`: the day that is counted from the visit's first, whatever else was done on it. */
export function countedDay(
  { dates, triggers }: ReadSentence['reading'],
  trigger: FoundTrigger,
): DateMention | undefined {
  const date = dates.find(({ counted }) => counted !== undefined);
  const at = date?.counted?.at;
  if (at === undefined || !isVisitNoun(trigger)) return undefined;
  const away = ({ from }: FoundTrigger) => Math.abs(from - at);
  return triggers.some((other) => isVisitNoun(other) && away(other) < away(trigger)) ? undefined : date;
}

const isVisitNoun = ({ sense: { trigger } }: FoundTrigger): boolean =>
  trigger.frame === 'visit' && trigger.status === null;

/** `Кездесуде Тоқаевты мамырда Белградқа шақырды`: where the verb closes its clause, the day before an invitation is that of the visit. */
export const isOfInvitation = (
  date: DateMention,
  { to, sense }: FoundTrigger,
  { triggers, clauses }: ReadSentence['reading'],
): boolean =>
  sense.trigger.form === 'noun' &&
  to <= date.from &&
  triggers.some(
    (verb) =>
      verb.sense.trigger.frame === 'invite' &&
      verb.from >= date.to &&
      clauses[verb.from] === clauses[date.from],
  );

/** "The third round this year was held at the end of July", "the visit planned for 13 to 15 April includes talks on the second day". */
export function exactOf(dates: readonly DateMention[], trigger: FoundTrigger): readonly DateMention[] {
  if (dates.length < 2) return dates;
  const fine = dates.filter((date) => !isYear(date));
  const exact = fine.length > 0 ? fine : dates;
  if (trigger.sense.trigger.frame === 'visit' || trigger.sense.trigger.frame === 'summit') return exact;
  // "Had arrived on Monday and held talks on Tuesday".
  const apart = exact.filter(({ ofWay }) => ofWay !== true);
  const own = apart.length > 0 ? apart : exact;
  const single = own.filter(isSingleDay);
  return single.length > 0 && own.some(isOfSeveral) ? own.filter((date) => !isOfSeveral(date)) : own;
}

/** `This year` goes with any day of it; what was last year stands beside a day of something else. */
const isYear = ({ value }: DateMention): boolean =>
  value.form === 'relative' && value.relative.unit === 'year';

const isOfSeveral = ({ value }: DateMention): boolean => isRange(value);
