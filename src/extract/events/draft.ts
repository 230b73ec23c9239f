/* An event as one sentence tells of it, before the sentences of an article are put together. */
import type { DoubtReason } from '../../model/article';
import type { EventKind, Status, VisitLevel } from '../../model/event';
import type { PartyCode } from '../../model/party';
import type { PassageField } from '../../model/passage';
import type { Evidence } from '../extraction';
import type { Actor } from '../find/find-actors';
import type { DateMention } from '../find/find-dates';
import type { SentenceReading } from '../find/read-sentence';

/** A sentence with who is spoken of in it. */
export interface ReadSentence {
  readonly reading: SentenceReading;
  readonly actors: readonly Actor[];
}

export interface DraftPerson {
  readonly name: string;
  readonly party: PartyCode;
}

export interface Draft {
  readonly kind: EventKind;
  readonly level: VisitLevel | null;
  /** Null where the sentence leaves it open. */
  readonly status: Status | null;
  /** Why it must not be decided, where the sentence denies or only supposes it. */
  readonly doubt: DoubtReason | null;
  /** The status is only hinted at (`during the visit`), and gives way to any that is said. */
  readonly hinted: boolean;
  /** It names one more who takes part in what is already told. */
  readonly attends: boolean;
  /** It was planned, which says nothing of whether it is so still. */
  readonly lapsed: boolean;
  /** Its day, which stands beside it, may tell its status better than its tense. */
  readonly byDate: boolean;
  readonly visitors: readonly PartyCode[];
  readonly host: PartyCode | null;
  readonly parties: readonly PartyCode[];
  readonly place: string | null;
  readonly venueCountry: PartyCode | null;
  readonly people: readonly DraftPerson[];
  readonly date: DateMention | null;
  /** Told in the present, which may be of any time. */
  readonly present: boolean;
  /** The date stands beside it. */
  readonly near: boolean;
  /** Days that it is said to last. */
  readonly days: number | null;
  /** Its date is its last day. */
  readonly ends: boolean;
  /** Its date is its first day, as a word beside it says. */
  readonly begins: boolean;
  /** Its last day, where its date is the first. */
  readonly until: DateMention | null;
  readonly body: string | null;
  /** One of several visits that the same words tell of, so that their days may be those of all. */
  readonly onTour: boolean;
  /** It is beside a gathering that the article tells of. */
  readonly margins: boolean;
  /** All its sides are named in the sentence itself. */
  readonly complete: boolean;
  /** The sentence speaks of "both sides" of what was told before. */
  readonly both: boolean;
  /** Its verb has a pronoun for its object. */
  readonly pointing: boolean;
  /** It is "this visit", of which the talks just told are part. */
  readonly pointed: boolean;
  /** Told by a verb or with a status of its own. */
  readonly strong: boolean;
  readonly form: 'noun' | 'verb';
  /** Told by a word that means much else, so nothing where its sides are not found. */
  readonly weak: boolean;
  /** The word says as little of a meeting as of a call. */
  readonly talk: boolean;
  /** It is `the session` or `the conversation` told of before, and never one of its own. */
  readonly refers: 'session' | 'talk' | 'round' | null;
  /** It is the one after the one just told, or before it: `the next summit`, `their last meeting`. */
  readonly turn: 'next' | 'previous' | null;
  /** It was before what the article reports: `had met`. */
  readonly before: boolean;
  /** It is a visit spoken of for what is done on it. */
  readonly during: boolean;
  /** It is a visit told of by its talks alone, whose days are its own. */
  readonly ofTalks: boolean;
  readonly sentence: number;
  /** Its date, with a year of its own, lies long before the report. */
  readonly recalled: boolean;
  /** Its date is that of what was held in the same sentence: `came on Tuesday to hold talks`. */
  readonly sharesDay: boolean;
  /** The one day that its date means. */
  readonly day: number | null;
  /** It is planned for a day after the report. */
  readonly ahead: boolean;
  /** The last sentence that tells of it with all its sides, where several do. */
  readonly lastTold: number | null;
  /** Of the trigger, for doubts. */
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly Evidence[];
  readonly rules: readonly string[];
}

/** A draft whose status and date are settled. */
export interface Settled {
  readonly draft: Draft;
  readonly status: Status;
  readonly date: string | null;
  /** The text names its day, beside it or for all that it reports. */
  readonly told: boolean;
}

export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** The words at these token positions, as the article has them. */
export function buildEvidence(
  field: PassageField,
  { from, to }: TokenSpan,
  { tokens }: SentenceReading,
  text: string,
): Evidence {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { field, exact: text.slice(start, end), start, end };
}

/** A draft's own passages, and those that name its sides in what it takes them from. */
export const sidesFrom = (told: Draft, { evidence }: Draft): readonly Evidence[] => [
  ...evidence,
  ...told.evidence.filter(({ field }) => field === 'parties'),
];

/** Whether it stands in a clause about another noun than the trigger. */
export const isAboutAnother = (
  { from }: TokenSpan,
  trigger: TokenSpan,
  { clauses, antecedents }: SentenceReading,
): boolean => {
  const clause = clauses[from] ?? 0;
  const noun = antecedents.get(clause);
  return noun !== undefined && noun !== trigger.from && clauses[trigger.from] !== clause;
};

const CLAUSE_STEP = 6;

/** Tokens between two phrases, with a step for each clause in between. */
export function distanceBetween(a: TokenSpan, b: TokenSpan, { clauses }: SentenceReading): number {
  const gap = a.to <= b.from ? b.from - a.to : b.to <= a.from ? a.from - b.to : 0;
  return gap + CLAUSE_STEP * Math.abs((clauses[a.from] ?? 0) - (clauses[b.from] ?? 0));
}

/** The nearest of some phrases, and of two alike the first; none beyond so many tokens. */
export function nearestOf<S extends TokenSpan>(
  phrases: readonly S[],
  to: TokenSpan,
  most: number,
  reading: SentenceReading,
): S | undefined {
  let nearest: S | undefined;
  let least = most + 1;
  for (const phrase of phrases) {
    const distance = distanceBetween(phrase, to, reading);
    if (distance < least) {
      nearest = phrase;
      least = distance;
    }
  }
  return nearest;
}

/** Tokens from a date to the statement that it is the day of: `1 Kasım'da gazetecilere yaptığı açıklamada`. */
const NEAR_ASIDE = 7;

/** Whether a date tells when something was said, or when something else was. */
export const isOfAside = ({ to }: TokenSpan, { asides, clauses, triggers }: SentenceReading): boolean =>
  asides.some(
    (aside) =>
      aside.from >= to &&
      aside.from - to <= NEAR_ASIDE &&
      clauses[aside.from] === clauses[to - 1] &&
      !triggers.some((trigger) => trigger.from >= to && trigger.to <= aside.from),
  );

/** Whether a participle stands before its noun, and so is no verb of the clause. */
export const isBeforeNoun = (
  { to, bare }: TokenSpan & { readonly bare: boolean },
  { tokens, clauses }: SentenceReading,
): boolean => bare && tokens[to]?.kind === 'word' && clauses[to] === clauses[to - 1];

/** What is told with a year of its own is recalled, and may be anybody's. */
export const hasOwnYear = ({ date }: Draft): boolean =>
  date?.value.form === 'calendar' && date.value.year !== null;
