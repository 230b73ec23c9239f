/*
 * Who took part in a summit or a ministers' meeting, told in sentences of their own: `The CIS summit was held in Ashgabat. The presidents
 * of A, B and C took part in it`, `It was chaired by X. A, B and C attended the meeting`.
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
  // Sentences that name too few to be all who came.
  let few: readonly ReadSentence[] = [];
  for (const sentence of sentences) {
    const { at } = sentence.reading;
    const told = tellsOfGuests(sentence.reading, language.verbFinal) ? done[last] : undefined;
    if (told && at - told.sentence <= REACH) {
      const all = withThose(ofOrganisation(told, sentences), [...few, sentence], text, least);
      few = all ? [] : [...few, sentence];
      done[last] = all ?? told;
    }
    const until = firstAfter(at, done, next);
    const passed = done.slice(next, until).findLastIndex(isGathering);
    if (passed !== -1) [last, few] = [next + passed, []];
    next = until;
  }
  return done;
}

/** Position of the first draft of a later sentence. */
function firstAfter(sentence: number, drafts: readonly Draft[], from: number): number {
  let at = from;
  while (at < drafts.length && (drafts[at]?.sentence ?? 0) <= sentence) at++;
  return at;
}

type Reading = ReadSentence['reading'];

/** Without an event of its own but `the session`: `A, B and C attended the meeting`, `X chaired it`. */
const tellsOfGuests = ({ triggers, cues, headings }: Reading, verbFinal: boolean): boolean =>
  (cues.some(tellsWhoCame) || (verbFinal && headings.length > 0)) &&
  triggers.every(({ sense }) => verbFinal && sense.trigger.refers === 'session');

const tellsWhoCame = ({ sense: { cue } }: Reading['cues'][number]): boolean =>
  'status' in cue && cue.attends === true && cue.status === 'held';

/** Ministers' meetings are told as any talks are, but for their organisation. */
const isGathering = (draft: Draft): boolean =>
  draft.doubt === null &&
  draft.status === 'held' &&
  (draft.kind === 'summit' ||
    (draft.kind === 'meeting' &&
      !draft.complete &&
      draft.body === null &&
      draft.parties.every(isOrganisation)));

/** `The security secretaries of the states that are members of the SCO met`: of whose it is no more need be told than its name. */
function ofOrganisation(gathering: Draft, sentences: readonly ReadSentence[]): Draft {
  if (gathering.complete) return gathering;
  const named = sentences[gathering.sentence]?.reading.entities ?? [];
  const theirs = named.flatMap(({ sense }) =>
    sense.type === 'party' && isOrganisation(sense.party) ? [sense.party] : [],
  );
  return changeDraft(gathering, { parties: unique([...gathering.parties, ...theirs]) });
}

/** Parties of a sentence that leave no doubt where its order does not: `В нём участвуют премьер-министры A, B и C`. */
const MANY = 3;

/** Those of a sentence who may be guests, or the host in the chair: `Tokayev'in yanı sıra`, besides him, and `başkanlığında`, under him. */
const guestsOf = ({ actors, reading }: ReadSentence, verbFinal: boolean): Actor[] =>
  actors.filter(
    ({ party, person, rank, region, bare, roles, from }) =>
      party !== null &&
      !region &&
      (person !== null || rank !== null) &&
      !has(roles, 'by', 'from', 'to', 'at') &&
      (bare || !has(roles, 'of', 'with') || (verbFinal && person !== null)) &&
      !reading.saying.has(reading.clauses[from] ?? 0),
  );

function withThose(
  gathering: Draft,
  told: readonly ReadSentence[],
  text: string,
  least: number,
): Draft | undefined {
  const there = told.flatMap((sentence) =>
    guestsOf(sentence, least === 0).map((actor) => ({ ...actor, reading: sentence.reading })),
  );
  const came = unique(there.flatMap(({ party }) => (party === null ? [] : [party])));
  if (least > 0 && (!gathering.complete || came.length < least)) return undefined;
  const parties = unique([...gathering.parties, ...came]);
  // Of a gathering of nobody named before, a few guests are not all.
  if (!gathering.complete && came.length < MANY) return undefined;
  if (parties.length < MANY && !parties.some(isOrganisation)) return undefined;
  const fresh = there.flatMap(({ person, party, reading }) =>
    person && party && !gathering.people.some(({ name }) => name === person.name)
      ? [{ person, party, reading }]
      : [],
  );
  return changeDraft(gathering, {
    parties,
    complete: true,
    people: [...gathering.people, ...fresh.map(({ person, party }) => ({ name: person.name, party }))],
    evidence: [
      ...gathering.evidence,
      ...there.flatMap(({ partyAt, reading }) =>
        partyAt ? [buildEvidence('parties', partyAt, reading, text)] : [],
      ),
      ...fresh.map(({ person, reading }) => buildEvidence('participants', person, reading, text)),
    ],
  });
}
