/*
 * Who brought two others to one table and sat at it, told beside their talks: `met in Doha under the mediation of the Qatari minister X`,
 * `sous l'égide du président angolais`; where the verb comes last, the words follow him.
 */
import type { Actor } from '../find/find-actors';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence, type TokenSpan } from './draft';
import { kindOf } from './kind-of-event';
import type { DraftContext } from './sides-of-draft';

/** Tokens from the words to whoever they speak of. */
const BESIDE = 3;

/** Drafts with those who mediated, each a side of the talks. O(sentences + drafts). */
export function withMediators(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  { language, text }: Pick<DraftContext, 'language' | 'text'>,
): Draft[] {
  const mediators = new Map(
    sentences.flatMap((sentence) => {
      const found =
        sentence.reading.mediations.length === 0 ? undefined : mediatorOf(sentence, language.verbFinal);
      return found ? [[sentence.reading.at, { mediator: found, sentence }]] : [];
    }),
  );
  if (mediators.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const told = mediators.get(draft.sentence);
    return told && isMediated(draft, told.mediator)
      ? withMediator(draft, told.mediator, told.sentence, text)
      : draft;
  });
}

/** Somebody named, not a country: states and organisations lend their name to talks that they stay away from. */
function mediatorOf({ actors, reading: { mediations } }: ReadSentence, isBefore: boolean): Actor | undefined {
  const gap = (actor: Actor, words: TokenSpan) => (isBefore ? words.from - actor.to : actor.from - words.to);
  return actors.find(
    (actor) =>
      actor.person !== null &&
      actor.party !== null &&
      mediations.some((words) => gap(actor, words) >= 0 && gap(actor, words) <= BESIDE),
  );
}

const isMediated = ({ kind, doubt, parties, complete }: Draft, mediator: Actor): boolean =>
  (kind === 'meeting' || kind === 'summit') &&
  doubt === null &&
  complete &&
  parties.length >= 2 &&
  mediator.party !== null &&
  !parties.includes(mediator.party);

function withMediator(talks: Draft, mediator: Actor, { actors, reading }: ReadSentence, text: string): Draft {
  const { party, person, partyAt } = mediator;
  if (party === null || person === null) return talks;
  const parties = [...talks.parties, party];
  const there = actors.filter((actor) => actor.party !== null && parties.includes(actor.party));
  return changeDraft(talks, {
    kind: talks.kind === 'meeting' ? kindOf('meeting', there, person) : talks.kind,
    parties,
    people: [...talks.people, { name: person.name, party }],
    evidence: [
      ...talks.evidence,
      ...(partyAt ? [buildEvidence('parties', partyAt, reading, text)] : []),
      buildEvidence('participants', person, reading, text),
    ],
  });
}
