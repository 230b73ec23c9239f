/*
 * Whose news an article tells, in a language that several states write: `Außenministerin Meinl-Reisinger (NEOS)` is Austria's
 * without a word of it. Agencies, political parties and the own state's bodies give it away.
 */
import type { PartyCode } from '../../model/party';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Token } from '../text/tokens';

/** What stands about a mark that is one in brackets alone: `(dpa)`, `(APA/dpa)`, `SPD-Politiker`. */
const BESIDE_MARK = new Set(['(', ')', '/', '-']);

/** The state of the first mark, over all tokens of the article, datelines too; of several states that of the dateline. O(tokens). */
export function findHome(
  tokens: readonly Token[],
  { home }: CompiledLanguage,
  dated: PartyCode | null,
): PartyCode | null {
  if (home.size === 0) return null;
  for (let at = 0; at < tokens.length; at++) {
    const mark = home.get(tokens[at]?.fold ?? '');
    if (mark === undefined) continue;
    const isBeside = [at - 1, at + 1].some((position) => BESIDE_MARK.has(tokens[position]?.raw ?? ''));
    if (!mark.label || isBeside) return mark.also.find((party) => party === dated) ?? mark.party;
  }
  return null;
}

/** `Boris Pistorius (SPD)`, `Pierre-André Page (SVP/FR)`: the label that stands in brackets at this token. */
export function labelAt(tokens: readonly Token[], at: number, { home }: CompiledLanguage): PartyCode | null {
  const after = tokens[at + 2]?.raw;
  if (tokens[at]?.raw !== '(' || (after !== ')' && after !== '/')) return null;
  const mark = home.get(tokens[at + 1]?.fold ?? '');
  return mark?.label ? mark.party : null;
}
