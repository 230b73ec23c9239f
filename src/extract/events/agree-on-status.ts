/* Whether what two sentences tell of one event's status can be said of one event: planned and then held, but not held and called off. */
import type { Status } from '../../model/event';
import { agreeOnDay, isToldAndPlanned } from './agree-on-dates';
import type { Draft } from './draft';

/** An invitation, a cancellation and a new date are told apart where both are said of dates of their own. */
export function agreeOnStatus(event: Draft, draft: Draft): boolean {
  const [{ status: a, date: dateA }, { status: b, date: dateB }] = [event, draft];
  // Of a visit still to come the last day may be told as well.
  const isEnd = isEndOf(draft, a) || isEndOf(event, b);
  if (a === null || b === null || a === b || isEnd) return true;
  const isMoved = a === 'postponed' || b === 'postponed';
  // "It was put off. It will take place on 4 December": the new day is another plan's.
  if (a === 'postponed' && b === 'announced' && dateB && !draft.lapsed && !draft.recalled) return false;
  if (isMoved && dateA && dateB) return false;
  // "Thursday's visit is off. He will now come on 7 May".
  if (a === 'cancelled' && b === 'announced' && !draft.lapsed && isOtherDay(event, draft)) return false;
  if (
    isToldAndPlanned(a, b) &&
    !wasPlanned(...(a === 'held' ? ([event, draft] as const) : ([draft, event] as const)))
  )
    return false;
  return !neverBoth(a, b);
}

/** What is to begin has not ended: `the visit ends on Wednesday`, told of one still to come. */
const isEndOf = ({ ends, hinted, complete, date }: Draft, planned: Status | null): boolean =>
  ends && planned === 'announced' && (hinted || (!complete && date !== null));

const isOtherDay = ({ day: one }: Draft, { day: other }: Draft): boolean =>
  one !== null && other !== null && one !== other;

const neverBoth = (a: Status, b: Status): boolean =>
  (a === 'held' && NEVER_HELD.has(b)) || (b === 'held' && NEVER_HELD.has(a));

const NEVER_HELD: ReadonlySet<Status> = new Set<Status>(['cancelled', 'postponed', 'invited']);

/** What was held has no day, or the day that was planned; what is planned for a day to come was not held yet. */
const wasPlanned = (told: Draft, planned: Draft): boolean =>
  !planned.ahead && ((planned.sharesDay && told.date === null) || agreeOnDay(told, planned));
