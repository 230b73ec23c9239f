/* The day of what fell through, which is not the day on which it was called off; nor is that of an invitation the one on which it was given. */
import type { Status } from '../../model/event';
import type { DateMention } from '../find/find-dates';
import type { ReadSentence, TokenSpan } from './draft';

export const FELL: ReadonlySet<Status> = new Set<Status>(['cancelled', 'postponed', 'declined']);

/** Tokens from an event's word or the word for a plan to its day; more where the verb closes its clause. */
const NEAR_DATE = 3;
const NEAR_PARTICIPLE_OF_PLAN = 8;

/** "Called off on Tuesday the talks planned for Wednesday": of what fell through the day stands by its word, or by that of the plan. */
export const isDayOf = (
  date: DateMention,
  trigger: TokenSpan,
  { cues, clauses }: ReadSentence['reading'],
  verbFinal: boolean,
): boolean =>
  date.value.form === 'calendar' ||
  (date.from >= trigger.to && date.from - trigger.to < NEAR_DATE) ||
  date.to === trigger.from ||
  cues.some(
    ({ sense: { cue }, from, to }) =>
      'status' in cue &&
      cue.status === 'announced' &&
      !cue.weak &&
      ((from >= date.to ? from - date.to : date.from - to) <= NEAR_DATE ||
        // `Çarşamba günü Ankara'ya yapması planlanan ziyaret iptal edildi`.
        (verbFinal &&
          from >= date.to &&
          from - date.to <= NEAR_PARTICIPLE_OF_PLAN &&
          to <= trigger.from &&
          clauses[from] === clauses[date.from])),
  );

/** "Met him on Tuesday and invited him": nobody is invited for a bare weekday, nor for a day named before the word. */
export const isOfInviting = ({ value, to }: DateMention, trigger: TokenSpan, verbFinal: boolean): boolean =>
  value.form === 'weekday'
    ? value.from === undefined && (value.offset ?? 0) <= 0
    : value.form === 'relative'
      ? value.relative.unit === 'day' && value.relative.offset <= 0
      : !verbFinal && value.days.length > 0 && to <= trigger.from;
