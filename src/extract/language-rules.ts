/* What a rule of a language is, and what its words may mean: triggers, cues, blocks, offices and dates. */
import type { DoubtReason } from '../model/article';
import type { EventKind, Rank, Status, VisitLevel } from '../model/event';

export type Patterns = string;

/**
 * One decision with its reason to be believed: `example` is a sentence (or more) in which the rule is used, `counter` one that
 * comes near and in which it is not. A test reads both, as of 2025-11-12.
 */
export interface Rule<Meaning> {
  /** `ru.visit.arrived`: unique, kept when the words change. */
  readonly id: string;
  readonly words: Patterns;
  readonly means: Meaning;
  readonly example: string;
  readonly counter: string;
}

/** A rule on one line of a language file. */
export const rule = <Meaning>(
  id: string,
  words: Patterns,
  means: Meaning,
  example: string,
  counter: string,
): Rule<Meaning> => ({ id, words, means, example, counter });

/** What a noun phrase does in its sentence, as far as preposition, postposition or ending shows it. */
export const ROLES = ['subject', 'object', 'to', 'at', 'from', 'with', 'by', 'of'] as const;

export type Role = (typeof ROLES)[number];

/** By role, words or endings parted by spaces. */
export type ByRole = Readonly<Partial<Record<Role, string>>>;

export type Inflection =
  /** English, French: an ending or none. Those that are `plain` show no case: `Präsidentin`, `die kasachischen`. */
  | {
      readonly kind: 'endings';
      readonly endings: string;
      readonly nominative: string;
      readonly plain?: string;
      /** Ends of names that lose their vowel before an ending: `el` of Pavel, Pavla. */
      readonly fleeting?: string;
    }
  /**
   * Turkic: any number of suffixes, all harmony variants listed. The last one that shows a role is the word's case. What only
   * possessed nouns bear is no ending of a name (`-ін` in министрін, and not in Бородавкин).
   */
  | {
      readonly kind: 'chain';
      readonly suffixes: string;
      readonly longest: number;
      readonly possessed?: string;
    };

export interface CountryWords {
  /** Names beside CLDR's: `Росси~ | Российск~ Федераци~ | РФ`. */
  readonly names?: Patterns;
  /** Adjectives and names of the people, which say whose somebody is but not where they go: `российск~`. */
  readonly adjectives?: Patterns;
  /** `our country`, as nearly all who write the language mean it. Not looked for in sentences that quote. */
  readonly ours?: Patterns;
}

/** What a trigger is about; `receive` is told from the host's side (received, welcomed). */
export type Frame = EventKind | 'receive' | 'invite';

export interface Trigger {
  readonly frame: Frame;
  /** A noun needs a cue for its status (`visit`, `talks`); a verb brings it by tense and mood (`visited`, `will meet`). */
  readonly form: 'noun' | 'verb';
  /** By tense; null where a cue must say it (an infinitive, a bare noun). */
  readonly status: Status | null;
  readonly level?: VisitLevel;
  /** The grammatical subject is the side that the verb is done to: `was received by`. */
  readonly passive?: boolean;
  /** A weak word (`contacts`, `arrived`) makes an event only where its sides are named beside it. */
  readonly weak?: boolean;
  /** Said of a call as well (`беседа`, `rozmowa`): of one just told it is no further meeting. */
  readonly talk?: boolean;
  /** Its object is a pronoun for who was spoken of last: `l'a reçu`. */
  readonly pointing?: boolean;
  /**
   * The tense tells less than the day said beside it: the present (`reçoit jeudi`) speaks of what is to come as well, and the
   * future narrates what is long past (`en 2019, il se rendra`).
   */
  readonly byDate?: boolean;
  /** A word that makes an appeal of it where it follows the object: `called on the president to resign`. */
  readonly appeals?: string;
  /** A recurring gathering by its gazetteer id, which needs no persons: `intergovernmental-commission`. */
  readonly body?: string;
  /** What is visited is its object alone: who `besuchte in Astana das Museum` visited no country. */
  readonly transitive?: boolean;
  /** The word may be written as one with where it goes: `Deutschlandbesuch`, `Zentralasienreise`. */
  readonly compounds?: boolean;
  /** Before its noun in the plain form it tells what that noun did (`келген Президент`, the president who came); at the clause's end it is a verb. */
  readonly participle?: boolean;
  /** Meetings one by one with all who are named: `held meetings with A, B and C`. */
  readonly apart?: boolean;
  /**
   * It stands for what was told of before, and for nothing else: `the session` for a commission, council or summit, `the conversation`
   * for a call or meeting; `the fourth round`, still to come, for whatever took place in rounds before. Always weak.
   */
  readonly refers?: 'session' | 'talk' | 'round';
  /** It tells of a time before the one that the article reports: `had met`, `görüşmüştü`. */
  readonly before?: boolean;
  /** It ends the visit that is told of, and begins none: `flies home`, `вылетит на родину`. The day beside it is the last. */
  readonly leaves?: boolean;
  /** It speaks of a visit for what is done on it: `ziyareti kapsamında`, during his visit. The day is that of what is done. */
  readonly during?: boolean;
  /** A plan as it was (`devait être reçu`): it falls with the visit that it belongs to. */
  readonly lapsed?: boolean;
  /** A verb form that leaves its tense to the verb after it: `келіп, кездесті`, came and met. */
  readonly converb?: boolean;
}

/**
 * A cue settles the status of the trigger it stands nearest to. A weak one (`during the visit`, `after the talks`) counts as if it
 * stood a clause farther off, so that `will` beside it wins. An attributive one (`алдағы`, `өтетін`) speaks of what follows it alone.
 */
export type Cue =
  | {
      readonly status: Status;
      readonly weak?: boolean;
      readonly attributive?: boolean;
      /** Attributive before a noun, and a verb where it closes its clause: `boʻlib oʻtgan`. */
      readonly participle?: boolean;
      /** A verb only where it closes its clause, and another word elsewhere: `қатысты`, took part or regarding. */
      readonly closing?: boolean;
      /** It tells of a time before the one that the article reports: `yapmıştı`. */
      readonly before?: boolean;
      /** Triggers that it may speak of, where it does not of all: nobody `discussed` a visit by making it. */
      readonly frames?: readonly Frame[];
      /** Who does this is one more at what is already told: `also took part in the talks`. */
      readonly attends?: boolean;
      /** A plan as it was (`was to`, `miał`): it falls with the visit that it belongs to. */
      readonly lapsed?: boolean;
      /** As of a trigger: `effectue jeudi une visite`. */
      readonly byDate?: boolean;
      /** It goes on: of several visits only the first has begun, `is on a visit to Vietnam and Singapore`. */
      readonly goesOn?: boolean;
      /** The day beside it is the last: `a achevé mercredi une visite de trois jours`. */
      readonly ends?: boolean;
    }
  | {
      readonly doubt: DoubtReason;
      /** One that governs speaks of the clause after it: `denied that …`. */
      readonly governs?: boolean;
      /** It denies a verb, and of a noun says nothing (`not`, anywhere in the sentence). */
      readonly ofVerbs?: boolean;
      /**
       * Words that open a clause, in which after one of saying it is no doubt but the future as it was seen then:
       * `a annoncé qu'il se rendrait`.
       */
      readonly reportedBy?: string;
      /** It speaks of what follows it alone: `a possible visit`. */
      readonly attributive?: boolean;
      readonly frames?: readonly Frame[];
    };

/** Words that keep a trigger from being an event: sport, museums, parliaments, what is quoted or remembered. */
export interface Block {
  readonly frames: readonly Frame[] | 'all';
  /** `beside`: at most three words from the trigger; `ahead`: at most three words before it; `own`: the trigger is one of its words. */
  readonly scope: 'own' | 'beside' | 'ahead' | 'clause' | 'sentence';
  /** Lifted by a level said of the visit: who comes to a summit alone makes none, on an official visit he does. */
  readonly unlessLevel?: boolean;
  /** It keeps weak words alone from it: `arrived for the summit` is no visit, `an official visit for the summit` is. */
  readonly weak?: boolean;
}

export interface OfficeWords {
  /** Office of the gazetteer, where it has one. */
  readonly office: string | null;
  readonly rank: Rank;
  /** Said of whoever leads, a head of government as well: `le dirigeant`. */
  readonly leads?: boolean;
  /** Said of several, so that it stands for nobody named before: `les présidents`. */
  readonly many?: boolean;
  /** Code of the party whose it is where nothing says so and nobody else of this rank was named: `Мемлекет басшысы`. */
  readonly party?: string;
  /** Of the state whose news the article tells (`home`), where nothing says so; without `party` only as a subject. */
  readonly own?: boolean;
  /** It is `our president`: somebody else's in a quotation. */
  readonly ours?: boolean;
  /** It is somebody's counterpart: `hamkasbi`. */
  readonly peer?: boolean;
  /** Not where a name follows that no list has: `prezident Jo Bayden` is nobody's own. */
  readonly unnamed?: boolean;
}

/**
 * `today` is `{unit: 'day', offset: 0}`; a weekday's own modifier is `{unit: 'weekday', offset: -1}` (last Wednesday);
 * `same-day` is the day that was said before, or so many days from it (the same day, la veille); `part` is a part of that day, or of
 * the report's where none was said (in the afternoon); `visit-day` is a day of the visit, counted from its first (0) or last (-1);
 * `stay-day` is the same beside the word for a visit alone (at the end of his visit);
 * of a `season` the offset is the month in which it begins (`this autumn` 9), as of a `half-year` (`the second half of the year` 7) and of a
 * `half`, which is none without a year beside it (`the first half of 2026`).
 */
export interface RelativeDate {
  readonly unit:
    | 'day'
    | 'week'
    | 'weekend'
    | 'month'
    | 'year'
    | 'weekday'
    | 'same-day'
    | 'part'
    | 'season'
    | 'half'
    | 'half-year'
    | 'visit-day'
    | 'stay-day';
  readonly offset: number;
}
