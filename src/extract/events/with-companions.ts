/*
 * Who travels with a visitor, told in a sentence of its own: "The president will be accompanied by Foreign Minister X", "U sastavu
 * delegacije biće ministarka X i ministar Y".
 */
import type { Actor } from '../find/find-actors';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence } from './draft';

/** Sentences back to the visit. */
const REACH = 3;

/** Drafts with those who accompany the visitors. O(sentences + drafts). */
export function withCompanions(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  text: string,
): Draft[] {
  const telling = sentences.filter(({ reading }) => reading.companions.length > 0);
  if (telling.length === 0) return [...drafts];
  const done = [...drafts];
  for (const sentence of telling) {
    const { at } = sentence.reading;
    const last = done.findLastIndex(
      (draft) => isVisit(draft) && draft.sentence <= at && at - draft.sentence <= REACH,
    );
    const visit = done[last];
    if (visit) done[last] = withThose(visit, sentence, text);
  }
  return done;
}

const isVisit = ({ kind, complete, doubt, visitors }: Draft): boolean =>
  kind === 'visit' && complete && doubt === null && visitors.length === 1;

function withThose(visit: Draft, { actors, reading }: ReadSentence, text: string): Draft {
  const [guest] = visit.visitors;
  const [words] = reading.companions;
  if (!guest || !words || visit.people.length === 0) return visit;
  const isOfGuest = ({ party, person, rank, from }: Actor) =>
    person !== null &&
    (party === guest || (party === null && rank !== null)) &&
    !visit.people.some(({ name }) => name === person.name) &&
    reading.clauses[from] !== undefined &&
    !reading.saying.has(reading.clauses[from] ?? 0);
  const fresh = actors.filter(isOfGuest).flatMap(({ person }) => (person ? [person] : []));
  if (fresh.length === 0) return visit;
  return changeDraft(visit, {
    people: [...visit.people, ...fresh.map(({ name }) => ({ name, party: guest }))],
    evidence: [
      ...visit.evidence,
      ...fresh.map((person) => buildEvidence('participants', person, reading, text)),
    ],
  });
}
