/* All that the lexicon finds in one sentence, sorted by what it is, with the clauses that commas and openers make. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/lexicon';
import type { EntitySense, Sense } from '../lexicon/sense';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { changeDate } from './copies';
import { type DateMention, findDates } from './find-dates';
import { findSubordinate, type Joined, joinParted, spanningAll } from './join-parted';
import { longest } from './match-dates';
import { type FoundTrigger, placeVerbs } from './place-verbs';
import { findAntecedents } from './relative-clauses';
import { findNouns, isNounForAdverb } from './sentence-nouns';
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

export interface Found<S extends Sense = Sense> extends Match {
  readonly sense: S;
}

export type Of<T extends Sense['type']> = Extract<Sense, { readonly type: T }>;

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
  /** Words for who leads a side. */
  readonly headings: readonly Match[];
  /** Words for the end of something. */
  readonly endings: readonly Match[];
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
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.kind === 'mark') continue;
    const isLower = language.capitalCalendar && tokens[from]?.capital === false;
    for (const match of language.lexicon.findAt(tokens, from)) {
      if (isLower && (match.sense.type === 'month' || match.sense.type === 'weekday')) continue;
      if (!isNounForAdverb(match, tokens, language)) matches.push(match);
    }
  }
  const asideWords = of(matches, 'aside');
  const isAside = ({ from }: Match) => asideWords.some((aside) => aside.from <= from && from < aside.to);
  const triggers = of(matches, 'trigger');
  const things = of(matches, 'noun');
  const named = findEntities(tokens, matches, language);
  const found = withoutTopics(named, of(matches, 'topic'), tokens, language);
  const shortened = findShortened(tokens, found);
  const entities = found.filter(
    (entity) =>
      !isAside(entity) &&
      !isThing(entity, things) &&
      !isOfSummit(entity, triggers) &&
      !shortened.some(({ from, to }) => from < entity.from && entity.from < to),
  );
  const calendar = matches.filter((match) => !isPartOfName(match, entities));
  const dates = findDates(tokens, calendar, language.datePatterns, language.spanning).map((date) =>
    isUntil(tokens, date.from, language) ? changeDate(date, { ends: true }) : date,
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
  const both = of(matches, 'both');
  const saying = new Set(
    of(matches, 'saying')
      .filter(({ from }) => !joined.some(({ head }) => head.from <= from && from < head.to))
      .map(({ from }) => clauses[from] ?? 0),
  );
  return {
    tokens,
    line,
    at,
    entities,
    triggers: placeVerbs(matches, joined, view, language),
    levels: of(matches, 'level'),
    cues: findCues(matches, joined).filter((cue) => !isAside(cue)),
    // The cabinet in `Cabinet Secretary` is no meeting's.
    blocks: blocksOf(matches).filter((block) => !entities.some((entity) => isInside(block, entity))),
    saying,
    sayings: of(matches, 'saying'),
    both: new Set(both.map(({ from }) => clauses[from] ?? 0)),
    bothAt: new Set(both.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))),
    dates,
    thisVisit: of(matches, 'this-visit'),
    negated: new Set(of(matches, 'negation').map(({ to }) => to)),
    remote: new Set(of(matches, 'remote').map(({ from }) => clauses[from] ?? 0)),
    durations: of(matches, 'duration'),
    there: of(matches, 'there'),
    here: of(matches, 'here'),
    margins: of(matches, 'margins'),
    headings: of(matches, 'heading'),
    endings: of(matches, 'ending'),
    asides: asideWords,
    guests: of(matches, 'guest'),
    clauses,
    antecedents: findAntecedents(tokens, clauses, of(matches, 'trigger'), language),
    subordinate: view.subordinate,
    nouns,
  };
}

/** `Sarayı`, the palace, is no form of `Şara`. */
const isThing = ({ from, to, sense, bare }: EntityFound, things: readonly Match[]): boolean =>
  sense.type === 'person' && !bare && things.some((thing) => thing.from === from && thing.to >= to);

export const isInside = (a: Match, b: Match): boolean =>
  b.from <= a.from && a.to <= b.to && b.to - b.from > 1;

/** The month in Theresa May. */
const isPartOfName = ({ from, to, sense }: Match, entities: readonly EntityFound[]): boolean =>
  (sense.type === 'month' || sense.type === 'weekday') &&
  entities.some((entity) => entity.sense.type === 'person' && entity.from <= from && to <= entity.to);

/** `through Thursday`, `until the end of the year`. */
function isUntil(tokens: readonly Token[], from: number, { until, glue }: CompiledLanguage): boolean {
  let at = from - 1;
  while (at > 0 && (glue.has(tokens[at]?.fold ?? '') || tokens[at]?.fold === 'end')) at--;
  return until.has(tokens[at]?.fold ?? '');
}

function findCues(matches: readonly Match[], joined: readonly Joined[]): Found<Of<'cue'>>[] {
  const parted = longest(joined.filter(({ sense }) => sense.type === 'cue')) as Joined[];
  const isTaken = ({ from, to }: Match) => parted.some((other) => from < other.to && other.from < to);
  const plain = of(matches, 'cue').filter((match) => !isTaken(match));
  return [...(parted.map(spanningAll) as unknown as Found<Of<'cue'>>[]), ...plain];
}

/** Of those that overlap the longer comes first. */
const blocksOf = (matches: readonly Match[]): Found<Of<'block'>>[] =>
  matches
    .filter((match): match is Found<Of<'block'>> => match.sense.type === 'block')
    .sort((a, b) => a.from - b.from || b.to - a.to);

export function of<T extends Sense['type']>(matches: readonly Match[], type: T): Found<Of<T>>[] {
  return longest(matches.filter(({ sense }) => sense.type === type)) as unknown as Found<Of<T>>[];
}

const ORDER: Readonly<Record<EntitySense['type'], number>> = { person: 0, office: 1, party: 2, place: 3 };

/** A name that is also an adjective is the name where it bears its capital letter: `Әзербайжан`. */
const isAdjective = ({ sense }: Found<EntitySense>): boolean => sense.type === 'party' && sense.adjective;

function findEntities(
  tokens: readonly Token[],
  matches: readonly Match[],
  { capitalNames }: CompiledLanguage,
): EntityFound[] {
  const words = new Set(matches.map(({ from }) => from));
  const isNothing = (at: number) =>
    tokens[at]?.kind === 'word' && tokens[at]?.capital === true && !words.has(at);
  const entities = matches.filter(
    (match): match is Found<EntitySense> =>
      isEntity(match, tokens) && !(capitalNames && isNoName(match, tokens, isNothing)),
  );
  entities.sort(
    (a, b) =>
      a.from - b.from ||
      b.to - a.to ||
      ORDER[a.sense.type] - ORDER[b.sense.type] ||
      Number(isAdjective(a)) - Number(isAdjective(b)) ||
      Number(b.bare) - Number(a.bare),
  );
  const kept: EntityFound[] = [];
  let end = 0;
  for (const match of entities) {
    // "head of French diplomacy": the country stands within the words for the office.
    const isInside =
      match.from < end && match.to < end && match.sense.type === 'party' && match.sense.adjective;
    const isWithinOffice = () => kept.findLast(({ to }) => to === end)?.sense.type === 'office';
    if (match.from < end && !(isInside && isWithinOffice())) continue;
    if (isGivenName(match, tokens, entities)) continue;
    const { from, to, sense, roles, bare } = match;
    kept.push({ from, to, sense, roles, bare, others: othersAt(match, entities) });
    end = Math.max(end, match.to);
  }
  return kept;
}

/** `Petra Pavla` is no Gustavo Petro: a family name in an oblique case, right before another name, is somebody's first. */
function isGivenName(
  { from, to, sense, bare }: Found<EntitySense>,
  tokens: readonly Token[],
  entities: readonly Found<EntitySense>[],
): boolean {
  if (sense.type !== 'person' || to - from > 1 || bare) return false;
  const next = tokens[to];
  if (next?.kind !== 'word' || !next.capital || next.raw === next.raw.toUpperCase()) return false;
  return !entities.some((other) => other.from === to && other.sense.type !== 'person');
}

/** Where names alone bear a capital: `polish` is not Polish, and the Munir of `Munir Karaloglu` no general of that family. */
function isNoName(
  { from, to, sense }: Match,
  tokens: readonly Token[],
  isNothing: (at: number) => boolean,
): boolean {
  if (sense.type === 'party') return sense.adjective && tokens[from]?.capital !== true;
  if (sense.type !== 'person' || to - from > 1 || !sense.name.includes(' ')) return false;
  return isNothing(to) && (tokens[to]?.raw.length ?? 0) > SHORTEST_FAMILY;
}

/** `Putin Jr` is no other name. */
const SHORTEST_FAMILY = 2;

function othersAt({ from, to, sense }: Match, entities: readonly Found<EntitySense>[]): EntitySense[] {
  const others: EntitySense[] = [];
  for (const other of entities) {
    const isHere = other.from === from && other.to === to && other.sense !== sense;
    if (isHere && !others.includes(other.sense)) others.push(other.sense);
  }
  return others;
}

/** Marks of a sentence in which somebody is quoted. */
export const QUOTING = new Set(['«', '“', '"', '„', '—', '–']);

function isEntity({ from, sense }: Match, tokens: readonly Token[]): boolean {
  if (sense.type === 'office') return true;
  if (sense.type === 'party' && sense.ours) return !tokens.some(({ raw }) => QUOTING.has(raw));
  // Of a region there may be an adjective too: `die zentralasiatischen Präsidenten`.
  if (sense.type === 'party')
    return sense.adjective || sense.also !== undefined || tokens[from]?.capital === true;
  return (sense.type === 'place' || sense.type === 'person') && tokens[from]?.capital === true;
}
