/* All that the lexicon finds in one sentence, sorted by what it is, with the clauses that commas and openers make. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import type { EntitySense } from '../lexicon/sense';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { isFamilyName, isUntil, withWays } from './calendar-words';
import { changeDate } from './copies';
import { type CalendarWords, type DateMention, findDates } from './find-dates';
import { findEntities } from './find-entities';
import { findSubordinate, type Joined, joinParted, spanningAll } from './join-parted';
import { longest } from './match-dates';
import { type FoundTrigger, placeVerbs } from './place-verbs';
import { findAntecedents } from './relative-clauses';
import { findNouns, isNounForAdverb } from './sentence-nouns';
import { type Found, type Of, SortedMatches } from './sorted-matches';
import { withoutTopics } from './topics';
import {
  appositions,
  asides,
  cutClauses,
  findShortened,
  insertions,
  isOfSummit,
  listsOf,
  pairsOf,
  quotedNames,
  shortRemarks,
} from './whole-spans';

/** An entity that several bear the name of lists them all; which is meant is settled by what stands around it. */
export interface EntityFound extends Found<EntitySense> {
  readonly others: readonly EntitySense[];
}

export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly line: number;
  /** Position among the sentences of the article. */
  readonly at: number;
  readonly entities: readonly EntityFound[];
  readonly triggers: readonly FoundTrigger[];
  readonly levels: readonly Found<Of<'level'>>[];
  readonly cues: readonly Found<Of<'cue'>>[];
  readonly blocks: readonly Found<Of<'block'>>[];
  /** Clauses in which somebody says something. */
  readonly saying: ReadonlySet<number>;
  /** The words for it. */
  readonly sayings: readonly Match[];
  /** Clauses that speak of "both sides". */
  readonly both: ReadonlySet<number>;
  /** Tokens of the words for both sides. */
  readonly bothAt: ReadonlySet<number>;
  readonly dates: readonly DateMention[];
  /** `this visit`. */
  readonly thisVisit: readonly Match[];
  /** Tokens right before which something is said not to be so. */
  readonly negated: ReadonlySet<number>;
  /** Clauses in which somebody talks by phone. */
  readonly remote: ReadonlySet<number>;
  /** How many days something lasts. */
  readonly durations: readonly Found<Of<'duration'>>[];
  /** `to that country`. */
  readonly there: readonly Match[];
  /** In the city that the article is dated from. */
  readonly here: readonly Match[];
  /** `on the margins of`. */
  readonly margins: readonly Match[];
  /** `accompanied by`. */
  readonly companions: readonly Match[];
  /** `at the invitation of`. */
  readonly invitings: readonly Match[];
  /** Words for who leads a side. */
  readonly headings: readonly Match[];
  /** Words for who brought others together. */
  readonly mediations: readonly Match[];
  /** Words for the end of something. */
  readonly endings: readonly Match[];
  /** Words for its beginning. */
  readonly beginnings: readonly Match[];
  /** Words for leaving, and for coming. */
  readonly leavings: readonly Match[];
  /** `The new date`. */
  readonly newDates: readonly Match[];
  readonly arrivals: readonly Match[];
  /** What is done beside the news: `yaptığı açıklamada`. */
  readonly asides: readonly Match[];
  /** `the guest`. */
  readonly guests: readonly Match[];
  /** Clause of each token. */
  readonly clauses: readonly number[];
  /** Noun that a clause is about (`the summit, which opens in May`), by clause: the trigger's first token. */
  readonly antecedents: ReadonlyMap<number, number>;
  /** Clauses that hang on another (`dass …`), where the language's words show it. */
  readonly subordinate: ReadonlySet<number>;
  /** Words with a capital that are no names, in a language whose nouns all bear one. */
  readonly nouns: ReadonlySet<number>;
}

export function readSentence(
  { tokens, line }: Sentence,
  at: number,
  language: CompiledLanguage,
): SentenceReading {
  const matches = findMatches(tokens, language);
  const asideWords = matches.longest('aside');
  const isAside = ({ from }: Match) =>
    asideWords.length > 0 && asideWords.some((aside) => aside.from <= from && from < aside.to);
  const triggers = matches.longest('trigger');
  const things = matches.longest('noun');
  const sayings = matches.longest('saying');
  const named = findEntities(tokens, matches, language);
  const found = withoutTopics(named, matches.longest('topic'), tokens, language);
  const shortened = findShortened(tokens, found);
  const entities = found.filter(
    (entity) =>
      !isAside(entity) &&
      !isThing(entity, things) &&
      !isOfSummit(entity, triggers) &&
      !shortened.some(({ from, to }) => from < entity.from && entity.from < to),
  );
  const dates = findDates(tokens, calendarOf(matches, entities), language).map((date) =>
    isUntil(tokens, date, language) ? changeDate(date, { ends: true }) : date,
  );
  const whole = [
    ...dates,
    ...pairsOf(tokens, entities),
    ...listsOf(tokens, entities, language),
    ...shortened,
    ...quotedNames(tokens),
    ...shortRemarks(tokens),
    ...insertions(tokens, dates, entities, language),
    ...appositions(tokens, entities, language),
    ...asides(tokens, matches, language),
  ];
  const clauses = cutClauses(tokens, whole, language.opening);
  const isName = (at: number) => entities.some(({ from, sense }) => from === at && sense.type !== 'office');
  const view = { tokens, clauses, subordinate: findSubordinate(tokens, clauses, language, isName) };
  const joined = joinParted(matches, view, language);
  const nouns = findNouns(tokens, matches, language);
  const both = matches.longest('both');
  const leavings = dates.length === 0 ? NO_WORDS : wholeAndParted('leaving', matches, joined);
  const arrivals = dates.length === 0 ? NO_WORDS : wholeAndParted('arriving', matches, joined);
  const isPart = ({ from }: Match) => joined.some(({ head }) => head.from <= from && from < head.to);
  return {
    tokens,
    line,
    at,
    entities,
    triggers: placeVerbs(matches, joined, view, language),
    levels: matches.longest('level'),
    cues: findCues(matches, joined).filter((cue) => !isAside(cue)),
    // The cabinet in `Cabinet Secretary` is no meeting's.
    blocks: blocksOf(matches).filter((block) => !entities.some((entity) => isInside(block, entity))),
    saying: clausesOf(
      sayings.filter((word) => !isPart(word)),
      clauses,
    ),
    sayings,
    both: clausesOf(both, clauses),
    bothAt: tokensOf(both),
    dates: withWays(dates, [...arrivals, ...leavings], clauses, language.verbFinal),
    thisVisit: matches.longest('this-visit'),
    negated: endsOf(matches.longest('negation')),
    remote: clausesOf(matches.longest('remote'), clauses),
    durations: matches.longest('duration'),
    there: matches.longest('there'),
    here: matches.longest('here'),
    margins: matches.longest('margins'),
    companions: matches.longest('accompanying'),
    invitings: matches.longest('inviting'),
    headings: matches.longest('heading'),
    mediations: matches.longest('mediating'),
    endings: wholeAndParted('ending', matches, joined),
    beginnings: matches.longest('beginning'),
    leavings,
    arrivals,
    newDates: dates.length === 0 ? NO_WORDS : matches.longest('new-date'),
    asides: asideWords,
    guests: matches.longest('guest'),
    clauses,
    antecedents: findAntecedents(tokens, clauses, triggers, language),
    subordinate: view.subordinate,
    nouns,
  };
}

/** Most sentences have no such words: all of them share this. */
const NOWHERE: ReadonlySet<number> = new Set();

const clausesOf = (words: readonly Match[], clauses: readonly number[]): ReadonlySet<number> =>
  words.length === 0 ? NOWHERE : new Set(words.map(({ from }) => clauses[from] ?? 0));

const endsOf = (words: readonly Match[]): ReadonlySet<number> =>
  words.length === 0 ? NOWHERE : new Set(words.map(({ to }) => to));

function tokensOf(words: readonly Match[]): ReadonlySet<number> {
  if (words.length === 0) return NOWHERE;
  const found = new Set<number>();
  for (const { from, to } of words) for (let at = from; at < to; at++) found.add(at);
  return found;
}

/** All phrases of the lexicon. */
function findMatches(tokens: readonly Token[], language: CompiledLanguage): SortedMatches {
  const matches = new SortedMatches();
  const isNoDate = ({ from }: Match) =>
    language.capitalCalendar === true ? tokens[from]?.capital === false : isFamilyName(tokens, from);
  for (const match of language.lexicon.findAll(tokens)) {
    // Senses are of many shapes, so that asking one for its type takes long.
    const { type } = match.sense;
    if ((type === 'month' || type === 'weekday') && isNoDate(match)) continue;
    if (!isNounForAdverb(match, tokens, language)) matches.add(match, type);
  }
  return matches;
}

/** `Sarayı`, the palace, is no form of `Şara`. */
const isThing = ({ from, to, sense, bare }: EntityFound, things: readonly Match[]): boolean =>
  sense.type === 'person' && !bare && things.some((thing) => thing.from === from && thing.to >= to);

export const isInside = (a: Match, b: Match): boolean =>
  b.from <= a.from && a.to <= b.to && b.to - b.from > 1;

/** The words of dates, but for the month in Theresa May. */
function calendarOf(matches: SortedMatches, entities: readonly EntityFound[]): CalendarWords {
  const isOwn = ({ from, to }: Match) =>
    !entities.some((entity) => entity.sense.type === 'person' && entity.from <= from && to <= entity.to);
  return {
    months: matches.all('month').filter(isOwn),
    weekdays: matches.all('weekday').filter(isOwn),
    relative: matches.all('relative'),
    dated: matches.all('dated'),
    triggers: matches.all('trigger'),
  };
}

function findCues(matches: SortedMatches, joined: readonly Joined[]): Found<Of<'cue'>>[] {
  const parted = longest(joined.filter(({ sense }) => sense.type === 'cue')) as Joined[];
  const isTaken = ({ from, to }: Match) => parted.some((other) => from < other.to && other.from < to);
  const plain = matches.longest('cue').filter((match) => !isTaken(match));
  return [...(parted.map(spanningAll) as unknown as Found<Of<'cue'>>[]), ...plain];
}

const NO_WORDS: readonly Match[] = [];

/** Words for one thing, and those in parts: `kehrt … zurück`. */
function wholeAndParted(
  type: 'ending' | 'leaving' | 'arriving',
  matches: SortedMatches,
  joined: readonly Joined[],
): readonly Match[] {
  const whole = matches.longest(type);
  const parted = joined.filter(({ sense }) => sense.type === type);
  return parted.length === 0 ? whole : [...whole, ...parted];
}

/** Of those that overlap the longer comes first. */
const blocksOf = (matches: SortedMatches): Found<Of<'block'>>[] =>
  matches.all('block').toSorted((a, b) => a.from - b.from || b.to - a.to);
