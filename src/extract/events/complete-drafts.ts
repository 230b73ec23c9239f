/*
 * Finds the sides that a sentence leaves to the one before it: "He was received by…", "The two presidents held talks".
 * Only what the words point back to is taken: a pronoun, or a phrase for both sides.
 */
import type { Actor } from '../find/find-actors';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isOrganisation } from '../organisation';
import { changeDraft, onVisit } from './change-draft';
import { byOpening, byPair, byStay, byTraveller } from './complete-by-context';
import { byMoved } from './complete-by-date';
import { byAdjective, byReception } from './complete-by-guests';
import { byProgramme } from './complete-by-programme';
import { byPronoun } from './complete-by-pronoun';
import { byTalks, openVisit } from './complete-by-talks';
import { byGuestWord, byPeer, byReference, byThird, byThisVisit, byTurn } from './complete-by-words';
import { byGuest, byHost, byOfficial, byReceived, byRefusal } from './complete-visits';
import { type Draft, type ReadSentence, sidesFrom } from './draft';
import { leadersOf } from './leaders-of';
import type { DraftContext } from './sides-of-draft';
import { lastTold } from './told-lately';

/** How many sentences back "both sides" may reach. */
const REACH = 6;

export function completeDrafts(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  { language, text }: DraftContext,
): Draft[] {
  const done: Draft[] = [];
  for (const found of drafts) {
    if (found.refers === 'round') {
      const next = found.turn === 'next' ? byTurn(found, done) : undefined;
      done.push(next ?? changeDraft(found, { complete: false }));
      continue;
    }
    if (found.refers) {
      done.push(byTold(found, done, sentences));
      continue;
    }
    const draft =
      isTold(found, done) || isBesideItsOwn(found)
        ? changeDraft(found, { parties: [], visitors: [], people: [], complete: false })
        : found;
    done.push(
      openVisit(draft, done) ?? bySentencesBefore(draft, done, drafts, sentences, { language, text }),
    );
  }
  return done;
}

const bySentencesBefore = (
  draft: Draft,
  done: Draft[],
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  { language, text }: Pick<DraftContext, 'language' | 'text'>,
): Draft =>
  draft.complete
    ? withoutSubject(draft, sentences, language)
    : (byRefusal(draft, done) ??
      byGuestWord(draft, done, sentences[draft.sentence]) ??
      byTurn(draft, done) ??
      byPeer(draft, done, sentences[draft.sentence]) ??
      byThird(draft, done, sentences[draft.sentence], language) ??
      byPronoun(draft, done, sentences, { language, text }) ??
      byBoth(draft, done, sentences) ??
      byVenue(draft, sentences) ??
      byVisit(draft, done, sentences) ??
      byThisVisit(draft, done) ??
      byTalks(draft, done) ??
      byMoved(draft, done) ??
      byOfficial(draft, done, sentences, language) ??
      byTraveller(draft, done, sentences) ??
      byStay(draft, done, sentences) ??
      byGuest(draft, sentences, text) ??
      byHost(draft, done, drafts) ??
      byReceived(draft, done) ??
      byAdjective(draft, done, sentences[draft.sentence]) ??
      byReception(draft, done, sentences[draft.sentence]) ??
      byPair(draft, sentences, text) ??
      byOpening(draft, done, sentences, text) ??
      byProgramme(draft, done, sentences) ??
      draft);

/** `The session`, `at the talks`: of what was told before, or, where nothing was, of its own. */
function byTold(draft: Draft, done: readonly Draft[], sentences: readonly ReadSentence[]): Draft {
  const isFirst = !draft.weak && !done.some(({ complete }) => complete);
  const open = changeDraft(draft, { complete: false });
  return byReference(draft, done) ?? byBoth(open, done, sentences) ?? (isFirst ? draft : open);
}

/** `Ce déplacement`, after a visit was told of: whoever else the sentence names, it is no other one. */
const isTold = ({ kind, pointed, status, hinted, sentence, host }: Draft, done: readonly Draft[]): boolean =>
  kind === 'visit' &&
  pointed &&
  (status === null || hinted) &&
  lastTold(
    done,
    (other) =>
      other.kind === 'visit' &&
      other.complete &&
      sentence - other.sentence <= REACH &&
      (host === null || host === other.host),
  ) !== undefined;

/** "They met on the margins of the UN General Assembly": the organisation whose gathering it was is no side. */
const isBesideItsOwn = ({ margins, form, complete, parties, people }: Draft): boolean =>
  margins &&
  form === 'verb' &&
  !complete &&
  people.length === 0 &&
  parties.length === 1 &&
  parties.every(isOrganisation);

/** "He met with the presidents of Russia and China": the two met him, not each other, and who he is must not be guessed. */
function withoutSubject(
  draft: Draft,
  sentences: readonly ReadSentence[],
  { pronouns, joining, fixedOrder }: CompiledLanguage,
): Draft {
  const own = sentences[draft.sentence];
  if (!own || draft.kind !== 'meeting' || draft.body !== null) return draft;
  const isWith = own.actors.every(
    ({ party, roles, to }) =>
      party === null ||
      !draft.parties.includes(party) ||
      roles.includes('with') ||
      joining.has(own.reading.tokens[to]?.fold ?? ''),
  );
  if (!isWith) return draft;
  // Where the verb shows the person, it needs no word for who met them: `Также встретился с главой МИД Ирана и министром Омана`.
  const isPointed =
    (!fixedOrder && draft.form === 'verb') || own.reading.tokens.some(({ fold }) => pronouns.has(fold));
  return isPointed ? changeDraft(draft, { complete: false, weak: true }) : draft;
}

/** Talks of "both sides" are those of the visit, or of the two, that were told of last. */
function byBoth(draft: Draft, done: readonly Draft[], sentences: readonly ReadSentence[]): Draft | undefined {
  if (!draft.both || draft.body !== null || draft.status === null) return undefined;
  if (draft.kind !== 'meeting' && draft.kind !== 'call') return undefined;
  const told = lastTold(done, (other) => mayBeBoth(other, draft));
  if (!told || !draft.parties.every((party) => told.parties.includes(party))) return undefined;
  const { parties } = told;
  const both = changeDraft(draft, { parties, complete: true, evidence: sidesFrom(told, draft) });
  if (told.kind !== 'visit' || draft.kind !== 'meeting') return changeDraft(both, { people: told.people });
  const pair = told.status === 'invited' ? done.findLast((other) => isOfBothSides(other, told)) : undefined;
  const people = pair?.people ?? leadersOf(told, draft, sentences);
  const { venueCountry } = draft;
  if (venueCountry === null || venueCountry === told.host)
    return changeDraft(both, { visitors: told.visitors, host: told.host, people });
  // "The two last met in New York": who was the guest there is not who is on the visit.
  const host = parties.includes(venueCountry) ? venueCountry : null;
  return changeDraft(both, {
    visitors: host === null ? [] : parties.filter((party) => party !== host),
    host,
    people,
  });
}

/** Whether it names somebody of each of the two. */
const isOfBothSides = ({ people, parties }: Draft, { parties: both }: Draft): boolean =>
  parties.length === 2 && both.every((party) => people.some((person) => person.party === party));

/** What is told without a day or a place of its own is what was told before, and nothing that both did besides. */
function mayBeBoth(other: Draft, draft: Draft): boolean {
  if (!other.complete || other.parties.length !== 2 || other.doubt !== null || other.body !== null)
    return false;
  const isOfItsOwn = draft.date !== null || draft.place !== null;
  // "Lourenço invited Merz. … The two had last met in Luanda in November".
  if (other.status === 'invited')
    return isOfItsOwn && draft.status === 'held' && draft.sentence - other.sentence <= REACH;
  if (draft.sentence - other.sentence > REACH) return false;
  if (other.status === 'announced' && draft.status === 'held') return isOfItsOwn;
  return other.kind === 'visit'
    ? draft.kind === 'meeting' || isOfItsOwn
    : other.kind === draft.kind || isOfItsOwn;
}

/** "After welcoming Vučić in Akorda the two leaders held talks": the one side is named, the other is at home there. */
function byVenue(draft: Draft, sentences: readonly ReadSentence[]): Draft | undefined {
  const [guest] = draft.parties;
  const host = draft.venueCountry;
  const isOpen = draft.kind === 'meeting' && draft.body === null && draft.both && draft.status !== null;
  if (!isOpen || draft.parties.length !== 1 || !guest || host === null || host === guest) return undefined;
  const people = draft.people.length > 0 ? leadersOf(changeDraft(draft, { host }), draft, sentences) : [];
  return changeDraft(draft, { parties: [guest, host], visitors: [guest], host, people, complete: true });
}

/** Sentences after a visit in which talks "with the prime minister" are the visitor's. */
const VISIT_REACH = 6;

/** `Talks with President Tokayev are planned`, told of a visit to Kazakhstan: whoever came is the other side. */
function byVisit(
  draft: Draft,
  done: readonly Draft[],
  sentences: readonly ReadSentence[],
): Draft | undefined {
  const [side] = draft.parties;
  if (draft.kind !== 'meeting' || draft.body !== null || draft.parties.length !== 1) return undefined;
  const isSomebody = ({ party, person, rank }: Actor) => party !== null && (person !== null || rank !== null);
  const { actors = [], reading } = sentences[draft.sentence] ?? {};
  const isSpeaker = ({ from, bare }: Actor) =>
    bare && reading?.saying.has(reading.clauses[from] ?? 0) === true;
  const own = actors.filter((actor) => isSomebody(actor) && !isSpeaker(actor));
  // Whoever else is named may be the other side; only the host's people, and only as those met with, leave it open.
  const isOpen = own.every(({ party, bare }) => party === side && !bare);
  if (!isOpen || !own.some(({ roles, rank }) => roles.includes('with') && rank !== null)) return undefined;
  const visit = lastTold(
    done,
    ({ kind, complete, doubt, host }) => kind === 'visit' && complete && doubt === null && host === side,
  );
  if (visit === undefined || visit.parties.length !== 2) return undefined;
  if (draft.sentence - visit.sentence > VISIT_REACH || draft.sentence < visit.sentence) return undefined;
  const people = [...visit.people.filter(({ party }) => party !== side), ...draft.people];
  return onVisit(draft, visit, people);
}
