/* What a phrase does in its sentence, from the words that stand beside it and the ending of its head. */
import type { Role } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { tokenBefore } from '../text/tokens';
import { isAdjective, suffixKey } from './join-phrases';
import type { EntityFound, SentenceReading } from './read-sentence';

const QUOTES = new Set(['«', '“', '"', '„']);

/** What may stand between a preposition and its name: `в резиденции «Куксарой»`, `w stolicy Kenii`. */
const isPassedOver = (word: string, { glue, seats, before }: CompiledLanguage): boolean =>
  ((glue.has(word) || seats.has(word)) && !before.has(word)) || QUOTES.has(word);

/** The role of a phrase, whose head word may show it by an ending. */
export function rolesBeside(
  { from, to }: { readonly from: number; readonly to: number },
  head: Pick<EntityFound, 'roles' | 'bare'>,
  { tokens, entities }: SentenceReading,
  language: CompiledLanguage,
): { readonly roles: readonly Role[]; readonly bare: boolean } {
  let at = from - 1;
  // `в турецкой Анталье`, `in der kasachischen Hauptstadt Astana`: the adjective of its country may stand before a place.
  const isAdjectiveAt = (end: number) =>
    entities.some((entity) => entity.to === end + 1 && entity.to <= from && isAdjective(entity));
  const { after, articles, seats } = language;
  const articleAt = (position: number) =>
    position < 0 || articles.size === 0 ? undefined : articles.get(tokens[position]?.fold ?? '');
  const isPassed = (position: number) => {
    const word = tokens[position]?.fold ?? '';
    return isPassedOver(word, language) || (articles.size > 0 && seats.has(word)) || isAdjectiveAt(position);
  };
  while (at >= 0 && !articleAt(at) && isPassed(at)) at--;
  const byArticle = articleAt(at);
  if (byArticle) at--;
  const preposition = prepositionAt(tokens, at, language);
  if (preposition)
    return { roles: beforeSeat(preposition, at, tokens, language) ?? preposition, bare: false };
  let end = to;
  while (language.glue.has(tokens[end]?.fold ?? '') && !tokens[end]?.glued) end++;
  const postposition = after.get(suffixKey(tokens[end])) ?? after.get(tokens[to]?.fold ?? '');
  if (postposition) return { roles: postposition, bare: false };
  if (byArticle) return { roles: byArticle, bare: false };
  const shared = rolesOfOthers(end, tokens, language);
  if (shared && head.roles.length === 0) return { roles: shared, bare: false };
  return head.roles.length > 0 ? { roles: head.roles, bare: false } : { roles: [], bare: head.bare };
}

/** Words in `and other officials` up to the one that bears the case. */
const LONGEST_OTHERS = 6;

/** `A va boshqa rasmiy shaxslar bilan`: the case of the others is that of who was named before them. */
function rolesOfOthers(
  at: number,
  tokens: SentenceReading['tokens'],
  { joining, others, after, caseOf }: CompiledLanguage,
): readonly Role[] | undefined {
  if (!joining.has(tokens[at]?.fold ?? '') || !others.has(tokens[at + 1]?.fold ?? '')) return undefined;
  for (const { raw, fold, kind } of tokens.slice(at + 2, at + 2 + LONGEST_OTHERS)) {
    if (kind === 'mark') return undefined;
    const roles = after.get(fold) ?? (caseOf(raw)?.roles.filter((role) => role !== 'of') || []);
    if (roles.length > 0) return roles;
  }
  return undefined;
}

/** With the article after it, where the language tells the two apart (`in_die`, `in_der`). */
function prepositionAt(
  tokens: SentenceReading['tokens'],
  at: number,
  { before, articled }: CompiledLanguage,
): readonly Role[] | undefined {
  if (at < 0) return undefined;
  const word = tokens[at]?.fold ?? '';
  const whole = articled.has(word) ? before.get(`${word}_${tokens[at + 1]?.fold ?? ''}`) : undefined;
  return whole ?? before.get(word);
}

/** Words that may tell of a seat between it and its preposition: `in the southern Turkish resort city of Antalya`. */
const MOST_TOLD = 6;

/** `au palais royal de Rabat`, `in the Turkish city of Antalya`, `dans la ville turque d’Antalya`: where the seat is, the place is. */
function beforeSeat(
  roles: readonly Role[],
  preposition: number,
  tokens: SentenceReading['tokens'],
  { before, seats }: CompiledLanguage,
): readonly Role[] | undefined {
  if (!roles.includes('of')) return undefined;
  const told = tokens.slice(Math.max(0, preposition - MOST_TOLD - 1), preposition);
  const opens = told.findLastIndex(({ fold, kind }) => kind === 'mark' || before.has(fold));
  const seat = told.findLastIndex(({ fold }) => seats.has(fold));
  // An adjective may stand behind it, with an article: `ville turque d’`, `ville de la`.
  if (seat <= opens || told.length - seat > 3) return undefined;
  const found = before.get(told[opens]?.fold ?? '');
  return found?.includes('at') || found?.includes('to') ? found : undefined;
}

/** `dans la capitale russe`, `in the Russian capital`. */
export const isSeat = (
  { from, to }: { readonly from: number; readonly to: number },
  tokens: SentenceReading['tokens'],
  seats: ReadonlySet<string>,
): boolean => seats.has(tokenBefore(tokens, from)?.fold ?? '') || seats.has(tokens[to]?.fold ?? '');
