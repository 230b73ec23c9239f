/*
 * Whose an official is whom the article names without a country, in talks with one of the two whom it is about: `Kravik … Later in the
 * day he called on the deputy prime minister Bui Thanh Son` is Vietnam's, for the visit told before was Norway's to Vietnam.
 */
import type { PartyCode } from '../../model/party';
import { changeActor } from '../find/copies';
import type { Actor } from '../find/find-actors';
import type { Frame } from '../language-rules';
import type { Draft, ReadSentence } from './draft';
import { headsOf } from './find-heads';

/** Sentences back, and ahead, in which the two may have been told of. */
const BACK = 8;
const AHEAD = 1;

const MEETS: ReadonlySet<Frame> = new Set<Frame>(['meeting', 'receive', 'call']);

/** Two parties, and which of them is visited where that is told. */
interface Pair {
  readonly parties: readonly [PartyCode, PartyCode];
  readonly host: PartyCode | null;
}

/** Sentences with the parties that the pair lends; the same objects where none is. O(sentences + drafts). */
export function lendPairs(
  sentences: readonly ReadSentence[],
  drafts: readonly Draft[],
): readonly ReadSentence[] {
  const pairs = pairsBySentence(drafts);
  if (pairs.size === 0) return sentences;
  const lacking = new Set(drafts.filter(lacksSide).map(({ sentence }) => sentence));
  const lent = new Map<string, PartyCode>();
  const changed = sentences.map((sentence, at) => {
    const pair = pairNear(pairs, at);
    const led = pair ? withLeaders(sentence, pair) : sentence;
    const actors = pair && lacking.has(at) ? lend(led, pair) : led.actors;
    if (actors === sentence.actors) return sentence;
    for (const [index, { person, party }] of actors.entries())
      if (person && party && sentence.actors[index]?.party === null) lent.set(person.name, party);
    return { ...sentence, actors };
  });
  const told = lent.size === 0 ? changed : changed.map((sentence) => withNames(sentence, lent));
  return told.every((sentence, at) => sentence === sentences[at]) ? sentences : told;
}

/** Where both sides are found, whoever else is named there may be of either. */
const lacksSide = ({ kind, complete }: Draft): boolean =>
  !complete && (kind === 'meeting' || kind === 'call');

/** With the parties of those who led the sides. */
function withLeaders(sentence: ReadSentence, { parties }: Pair): ReadSentence {
  const heads = headsOf(sentence, parties);
  if (heads.length === 0) return sentence;
  const partyOf = (actor: Actor) =>
    heads.find(({ from, to }) => from === actor.from && to === actor.to)?.party;
  const isOpen = (actor: Actor) => actor.party === null && actor.person !== null && partyOf(actor) != null;
  if (!sentence.actors.some(isOpen)) return sentence;
  const actors = sentence.actors.map((actor) =>
    isOpen(actor) ? changeActor(actor, { party: partyOf(actor) ?? null }) : actor,
  );
  return { ...sentence, actors };
}

/** Who was told of once is known wherever he is named. */
function withNames(sentence: ReadSentence, lent: ReadonlyMap<string, PartyCode>): ReadSentence {
  const isKnown = ({ party, person }: Actor) => party === null && person !== null && lent.has(person.name);
  if (!sentence.actors.some(isKnown)) return sentence;
  const actors = sentence.actors.map((actor) =>
    isKnown(actor) ? changeActor(actor, { party: lent.get(actor.person?.name ?? '') ?? null }) : actor,
  );
  return { ...sentence, actors };
}

/** By sentence, the last pair that it tells of with both sides. */
function pairsBySentence(drafts: readonly Draft[]): Map<number, Pair> {
  const pairs = new Map<number, Pair>();
  for (const { parties, host, kind, complete, sentence } of drafts) {
    const [one, other] = parties;
    if (!complete || kind === 'summit' || parties.length !== 2 || !one || !other) continue;
    const isSame = pairs.get(sentence)?.parties.every((party) => parties.includes(party)) === true;
    pairs.set(sentence, {
      parties: [one, other],
      host: host ?? (isSame ? (pairs.get(sentence)?.host ?? null) : null),
    });
  }
  return pairs;
}

/** The pair told of nearest before, and none where another was told of beside it. */
function pairNear(pairs: ReadonlyMap<number, Pair>, sentence: number): Pair | undefined {
  let near: Pair | undefined;
  for (let at = sentence + AHEAD; at >= sentence - BACK; at--) {
    const pair = pairs.get(at);
    if (!pair) continue;
    if (near && !pair.parties.every((party) => near?.parties.includes(party))) return undefined;
    near = { parties: pair.parties, host: near?.host ?? pair.host };
  }
  return near;
}

const isSomebody = ({ person, rank }: Actor): boolean => person !== null || rank !== null;

/** With an office, of no country, and not one of many. */
const isOpen = ({ party, usual, rank, many, region }: Actor): boolean =>
  party === null && usual === null && rank !== null && !many && !region;

function lend({ actors, reading }: ReadSentence, { parties, host }: Pair): readonly Actor[] {
  const { triggers, clauses, saying } = reading;
  const talks = triggers.filter(({ sense: { trigger } }) => MEETS.has(trigger.frame) && !trigger.body);
  const open = actors.filter(
    (actor) => isOpen(actor) && (!saying.has(clauses[actor.from] ?? 0) || isBeside(actor, talks, clauses)),
  );
  if (open.length === 0 || talks.length === 0) return actors;
  const known = new Set(actors.filter(isSomebody).flatMap(({ party }) => (party === null ? [] : [party])));
  if ([...known].some((party) => !parties.includes(party)) || known.size > 1) return actors;
  const [side] = known;
  const other = side === undefined ? host : (parties.find((party) => party !== side) ?? null);
  if (other === null) return actors;
  const isMet = (actor: Actor) =>
    open.includes(actor) &&
    (side !== undefined || actor.roles.includes('with') || actor.roles.includes('by')) &&
    !isPeerOf(actor, actors, side);
  return actors.some(isMet)
    ? actors.map((actor) => (isMet(actor) ? changeActor(actor, { party: other }) : actor))
    : actors;
}

const isBeside = (
  { from }: Actor,
  talks: ReadSentence['reading']['triggers'],
  clauses: readonly number[],
): boolean => talks.some((talk) => clauses[talk.from] === clauses[from]);

/** "The president, accompanied by the minister, met …": beside somebody of the side that is known, in one role with him, he may be of it. */
const isPeerOf = (actor: Actor, actors: readonly Actor[], side: PartyCode | undefined): boolean =>
  actors.some(
    (known) =>
      known !== actor &&
      known.party === side &&
      side !== undefined &&
      isSomebody(known) &&
      known.bare === actor.bare &&
      known.roles.join() === actor.roles.join() &&
      !actor.bare,
  );
