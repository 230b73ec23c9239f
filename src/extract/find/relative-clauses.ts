/*
 * Which noun a relative clause speaks of: in `the preparation of a summit, which will be held in Astana in May, at talks with Lavrov`
 * the place and the month are the summit's, and not those of the talks.
 */

import type { Trigger } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import type { Token } from '../text/tokens';

interface FoundTrigger extends Match {
  readonly sense: Extract<Match['sense'], { readonly type: 'trigger' }>;
}

/** Words of a clause up to its relative: `, в ходе которой`. */
const OPENING = 4;
/** Tokens from the noun to the clause about it: `саммит «Центральная Азия – Китай», который`. */
const REACH = 9;

const NONE: ReadonlyMap<number, number> = new Map();

/** First token of the noun, by clause. A clause that tells of something itself is left alone. O(tokens). */
export function findAntecedents(
  tokens: readonly Token[],
  clauses: readonly number[],
  triggers: readonly FoundTrigger[],
  { relatives }: CompiledLanguage,
): ReadonlyMap<number, number> {
  if (relatives.size === 0) return NONE;
  const found = new Map<number, number>();
  for (let start = 1; start < tokens.length; start++) {
    const clause = clauses[start] ?? 0;
    if (clause === clauses[start - 1] || found.has(clause)) continue;
    const isRelative = tokens
      .slice(start, start + OPENING)
      .some(({ fold }, at) => clauses[start + at] === clause && relatives.has(fold));
    if (!isRelative || triggers.some(({ from, sense }) => clauses[from] === clause && isVerb(sense.trigger)))
      continue;
    const noun = triggers.findLast(
      ({ to, sense }) => to <= start && start - to <= REACH && !isVerb(sense.trigger),
    );
    if (noun) found.set(clause, noun.from);
  }
  return found;
}

const isVerb = ({ form }: Trigger): boolean => form === 'verb';
