/*
 * Puts together what a language says in parts: `traf … ein`, `hat … besucht`. The last part closes its clause; the others stand
 * before it in the same clause, or in one that goes on after what was inserted (`hat Tokajew, der gestern kam, empfangen`).
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import type { PartedSense } from '../lexicon/sense';
import type { Token } from '../text/tokens';
import type { SortedMatches } from './sorted-matches';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A match of the last part, with where the first stands. */
export interface Joined extends Match {
  readonly head: Span;
}

/** How far apart the parts may stand. */
const FARTHEST = 45;
const MOST_CLAUSES = 4;

export interface ClauseView {
  readonly tokens: readonly Token[];
  readonly clauses: readonly number[];
  /** Clauses that their verb closes. */
  readonly subordinate: ReadonlySet<number>;
}

/** The best reading of each last part first: more parts, then nearer ones. O(matches × ways to begin). */
export function joinParted(matches: SortedMatches, view: ClauseView, language: CompiledLanguage): Joined[] {
  const heads = matches.all('part');
  if (heads.length === 0) return [];
  const parts = new Map<string, Span[]>();
  for (const { from, to, sense } of heads) {
    const same = parts.get(sense.part);
    if (same) same.push({ from, to });
    else parts.set(sense.part, [{ from, to }]);
  }
  const found: { readonly joined: Joined; readonly count: number; readonly nearest: number }[] = [];
  for (const match of matches.all('parted')) {
    const { from, to, sense, roles, bare } = match;
    if (!sense.open && !closesClause(view.tokens, to, language)) continue;
    const best = findHead(match, sense, parts, view);
    if (!best) continue;
    const joined = { from, to, sense: sense.whole, roles, bare, head: best.head };
    found.push({ joined, count: best.count, nearest: best.nearest });
  }
  return found.sort((a, b) => b.count - a.count || b.nearest - a.nearest).map(({ joined }) => joined);
}

interface FoundHead {
  readonly head: Span;
  readonly count: number;
  /** Where the part nearest to the last one stands. */
  readonly nearest: number;
}

function findHead(
  last: Match,
  { heads }: PartedSense,
  parts: ReadonlyMap<string, readonly Span[]>,
  view: ClauseView,
): FoundHead | undefined {
  let best: FoundHead | undefined;
  for (const before of heads) {
    const found = follow(before, last.from, parts, view);
    const isBetter =
      found &&
      (!best || found.count > best.count || (found.count === best.count && found.nearest > best.nearest));
    if (isBetter) best = found;
  }
  return best;
}

/** Each part before the next, from the last backwards. */
function follow(
  before: readonly string[],
  end: number,
  parts: ReadonlyMap<string, readonly Span[]>,
  view: ClauseView,
): FoundHead | undefined {
  let limit = end;
  let nearest = -1;
  let head: Span | undefined;
  for (let at = before.length - 1; at >= 0; at--) {
    const until = limit;
    head = parts.get(before[at] ?? '')?.findLast(({ from, to }) => to <= until && goesOn(from, end, view));
    if (!head) return undefined;
    limit = head.from;
    if (nearest < 0) nearest = head.from;
  }
  return head && { head, count: before.length, nearest };
}

/** Whether the clause at `from` can go on at `to`. */
function goesOn(from: number, to: number, { clauses, subordinate }: ClauseView): boolean {
  const [own = 0, other = 0] = [clauses[to], clauses[from]];
  if (to - from > FARTHEST || own - other > MOST_CLAUSES) return false;
  return own === other || (!subordinate.has(own) && !subordinate.has(other));
}

/** Nothing of its clause stands after it but what begins another. */
export function closesClause(
  tokens: readonly Token[],
  to: number,
  { joining, opening, subordinating, glue }: CompiledLanguage,
): boolean {
  const next = tokens[to];
  if (next === undefined) return true;
  if (next.kind === 'mark') return !(next.raw === '-' && next.glued);
  const isOpening = opening.has(next.fold) || (subordinating.has(next.fold) && !glue.has(next.fold));
  return joining.has(next.fold) || isOpening;
}

const NONE: ReadonlySet<number> = new Set();

/** The clauses that begin with a subordinating word; one that is an article too (`der`) only after a comma, and before no name. */
export function findSubordinate(
  tokens: readonly Token[],
  clauses: readonly number[],
  { subordinating, glue, articles }: CompiledLanguage,
  isName: (at: number) => boolean,
): ReadonlySet<number> {
  if (subordinating.size === 0) return NONE;
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (clauses[at] === clauses[at - 1]) continue;
    const first = tokens[at]?.kind === 'mark' ? at + 1 : at;
    const word = tokens[first]?.fold ?? '';
    const isArticle = glue.has(word) || articles.has(word);
    const mayOpen = !isArticle || (tokens[at]?.raw === ',' && !isName(first + 1));
    if (mayOpen && subordinating.has(word)) found.add(clauses[first] ?? 0);
  }
  return found;
}

/** As wide as all its parts. */
export const spanningAll = ({ head, to, sense, roles, bare }: Joined): Match => ({
  from: head.from,
  to,
  sense,
  roles,
  bare,
});
