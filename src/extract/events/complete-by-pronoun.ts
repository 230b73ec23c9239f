/* Whom a pronoun stands for, or nothing at all in a language that says no "he": the subject of a sentence before, or the guest. */
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { changeDraft } from './change-draft';
import { lastOf } from './complete-by-words';
import { buildEvidence, type Draft, type DraftPerson, type ReadSentence } from './draft';
import { LOOKED_AT } from './told-lately';

/** Sentences back in which a pronoun may find who was spoken of last. */
const PRONOUN_REACH = 3;

/** One side is named, and a pronoun, or nothing, stands for the subject of a sentence before. */
export function byPronoun(
  draft: Draft,
  done: readonly Draft[],
  sentences: readonly ReadSentence[],
  { language: { pronouns }, text }: { readonly language: CompiledLanguage; readonly text: string },
): Draft | undefined {
  const own = sentences[draft.sentence];
  const [side] = draft.parties;
  if (!own || draft.body !== null || draft.parties.length !== 1 || side === undefined) return undefined;
  const before = sentences
    .slice(Math.max(0, draft.sentence - PRONOUN_REACH), draft.sentence)
    .findLast((sentence) => tellsOf(sentence, side));
  if (!before) return undefined;
  const { tokens, saying, clauses } = own.reading;
  // "According to him, Armenia …" is no deed of his.
  const isSaid =
    draft.pointing || tokens.some(({ fold }, at) => pronouns.has(fold) && !saying.has(clauses[at] ?? 0));
  if (!isSaid && !lacksSubject(draft, own)) return undefined;
  const subject = before.actors.find(isSubject);
  // `Sutra će ga ugostiti predsednica parlamenta`: whom one of the hosts receives is the guest, whoever acted last.
  if (subject?.party === side && draft.pointing && draft.form === 'verb')
    return receivedBy(side, draft, done);
  if (!subject?.party || subject.party === side || !subject.person) return undefined;
  // Who goes is known already; the pronoun does not say where.
  if (draft.kind === 'visit' && draft.host === null) return undefined;
  const guest = guestOf(subject.party, side, draft, done);
  if (guest) return withGuest(draft, guest);
  const { person, party, partyAt } = subject;
  const evidence = [
    buildEvidence('parties', partyAt ?? subject, before.reading, text),
    buildEvidence('participants', person, before.reading, text),
  ];
  return withSide(changeDraft(draft, { evidence: [...draft.evidence, ...evidence] }), party, person.name);
}

/** Whether somebody acts in it: not one of those who are met, who only tells of it (`Об этом сообщила Мария Захарова`). */
function tellsOf({ actors, reading: { saying, clauses } }: ReadSentence, met: PartyCode): boolean {
  const subject = actors.find(isSubject);
  return subject !== undefined && !(subject.party === met && saying.has(clauses[subject.from] ?? 0));
}

const isSubject = ({ person, party, roles, bare }: Actor): boolean =>
  person !== null && party !== null && (bare || roles.length === 0);

/** "With Putin he met on Monday", in a language that says no "he", "at the talks with Putin trade was discussed": one side is met, and nobody in the sentence meets him. */
const lacksSubject = ({ kind, parties: [side] }: Draft, { actors }: ReadSentence): boolean =>
  (kind === 'meeting' || kind === 'call') &&
  actors.some(
    ({ party, person, rank, roles }) =>
      party === side && (person !== null || rank !== null) && roles.includes('with'),
  ) &&
  actors.every(
    ({ party, bare, person, rank }) => party === side || !bare || (person === null && rank === null),
  );

/** Sentences back to the visit or talks of the one who travels. */
const TRAVELLER_REACH = 6;

/**
 * "Er wird am Freitag in Bischkek erwartet", after a sentence about the host: he who is told of in a third country is the guest, for
 * hosts stay at home. Who receives the one named is the host, as before.
 */
function guestOf(
  subject: PartyCode,
  side: PartyCode,
  draft: Draft,
  done: readonly Draft[],
): Draft | undefined {
  if (draft.visitors.includes(side)) return undefined;
  const near = done
    .slice(-LOOKED_AT)
    .filter(
      ({ complete, doubt, visitors, sentence }) =>
        complete && doubt === null && visitors.length === 1 && draft.sentence - sentence <= TRAVELLER_REACH,
    );
  const told = near.at(-1);
  const [guest] = told?.visitors ?? [];
  if (!told || guest === side || guest === subject || !told.people.some(({ party }) => party === guest))
    return undefined;
  return near.some(
    ({ host, visitors }) => host === subject && guest !== undefined && visitors.includes(guest),
  )
    ? told
    : undefined;
}

function receivedBy(host: PartyCode, draft: Draft, done: readonly Draft[]): Draft | undefined {
  const told = lastOf(
    done,
    draft,
    (other) => other.visitors.length === 1 && other.host === host,
    TRAVELLER_REACH,
  );
  return told && draft.host === host ? withGuest(draft, told) : undefined;
}

function withGuest(draft: Draft, told: Draft): Draft | undefined {
  const person = told.people.find(({ party }) => told.visitors.includes(party));
  if (!person) return undefined;
  const evidence = told.evidence.filter(({ field }) => field === 'parties' || field === 'participants');
  return withSide(
    changeDraft(draft, { evidence: [...draft.evidence, ...evidence] }),
    person.party,
    person.name,
  );
}

function withSide(draft: Draft, party: NonNullable<Actor['party']>, name: string): Draft {
  const people: DraftPerson[] = [...draft.people, { name, party }];
  const parties = [...draft.parties, party];
  const visitors = draft.kind === 'visit' || draft.host !== null ? [party] : draft.visitors;
  // "He received the minister": the guest is named, so the pronoun is the host's.
  const host = draft.kind === 'meeting' && draft.visitors.length === 1 ? (draft.host ?? party) : draft.host;
  return changeDraft(draft, { parties, visitors, host, people, complete: true });
}
