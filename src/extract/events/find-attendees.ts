/*
 * Who took part in a summit, told in a sentence of its own: `The CIS summit was held in Ashgabat. The presidents of A, B
 * and C took part in it`.
 */
import type { Actor } from '../find/find-actors';
import { isOrganisation } from '../organisation';
import { buildEvidence, type Draft, type ReadSentence } from './draft';
import { has } from './has-role';
import { unique } from './join-drafts';
import type { DraftContext } from './sides-of-draft';

/** Sentences back to the gathering. */
const REACH = 3;

/** Drafts with those who attended, where the verb closes its clause and so leaves no doubt who did. O(sentences + drafts). */
export function withAttendees(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  { language, text }: Pick<DraftContext, 'language' | 'text'>,
): Draft[] {
  if (!language.verbFinal) return [...drafts];
  const done = [...drafts];
  let last: number | undefined;
  let next = 0;
  for (const sentence of sentences) {
    const { at, triggers, cues } = sentence.reading;
    const isTold = triggers.length === 0 && cues.some(tellsWhoCame);
    const told = last === undefined ? undefined : done[last];
    if (isTold && last !== undefined && told && at - told.sentence <= REACH)
      done[last] = withThose(told, sentence, text);
    for (; next < done.length && (done[next]?.sentence ?? at + 1) <= at; next++)
      if (isGathering(done[next])) last = next;
  }
  return done;
}

const tellsWhoCame = ({ sense: { cue } }: ReadSentence['reading']['cues'][number]): boolean =>
  'status' in cue && cue.attends === true && cue.status === 'held';

const isGathering = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.doubt === null && draft.status === 'held' && draft.kind === 'summit';

function withThose(gathering: Draft, { actors, reading }: ReadSentence, text: string): Draft {
  const isThere = ({ party, person, rank, region, bare, roles, from }: Actor) =>
    party !== null &&
    !region &&
    (person !== null || rank !== null) &&
    !has(roles, 'with', 'by', 'from', 'to', 'at') &&
    (bare || !has(roles, 'of')) &&
    !reading.saying.has(reading.clauses[from] ?? 0);
  const there = actors.filter(isThere);
  const came = there.flatMap(({ party }) => (party === null ? [] : [party]));
  const parties = unique([...gathering.parties, ...came]);
  // Of a gathering of nobody named before, a few guests are not all.
  if (!gathering.complete && new Set(came).size < 3) return gathering;
  if (parties.length < 3 && !parties.some(isOrganisation)) return gathering;
  const fresh = there.flatMap(({ person, party }) =>
    person && party && !gathering.people.some(({ name }) => name === person.name) ? [{ person, party }] : [],
  );
  return {
    ...gathering,
    parties,
    complete: true,
    people: [...gathering.people, ...fresh.map(({ person, party }) => ({ name: person.name, party }))],
    evidence: [
      ...gathering.evidence,
      ...there.flatMap(({ partyAt }) => (partyAt ? [buildEvidence('parties', partyAt, reading, text)] : [])),
      ...fresh.map(({ person }) => buildEvidence('participants', person, reading, text)),
    ],
  };
}
