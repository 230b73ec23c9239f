/*
 * "The visit planned for 20 November was put off. It will take place on 4 December", "The new date is 4 December": what was put off is
 * planned anew, in a sentence that names nothing but the day.
 */
import { isOfSaying } from '../find/calendar-words';
import type { DateMention } from '../find/find-dates';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence, type TokenSpan } from './draft';

/** Sentences from what was put off to its new day. */
const REACH = 5;

/** Drafts in the order of the text, with one for each such sentence. O(drafts). */
export function withNewDates(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  text: string,
): readonly Draft[] {
  const moved = drafts.findLast(
    ({ complete, status, doubt }) => complete && doubt === null && status === 'postponed',
  );
  if (!moved || drafts.some((draft) => isAnew(draft, moved))) return drafts;
  for (const { reading, actors } of sentences.slice(moved.sentence + 1, moved.sentence + 1 + REACH)) {
    if (reading.newDates.length === 0 || reading.triggers.length > 0) continue;
    // "…, his office said on Thursday".
    const isTold = ({ from }: TokenSpan) => !reading.saying.has(reading.clauses[from] ?? 0);
    const days = reading.dates.filter((day) => !isOfSaying(day, reading));
    const apart = days.filter(isTold);
    const [date, other] = apart.length > 0 ? apart : days;
    if (!date || other || !isDay(date) || actors.some(isTold)) continue;
    return [...drafts, anew(moved, date, reading, text)].sort((a, b) => a.start - b.start);
  }
  return drafts;
}

const isDay = ({ value, ends }: DateMention): boolean =>
  ends !== true && (value.form === 'calendar' ? value.months.length > 0 : value.form === 'weekday');

/** Its plan is told already. */
const isAnew = (draft: Draft, { kind, parties, sentence }: Draft): boolean =>
  draft.kind === kind &&
  draft.complete &&
  draft.status === 'announced' &&
  draft.date !== null &&
  draft.sentence >= sentence &&
  draft.parties.every((party) => parties.includes(party));

function anew(moved: Draft, date: DateMention, reading: ReadSentence['reading'], text: string): Draft {
  const day = buildEvidence('date', date, reading, text);
  const evidence = moved.evidence.filter(({ field }) => field !== 'date' && field !== 'status');
  return changeDraft(moved, {
    status: 'announced',
    hinted: false,
    date,
    until: null,
    ends: false,
    begins: false,
    sentence: reading.at,
    lastTold: null,
    start: day.start,
    end: day.end,
    evidence: [...evidence, day, { ...day, field: 'status' }],
  });
}
