/* Words with a capital that are no names, in a language whose nouns all bear one. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import type { Token } from '../text/tokens';
import type { SortedMatches } from './sorted-matches';

/** `Morgen` is no `morgen`, tomorrow. */
export const isNounForAdverb = (
  { from, to, sense }: Match,
  tokens: readonly Token[],
  { capitalNouns }: CompiledLanguage,
): boolean =>
  capitalNouns && sense.type === 'relative' && to - from === 1 && from > 0 && tokens[from]?.capital === true;

/** Letters before a noun's ending at least: `Leitung`, not the name `Myung`. */
const SHORTEST_NOUN_STEM = 4;

export function findNouns(
  tokens: readonly Token[],
  matches: SortedMatches,
  { capitalNouns, nounEndings }: CompiledLanguage,
): ReadonlySet<number> {
  const listed = matches.all('noun');
  if (!capitalNouns && listed.length === 0) return NONE;
  const found = new Set<number>();
  for (const { from } of listed) found.add(from);
  if (!capitalNouns) return found;
  for (let at = 0; at < tokens.length; at++) {
    const { fold = '', capital } = tokens[at] ?? {};
    const isOne = (ending: string) =>
      fold.length >= ending.length + SHORTEST_NOUN_STEM && fold.endsWith(ending);
    if (capital && nounEndings.some(isOne)) found.add(at);
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();
