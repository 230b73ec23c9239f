/* What names a state, a place, a person or an office in a sentence. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import type { EntitySense } from '../lexicon/sense';
import type { Token } from '../text/tokens';
import type { EntityFound } from './read-sentence';
import type { Found, SortedMatches } from './sorted-matches';

const ENTITIES = ['person', 'office', 'party', 'place'] as const;
const ORDER: Readonly<Record<EntitySense['type'], number>> = { person: 0, office: 1, party: 2, place: 3 };

/** A name that is also an adjective is the name where it bears its capital letter: `Әзербайжан`. */
const isAdjective = ({ sense }: Found<EntitySense>): boolean => sense.type === 'party' && sense.adjective;

/** Leftmost, then longest; of as long ones the name of somebody first. */
export function findEntities(
  tokens: readonly Token[],
  matches: SortedMatches,
  { capitalNames }: CompiledLanguage,
): EntityFound[] {
  const isNothing = (at: number) =>
    tokens[at]?.kind === 'word' && tokens[at]?.capital === true && !matches.startsAt(at);
  const isKept = (match: Found<EntitySense>) =>
    isEntity(match, tokens) && !(capitalNames && isNoName(match, tokens, isNothing));
  const entities: Found<EntitySense>[] = [];
  for (const type of ENTITIES) for (const match of matches.all(type)) if (isKept(match)) entities.push(match);
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
const QUOTING = new Set(['«', '“', '"', '„', '—', '–']);

/** Whether somebody may be quoted; a dash between two numbers (`23–24 октябрь`) says no such thing. */
export const isQuoting = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ raw }, at) =>
      QUOTING.has(raw) && !(tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'),
  );

function isEntity({ from, sense }: Match, tokens: readonly Token[]): boolean {
  if (sense.type === 'office') return true;
  if (sense.type === 'party' && sense.ours) return !isQuoting(tokens);
  // Of a region there may be an adjective too: `die zentralasiatischen Präsidenten`.
  if (sense.type === 'party')
    return sense.adjective || sense.also !== undefined || tokens[from]?.capital === true;
  return (sense.type === 'place' || sense.type === 'person') && tokens[from]?.capital === true;
}
