/*
 * Who is received, where the words for the guest name nobody: `The Estonian guests were received by the president`, `After the talks he
 * was received by the prime minister`, told of a visit.
 */
import { changeDraft } from './change-draft';
import { lastOf, onlySide, receivedOn } from './complete-by-words';
import { type Draft, type ReadSentence, sidesFrom } from './draft';

/** Sentences back to the visit. */
const VISIT_REACH = 6;

/** Words from an adjective to what is done to the delegation that it stands for. */
const NEAR_GUESTS = 6;

/** `The Estonian guests were received by the president`: of the two whom the visit is about, the country's people are the other side. */
export function byAdjective(
  draft: Draft,
  done: readonly Draft[],
  sentence: ReadSentence | undefined,
): Draft | undefined {
  const side = onlySide(draft);
  if (!side || !sentence) return undefined;
  const { actors, reading } = sentence;
  const at = reading.tokens.findIndex(({ start }) => start === draft.start);
  const others = actors.filter(
    ({ adjective, party, from, to }) =>
      adjective &&
      party !== null &&
      party !== side &&
      reading.clauses[from] === reading.clauses[at] &&
      Math.max(at - to, from - at) <= NEAR_GUESTS,
  );
  const [guest] = others;
  if (!guest?.party || new Set(others.map(({ party }) => party)).size > 1) return undefined;
  const told = lastOf(
    done,
    draft,
    ({ parties }) => parties.includes(side) && parties.length === 2,
    VISIT_REACH,
  );
  if (!told || guest.party === null || !told.parties.includes(guest.party)) return undefined;
  if (draft.host === null) return undefined;
  const isHost = draft.host === side;
  return changeDraft(draft, {
    parties: [side, guest.party],
    visitors: isHost ? [guest.party] : draft.visitors,
    people: [...draft.people, ...told.people.filter(({ party }) => isHost && party === guest.party)],
    complete: true,
    evidence: sidesFrom(told, draft),
  });
}

/** `The guest was received by the prime minister`: whom one of the hosts receives without naming him is the visitor just told of. */
export function byReception(
  draft: Draft,
  done: readonly Draft[],
  sentence: ReadSentence | undefined,
): Draft | undefined {
  const host = onlySide(draft);
  if (!host || draft.host !== host || draft.form !== 'verb' || draft.doubt !== null || !sentence)
    return undefined;
  const named = sentence.actors.filter(({ person, rank }) => person !== null || rank !== null);
  if (named.some(({ party, rank }) => party !== host && !(party === null && rank === 'other')))
    return undefined;
  const visit = lastOf(
    done,
    draft,
    ({ kind, host: visited, status }) => kind === 'visit' && visited === host && status !== 'invited',
    VISIT_REACH,
  );
  return visit && receivedOn(visit, draft, host);
}
