/* One draft for each trigger of a sentence that no block rules out. A draft may lack a side; merging may find it. */

import type { VisitLevel } from '../../model/event';
import type { Actor } from '../find/find-actors';
import { type FoundTrigger, wordsOf } from '../find/place-verbs';
import type { Frame } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { changeDraft } from './change-draft';
import {
  type Draft,
  type DraftPerson,
  distanceBetween,
  nearestOf,
  type ReadSentence,
  type TokenSpan,
} from './draft';
import { findDate, findDays, isBeside } from './find-date';
import { findGoals, type Goals, leavesHome } from './find-goals';
import { findStatus } from './find-status';
import { changeStatus, type FoundStatus } from './found-status';
import { isComplete, isResident, kindOf } from './kind-of-event';
import { findReference, findTurn } from './point-back';
import { proofOf, type Sides } from './prove-draft';
import { type DraftContext, findSides } from './sides-of-draft';
import { splitGuests, splitMeetings } from './split-meetings';
import { splitMoved } from './split-moved';
import { splitSeveral } from './split-several';
import { splitTour } from './split-tour';
import { durationOf, findStay, statusOfStay } from './stay-days';

export interface SentenceDrafts {
  readonly drafts: readonly Draft[];
  /** Rules that kept a trigger from being an event. */
  readonly blocked: readonly string[];
}

export function buildDrafts(sentence: ReadSentence, context: DraftContext): SentenceDrafts {
  const { triggers } = sentence.reading;
  if (triggers.length === 0) return NOTHING;
  const goals = findGoals(sentence, context.language, context.dated);
  const blocked: string[] = [];
  const drafts: Draft[] = [];
  for (const trigger of triggers) {
    const block = findBlock(sentence, trigger);
    if (block) blocked.push(block);
    else drafts.push(...buildVisitsOrOne(sentence, trigger, goals, context));
  }
  return { drafts, blocked };
}

const NOTHING: SentenceDrafts = { drafts: [], blocked: [] };

const NEAR_BLOCK = 3;

function findBlock(sentence: ReadSentence, trigger: FoundTrigger): string | undefined {
  const { frame, weak: isWeak } = trigger.sense.trigger;
  return sentence.reading.blocks.find((found) => {
    const { frames, unlessLevel, weak } = found.sense.block;
    if ((frames !== 'all' && !frames.includes(frame)) || (weak && !isWeak)) return false;
    return !(unlessLevel && findLevel(sentence, trigger)) && reaches(found, trigger, sentence.reading);
  })?.sense.rule;
}

function reaches(
  span: ReadSentence['reading']['blocks'][number],
  trigger: FoundTrigger,
  reading: ReadSentence['reading'],
): boolean {
  const { block } = span.sense;
  if (block.scope === 'sentence') return true;
  if (block.scope === 'ahead' && span.from > trigger.from) return false;
  if (block.scope === 'own') return span.from <= trigger.from && trigger.to <= span.to;
  if (block.scope === 'clause') return reading.clauses[span.from] === reading.clauses[trigger.from];
  return [trigger, wordsOf(trigger)].some((word) => distanceBetween(span, word, reading) <= NEAR_BLOCK);
}

function buildVisitsOrOne(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  goals: Goals,
  context: DraftContext,
): Draft[] {
  const sides = findSides(sentence, trigger, trigger.sense.trigger.frame, goals, context.language);
  const draft = buildDraft(sentence, trigger, sides, context);
  if (trigger.sense.trigger.frame === 'invite') return splitGuests(draft);
  if (trigger.sense.trigger.leaves) return leavesHome(draft.visitors, goals) ? [] : [asDeparture(draft)];
  if (draft.kind === 'visit')
    return [...splitMoved(draft, sentence, context), ...splitTour(draft, sides.tour, sentence, context.text)];
  const drafts: Draft[] = [];
  for (const meeting of splitMeetings(draft, trigger, sides.actors, sentence, context.language.joining))
    for (const one of splitMoved(meeting, sentence, context)) drafts.push(...splitSeveral(one, sides.actors));
  return drafts;
}

/** `Flew home on Thursday`: the end of whatever visit was told of, and no visit of its own. */
const asDeparture = (draft: Draft): Draft =>
  changeDraft(draft, {
    status: null,
    host: null,
    parties: draft.visitors,
    place: null,
    venueCountry: null,
    complete: false,
    weak: false,
  });

function buildDraft(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  sides: Sides,
  context: DraftContext,
): Draft {
  const { reading } = sentence;
  const { frame, form, body } = trigger.sense.trigger;
  const level = hasLevel(frame) ? findLevel(sentence, trigger) : undefined;
  const found = ownStatus(findStatus(reading, trigger, context.language), sides);
  const refers = findReference(sentence, trigger, context.language);
  const date = findDate(sentence, trigger, found.status, {
    language: context.language,
    isTold: refers === 'talk',
  });
  const stay = findStay(date, trigger.sense.trigger.leaves === true || found.ends === true, trigger, reading);
  const status = statusOfStay(found, stay, reading);
  const isRemote = isRemoteTalk(reading, trigger);
  const venue = venueOf(frame, isRemote, sides);
  const kind = isRemote ? 'call' : kindOf(frame, sides.actors, trigger);
  const isNear = isBeside(date, trigger, reading, context.language);
  const marks = marksOf(sentence, trigger, context.language);
  const { start, end } = placeOf(wordsOf(trigger), reading);
  // Each field by its name and none spread in: an object written out so has one shape, and is made several times as fast.
  return {
    kind,
    level: level?.level ?? null,
    status: status.status,
    doubt: status.doubt,
    hinted: status.hinted,
    attends: status.attends === true,
    lapsed: status.lapsed === true,
    byDate: status.byDate === true && isNear,
    visitors: sides.visitors,
    host: sides.host,
    parties: sides.parties,
    place: venue.place,
    venueCountry: venue.venueCountry,
    people: peopleOf(sides.actors),
    date: stay.date,
    present: status.byDate === true && status.status === 'held',
    near: isNear,
    days: daysOf(sentence, trigger, status, stay),
    ends: stay.ends,
    begins: stay.begins,
    until: stay.until,
    body: body ?? null,
    onTour: sides.tour.length > 0,
    margins: marks.margins,
    complete: isComplete(kind, frame, sides) && !isResident(frame, sides.actors),
    both: marks.both,
    pointing: marks.pointing,
    pointed: marks.pointed,
    strong: form === 'verb' || status.span !== null,
    form,
    weak: trigger.sense.trigger.weak === true || isToRegion(frame, sides, sentence),
    talk: marks.talk,
    refers,
    turn: turnOf(findTurn(sentence, trigger, context.language), status),
    before: trigger.sense.trigger.before === true || status.before === true,
    during: marks.during,
    ofTalks: false,
    sentence: reading.at,
    // What only the article as a whole tells.
    recalled: false,
    sharesDay: false,
    day: null,
    ahead: false,
    lastTold: null,
    start,
    end,
    evidence: proofOf({ sentence, trigger, sides, level, status, date, text: context.text }),
    rules: [
      trigger.sense.rule,
      level?.rule,
      ...sides.actors.map(({ rule }) => rule),
      date?.rule,
      status.rule,
    ].filter((rule) => typeof rule === 'string'),
  };
}

/** `Навбатдаги йиғилиш бўлиб ўтди`: what was held is the regular session, by the word that elsewhere tells of the next. */
const turnOf = (turn: Draft['turn'], { status, hinted }: FoundStatus): Draft['turn'] =>
  turn === 'next' && status === 'held' && !hinted ? null : turn;

const placeOf = ({ from, to }: TokenSpan, { tokens }: ReadSentence['reading']) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Where it is: a call is nowhere. */
const venueOf = (
  frame: Frame,
  isRemote: boolean,
  { destination }: Sides,
): Pick<Draft, 'place' | 'venueCountry'> => {
  const venue = frame === 'call' || isRemote ? undefined : destination;
  return { place: venue?.place ?? null, venueCountry: venue?.country ?? null };
};

/** What the words beside it tell of how it is meant. */
const marksOf = (
  sentence: ReadSentence,
  found: FoundTrigger,
  language: CompiledLanguage,
): Pick<Draft, 'margins' | 'both' | 'pointing' | 'pointed' | 'during' | 'talk'> => {
  const { reading } = sentence;
  const { margins, thisVisit } = reading;
  const { trigger } = found.sense;
  return {
    margins: trigger.frame !== 'visit' && trigger.frame !== 'summit' && margins.length > 0,
    both: isOfBoth(sentence, found, language),
    pointing: trigger.pointing === true || isOwned(found, reading, language),
    pointed: thisVisit.some(({ from, to }) => from <= found.from && found.from < to),
    during: trigger.during === true,
    talk: trigger.talk === true,
  };
};

/** `Met by video link`. */
const isRemoteTalk = ({ remote, clauses }: ReadSentence['reading'], { from, sense }: FoundTrigger): boolean =>
  sense.trigger.frame === 'meeting' && sense.trigger.body === undefined && remote.has(clauses[from] ?? 0);

/** How long it lasts is said of a visit, and not of what a day was only hinted at. */
const tellsDays = ({ hinted }: FoundStatus, date: Draft['date'], trigger: TokenSpan): boolean =>
  !(hinted && date) || date.ends === true || date.counted !== undefined || follows(date, trigger);

/** `Following his first meeting with the minister`: whoever was spoken of last. */
const isOwned = (
  { from, sense }: FoundTrigger,
  { tokens }: ReadSentence['reading'],
  { owning }: CompiledLanguage,
): boolean =>
  sense.trigger.form === 'noun' && [from - 1, from - 2].some((at) => owning.has(tokens[at]?.fold ?? ''));

/** Of talks only those that the words right before them tell, where the last day is said or all is still to come. */
function daysOf(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  status: FoundStatus,
  { date, ends, begins }: Pick<Draft, 'date' | 'ends' | 'begins'>,
): number | null {
  const { frame, form } = trigger.sense.trigger;
  if (sentence.reading.durations.length === 0) return null;
  if (frame === 'visit') return tellsDays(status, date, trigger) ? findDays(sentence, trigger) : null;
  const isKnown = form === 'noun' && (frame === 'meeting' || frame === 'summit');
  return isKnown && (ends || begins || status.status === 'announced')
    ? (durationOf(trigger, sentence.reading) ?? null)
    : null;
}

/** Tokens between a visit and the day on which it starts: `a three-day visit starting Sunday`. */
const NEAR_START = 3;

const follows = (date: TokenSpan, trigger: TokenSpan): boolean =>
  date.from >= trigger.to && date.from - trigger.to <= NEAR_START;

/** `A trip to Central Asia` goes to no country yet. */
const isToRegion = (frame: Frame, { destination }: Sides, { actors }: ReadSentence): boolean =>
  frame === 'visit' && !destination && actors.some(({ region, roles }) => region && roles.includes('to'));

/** Where the verb closes its clause, a comma may part the subject from it: `İki lider, görüşmenin ardından …`. */
const isOfBoth = (
  { reading: { both, clauses } }: ReadSentence,
  { from }: FoundTrigger,
  { verbFinal }: CompiledLanguage,
): boolean => both.has(clauses[from] ?? 0) || (verbFinal && both.has((clauses[from] ?? 0) - 1));

const hasLevel = (frame: Frame): boolean => frame === 'visit' || frame === 'invite';

/** `Set out on state visits` tells nothing yet of any one of them. */
const ownStatus = (found: FoundStatus, { host }: Sides): FoundStatus =>
  found.byVerb && host === null ? changeStatus(found, { status: null }) : found;

function peopleOf(actors: readonly Actor[]): Draft['people'] {
  const people: DraftPerson[] = [];
  for (const { person, party } of actors)
    if (person && party && !people.some(({ name }) => name === person.name))
      people.push({ name: person.name, party });
  return people;
}

const NEAR_LEVEL = 4;

function findLevel(
  { reading }: ReadSentence,
  trigger: FoundTrigger,
): { readonly level: VisitLevel; readonly rule: string | null; readonly span: TokenSpan } | undefined {
  const own = trigger.sense.trigger.level;
  if (own) return { level: own, rule: null, span: trigger };
  const nearest = nearestOf(reading.levels, trigger, NEAR_LEVEL, reading);
  return nearest && { level: nearest.sense.level, rule: nearest.sense.rule, span: nearest };
}
