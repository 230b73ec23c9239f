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

/** Words from a delegation to who heads it: `Делегация Казахстана во главе с вице-премьером`. */
const LONGEST_HEADING = 8;

/** `A Kazakh delegation headed by Deputy Prime Minister X`: the delegation is known by its head. */
function joinHeaded(actors: readonly Actor[], { headings, clauses }: SentenceReading): readonly Actor[] {
  if (headings.length === 0) return actors;
  const dropped = new Set<Actor>();
  const joined = actors.map((delegation, at) => {
    const { rank, person, party, to, from } = delegation;
    if (rank !== 'other' || person !== null || party === null || dropped.has(delegation)) return delegation;
    const behind = actors.slice(at + 1, at + 3);
    const head = behind.find((actor) => actor.person !== null);
    if (!head || head.from - to > LONGEST_HEADING || clauses[from] !== clauses[head.from]) return delegation;
    if (head.party !== null && head.party !== party) return delegation;
    if (!headings.some((word) => word.from >= to && word.to <= head.from)) return delegation;
    for (const actor of behind.slice(0, behind.indexOf(head) + 1)) dropped.add(actor);
    return changeActor(delegation, { to: head.to, person: head.person });
  });
  return dropped.size === 0
    ? actors
    : joined.filter((_, at) => !actors.slice(at, at + 1).some((actor) => dropped.has(actor)));
}

export function joinLed(
  found: readonly Actor[],
  reading: SentenceReading,
  { leading }: CompiledLanguage,
): Actor[] {
  const actors = joinHeaded(found, reading);
  const { tokens, clauses } = reading;
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
