/* Which of the days that a sentence names is the day of what it tells, and how long that lasts. */
import type { Status } from '../../model/event';
import type { DateMention } from '../find/find-dates';
import { type FoundTrigger, reachOf } from '../find/place-verbs';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { tokenBefore } from '../text/tokens';
import {
  type Draft,
  isAboutAnother,
  isBeforeNoun,
  isOfAside,
  nearestOf,
  type ReadSentence,
  type TokenSpan,
} from './draft';
import { FELL, isDayOf, isOfInviting } from './fallen-day';
import { countedDay, exactOf, isOfInvitation, isOfWay } from './own-day';

type Reading = ReadSentence['reading'];

/** In the clause itself, or opening the sentence before it: `En 2019, il se rendra à Paris`. */
export const isBeside = (
  date: TokenSpan | null,
  trigger: TokenSpan,
  { clauses, tokens }: Reading,
  { before, since }: CompiledLanguage,
): boolean => {
  if (date === null) return false;
  // `depuis mercredi` has begun already.
  const word = tokenBefore(tokens, date.from)?.fold ?? '';
  if (since.has(word) || before.get(word)?.includes('from')) return false;
  const apart = (clauses[trigger.from] ?? 0) - (clauses[date.from] ?? 0);
  return apart === 0 || (apart === 1 && date.from <= OPENING);
};

/** Tokens before a date that opens its sentence. */
const OPENING = 2;

/** `… qui est indépendant depuis 1991`: a year alone, in another clause, is seldom when it happened. */
const isYear = ({ value }: NonNullable<Draft['date']>): boolean =>
  value.form === 'calendar' && value.months.length === 0;

/** Tokens from the visit to the words that say how long it lasts. */
const NEAR_DAYS = 12;

export function findDays({ reading, actors }: ReadSentence, trigger: TokenSpan): number | null {
  if (reading.durations.length === 0) return null;
  const nearest = nearestOf(reading.durations, trigger, NEAR_DAYS, reading);
  return nearest && !isOfTour(nearest, actors) ? nearest.sense.days : null;
}

/** "In Belgrade, the first stop of a three-day tour of the Western Balkans": the days of a region are those of no stop. */
const isOfTour = (duration: TokenSpan, actors: ReadSentence['actors']): boolean =>
  actors.some(({ region, from }) => region && from >= duration.to && from - duration.to <= NEAR_REGION);

/** Tokens from how long a tour lasts to where it goes. */
const NEAR_REGION = 5;

/** `the visit planned for May`, `предстоящего в мае визита`: the month is that visit's, and not of the talks about it. */
function isInPhraseOf(date: TokenSpan, trigger: TokenSpan, { triggers, cues, endings }: Reading): boolean {
  const isQualified = cues.some(
    ({ from, to }) =>
      to <= date.from &&
      date.from - to <= 2 &&
      from !== trigger.from &&
      !endings.some((word) => word.from === from),
  );
  const noun = triggers.find(
    ({ from, sense }) => sense.trigger.form === 'noun' && from >= date.to && from - date.to <= 1,
  );
  return isQualified && noun !== undefined && noun.from !== trigger.from && trigger.from < date.from;
}

/** A day that the sentence says of something else. */
const isToldApart = (
  date: TokenSpan,
  trigger: FoundTrigger,
  status: Status | null,
  reading: Reading,
  language: CompiledLanguage,
): boolean =>
  isOfNext(date, trigger, status, reading) ||
  isOfLast(date, trigger, status, reading) ||
  (status !== 'held' && isOfSaying(date, reading, language)) ||
  isOfClause(date, trigger, status, reading, language.opening) ||
  isOfOtherTense(date, trigger, status, reading) ||
  isApart(date, trigger, reading, language.apart);

/** "Landed in Riyadh and will meet the prince on Tuesday": the day behind another verb, of another tense, is that one's. */
const isOfNext = (
  date: TokenSpan,
  trigger: FoundTrigger,
  status: Status | null,
  { triggers }: Reading,
): boolean =>
  triggers.some(
    ({ sense: { trigger: next }, from, to }) =>
      next.form === 'verb' &&
      (next.status ?? 'announced') !== status &&
      from >= trigger.to &&
      to <= date.from,
  );

/** "Landed on Tuesday to meet the prince": the day before a verb that hangs on what is over is not that of the plan. */
const isOfLast = (
  date: TokenSpan,
  { from, sense }: FoundTrigger,
  status: Status | null,
  { triggers, clauses }: Reading,
): boolean =>
  status === 'announced' &&
  sense.trigger.form === 'verb' &&
  sense.trigger.status === null &&
  date.to <= from &&
  triggers.some(
    ({ sense: { trigger: last }, to, from: at }) =>
      last.form === 'verb' &&
      last.status === 'held' &&
      !last.byDate &&
      to <= from &&
      clauses[at] === clauses[date.from],
  );

/** "Anand, who landed on Wednesday, called on the president": a clause that tells an event of its own keeps its day. */
const isOfClause = (
  date: TokenSpan,
  trigger: FoundTrigger,
  status: Status | null,
  { clauses, triggers, tokens }: Reading,
  opening: ReadonlySet<string>,
): boolean => {
  if (clauses[date.from] === clauses[trigger.from]) return false;
  const verbs = triggers.filter(
    ({ sense, from }) =>
      sense.trigger.form === 'verb' &&
      sense.trigger.status !== null &&
      sense.trigger.frame !== trigger.sense.trigger.frame &&
      clauses[from] === clauses[date.from],
  );
  // "Landed on Wednesday, where she met": what hangs on a clause shares its day; not so "where she will meet".
  const isShared = date.from < trigger.from && opensWith(clauses[trigger.from], clauses, tokens, opening);
  const isOver = ({ sense }: FoundTrigger) =>
    (status === 'announced' || status === 'invited') &&
    sense.trigger.status === 'held' &&
    !sense.trigger.byDate;
  return isShared ? verbs.some(isOver) : verbs.length > 0;
};

/** `Met him in Moscow, and on Thursday will hold talks in Minsk`: a clause that tells of something else, and in another tense, keeps its day. */
function isOfOtherTense(
  date: TokenSpan,
  trigger: FoundTrigger,
  status: Status | null,
  { clauses, triggers, cues }: Reading,
): boolean {
  const clause = clauses[date.from];
  if (status === null || clause === clauses[trigger.from] || date.from < trigger.from) return false;
  const told = triggers.filter(({ from }) => clauses[from] === clause);
  if (told.length === 0) return false;
  const tenses = [
    ...told.map(({ sense }) => sense.trigger.status),
    ...cues.flatMap(({ from, sense: { cue } }) =>
      clauses[from] === clause && 'status' in cue && !cue.weak ? [cue.status] : [],
    ),
  ].filter((tense) => tense !== null);
  return tenses.length > 0 && tenses.every((tense) => tense !== status);
}

/** Words between a verb of saying and its day: `said on Monday`. */
const NEAR_SAYING = 1;

/** "On Monday said he would go": the day on which a plan was told. */
const isOfSaying = (
  { from, to }: TokenSpan,
  { sayings, tokens }: Reading,
  { sources }: CompiledLanguage,
): boolean =>
  sayings.some(
    (said) =>
      (said.from === to || (from >= said.to && from - said.to <= NEAR_SAYING)) &&
      !tokens.slice(said.from, said.to).some(({ fold }) => sources.has(fold)),
  );

/** "On his first trip since he took office in June". */
const isApart = (
  date: TokenSpan,
  trigger: TokenSpan,
  { clauses, tokens }: Reading,
  apart: ReadonlySet<string>,
): boolean =>
  clauses.indexOf(clauses[date.from] ?? 0) > trigger.from &&
  // "Before the end of the year" is a date.
  !apart.has(tokens[date.from]?.fold ?? '') &&
  opensWith(clauses[date.from], clauses, tokens, apart);

function opensWith(
  clause: number | undefined,
  clauses: readonly number[],
  tokens: Reading['tokens'],
  words: ReadonlySet<string>,
): boolean {
  const start = clauses.indexOf(clause ?? 0);
  return [start, start + 1].some((at) => words.has(tokens[at]?.fold ?? ''));
}

/** `Il doit rencontrer Macron, qui l'avait reçu en février`: the day of a clause that tells of another event is that event's. */
const isOfVerb = (date: DateMention, { triggers, clauses }: Reading): boolean =>
  triggers.some(({ from, sense }) => sense.trigger.form === 'verb' && clauses[from] === clauses[date.from]);

export function findDate(
  { reading }: ReadSentence,
  trigger: FoundTrigger,
  status: Status | null,
  /** `isTold`: it is the conversation told before, in which days of other things are spoken of. */
  { language, isTold }: { readonly language: CompiledLanguage; readonly isTold: boolean },
): Draft['date'] {
  if (reading.dates.length === 0) return null;
  const fell = status !== null && FELL.has(status);
  const clause = reading.clauses[trigger.from] ?? 0;
  const isOther = (date: DateMention) =>
    isYear(date) ||
    (language.fixedOrder && (reading.clauses[date.from] ?? 0) > clause && isOfVerb(date, reading));
  const isOwn = (date: DateMention) => reading.clauses[date.from] === clause;
  const isTimely = (date: DateMention) =>
    language.verbFinal
      ? isOwnOf(date, trigger, reading) &&
        !isOfPlan(date, trigger, status, reading) &&
        !isBehind(date, trigger, reading) &&
        !isOfInvitation(date, trigger, reading)
      : !isToldApart(date, trigger, status, reading, language);
  const mayBeIt = (date: DateMention) =>
    (isOwn(date) || !reading.saying.has(reading.clauses[date.from] ?? 0)) &&
    (isOwn(date) || date.from <= OPENING || !isOther(date)) &&
    (!fell || isDayOf(date, trigger, reading, language.verbFinal)) &&
    !isAboutAnother(date, trigger, reading) &&
    !isInPhraseOf(date, trigger, reading) &&
    isTimely(date) &&
    (!isTold || date.to <= trigger.from) &&
    !isOfWay(date, trigger, reading) &&
    !(status === 'invited' && isOfInviting(date, trigger, language.verbFinal)) &&
    (date.ends !== true || trigger.sense.trigger.frame === 'visit') &&
    !isOfAside(date, reading);
  const near = exactOf(reading.dates.filter(mayBeIt), trigger);
  const nearest = () => nearestOf(near, reachOf(trigger), Number.POSITIVE_INFINITY, reading);
  return countedDay(reading, trigger) ?? nearest() ?? null;
}

/** Words from a date to the participle that it goes with: `3 қарашада Түркістанда өтетін`. */
const NEAR_PARTICIPLE = 3;

/** `3 қарашада өтетін саммитке қатысатынын айтты`: a participle's day is that of what it stands before; of two days (`бүгін кеше келген мейманмен кездесті`) that of who came is his alone. */
function isOwnOf(date: TokenSpan, trigger: FoundTrigger, reading: Reading): boolean {
  const participle = [...reading.cues, ...reading.triggers].find(
    (found) =>
      found.from >= date.to &&
      found.from - date.to <= NEAR_PARTICIPLE &&
      reading.clauses[found.from] === reading.clauses[date.from] &&
      isParticiple(found) &&
      isBeforeNoun(found, reading),
  );
  if (!participle || participle.from === trigger.from) return true;
  if (participle.sense.type === 'trigger' && reading.dates.length > 1) return false;
  const noun = reading.triggers.find(({ from }) => from >= participle.to);
  return noun === undefined || noun.from === trigger.from;
}

function isParticiple({ sense }: Reading['cues'][number] | FoundTrigger): boolean {
  if (sense.type === 'trigger') return sense.trigger.participle === true;
  return 'status' in sense.cue && (sense.cue.participle === true || sense.cue.attributive === true);
}

/** Where the verb closes its clause, a date behind it is that of the next one. */
const isBehind = (date: TokenSpan, { to }: FoundTrigger, { triggers, clauses }: Reading): boolean =>
  date.from >= to && clauses[date.from] !== clauses[to - 1] && triggers.some((next) => next.from >= date.to);

/**
 * `Cuma günü yapacakları zirve öncesinde telefonla görüştü`: where the verb closes its clause, what stands between a date and the
 * event, and is still to come, has the date to itself where the event is held; so has what was held where the event is planned.
 */
function isOfPlan(
  date: TokenSpan,
  trigger: FoundTrigger,
  status: Status | null,
  { cues, triggers, clauses }: Reading,
): boolean {
  const other = status === 'held' ? 'announced' : status === 'announced' ? 'held' : null;
  if (other === null || date.to > trigger.from) return false;
  const isBetween = ({ from, to }: TokenSpan) =>
    from >= date.to && to < trigger.from && clauses[from] === clauses[date.to - 1];
  const noun = triggers.findLast((found) => isBetween(found) && found.sense.trigger.form === 'noun');
  return (
    noun !== undefined &&
    cues.some(
      ({ from, to, sense: { cue } }) =>
        isBetween({ from, to }) && to <= noun.from && 'status' in cue && cue.status === other,
    )
  );
}
