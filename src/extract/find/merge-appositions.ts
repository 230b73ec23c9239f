/* Puts together what stands apart and is one actor: an office and the name behind its comma, two offices of one man, what an office is for. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { DASHES } from '../text/letters';
import { changeActor } from './copies';
import type { Actor } from './find-actors';
import { WIDEST_GAP } from './join-phrases';
import type { SentenceReading } from './read-sentence';
import { isClosed, skipTitles } from './unknown-name';

/** Words between an office and its name that say what for: `EU Special Representative for Central Asia Eduards Stiprais`. */
const LONGEST_REMIT = 8;

/** Where an office without a name is followed, with no mark between, by a name of the same party. */
export function joinRemit(actors: readonly Actor[], { tokens }: SentenceReading): Actor[] {
  const named = new Set<Actor>();
  return actors
    .map((actor, at) => {
      if (actor.rank === null || actor.person !== null || actor.party === null) return actor;
      const next = actors.slice(at + 1).find(({ region }) => !region);
      const isName = next?.person && next.rank === null && next.party === actor.party;
      if (!isName || next.from - actor.to > LONGEST_REMIT) return actor;
      const between = tokens.slice(actor.to, next.from);
      if (between.length === 0 || between.some(({ kind }) => kind !== 'word')) return actor;
      if (!actors.some(({ region, from }) => region && from > actor.from && from < next.from)) return actor;
      named.add(next);
      return changeActor(actor, { to: next.to, person: next.person });
    })
    .filter((actor) => !named.has(actor));
}

/** `Катардың Премьер-министрі – Сыртқы істер министрі Әл Тани`: a dash between two offices makes them one man's. */
const isSecondOffice = (before: Actor, actor: Actor, tokens: SentenceReading['tokens']): boolean =>
  before.rank !== null &&
  before.person === null &&
  actor.rank !== null &&
  (actor.party === null || actor.party === before.party) &&
  actor.from === before.to + 1 &&
  DASHES.has(tokens[before.to]?.raw ?? '');

/** Tokens from an office to the name behind its comma and a military rank. */
const LONGEST_RANK = 4;

/** `мудофаа вазири, армия генерали Сергей Шойгу`. */
const isNameBehindRank = (
  before: Actor,
  actor: Actor,
  tokens: SentenceReading['tokens'],
  { glue, verbFinal }: CompiledLanguage,
): boolean =>
  verbFinal &&
  before.rank !== null &&
  before.person === null &&
  before.bare &&
  actor.rank === null &&
  actor.person !== null &&
  (actor.party === null || before.party === null || actor.party === before.party) &&
  tokens[before.to]?.raw === ',' &&
  actor.from - before.to <= LONGEST_RANK &&
  tokens.slice(before.to + 1, actor.from).every(({ fold }) => glue.has(fold));

/** `Tokayev, the President of Kazakhstan,`: a name and the office beside it are one. */
export function mergeAppositions(
  actors: readonly Actor[],
  { tokens }: SentenceReading,
  language: CompiledLanguage,
): Actor[] {
  const merged: Actor[] = [];
  for (const actor of actors) {
    const before = merged.at(-1);
    const one = before && joinTwo(before, actor, tokens, language);
    if (one) merged[merged.length - 1] = one;
    else merged.push(actor);
  }
  return merged;
}

function joinTwo(
  before: Actor,
  actor: Actor,
  tokens: SentenceReading['tokens'],
  language: CompiledLanguage,
): Actor | undefined {
  const { to, person, roles, bare, partyAt } = actor;
  if (isSecondOffice(before, actor, tokens) || isNameBehindRank(before, actor, tokens, language))
    return changeActor(before, { to, person, roles, bare });
  const { rank, rule } = actor.rank === null ? before : actor;
  if (isNameOf(before, actor, tokens, language))
    return changeActor(before, {
      to,
      party: before.party ?? before.usual ?? actor.party,
      person,
      rank,
      rule,
    });
  if (!isApposed(before, actor, tokens, language)) return undefined;
  return changeActor(before, { to, party: before.party ?? actor.party, partyAt, rank, rule });
}

function isApposed(
  before: Actor,
  actor: Actor,
  tokens: SentenceReading['tokens'],
  { glue, verbFinal }: CompiledLanguage,
): boolean {
  // Where the head closes its phrase, an office after a name is another's, but behind a comma.
  if (verbFinal && before.to >= actor.from) return false;
  const isOfficeOf = before.person && before.rank === null && actor.rank !== null && actor.person === null;
  if (!isOfficeOf || actor.from - before.to > WIDEST_GAP) return false;
  // `Sulyok, mevkidaşını davet etti`: whom he invited is his counterpart.
  if (actor.peer && before.bare && !actor.bare && actor.roles.some((role) => role !== 'of')) return false;
  return (
    (actor.party === null || before.party === null || actor.party === before.party) &&
    tokens.slice(before.to, actor.from).every(({ raw, fold }) => raw === ',' || raw === '(' || glue.has(fold))
  );
}

/** `the president of Kazakhstan, Kassym-Jomart Tokayev,`: the known name between commas is who holds the office before it. */
function isNameOf(
  before: Actor,
  actor: Actor,
  tokens: SentenceReading['tokens'],
  language: CompiledLanguage,
): boolean {
  // `his Ugandan counterpart, President Yoweri Museveni,`: the second office tells more of the same.
  const isMore = actor.rank === null || (before.rank === 'other' && actor.party === null);
  const isName = before.rank !== null && before.person === null && actor.person !== null && isMore;
  if (!isName || language.verbFinal || tokens[before.to]?.raw !== ',') return false;
  if (actor.rank === null && actor.party === null) return false;
  if (before.party !== null && actor.party !== null && before.party !== actor.party) return false;
  if (skipTitles(tokens, before.to + 1, language) !== actor.from) return false;
  // Many forget the second comma, and in full only the one who holds that office is named so.
  const isFull = before.party !== null && actor.to - actor.from >= 2;
  return isFull || isClosed(tokens[actor.to], language);
}
