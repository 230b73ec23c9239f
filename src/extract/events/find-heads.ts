/*
 * Who led the sides of talks, told in a sentence of their own: `The consultations were chaired by A and B`, `The Kazakh delegation was led
 * by A, the Ethiopian one by B`.
 */
import type { PartyCode } from '../../model/party';
import { changeActor } from '../find/copies';
import type { Actor } from '../find/find-actors';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence } from './draft';

/** Sentences back to the talks. */
const REACH = 3;

/** Those of a sentence who may lead a side, in the order of the text; an adjective or a delegation before a name tells whose he is. */
export function headsOf({ actors, reading }: ReadSentence, parties: readonly PartyCode[]): Actor[] {
  if (reading.headings.length === 0) return [];
  const heads: Actor[] = [];
  let side: PartyCode | null = null;
  for (const actor of actors) {
    const head = headOf(actor, side, heads);
    if (head) heads.push(head);
    side = head || actor.party === null || !parties.includes(actor.party) ? side : actor.party;
    if (actor.person) side = null;
  }
  return withRest(heads, parties);
}

function headOf(actor: Actor, side: PartyCode | null, heads: readonly Actor[]): Actor | undefined {
  const { person, rank, usual } = actor;
  if (person === null || heads.some((head) => head.person?.name === person.name)) return undefined;
  // `Қазақстан делегациясын A, вьетнам тарапын B басқарды`: of two who are of one state as it seems, the one of whom it is not said is the other's.
  const isLent =
    actor.partyAt === null && person.id === null && heads.some((head) => head.party === actor.party);
  const { party } = actor;
  const own = isLent ? null : (party ?? (heads.some((head) => head.party === side) ? null : side) ?? usual);
  return own === null && rank === null ? undefined : changeActor(actor, { party: own });
}

/** Of two heads the one of no country is the other's; where neither has one, they stand in the order of their sides. */
function withRest(heads: readonly Actor[], parties: readonly PartyCode[]): Actor[] {
  const open = heads.filter(({ party }) => party === null);
  const rest = parties.filter((party) => !heads.some((head) => head.party === party));
  if (open.length === 0 || open.length > rest.length) return [...heads];
  return heads.map((head) =>
    head.party === null ? changeActor(head, { party: rest[open.indexOf(head)] ?? null }) : head,
  );
}

/** Drafts with the people who led their sides. O(sentences + drafts). */
export function withHeads(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  text: string,
): Draft[] {
  const done = [...drafts];
  const talks = talksBySentence(drafts);
  for (const sentence of sentences) {
    if (sentence.reading.headings.length === 0) continue;
    const last = Array.from({ length: REACH + 1 }, (_, back) => talks.get(sentence.reading.at - back));
    const at = last.find((found) => found !== undefined);
    const told = at === undefined ? undefined : done[at];
    if (at !== undefined && told) done[at] = withPeople(told, sentence, text);
  }
  return done;
}

/** Position of the last talks between states that a sentence tells of. */
function talksBySentence(drafts: readonly Draft[]): Map<number, number> {
  const talks = new Map<number, number>();
  for (const [at, { kind, complete, doubt, sentence }] of drafts.entries())
    if (kind === 'meeting' && complete && doubt === null) talks.set(sentence, at);
  return talks;
}

function withPeople(talks: Draft, sentence: ReadSentence, text: string): Draft {
  const heads = headsOf(sentence, talks.parties);
  const named = heads.flatMap(({ person, party }) =>
    person && party && talks.parties.includes(party) ? [{ person, party }] : [],
  );
  const fresh = named.filter(
    ({ person, party }) => !talks.people.some((known) => known.name === person.name || known.party === party),
  );
  return changeDraft(talks, {
    people: [...talks.people, ...fresh.map(({ person, party }) => ({ name: person.name, party }))],
    evidence: [
      ...talks.evidence,
      ...fresh.map(({ person }) => buildEvidence('participants', person, sentence.reading, text)),
    ],
  });
}
