/*
 * A participle before its noun tells what that noun did, and not the subject of the clause: `Тоқаев Астанаға сапармен келген
 * Словения Президентін қабылдады` is a visit of Slovenia's president, whom Tokayev received.
 */

import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import { isBeforeNoun, type ReadSentence } from './draft';
import type { Destination } from './find-goals';
import { has } from './has-role';

/** Words that may stand between a participle and who it speaks of: `келген шетелдік делегация`. */
const NEAR_NOUN = 3;

export interface WhoCame {
  readonly visitor: Actor;
  /** Where the visitor came to, where the words before the participle leave it out: whoever receives is at home. */
  readonly host: Destination | undefined;
}

export function findWhoCame({ reading, actors }: ReadSentence, trigger: FoundTrigger): WhoCame | undefined {
  if (trigger.sense.trigger.participle !== true || !isBeforeNoun(trigger, reading)) return undefined;
  const visitor = actors.find(
    ({ from, party, region }) =>
      party !== null && !region && from >= trigger.to && from - trigger.to <= NEAR_NOUN,
  );
  if (!visitor || reading.clauses[visitor.from] !== reading.clauses[trigger.from]) return undefined;
  const subject = actors.find(
    ({ to, bare, rank, person, party, roles }) =>
      to <= trigger.from &&
      bare &&
      (rank !== null || person !== null) &&
      party !== null &&
      party !== visitor.party &&
      !has(roles, 'with'),
  );
  const host =
    subject?.party && trigger.sense.trigger.weak !== true
      ? { from: subject.from, to: subject.to, country: subject.party, place: null }
      : undefined;
  return { visitor, host };
}
