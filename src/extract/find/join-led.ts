/*
 * `Қоҳир Расулзода бошчилигидаги делегация келди`: who leads a delegation and the delegation are one, and the case is that of
 * the delegation.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { changeActor } from './copies';
import type { Actor } from './find-actors';
import type { SentenceReading } from './read-sentence';

/** Words from the leader to the delegation: `басшылығымен келген шетелдік`. */
const LONGEST_GAP = 5;

export function joinLed(
  actors: readonly Actor[],
  { tokens, clauses }: SentenceReading,
  { leading }: CompiledLanguage,
): Actor[] {
  if (leading.size === 0) return [...actors];
  const led = new Set<Actor>();
  return actors
    .map((leader, at) => {
      const next = actors[at + 1];
      const isLeading = leading.has(tokens[leader.to]?.fold ?? '');
      const isName = leader.person !== null || leader.rank !== null;
      if (!next || !isLeading || !isName || next.person !== null || next.rank === null) return leader;
      if (next.from - leader.to > LONGEST_GAP || clauses[leader.to] !== clauses[next.from]) return leader;
      if (next.party !== null && leader.party !== null && next.party !== leader.party) return leader;
      led.add(next);
      const { to, roles, bare } = next;
      const party = leader.party ?? next.party;
      return changeActor(leader, { to, roles, bare, party, partyAt: leader.partyAt ?? next.partyAt });
    })
    .filter((actor) => !led.has(actor));
}
