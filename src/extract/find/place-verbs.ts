/*
 * Where a verb is counted from. In a language that parts its verbs or puts them last, order says who does what from the
 * finite verb on, or from the word that opens the clause: `Am Mittwoch hat Merz Tokajew empfangen`, `dass Merz Tokajew empfing`.
 * So a trigger stands there, and keeps beside it where its own words are.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import type { Sense } from '../lexicon/sense';
import { type ClauseView, closesClause, type Joined, type Span } from './join-parted';
import { longest } from './match-dates';
import type { SortedMatches } from './sorted-matches';

type TriggerSense = Extract<Sense, { readonly type: 'trigger' }>;

export interface FoundTrigger extends Match {
  readonly sense: TriggerSense;
  /** Its own words, where from–to is only where it is counted from. */
  readonly words?: Span;
  /** All from there to its words: what stands within belongs to it. */
  readonly reach?: Span;
}

/** Where its own words stand. */
export const wordsOf = (trigger: Pick<FoundTrigger, 'from' | 'to' | 'words'>): Span =>
  trigger.words ?? trigger;

/** All that is nearest to it. */
export const reachOf = (trigger: Pick<FoundTrigger, 'from' | 'to' | 'reach'>): Span =>
  trigger.reach ?? trigger;

interface TriggerMatch extends Match {
  readonly sense: TriggerSense;
  readonly head?: Span;
}

export function placeVerbs(
  matches: SortedMatches,
  joined: readonly Joined[],
  view: ClauseView,
  language: CompiledLanguage,
): FoundTrigger[] {
  const listed = matches.all('noun');
  const triggers: TriggerMatch[] = [];
  const add = (match: Match, head?: Span) => {
    const { from, to, sense, roles, bare } = match;
    if (sense.type === 'trigger' && hasItsCapital(match, sense, view, language, listed))
      triggers.push({ from, to, sense, roles, bare, head });
  };
  for (const match of joined) add(match, match.head);
  for (const match of matches.all('trigger')) add(match);
  const chosen = longest(triggers);
  const heads = chosen.flatMap(({ head }) => (head ? [head] : []));
  return chosen
    .filter(
      ({ head, from, to }) =>
        head !== undefined || !heads.some((other) => from < other.to && other.from < to),
    )
    .map((match) => place(match, view, language));
}

/** In a language whose nouns bear a capital, `Treffen` is a noun and `treffen` a verb; a verb may end in a noun that is listed as one. */
function hasItsCapital(
  { from, to }: Match,
  { trigger: { form } }: TriggerSense,
  { tokens }: ClauseView,
  { capitalNouns }: CompiledLanguage,
  listed: readonly Match[],
): boolean {
  if (!capitalNouns) return true;
  const capital = tokens[to - 1]?.capital === true;
  if (form === 'noun') return capital;
  const before = tokens[to - 2];
  const isFirst = to - 1 === 0 || (before?.kind === 'mark' && before.raw !== '-');
  return !capital || listed.some((noun) => noun.from === to - 1) || (isFirst && from === to - 1);
}

function place(
  match: TriggerMatch,
  { tokens, clauses, subordinate }: ClauseView,
  language: CompiledLanguage,
): FoundTrigger {
  const { head } = match;
  if (head) return countedFrom(head, match);
  const { form, status } = match.sense.trigger;
  if (form === 'noun' || language.subordinating.size === 0) return inPlace(match);
  const clause = clauses[match.from] ?? 0;
  const start = clauses.indexOf(clause);
  // A verb in second place has its objects anywhere after it: `besuchte am Montag auf Einladung des Kreml Russland`.
  if (!closesClause(tokens, match.to, language))
    return inPlace(match, { from: match.from, to: clauses.lastIndexOf(clause) + 1 });
  // An infinitive closes its clause whatever opens it: `, Kasachstan zu besuchen`.
  const isLast = subordinate.has(clause) || (status === null && tokens[start]?.kind === 'mark');
  if (!isLast || start >= match.from) return inPlace(match);
  return countedFrom({ from: start, to: start + 1 }, match);
}

/** A trigger that stands where its words do. */
const inPlace = ({ from, to, sense, roles, bare }: TriggerMatch, reach?: Span): FoundTrigger => ({
  from,
  to,
  sense,
  roles,
  bare,
  words: undefined,
  reach,
});

/** A trigger that stands before its words. */
const countedFrom = (start: Span, { from, to, sense, roles, bare }: TriggerMatch): FoundTrigger => ({
  from: start.from,
  to: start.to,
  sense,
  roles,
  bare,
  words: { from, to },
  reach: { from: start.from, to },
});
