/*
 * Weekdays of what is still to come: `The chancellor sets out on 20 April. On Monday the president welcomes him in Astana`, told ten days
 * before. They are those on or after the day that was named.
 */
import type { Day } from '../../model/day';
import { dayBounds, parseEventDate } from '../../model/event-date';
import { changeDate, changeReading } from './copies';
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
      if (named !== null) start = { day: named, sentence };
      if (!start || !isOpen || isSaid(date, reading)) return date;
      const { value } = date;
      if (value.form !== 'weekday' || !isBefore(date, start.day, published)) return date;
      start = { day: start.day, sentence };
      return changeDate(date, { value: { ...value, from: start.day } });
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
    ? value.offset !== null && value.offset > 0
    : value.form === 'relative' && value.relative.unit === 'week' && value.relative.offset > 0;

/** On the way to the day named, "on Wednesday" may be the one before it. */
const isBefore = ({ value }: DateMention, start: Day, published: Publication): boolean =>
  value.form === 'weekday' &&
  value.offset === null &&
  published.first + daysTo(value.weekday, published) < start;

const isSaid = ({ from }: DateMention, { saying, clauses, sayings }: SentenceReading): boolean =>
  sayings.length > 0 && saying.has(clauses[from] ?? 0);

/** A verb or cue of what is over: `on Monday he met`. */
const tellsPast = ({ triggers, cues }: SentenceReading): boolean =>
  triggers.some(({ sense: { trigger } }) => trigger.status === 'held' && !trigger.byDate) ||
  cues.some(({ sense: { cue } }) => 'status' in cue && cue.status === 'held' && !cue.weak && !cue.byDate);
