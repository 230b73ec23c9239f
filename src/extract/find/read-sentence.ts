/* All that the lexicon finds in one sentence, sorted by what it is, with the clauses that commas and openers make. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/lexicon';
import type { EntitySense, Sense } from '../lexicon/sense';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { type DateMention, findDates, longest } from './find-dates';
import { findSubordinate, type Joined, joinParted, spanningAll } from './join-parted';
import { type FoundTrigger, placeVerbs } from './place-verbs';
import { findAntecedents } from './relative-clauses';
import { withoutTopics } from './topics';

export interface Found<S extends Sense = Sense> extends Match {
  readonly sense: S;
}
type Of<T extends Sense['type']> = Extract<Sense, { readonly type: T }>;

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
    isUntil(tokens, date.from, language) ? { ...date, ends: true } : date,
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

const isInside = (a: Match, b: Match): boolean => b.from <= a.from && a.to <= b.to && b.to - b.from > 1;

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

/** `Morgen` is no `morgen`, tomorrow. */
const isNounForAdverb = (
  { from, to, sense }: Match,
  tokens: readonly Token[],
  { capitalNouns }: CompiledLanguage,
): boolean =>
  capitalNouns && sense.type === 'relative' && to - from === 1 && from > 0 && tokens[from]?.capital === true;

/** Letters before a noun's ending at least: `Leitung`, not the name `Myung`. */
const SHORTEST_NOUN_STEM = 4;

function findNouns(
  tokens: readonly Token[],
  matches: readonly Match[],
  { capitalNouns, nounEndings }: CompiledLanguage,
): Set<number> {
  const found = new Set<number>();
  for (const { from, sense } of matches) if (sense.type === 'noun') found.add(from);
  if (!capitalNouns) return found;
  for (const [at, { fold, capital }] of tokens.entries()) {
    const isOne = (ending: string) =>
      fold.length >= ending.length + SHORTEST_NOUN_STEM && fold.endsWith(ending);
    if (capital && nounEndings.some(isOne)) found.add(at);
  }
  return found;
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

function of<T extends Sense['type']>(matches: readonly Match[], type: T): Found<Of<T>>[] {
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
    kept.push({ ...match, others: othersAt(match, entities) });
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

const BREAKS = new Set([',', ';', ':', '(', ')', '—', '–', '―', '«', '»', '“', '”', '"', '„']);

const PAIRING = new Set(['-', '–', '—']);

/** `Kazakhstan — Russia`: a dash between two parties cuts nothing. */
function pairsOf(
  tokens: readonly Token[],
  entities: readonly EntityFound[],
): { readonly from: number; readonly to: number }[] {
  return entities.flatMap((entity, at) => {
    const next = entities[at + 1];
    const isPair = entity.sense.type === 'party' && next?.sense.type === 'party';
    return isPair && next.from === entity.to + 1 && PAIRING.has(tokens[entity.to]?.raw ?? '')
      ? [{ from: entity.from, to: next.to }]
      : [];
  });
}

/** `Kazakhstan, Kyrgyzstan and Tajikistan`: the commas of a list that a word for "and" closes cut nothing. */
function listsOf(
  tokens: readonly Token[],
  entities: readonly EntityFound[],
  { joining, glue }: CompiledLanguage,
): { readonly from: number; readonly to: number }[] {
  const lists: { from: number; to: number; closed: boolean }[] = [];
  let end: EntityFound | undefined;
  for (const entity of entities) {
    if (entity.sense.type !== 'party') continue;
    const gap = tokens.slice(end?.to ?? 0, entity.from);
    const isLink =
      gap.length > 0 && gap.every(({ raw, fold }) => raw === ',' || joining.has(fold) || glue.has(fold));
    const open = end && isLink ? lists.at(-1) : undefined;
    if (open && !open.closed) {
      open.to = entity.to;
      open.closed = gap.some(({ fold }) => joining.has(fold));
    } else lists.push({ from: entity.from, to: entity.to, closed: false });
    end = entity;
  }
  return lists.filter(({ closed }) => closed);
}

/** `Birleşik Arap Emirlikleri (BAE)`: what a party is called for short names it no second time, and its brackets cut nothing. */
function findShortened(
  tokens: readonly Token[],
  entities: readonly EntityFound[],
): { readonly from: number; readonly to: number }[] {
  return entities.flatMap(({ from, to, sense }, at) => {
    const before = entities[at - 1]?.sense;
    const isSame = sense.type === 'party' && before?.type === 'party' && before.party === sense.party;
    const isBracketed = tokens[from - 1]?.raw === '(' && tokens[to]?.raw === ')';
    return isSame && isBracketed && from - (entities[at - 1]?.to ?? 0) <= NEAR_SHORT
      ? [{ from: from - 1, to: to + 1 }]
      : [];
  });
}

/** Tokens from a name, and its ending, to its short form. */
const NEAR_SHORT = 3;

/** `Devlet Başkanları Zirvesi`: the office is part of what the summit is called. */
const isOfSummit = ({ sense, from, to }: EntityFound, triggers: readonly Found<Of<'trigger'>>[]): boolean =>
  sense.type === 'office' &&
  triggers.some(
    (trigger) => trigger.sense.trigger.frame === 'summit' && trigger.from <= from && to < trigger.to,
  );

const QUOTE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);
const LONGEST_QUOTED_NAME = 6;

/** `the forum "Central Asia – China"`: quotation marks about a few words in mid-sentence are a title, and cut nothing. */
function quotedNames(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'mark' || tokens[at - 1]?.kind === 'mark') continue;
    const closing = QUOTE_PAIRS.get(tokens[at]?.raw ?? '');
    if (closing === undefined) continue;
    const rest = tokens.slice(at + 1, at + 2 + LONGEST_QUOTED_NAME);
    const end = rest.findIndex(({ raw }) => raw === closing || raw === ',' || raw === '.');
    if (end < 1 || rest[end]?.raw !== closing) continue;
    found.push({ from: at, to: at + end + 2 });
    at += end + 1;
  }
  return found;
}

/** Tokens within brackets that only say a party, an age or a name in another language: `Annalena Baerbock (Grüne)`, `Alain Berset (46)`. */
const LONGEST_REMARK = 5;

function shortRemarks(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [at, { raw }] of tokens.entries()) {
    if (raw !== '(') continue;
    const length = tokens.slice(at + 1, at + 2 + LONGEST_REMARK).findIndex((token) => token.raw === ')');
    if (length > 0) found.push({ from: at, to: at + length + 2 });
  }
  return found;
}

/** Tokens between the commas of an inserted day or place, the commas with them. */
const LONGEST_INSERTION = 8;

/** `a reçu, mercredi à Alger, le ministre`: a day or a place between two commas cuts nothing. */
function insertions(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  entities: readonly EntityFound[],
  { before, glue }: CompiledLanguage,
): { readonly from: number; readonly to: number }[] {
  return dates.flatMap((date) => {
    const from = tokens.slice(0, date.from).findLastIndex(({ kind }) => kind === 'mark');
    const length = tokens.slice(date.to).findIndex(({ kind }) => kind === 'mark');
    const to = date.to + length + 1;
    if (from < 1 || length < 0 || to - from > LONGEST_INSERTION) return [];
    if (tokens[from]?.raw !== ',' || tokens[to - 1]?.raw !== ',') return [];
    const isSaid = (at: number) =>
      (at >= date.from && at < date.to) ||
      before.has(tokens[at]?.fold ?? '') ||
      glue.has(tokens[at]?.fold ?? '') ||
      entities.some((entity) => entity.sense.type === 'place' && entity.from <= at && at < entity.to);
    const inside = Array.from({ length: to - from - 2 }, (_, at) => from + 1 + at);
    return inside.every(isSaid) ? [{ from, to }] : [];
  });
}

/** Tokens of a name between two commas, its titles with it. */
const LONGEST_NAME = 8;

/** `son homologue algérien, M. Aïmene Benabderrahmane, …`: the name of who was just named by office and country cuts nothing. */
function appositions(
  tokens: readonly Token[],
  entities: readonly EntityFound[],
  { verbFinal, titles }: CompiledLanguage,
): { readonly from: number; readonly to: number }[] {
  if (verbFinal) return [];
  const named = entities.filter(({ sense, to }) => sense.type !== 'place' && tokens[to]?.raw === ',');
  return named.flatMap(({ to: from }) => {
    const length = tokens.slice(from + 1, from + 2 + LONGEST_NAME).findIndex(({ raw }) => raw === ',');
    const words = tokens.slice(from + 1, from + 1 + Math.max(0, length));
    const isName = ({ capital, fold, raw }: Token) =>
      capital || titles.has(fold) || raw === '-' || raw === '.';
    return words.length >= 2 && words.every(isName) ? [{ from, to: from + words.length + 2 }] : [];
  });
}

/** Words of an aside. */
const LONGEST_ASIDE = 6;

/** What an aside says nothing with. */
const TELLING: ReadonlySet<Sense['type']> = new Set<Sense['type']>([
  'trigger',
  'cue',
  'saying',
  'person',
  'office',
  'party',
  'place',
  'both',
  'month',
  'weekday',
  'relative',
]);

/** `sa visite à New Delhi, la première depuis trois ans, s'est conclue mardi`: a few words that tell of nothing cut nothing. */
function asides(
  tokens: readonly Token[],
  matches: readonly Match[],
  { fixedOrder, opening, joining, glue }: CompiledLanguage,
): { readonly from: number; readonly to: number }[] {
  if (!fixedOrder) return [];
  return tokens.flatMap(({ raw }, from) => {
    if (raw !== ',' || !glue.has(tokens[from + 1]?.fold ?? '')) return [];
    const length = tokens.slice(from + 1).findIndex(({ kind }) => kind === 'mark');
    const to = from + length + 2;
    if (length < 1 || length > LONGEST_ASIDE || tokens[to - 1]?.raw !== ',') return [];
    if (tokens.slice(from, to + 1).some(({ fold }) => opening.has(fold) || joining.has(fold))) return [];
    const isTelling = matches.some(
      (match) => TELLING.has(match.sense.type) && match.from < to && from < match.to,
    );
    return isTelling ? [] : [{ from, to }];
  });
}

/** No break falls within what is `whole`: dates, pairs of parties. */
function cutClauses(
  tokens: readonly Token[],
  whole: readonly { readonly from: number; readonly to: number }[],
  opening: ReadonlySet<string>,
): number[] {
  const isInside = (at: number) => whole.some(({ from, to }) => from <= at && at < to);
  let clause = 0;
  return tokens.map((token, at) => {
    const isBreak = token.kind === 'mark' && (BREAKS.has(token.raw) || isDash(tokens, at)) && !isInside(at);
    // An opener right after its comma is still the same break.
    const opens = opening.has(token.fold) && at > 0 && tokens[at - 1]?.kind !== 'mark';
    if (isBreak || opens) clause++;
    return clause;
  });
}

/** A hyphen with a space before it is a dash. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === '-' && tokens[at]?.glued === false && tokens[at + 1]?.glued === false;
