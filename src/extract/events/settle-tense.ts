/*
 * Where the day that is said tells more than the tense: `Macron reçoit jeudi son homologue` is a plan on Wednesday and news on
 * Thursday, and `en 2019, il se rendra à Paris` is long past. Nothing took place on a day still to come.
 */
import { dayBounds, parseEventDate } from '../../model/event-date';
import type { DateMention } from '../find/find-dates';
import { daysTo, type Publication, resolveDate } from '../find/resolve-date';
import { changeDraft } from './change-draft';
import type { Draft } from './draft';

/** Days to the weekday that was yesterday. */
const YESTERDAY = 6;

/** Days ahead within which a day without a year is taken for the next one. */
const SOON = 120;

/** The draft with the status that its date allows. O(1). */
export function settleTense(draft: Draft, published: Publication | null): Draft {
  const { date, status, byDate, hinted } = draft;
  // What ends in two days has begun.
  if (!date || !published || (draft.ends && draft.kind === 'visit')) return draft;
  if (status === 'held' && (byDate || (hinted && draft.near)) && isAhead(date, published, byDate))
    return changeDraft(draft, { status: 'announced' });
  return status === 'announced' && byDate && isGone(date, published)
    ? changeDraft(draft, { status: 'held' })
    : draft;
}

/** A weekday tells it of the present alone: after `during the visit` it may be the last one. */
function isAhead({ value }: DateMention, published: Publication, isPresent: boolean): boolean {
  if (value.form === 'relative') return value.relative.offset > 0;
  if (value.form === 'weekday' && value.offset === null) {
    // "Next week … on Wednesday".
    if (value.from !== undefined) return value.from > published.last;
    const days = daysTo(value.weekday, published);
    // What is told of the weekday just gone by was yesterday, and not in six days.
    return isPresent && days > 0 && days < YESTERDAY;
  }
  const { earliest } = boundsOf({ value }, published, 'future');
  if (earliest === null || earliest <= published.last) return false;
  return (value.form === 'calendar' && value.year !== null) || earliest - published.last <= SOON;
}

/** Only a year leaves no doubt that it is over. */
function isGone({ value }: DateMention, published: Publication): boolean {
  if (value.form !== 'calendar' || value.year === null) return false;
  const { latest } = boundsOf({ value }, published, 'past');
  return latest !== null && latest < published.first - 1;
}

function boundsOf({ value }: Pick<DateMention, 'value'>, published: Publication, tense: 'past' | 'future') {
  const edtf = resolveDate(value, published, tense);
  const date = edtf === null ? undefined : parseEventDate(edtf);
  return date ? dayBounds(date) : { earliest: null, latest: null };
}
