/*
 * Weekdays of what is still to come: `The chancellor sets out on 20 April. On Monday the president welcomes him in Astana`, told ten days
 * before. They are those on or after the day that was named.
 */
import type { Day } from '../../model/day';
import { dayBounds, parseEventDate } from '../../model/event-date';
import { changeDate, changeReading } from './copies';
import { weekdayDate } from './date-values';
import type { DateMention } from './find-dates';
import type { SentenceReading } from './read-sentence';
import { daysTo, type Publication, resolveDate } from './resolve-date';

/** Sentences back to the day named, or to a weekday that goes with it. */
const REACH = 4;

interface Start {
  readonly day: Day;
  readonly sentence: number;
}

/** Readings in which such weekdays know the day from which they count. O(dates × cues of a sentence). */
export function followStay(
  readings: readonly SentenceReading[],
  published: Publication | null,
): readonly SentenceReading[] {
  if (published === null || published.first !== published.last) return readings;
  let start: Start | null = null;
  return readings.map((reading, sentence) => {
    if (reading.dates.length === 0) return reading;
    if (start && sentence - start.sentence > REACH) start = null;
    const isOpen = start !== null && !tellsPast(reading);
    const dates = reading.dates.map((date): DateMention => {
      const named = startOf(date, published);
      // Of two days of one sentence the visit starts on the first: `in Oman on 11 and 12 May, and on the 13th in Kuwait`.
      if (named !== null && !(start?.sentence === sentence && start.day < named))
        start = { day: named, sentence };
      const day = start && isOpen ? start.day : null;
      if (day === null || date.value.form !== 'weekday' || !countsFrom(day, date, reading, published))
        return date;
      start = { day, sentence };
      return changeDate(date, { value: weekdayDate({ ...date.value, from: day }) });
    });
    return dates.some((date, at) => date !== reading.dates[at]) ? changeReading(reading, { dates }) : reading;
  });
}

/** A day of the month that lies after the report, `next Tuesday`, or the Monday of next week. */
function startOf({ value }: DateMention, published: Publication): Day | null {
  if (value.form === 'calendar' ? value.days.length === 0 : !isNext(value)) return null;
  const edtf = resolveDate(value, published, 'future');
  const date = edtf === null ? undefined : parseEventDate(edtf);
  const first = date ? dayBounds(date).earliest : null;
  return first !== null && first > published.last ? first : null;
}

const isNext = (value: DateMention['value']): boolean =>
  value.form === 'weekday'
    ? (value.offset ?? 0) > 0 || (value.weeks ?? 0) > 0
    : value.form === 'relative' && value.relative.unit === 'week' && value.relative.offset > 0;

/** On the way to the day named, "on Wednesday" may be the one before it; and what is told in the present may be still to come. */
const countsFrom = (
  start: Day,
  date: DateMention,
  reading: SentenceReading,
  published: Publication,
): boolean =>
  date.value.form === 'weekday' &&
  date.value.offset === null &&
  date.value.weeks === undefined &&
  !isSaid(date, reading) &&
  (published.first + daysTo(date.value.weekday, published) < start || tellsPresent(reading));

const isSaid = ({ from }: DateMention, { saying, clauses, sayings }: SentenceReading): boolean =>
  sayings.length > 0 && saying.has(clauses[from] ?? 0);

/** A verb or cue whose day tells its time: `on Thursday he is staying in Tashkent`. */
const tellsPresent = ({ triggers, cues }: SentenceReading): boolean =>
  triggers.some(({ sense: { trigger } }) => trigger.byDate === true) ||
  cues.some(({ sense: { cue } }) => 'status' in cue && cue.byDate === true);

/** A verb or cue of what is over: `on Monday he met`. */
const tellsPast = ({ triggers, cues }: SentenceReading): boolean =>
  triggers.some(({ sense: { trigger } }) => trigger.status === 'held' && !trigger.byDate) ||
  cues.some(({ sense: { cue } }) => 'status' in cue && cue.status === 'held' && !cue.weak && !cue.byDate);
