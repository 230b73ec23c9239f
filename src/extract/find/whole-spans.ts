/* Stretches of a sentence that no clause ends in: names, lists, quotations, insertions; and its clauses. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/lexicon';
import type { Sense } from '../lexicon/sense';
import type { Token } from '../text/tokens';
import type { DateMention } from './find-dates';
import type { EntityFound, Found, Of } from './read-sentence';

const BREAKS = new Set([',', ';', ':', '(', ')', '—', '–', '―', '«', '»', '“', '”', '"', '„']);

const PAIRING = new Set(['-', '–', '—']);

/** `Kazakhstan — Russia`: a dash between two parties cuts nothing. */
export function pairsOf(
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
export function listsOf(
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
export function findShortened(
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
export function quotedNames(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
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

export function shortRemarks(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
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
export function insertions(
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
export function appositions(
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
export function asides(
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
export function cutClauses(
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
