/* Where a draft's date lies from the report: long past, so that it is recalled, or still to come, so that it cannot have been held. */
import { dayBounds, parseEventDate } from '../../model/event-date';
import { type Publication, resolveDate, type Tense } from '../find/resolve-date';
import { changeDraft } from './change-draft';
import type { Draft } from './draft';

/** Days before the report from which a date with its year is what the article recalls, and not its news. */
const LONG_PAST = 60;

export const placeInTime = (draft: Draft, published: Publication | null): Draft =>
  draft.date === null
    ? draft
    : changeDraft(draft, {
        day: dayOf(draft, published),
        recalled: isLongPast(draft, published),
        ahead: isAhead(draft, published),
      });

function dayOf({ date, status, sharesDay }: Draft, published: Publication | null): number | null {
  if (date === null || status === null) return null;
  const { earliest, latest } = boundsOf(date, published, status === 'held' || sharesDay ? 'past' : 'future');
  return earliest === latest ? earliest : null;
}

function isLongPast({ date }: Draft, published: Publication | null): boolean {
  if (date?.value.form !== 'calendar' || date.value.year === null) return false;
  const { latest } = boundsOf(date, published, 'past');
  return published !== null && latest !== null && latest < published.first - LONG_PAST;
}

function isAhead({ date, status, sharesDay }: Draft, published: Publication | null): boolean {
  if (status !== 'announced' || sharesDay || published === null || date === null) return false;
  const { earliest, latest } = boundsOf(date, published, 'future');
  // "This year": what is still expected then was not held yet; a stay of some days may have begun.
  const isDay = date.value.form === 'calendar' && date.value.days.length > 0;
  const first = isDay ? earliest : latest;
  return first !== null && first > published.last;
}

const NOWHEN = { earliest: null, latest: null };

function boundsOf(
  { value }: NonNullable<Draft['date']>,
  published: Publication | null,
  tense: Tense,
): ReturnType<typeof dayBounds> | typeof NOWHEN {
  const edtf = published === null ? null : resolveDate(value, published, tense);
  const day = edtf === null ? undefined : parseEventDate(edtf);
  return day ? dayBounds(day) : NOWHEN;
}
