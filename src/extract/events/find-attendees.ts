/*
 * Who took part in a summit, told in a sentence of its own: `The CIS summit was held in Ashgabat. The presidents of A, B
 * and C took part in it`.
 */
import type { Actor } from '../find/find-actors';
import { isOrganisation } from '../organisation';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence } from './draft';
import { has } from './has-role';
import { unique } from './join-drafts';
import type { DraftContext } from './sides-of-draft';

/** Sentences back to the gathering. */
const REACH = 3;

/** Drafts with those who attended: where the verb closes its clause it leaves no doubt who did, elsewhere that they are many does. O(sentences + drafts). */
export function withAttendees(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  { language, text }: Pick<DraftContext, 'language' | 'text'>,
): Draft[] {
  const done = [...drafts];
  const least = language.verbFinal ? 0 : MANY;
  let last = -1;
  let next = 0;
  for (const sentence of sentences) {
    const { at, triggers, cues } = sentence.reading;
    const told = triggers.length === 0 && cues.some(tellsWhoCame) ? done[last] : undefined;
    if (told && at - told.sentence <= REACH) done[last] = withThose(told, sentence, text, least);
    for (; next < done.length && (done[next]?.sentence ?? at + 1) <= at; next++)
      if (isGathering(done[next])) last = next;
  }
  return done;
}

const tellsWhoCame = ({ sense: { cue } }: ReadSentence['reading']['cues'][number]): boolean =>
  'status' in cue && cue.attends === true && cue.status === 'held';

const isGathering = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.doubt === null && draft.status === 'held' && draft.kind === 'summit';

/** Parties of a sentence that leave no doubt where its order does not: `В нём участвуют премьер-министры A, B и C`. */
const MANY = 3;

function withThose(gathering: Draft, { actors, reading }: ReadSentence, text: string, least: number): Draft {
  const isThere = ({ party, person, rank, region, bare, roles, from }: Actor) =>
    party !== null &&
    !region &&
    (person !== null || rank !== null) &&
    !has(roles, 'with', 'by', 'from', 'to', 'at') &&
    (bare || !has(roles, 'of')) &&
    !reading.saying.has(reading.clauses[from] ?? 0);
  const there = actors.filter(isThere);
  const came = there.flatMap(({ party }) => (party === null ? [] : [party]));
  if (least > 0 && (!gathering.complete || new Set(came).size < least)) return gathering;
  const parties = unique([...gathering.parties, ...came]);
  // Of a gathering of nobody named before, a few guests are not all.
  if (!gathering.complete && new Set(came).size < 3) return gathering;
  if (parties.length < 3 && !parties.some(isOrganisation)) return gathering;
  const fresh = there.flatMap(({ person, party }) =>
    person && party && !gathering.people.some(({ name }) => name === person.name) ? [{ person, party }] : [],
  );
  return changeDraft(gathering, {
    parties,
    complete: true,
    people: [...gathering.people, ...fresh.map(({ person, party }) => ({ name: person.name, party }))],
    evidence: [
      ...gathering.evidence,
      ...there.flatMap(({ partyAt }) => (partyAt ? [buildEvidence('parties', partyAt, reading, text)] : [])),
      ...fresh.map(({ person }) => buildEvidence('participants', person, reading, text)),
    ],
  });
}
