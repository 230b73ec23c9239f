/*
 * What is put off to another day is two events: the one that fell, with the day it had, and the one that is planned now. `The trip
 * planned for 12 February has been put off to March`.
 */

import { calendarDate } from '../find/date-values';
import type { DateMention } from '../find/find-dates';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { tokenBefore } from '../text/tokens';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence, type TokenSpan } from './draft';
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
  const fromTo = findFromTo(reading, language, cue);
  const day =
    fromTo?.day ??
    (language.verbFinal && cue ? findBeforeVerb(cue, reading, language) : undefined) ??
    (cue ? findBefore(cue, reading, language) : undefined) ??
    dates.find(
      ({ from, to }) =>
        // `На 25 апреля`, `na koniec kwietnia`.
        [tokens[from], tokenBefore(tokens, from), tokenBefore(tokens, from - 1)].some((word) =>
          language.movedTo.has(word?.fold ?? ''),
        ) &&
        cue !== undefined &&
        from >= cue.to &&
        !cues.some((plan) => isPlan(plan) && (plan.to === from || plan.to === from - 1)) &&
        to - cue.to <= REACH,
    );
  if (!day) return [draft];
  const before = fromTo?.before ?? dates.find((date) => date !== day && date.from < day.from) ?? null;
  const evidence = draft.evidence.filter(({ field }) => field !== 'date');
  const dated = (date: Draft['date']) =>
    date ? [...evidence, buildEvidence('date', date, reading, text)] : evidence;
  return [
    changeDraft(draft, { date: before, evidence: dated(before) }),
    changeDraft(draft, { status: 'announced', date: day, evidence: dated(day) }),
  ];
}

/** Words from the day that something is put off to, to the verb that closes its clause. */
const BEFORE_VERB = 4;

/** `20 сәуірге жоспарланған сапар 27 сәуірге ауыстырылды`: in the case of where one goes, and with no plan of its own behind it. */
const findBeforeVerb = (
  cue: TokenSpan,
  { dates, tokens, cues, clauses }: ReadSentence['reading'],
  { movedTo }: CompiledLanguage,
): DateMention | undefined =>
  dates.findLast(
    ({ from, to }) =>
      to <= cue.from &&
      cue.from - to <= BEFORE_VERB &&
      clauses[from] === clauses[cue.from] &&
      [tokens[to - 1], tokens[to]].some((word) => isMovedTo(word?.fold ?? '', movedTo)) &&
      !cues.some((plan) => isPlan(plan) && plan.from >= to && plan.to <= cue.from),
  );

/** `Ist auf den 11. Mai verschoben worden`: right before the words, with no plan of its own before it. */
const findBefore = (
  cue: TokenSpan,
  { dates, tokens, cues, clauses }: ReadSentence['reading'],
  { movedTo, articles }: CompiledLanguage,
): DateMention | undefined =>
  dates.findLast(({ from, to }) => {
    const before = tokenBefore(tokens, from)?.fold ?? '';
    const word = articles.has(before) ? (tokens[from - 2]?.fold ?? '') : before;
    return (
      to <= cue.from &&
      cue.from - to <= 1 &&
      clauses[from] === clauses[cue.from] &&
      movedTo.has(word) &&
      !cues.some((plan) => isPlan(plan) && plan.to <= from && from - plan.to <= 2)
    );
  });

/** A word of its own (`27 Nisan’a`), or the end of one (`сәуірге`). */
const isMovedTo = (word: string, movedTo: ReadonlySet<string>): boolean =>
  movedTo.has(word) || (word.length > 4 && [-2, -3].some((end) => movedTo.has(word.slice(end))));

/** `Sa 14. na 20. maj`, `vom 14. auf den 20. Mai`, `с 14 на 20 мая`: two days of one month, of which the first is the one it had. */
function findFromTo(
  { dates, tokens }: ReadSentence['reading'],
  language: CompiledLanguage,
  cue: TokenSpan | undefined,
): { readonly day: DateMention; readonly before: DateMention } | undefined {
  for (const day of dates) {
    const parted = partOf(day, cue !== undefined && isRightBefore(cue, day, tokens, language));
    if (parted) return parted;
    const at =
      day.value.form === 'calendar' && day.value.days.length === 1
        ? dayBefore(day.from, tokens, language)
        : 0;
    if (at > 0 && day.value.form === 'calendar')
      return {
        day,
        before: { ...day, from: at, to: at + 1, value: { ...day.value, days: [Number(tokens[at]?.raw)] } },
      };
  }
  return undefined;
}

/** `20 сәуірден 27 сәуірге ауыстырылды`. */
const isRightBefore = (
  cue: TokenSpan,
  { to }: DateMention,
  tokens: ReadSentence['reading']['tokens'],
  { verbFinal, movedTo }: CompiledLanguage,
): boolean => verbFinal && cue.from === to && isMovedTo(tokens[to - 1]?.fold ?? '', movedTo);

/** `From April 20 to May 11`, said of what is put off, is no stay of three weeks. */
function partOf(
  day: DateMention,
  isMoved: boolean,
): { readonly day: DateMention; readonly before: DateMention } | undefined {
  const { value } = day;
  if (value.form !== 'calendar') return undefined;
  const { days, months } = value;
  if (days.length !== 2 || months.length !== 2 || (months[0] === months[1] && !isMoved)) return undefined;
  const at = (index: number): DateMention => ({
    ...day,
    value: calendarDate({
      ...value,
      days: days.slice(index, index + 1),
      months: months.slice(index, index + 1),
    }),
  });
  return { day: at(1), before: at(0) };
}

/** Position of the number that a preposition parts from the day behind it; 0 where there is none. */
function dayBefore(
  from: number,
  tokens: ReadSentence['reading']['tokens'],
  { before, movedTo, articles }: CompiledLanguage,
): number {
  const wordAt = (at: number) => tokens[at]?.fold ?? '';
  const at = articles.has(wordAt(from - 1)) ? from - 2 : from - 1;
  if (!before.has(wordAt(at)) && !movedTo.has(wordAt(at))) return 0;
  const number = tokens[at - 1]?.raw === '.' ? at - 2 : at - 1;
  const { kind, raw = '' } = tokens[number] ?? {};
  return kind === 'number' && raw.length <= 2 ? number : 0;
}
