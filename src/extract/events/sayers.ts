/* Who only says something in a sentence, and by that was at the talks which it names: `He said after talks with the minister`. */
import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { ReadSentence } from './draft';
import { has } from './has-role';

/** "He said after talks with the minister", "After talks with the minister, he said": who says it then took part. */
export function sayersOf(
  { reading: { clauses, saying, cues } }: ReadSentence,
  { from, sense }: FoundTrigger,
  people: readonly Actor[],
  { fixedOrder }: CompiledLanguage,
): Actor[] {
  const own = clauses[from] ?? 0;
  if (!fixedOrder || sense.trigger.form !== 'noun' || !(saying.has(own - 1) || saying.has(own + 1)))
    return [];
  const others = people.filter((actor) => clauses[actor.from] === own);
  const isMet = others.length > 0 && others.every(({ from: at, roles }) => at > from && has(roles, 'with'));
  if (!isMet) return [];
  const sayer = saying.has(own - 1) ? speakerOf(own - 1, clauses, people) : undefined;
  if (sayer) return [sayer];
  // `After`, `speaking after`, `à l'issue d'`.
  const isAfter = cues.some(
    ({ from: at, to, sense: { cue } }) =>
      'status' in cue &&
      cue.status === 'held' &&
      cue.weak &&
      clauses[at] === own &&
      to <= from &&
      from - to <= NEAR_AFTER,
  );
  const next = isAfter && saying.has(own + 1) ? speakerOf(own + 1, clauses, people) : undefined;
  return next?.person && next.rank !== 'other' ? [next] : [];
}

/** Words from `after` to the talks. */
const NEAR_AFTER = 4;

const speakerOf = (clause: number, clauses: readonly number[], people: readonly Actor[]): Actor | undefined =>
  people.find((actor) => clauses[actor.from] === clause && actor.bare);
