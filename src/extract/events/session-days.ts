/*
 * The first and the last day of a commission that two sentences tell: "The session of the joint commission ended in Garoua on Thursday. …
 * Opened on Tuesday by a meeting of experts, it was co-chaired by …", "The proceedings, opened the day before, …".
 */

import { isBeside } from '../find/calendar-words';
import { isSingleDay } from '../find/date-values';
import type { DateMention } from '../find/find-dates';
import { changeDraft } from './change-draft';
import type { Draft, ReadSentence } from './draft';

/** Sentences from a session to its other day. */
const REACH = 2;
/** Tokens from a day to the word that makes it the first or the last. */
const NEAR = 3;

/** Sessions drawn out to the day told apart. O(events + sentences near sessions). */
export const withSessionDays = (
  events: readonly Draft[],
  sentences: readonly ReadSentence[],
): readonly Draft[] => events.map((event) => (isOpen(event) ? drawOut(event, sentences) : event));

/** Of which one of the two days is known. */
const isOpen = ({ body, status, date, until, days, ends, begins }: Draft): boolean =>
  body !== null &&
  status === 'held' &&
  date !== null &&
  isSingleDay(date) &&
  until === null &&
  days === null &&
  (ends || begins);

function drawOut(session: Draft, sentences: readonly ReadSentence[]): Draft {
  const { sentence, ends, date } = session;
  for (const { reading } of sentences.slice(sentence + 1, sentence + 1 + REACH)) {
    const other = tellsOfOther(reading) ? undefined : dayBeside(reading, ends);
    if (other)
      return changeDraft(session, { date: ends ? other : date, until: ends ? date : other, ends: false });
  }
  return session;
}

type Reading = ReadSentence['reading'];

const dayBeside = (
  { dates, beginnings, endings, clauses }: Reading,
  ends: boolean,
): DateMention | undefined =>
  dates.find((date) => isSingleDay(date) && isBeside(date, ends ? beginnings : endings, clauses, NEAR));

/** A visit, or anything told by a verb. */
const tellsOfOther = ({ triggers }: Reading): boolean =>
  triggers.some(({ sense: { trigger } }) => trigger.form === 'verb' || trigger.frame === 'visit');
