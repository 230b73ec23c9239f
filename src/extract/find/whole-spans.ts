/* Stretches of a sentence that no clause ends in: names, lists, quotations, insertions; and its clauses. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import type { Sense } from '../lexicon/sense';
import { type Token, tokenBefore } from '../text/tokens';
import type { DateMention } from './find-dates';
import type { Span } from './join-parted';
import type { EntityFound } from './read-sentence';
import type { Found, Of, SortedMatches } from './sorted-matches';

const BREAKS = new Set([',', ';', ':', '(', ')', '—', '–', '―', '«', '»', '“', '”', '"', '„']);

const PAIRING = new Set(['-', '–', '—']);

/** `Kazakhstan — Russia`: a dash between two parties cuts nothing. */
export function pairsOf(tokens: readonly Token[], entities: readonly EntityFound[]): Span[] {
  const found: Span[] = [];
  for (const [at, { from, to, sense }] of entities.entries()) {
    const next = entities[at + 1];
    if (next?.from !== to + 1 || !PAIRING.has(tokens[to]?.raw ?? '')) continue;
    if (sense.type === 'party' && next.sense.type === 'party') found.push({ from, to: next.to });
  }
  return found;
}

/** `Kazakhstan, Kyrgyzstan and Tajikistan`: the commas of a list that a word for "and" closes cut nothing. */
export function listsOf(
  tokens: readonly Token[],
  entities: readonly EntityFound[],
  { joining, glue }: CompiledLanguage,
): Span[] {
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
export function findShortened(tokens: readonly Token[], entities: readonly EntityFound[]): Span[] {
  const found: Span[] = [];
  for (const [at, { from, to, sense }] of entities.entries()) {
    if (tokenBefore(tokens, from)?.raw !== '(' || tokens[to]?.raw !== ')') continue;
    const before = entities[at - 1];
    if (before?.sense.type !== 'party' || sense.type !== 'party') continue;
    const isSame = before.sense.party === sense.party && from - before.to <= NEAR_SHORT;
    if (isSame) found.push({ from: from - 1, to: to + 1 });
  }
  return found;
}

/** Tokens from a name, and its ending, to its short form. */
const NEAR_SHORT = 3;

/** `Devlet Başkanları Zirvesi`: the office is part of what the summit is called. */
export const isOfSummit = (
  { sense, from, to }: EntityFound,
  triggers: readonly Found<Of<'trigger'>>[],
): boolean =>
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
export function quotedNames(tokens: readonly Token[]): Span[] {
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

export function shortRemarks(tokens: readonly Token[]): Span[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.raw !== '(') continue;
    const length = tokens.slice(at + 1, at + 2 + LONGEST_REMARK).findIndex((token) => token.raw === ')');
    if (length > 0) found.push({ from: at, to: at + length + 2 });
  }
  return found;
}

/** Tokens between the commas of an inserted day or place, the commas with them. */
const LONGEST_INSERTION = 8;

/** `a reçu, mercredi à Alger, le ministre`: a day or a place between two commas cuts nothing. */
export function insertions(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  entities: readonly EntityFound[],
  { before, glue }: CompiledLanguage,
): Span[] {
  return dates.flatMap((date) => {
    const from = nextMark(tokens, date.from - 1, -1);
    const to = nextMark(tokens, date.to, 1) + 1;
    if (from < 1 || to - from > LONGEST_INSERTION) return [];
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

/** The mark from there on, in steps of one or back by one, as far as an insertion can be long. */
function nextMark(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && Math.abs(at - from) < LONGEST_INSERTION && tokens[at]?.kind !== 'mark') at += step;
  return at;
}

/** Tokens of a name between two commas, its titles with it. */
const LONGEST_NAME = 8;

/** `son homologue algérien, M. Aïmene Benabderrahmane, …`: the name of who was just named by office and country cuts nothing. */
export function appositions(
  tokens: readonly Token[],
  entities: readonly EntityFound[],
  { verbFinal, titles }: CompiledLanguage,
): Span[] {
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
const TELLING = [
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
] as const satisfies readonly Sense['type'][];

/** `sa visite à New Delhi, la première depuis trois ans, s'est conclue mardi`: a few words that tell of nothing cut nothing. */
export function asides(
  tokens: readonly Token[],
  matches: SortedMatches,
  { fixedOrder, opening, joining, glue }: CompiledLanguage,
): Span[] {
  if (!fixedOrder) return [];
  const found: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.raw !== ',' || !glue.has(tokens[from + 1]?.fold ?? '')) continue;
    const length = tokens.slice(from + 1, from + 2 + LONGEST_ASIDE).findIndex(({ kind }) => kind === 'mark');
    const to = from + length + 2;
    if (length < 1 || tokens[to - 1]?.raw !== ',') continue;
    if (tokens.slice(from, to + 1).some(({ fold }) => opening.has(fold) || joining.has(fold))) continue;
    const isWithin = (match: Match) => match.from < to && from < match.to;
    if (!TELLING.some((type) => matches.all(type).some(isWithin))) found.push({ from, to });
  }
  return found;
}

/** No break falls within what is `whole`: dates, pairs of parties. */
export function cutClauses(
  tokens: readonly Token[],
  whole: readonly Span[],
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
