/* What a draft stands on: the sides that were found for it, and the passage that shows each field. */
import type { PartyCode } from '../../model/party';
import type { Evidence } from '../extraction';
import type { Actor } from '../find/find-actors';
import { type FoundTrigger, wordsOf } from '../find/place-verbs';
import { buildEvidence, type ReadSentence, type TokenSpan } from './draft';
import type { Destination } from './find-goals';
import type { FoundStatus } from './found-status';

/** What the sides of an event are, and the phrases that say so. */
export interface Sides {
  readonly visitors: readonly PartyCode[];
  readonly host: PartyCode | null;
  readonly parties: readonly PartyCode[];
  readonly actors: readonly Actor[];
  readonly destination: Destination | undefined;
  /** Who or what shows the host. */
  readonly hostAt: TokenSpan | null;
  /** Further countries that the same trip goes to. */
  readonly tour: readonly Destination[];
}

interface Proof {
  readonly sentence: ReadSentence;
  readonly trigger: FoundTrigger;
  readonly sides: Sides;
  readonly level: { readonly span: TokenSpan } | undefined;
  readonly status: FoundStatus;
  readonly date: TokenSpan | null;
  readonly text: string;
}

export function proofOf({
  sentence: { reading },
  trigger,
  sides,
  level,
  status,
  date,
  text,
}: Proof): Evidence[] {
  const proof: Evidence[] = [];
  const add = (field: Evidence['field'], span: TokenSpan | null | undefined) => {
    if (!span) return;
    const passage = buildEvidence(field, span, reading, text);
    // A region is named once for all its states.
    if (!proof.some((other) => other.field === field && other.start === passage.start)) proof.push(passage);
  };
  add('kind', wordsOf(trigger));
  add('level', level?.span);
  add('status', status.span);
  add('date', date);
  if (sides.destination?.place) add('place', sides.destination);
  for (const actor of sides.actors) add('parties', actor.partyAt ?? actor);
  if (sides.hostAt) add('host', sides.hostAt);
  for (const { person } of sides.actors) add('participants', person);
  return proof;
}
