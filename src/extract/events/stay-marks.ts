/*
 * What an article says of a visitor's days apart from the visit itself: "The delegation flew in on Monday evening", "On Friday he will
 * see the port of Aktau", "returns home on Saturday". Each is a mark; `stay-of-visit.ts` draws the visit out to those that are its own.
 */
import type { Day } from '../../model/day';
import { dayBounds, parseEventDate, precisionOf } from '../../model/event-date';
import type { PartyCode } from '../../model/party';
import { isOfComing, isOfSaying } from '../find/calendar-words';
import type { DateMention } from '../find/find-dates';
import { type Publication, resolveDate, type Tense } from '../find/resolve-date';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { tokenBefore } from '../text/tokens';
import { isOfAside, type ReadSentence, type TokenSpan } from './draft';
import { FELL } from './fallen-day';
import { closesVisit } from './stay-days';

export interface StayMark {
  readonly sentence: number;
  /** What the day is of the stay. */
  readonly is: 'first' | 'last' | 'within';
  /** The last of some days, of which `days` are the first: `will stay in Ashgabat from Monday to Wednesday`. */
  readonly through: readonly Day[];
  /** The days that its words may mean, before the report and after it. */
  readonly days: readonly Day[];
  /** Whose officials its sentence speaks of. */
  readonly parties: ReadonlySet<PartyCode>;
  /** And its clause, where it names any. */
  readonly beside: ReadonlySet<PartyCode>;
  /** States that it names, by themselves or by a city. */
  readonly places: ReadonlySet<PartyCode>;
  /** Those, and whose adjective it has: `the Uzbek capital`. */
  readonly spokenOf: ReadonlySet<PartyCode>;
  /** It tells of leaving, and so may name where the guest goes. */
  readonly leaves: boolean;
  /** It speaks of the guest, or of whoever was spoken of last. */
  readonly ofGuest: boolean;
  /** Its clause tells whom somebody meets who is not named in it: `W środę spotyka się z Polonią`. */
  readonly ofDeed: boolean;
}

type Reading = ReadSentence['reading'];

/** Tokens from a day to the word for coming or leaving; more where the verb closes its clause. */
const NEAR = 11;
const NEAR_FINAL = 16;

/** None where the day of the report is not known. O(dates × words of a sentence). */
export function findStayMarks(
  sentences: readonly ReadSentence[],
  published: Publication | null,
  language: CompiledLanguage,
): StayMark[] {
  if (published === null || published.first !== published.last) return [];
  const marks: StayMark[] = [];
  for (const sentence of sentences) {
    const { reading } = sentence;
    if (reading.dates.length === 0 || reading.tokens.length < SHORTEST || tellsFallen(reading)) continue;
    const ofGuest = isOfGuest(reading, language);
    for (const date of reading.dates) {
      const spans = isOfAside(date, reading) || isOfSaying(date, reading) ? [] : spansOf(date, published);
      if (spans.length > 0)
        marks.push({
          sentence: reading.at,
          days: spans.map(([first]) => first),
          through: spans.flatMap(([first, last]) => (last > first ? [last] : [])),
          ofGuest,
          ofDeed: isOfDeed(date, sentence, language),
          ...kindOf(date, reading, language),
          ...whoseOf(date, sentence),
        });
    }
  }
  return marks;
}

/** "It was planned for the 5th and was put off": a day of no stay. */
const tellsFallen = ({ cues }: Reading): boolean =>
  cues.some(({ sense: { cue } }) => 'status' in cue && FELL.has(cue.status));

/** Tokens of a sentence that says more than when the article came out. */
const SHORTEST = 5;

/** First and last day of what a date may mean, before the report and after it. */
function spansOf({ value }: DateMention, published: Publication): readonly (readonly [Day, Day])[] {
  const found = new Map<Day, Day>();
  if (value.form === 'calendar' && value.days.length === 0) return [];
  for (const tense of ['past', 'future'] satisfies Tense[]) {
    const edtf = resolveDate(value, published, tense);
    const date = edtf === null ? undefined : parseEventDate(edtf);
    if (!date || (precisionOf(date) !== 'day' && precisionOf(date) !== 'days')) continue;
    const { earliest, latest } = dayBounds(date);
    if (earliest !== null && latest !== null) found.set(earliest, latest);
  }
  return [...found];
}

/** Whether a day is that of coming, of leaving or of neither. */
export function kindOf(
  date: DateMention,
  reading: Reading,
  language: CompiledLanguage,
): Pick<StayMark, 'is' | 'leaves'> {
  const near = language.verbFinal ? NEAR_FINAL : NEAR;
  const gap = (words: readonly TokenSpan[]) => gapTo(date, words, reading, language);
  const comes = Math.min(gap(reading.arrivals), begins(reading) ? gap(reading.beginnings) : NEVER);
  const goings = [...reading.leavings, ...leavingVerbs(reading)];
  const leaves = gap(language.verbFinal ? goings : goings.filter((word) => !isOfComing(date, word, reading)));
  const ends = (date.ends === true && isOfVisit(reading)) || closesVisit(reading) ? 0 : gap(reading.endings);
  const least = Math.min(comes, leaves, ends);
  if (least <= near) return { is: least === comes ? 'first' : 'last', leaves: least === leaves };
  return { is: isSince(date, reading, language) ? 'first' : 'within', leaves: false };
}

const NEVER = Number.POSITIVE_INFINITY;

const isOfVisit = ({ triggers }: Pick<Reading, 'triggers'>): boolean =>
  triggers.some(({ sense }) => sense.trigger.frame === 'visit');

/** `The visit, which began on Monday`. */
const begins = ({ beginnings, triggers }: Reading): boolean =>
  beginnings.length > 0 && isOfVisit({ triggers });

const leavingVerbs = ({ triggers }: Reading): readonly TokenSpan[] =>
  triggers.filter(({ sense }) => sense.trigger.leaves === true);

/** Tokens to the nearest of some words; where the verb closes its clause, only those behind a day are its own. */
function gapTo(
  date: TokenSpan,
  words: readonly TokenSpan[],
  { clauses }: Reading,
  { verbFinal }: CompiledLanguage,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { from, to } of words) {
    if (verbFinal && from < date.to) continue;
    const apart = Math.abs((clauses[from] ?? 0) - (clauses[date.from] ?? 0));
    least = Math.min(least, Math.max(from - date.to, date.from - to) + CLAUSE_STEP * apart);
  }
  return least;
}

/** As many tokens as a clause in between counts for. */
const CLAUSE_STEP = 3;

/** `since Tuesday`, `salı gününden beri`. */
const isSince = (date: TokenSpan, { tokens }: Reading, { since, verbFinal }: CompiledLanguage): boolean =>
  since.has((verbFinal ? tokens[date.to] : tokenBefore(tokens, date.from))?.fold ?? '');

const isOfGuest = ({ guests, tokens }: Reading, { pronouns }: CompiledLanguage): boolean =>
  guests.length > 0 || tokens.some(({ fold }) => pronouns.has(fold));

/** In a language that needs no word for who acts. */
const isOfDeed = (
  date: TokenSpan,
  { reading: { triggers, clauses }, actors }: ReadSentence,
  { fixedOrder }: CompiledLanguage,
): boolean =>
  !fixedOrder &&
  triggers.some(
    ({ sense: { trigger }, from }) =>
      trigger.form === 'verb' &&
      trigger.frame === 'meeting' &&
      trigger.status !== null &&
      clauses[from] === clauses[date.from],
  ) &&
  !actors.some(({ from }) => clauses[from] === clauses[date.from]);

/** Who and where, in the clause of a day; who is spoken of in the sentence, where its clause names nobody. */
function whoseOf(
  date: TokenSpan,
  { reading, actors }: ReadSentence,
): Pick<StayMark, 'parties' | 'beside' | 'places' | 'spokenOf'> {
  const { clauses, entities } = reading;
  const isBeside = ({ from }: TokenSpan) => clauses[from] === clauses[date.from];
  const officials = actors.filter(
    ({ party, person, rank }) => party !== null && (person !== null || rank !== null),
  );
  const own = officials.filter(isBeside);
  const places = new Set<PartyCode>();
  const spokenOf = new Set<PartyCode>();
  for (const { sense, from, to } of entities) {
    const party = sense.type === 'place' ? sense.country : sense.type === 'party' ? sense.party : null;
    if (party === null || (sense.type === 'party' && sense.also) || !isBeside({ from, to })) continue;
    spokenOf.add(party);
    if (sense.type === 'place' || (sense.type === 'party' && !sense.adjective)) places.add(party);
  }
  const parties = partiesOf(officials);
  return { parties, beside: own.length > 0 ? partiesOf(own) : parties, places, spokenOf };
}

const partiesOf = (actors: ReadSentence['actors']): ReadonlySet<PartyCode> =>
  new Set(actors.map(({ party }) => party).filter((party) => party !== null));
