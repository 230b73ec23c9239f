/*
 * What is put off to another day is two events: the one that fell, with the day it had, and the one that is planned now. `The trip
 * planned for 12 February has been put off to March`.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { tokenBefore } from '../text/tokens';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence } from './draft';
import { isPlan } from './find-cues';

/** Words from what is put off to the day that it is put off to: `переносится с 12 на 15 марта`. */
const REACH = 8;

/** The draft alone, or with the plan that takes its place; `put off the visit planned for Friday` tells only the day it had. */
export function splitMoved(
  draft: Draft,
  { reading }: ReadSentence,
  { language, text }: { readonly language: CompiledLanguage; readonly text: string },
): Draft[] {
  if (draft.status !== 'postponed') return [draft];
  const { dates, tokens, cues } = reading;
  const cue = cues.find(({ sense }) => 'status' in sense.cue && sense.cue.status === 'postponed');
  const day = dates.find(
    ({ from, to }) =>
      (language.movedTo.has(tokenBefore(tokens, from)?.fold ?? '') ||
        language.movedTo.has(tokens[from]?.fold ?? '')) &&
      cue !== undefined &&
      from >= cue.to &&
      !cues.some((plan) => isPlan(plan) && (plan.to === from || plan.to === from - 1)) &&
      to - cue.to <= REACH,
  );
  if (!day) return [draft];
  const before = dates.find((date) => date !== day && date.from < day.from) ?? null;
  const evidence = draft.evidence.filter(({ field }) => field !== 'date');
  const dated = (date: Draft['date']) =>
    date ? [...evidence, buildEvidence('date', date, reading, text)] : evidence;
  return [
    changeDraft(draft, { date: before, evidence: dated(before) }),
    changeDraft(draft, { status: 'announced', date: day, evidence: dated(day) }),
  ];
}
