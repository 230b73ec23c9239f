/*
 * The day of what an article reports without naming one. Agencies name it once, as often as not in the sentence after the news:
 * "On Wednesday the anthems were played", "the talks of Tuesday lasted an hour". Only a day right before the report counts.
 */
import { type Day, isoFromDay } from '../../model/day';
import { dayBounds, parseEventDate, precisionOf } from '../../model/event-date';
import type { Evidence } from '../extraction';
import type { DateMention } from '../find/find-dates';
import { type Publication, resolveDate } from '../find/resolve-date';
import {
  buildEvidence,
  type Draft,
  distanceBetween,
  isOfAside,
  type ReadSentence,
  type TokenSpan,
} from './draft';
import type { DraftContext } from './sides-of-draft';
import { kindOf } from './stay-marks';

/** A day of the last ones before the report, and where it is named. */
export interface ToldDay {
  readonly sentence: number;
  /** ISO. */
  readonly day: string;
  /** It is when somebody said so: `the ministry announced on Wednesday`. */
  readonly said: boolean;
  /** It is when a guest came or left: `who landed late on Wednesday`. */
  readonly ofWay: 'first' | 'last' | null;
  readonly evidence: Evidence;
}

/** Days before the report that are still its news. */
const FRESH = 6;
/** Sentences back and ahead that a day holds for. */
const BACK = 4;
const AHEAD = 2;
/** Sentences from the start whose news is taken to be of the day on which it was told. */
const LEAD = 1;

/** The days that an article names as those of its news, in the order of the text. */
export interface News {
  /** By sentence. */
  readonly told: ReadonlyMap<number, readonly ToldDay[]>;
  /** The day of the report. */
  readonly today: string | null;
  readonly first: Day | null;
}

/** None where the day of the report is not known. O(dates × triggers of a sentence). */
export function findNews(
  sentences: readonly ReadSentence[],
  published: Publication | null,
  { language, text }: Pick<DraftContext, 'language' | 'text'>,
): News {
  const told = new Map<number, readonly ToldDay[]>();
  if (published === null || published.first !== published.last) return { told, today: null, first: null };
  for (const { reading } of sentences) {
    if (reading.dates.length === 0) continue;
    const days = reading.dates.flatMap((date): ToldDay[] => {
      const day = dayOf(date, published);
      if (day === null || date.ends === true || isPlanned(date, reading) || isDateline(reading)) return [];
      const said = isOfAside(date, reading) || reading.saying.has(reading.clauses[date.from] ?? 0);
      const evidence = buildEvidence('date', date, reading, text);
      const { is } = kindOf(date, reading, language);
      const ofWay = is === 'within' ? null : is;
      return [{ sentence: reading.at, day: isoFromDay(day), said, ofWay, evidence }];
    });
    if (days.length > 0) told.set(reading.at, days);
  }
  return { told, today: isoFromDay(published.first), first: published.first };
}

function dayOf({ value }: DateMention, published: Publication): Day | null {
  const edtf = resolveDate(value, published, 'past');
  const date = edtf === null ? undefined : parseEventDate(edtf);
  if (date?.form !== 'point' || precisionOf(date) !== 'day') return null;
  const { earliest } = dayBounds(date);
  return earliest !== null && earliest >= published.first - FRESH && earliest <= published.last
    ? earliest
    : null;
}

/** `ТОШКЕНТ, 16 ноябрь.`, `11:10 15.11.2025 (updated 12:05)` tell when it was written. */
const isDateline = ({ tokens, triggers }: ReadSentence['reading']): boolean => {
  if (triggers.length > 0) return false;
  const [city] = tokens;
  const isCity =
    city?.kind === 'word' && city.raw.length >= SHORTEST_CITY && city.raw === city.raw.toUpperCase();
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return (isCity && tokens.length <= LONGEST_DATELINE) || words <= WORDS_OF_A_STAMP;
};
const LONGEST_DATELINE = 8;
const SHORTEST_CITY = 3;
const WORDS_OF_A_STAMP = 2;

/** What stands nearest to the day in its clause tells whether it is still to come. */
function isPlanned(date: DateMention, reading: ReadSentence['reading']): boolean {
  let least = Number.POSITIVE_INFINITY;
  let nearest: Draft['status'] = null;
  const look = (words: TokenSpan, status: Draft['status']) => {
    const distance = status === null ? least : distanceBetween(words, date, reading);
    if (distance < least) [least, nearest] = [distance, status];
  };
  for (const trigger of reading.triggers) look(trigger, trigger.sense.trigger.status);
  for (const found of reading.cues) look(found, 'status' in found.sense.cue ? found.sense.cue.status : null);
  return nearest !== null && nearest !== 'held';
}

/**
 * The day that what was held without one is taken to have been on: the last named before it, else the next one after. A visit may
 * have begun before and last longer: it is given the day of the report alone, where the sentence tells of the talks at once.
 */
export function newsDayOf(
  draft: Draft,
  drafts: ReadonlyMap<number, readonly Draft[]>,
  { told, today, first }: News,
): ToldDay | undefined {
  if (draft.before || isRecalled(draft, drafts, { told, today, first })) return undefined;
  const isStay = (day: ToldDay) => isOfStay(day, draft, drafts.get(day.sentence) ?? []);
  const day = nearestDay(draft, told, drafts);
  if (day === undefined) return undefined;
  const beside = drafts.get(draft.sentence) ?? [];
  if (draft.kind !== 'visit' && beside.some((visit) => isOnVisit(draft, visit))) return undefined;
  if (draft.kind !== 'visit') return isStay(day) ? laterDay(day, draft, told, isStay) : day;
  return day.day === today && beside.some((other) => isTalk(other, draft)) ? day : undefined;
}

/** The first or last day of a visit says only that its talks were on some day of it. */
const isOfStay = ({ evidence }: ToldDay, { parties }: Draft, beside: readonly Draft[]): boolean =>
  beside.some(
    (visit) =>
      visit.kind === 'visit' &&
      (visit.weak || (visit.days ?? 1) > 1) &&
      visit.parties.every((party) => parties.includes(party)) &&
      visit.evidence.some(({ field, start }) => field === 'date' && start === evidence.start),
  );

/** "In the course of his visit of 10 and 11 November he met": on one of these days, whatever day was named before. */
const isOnVisit = ({ parties }: Draft, { kind, date, parties: sides, status }: Draft): boolean =>
  kind === 'visit' &&
  status === 'held' &&
  date?.value.form === 'calendar' &&
  date.value.days.length > 1 &&
  sides.every((party) => parties.includes(party));

const isTalk = ({ kind, status, parties }: Draft, visit: Draft): boolean =>
  kind === 'meeting' && status === 'held' && visit.parties.every((party) => parties.includes(party));

function nearestDay(
  { sentence }: Draft,
  told: News['told'],
  drafts: ReadonlyMap<number, readonly Draft[]>,
): ToldDay | undefined {
  const near: ToldDay[] = [];
  for (let at = sentence - BACK; at <= sentence + AHEAD; at++) near.push(...(told.get(at) ?? []));
  const isBefore = (day: ToldDay) => day.sentence <= sentence;
  const plain = near.filter((day) => !day.said || isOfEvent(day, drafts.get(day.sentence) ?? []));
  const lead = sentence <= FAR ? leadOf(told).find((day) => day.sentence < sentence) : undefined;
  return (
    plain.findLast((day) => isBefore(day) && day.ofWay === null) ??
    plain.findLast((day) => isBefore(day) && day.ofWay === 'first') ??
    lead ??
    plain.find((day) => day.ofWay === null) ??
    (sentence <= LEAD ? near.find((day) => day.sentence >= sentence && day.ofWay !== 'last') : undefined)
  );
}

/** Sentences for which the day of the lead holds where no other is named. */
const FAR = 8;

/** Days on which leaders said something, in the sentences that open an article. */
const leadOf = (told: News['told']): ToldDay[] =>
  [...(told.get(0) ?? []), ...(told.get(1) ?? [])].filter(({ said, ofWay }) => said && ofWay === null);

/** "Called on Wednesday for a ceasefire, at their fifth summit": a day of saying that is an event's own. */
const isOfEvent = ({ evidence }: ToldDay, beside: readonly Draft[]): boolean =>
  beside.some((draft) =>
    draft.evidence.some(({ field, start }) => field === 'date' && start === evidence.start),
  );

/** "On Thursday they held talks. He, who landed on Wednesday, also called on the president": the day of the talks, which is later. */
function laterDay(
  arrival: ToldDay,
  { sentence }: Draft,
  told: News['told'],
  isStay: (day: ToldDay) => boolean,
): ToldDay | undefined {
  for (let at = sentence; at >= sentence - BACK; at--) {
    const days = (told.get(at) ?? []).filter((day) => !day.said && !isStay(day));
    if (days.length > 0) return days.findLast(({ day }) => day >= arrival.day);
  }
  return undefined;
}

/** Sentences from a visit that is recalled to its talks. */
const NEAR_VISIT = 2;

/** "The visit to Kabul on April 19 … In the course of that trip he had held talks": what was done on a visit of long ago is no news. */
function isRecalled(
  { kind, sentence, parties }: Draft,
  drafts: ReadonlyMap<number, readonly Draft[]>,
  { first }: News,
): boolean {
  if (kind !== 'meeting' || first === null) return false;
  const isLongAgo = (visit: Draft) =>
    visit.kind === 'visit' &&
    lastDayOf(visit, first) < first - FRESH &&
    visit.parties.every((party) => parties.includes(party));
  return Array.from({ length: NEAR_VISIT + 1 }, (_, back) => drafts.get(sentence - back) ?? []).some((near) =>
    near.some(isLongAgo),
  );
}

/** The day that a visit named without a year was on last. */
function lastDayOf({ date }: Draft, first: Day): number {
  const edtf = date === null ? null : resolveDate(date.value, { first, last: first }, 'past');
  const told = edtf === null ? undefined : parseEventDate(edtf);
  return (told && dayBounds(told).latest) ?? Number.POSITIVE_INFINITY;
}
