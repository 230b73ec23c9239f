/*
 * Finds sides that no word points back to, where the sentences before leave no choice: the next stop of the one who travels,
 * the call of the two who were just spoken of.
 */

import type { PartyCode } from '../../model/party';
import { isSingleDay } from '../find/date-values';
import type { Actor } from '../find/find-actors';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, hasOwnYear, type ReadSentence, sidesFrom } from './draft';
import { lastTold } from './told-lately';

/** Sentences back. */
const REACH = 4;

/** "In the evening the journey on to Tashkent was planned": who travels is whoever came last. */
export function byTraveller(
  draft: Draft,
  done: readonly Draft[],
  sentences: readonly ReadSentence[],
): Draft | undefined {
  const { host, kind, visitors, status, doubt } = draft;
  if (kind !== 'visit' || host === null || visitors.length > 0 || status === null || doubt !== null)
    return undefined;
  if (hasOwnYear(draft)) return undefined;
  const named = sentences[draft.sentence]?.actors ?? [];
  if (named.some(({ person, rank, party }) => (person !== null || rank !== null) && party !== host))
    return undefined;
  const before = lastTold(done, ({ complete }) => complete);
  const [visitor] = before?.visitors ?? [];
  if (before?.visitors.length !== 1 || !visitor || visitor === host) return undefined;
  if (before.doubt !== null || draft.sentence - before.sentence > REACH) return undefined;
  // Who has not come yet is nobody who came: `wanted to meet people who had come to Saxony`.
  if (status === 'held' && before.status !== 'held' && before.host === host && draft.weak) return undefined;
  const people = before.people.filter(({ party }) => party === visitor);
  if (people.length === 0) return undefined;
  const told = before.evidence.filter(({ field }) => field === 'parties');
  return changeDraft(draft, {
    visitors: [visitor],
    parties: [visitor, host],
    people,
    evidence: [...draft.evidence, ...told],
    complete: true,
  });
}

/** Sentences back to the talks of a stay. */
const STAY_REACH = 6;

/** `The Norwegian diplomat has been in Vietnam since Tuesday`, told of talks of the two: who is there is the other one. */
export function byStay(
  draft: Draft,
  done: readonly Draft[],
  sentences: readonly ReadSentence[],
): Draft | undefined {
  const { host, kind, visitors, status, doubt, turn } = draft;
  if (kind !== 'visit' || host === null || visitors.length > 0 || status !== 'held' || doubt !== null)
    return undefined;
  if (turn !== null || draft.before || hasOwnYear(draft)) return undefined;
  const talks = lastTold(
    done,
    (other) => other.complete && other.kind === 'meeting' && draft.sentence - other.sentence <= STAY_REACH,
  );
  const guest = talks?.parties.find((party) => party !== host);
  if (!talks || !guest || talks.parties.length !== 2 || !talks.parties.includes(host)) return undefined;
  if (talks.doubt !== null || talks.status !== 'held' || talks.host === guest) return undefined;
  const actors = sentences[draft.sentence]?.actors ?? [];
  const isOther = ({ party, person, rank }: Actor) =>
    (person !== null || rank !== null) && party !== null && party !== guest;
  if (actors.some(isOther)) return undefined;
  return changeDraft(draft, {
    visitors: [guest],
    parties: [guest, host],
    people: talks.people.filter(({ party }) => party === guest),
    evidence: sidesFrom(talks, draft),
    complete: true,
  });
}

/** Sentences back in which both who telephoned are named. */
const PAIR_REACH = 2;

/** "Steinmeier conveyed his sympathy to Herzog. In the call on Monday …": the two named before, and nobody else. */
export function byPair(draft: Draft, sentences: readonly ReadSentence[], text: string): Draft | undefined {
  if (draft.kind !== 'call' || draft.status === null || draft.doubt !== null) return undefined;
  const own = sentences[draft.sentence]?.actors ?? [];
  const before = sentences
    .slice(Math.max(0, draft.sentence - PAIR_REACH), draft.sentence)
    .findLast(({ actors }) => actors.some(({ person }) => person !== null));
  const people = (before?.actors ?? []).flatMap(({ person, party }) =>
    person && party ? [{ name: person.name, party }] : [],
  );
  const parties = [...new Set(people.map(({ party }) => party))];
  const isOpen = own.every(
    ({ person, rank, party }) => (!person && !rank) || (party && parties.includes(party)),
  );
  if (parties.length !== 2 || !isOpen) return undefined;
  const each = parties.flatMap((party) => people.find((person) => person.party === party) ?? []);
  const named = (before?.actors ?? []).filter(({ person, party }) => person && party);
  const evidence = before
    ? named.flatMap(({ person }) => (person ? [buildEvidence('parties', person, before.reading, text)] : []))
    : [];
  return changeDraft(draft, {
    parties,
    people: each,
    complete: true,
    evidence: [...draft.evidence, ...evidence],
  });
}

/**
 * `Rabuka and his counterpart Marape agreed on Monday to … The agreement was reached during talks in the PNG capital`, `Germany and Oman
 * want to … That is the result of consultations held on Thursday`: the first talks that an article tells of are those of the two it opens with.
 */
export function byOpening(
  draft: Draft,
  done: readonly Draft[],
  sentences: readonly ReadSentence[],
  text: string,
): Draft | undefined {
  if (!isFirstTalks(draft) || done.some(({ complete }) => complete)) return undefined;
  const [before, own] = [sentences[draft.sentence - 1], sentences[draft.sentence]];
  if (!before || !own || before.reading.triggers.length > 0) return undefined;
  const pair = pairOf(before);
  // A country that was talked about is no side.
  const isNobody = ({ person, rank, roles, party }: Actor) =>
    person === null && rank === null && (party === null || roles.includes('from'));
  const isOpen = own.actors.every(
    (actor) =>
      isNobody(actor) ||
      (actor.party !== null && (pair.includes(actor.party) || actor.party === draft.venueCountry)),
  );
  if (pair.length !== 2 || !isOpen) return undefined;
  const named = before.actors.filter(({ party }) => party !== null);
  const host = draft.venueCountry !== null && pair.includes(draft.venueCountry) ? draft.venueCountry : null;
  // "Agreed on Monday to …": of talks told without a day of their own.
  const days = draft.date === null ? before.reading.dates.filter(isSingleDay) : [];
  const day = days.length === 1 ? days[0] : undefined;
  return changeDraft(draft, {
    parties: pair,
    date: draft.date ?? day ?? null,
    host,
    visitors: host === null ? [] : pair.filter((party) => party !== host),
    people: named.flatMap(({ person, party }) => (person && party ? [{ name: person.name, party }] : [])),
    evidence: [
      ...draft.evidence,
      ...named.map((actor) => buildEvidence('parties', actor.partyAt ?? actor, before.reading, text)),
      ...(day ? [buildEvidence('date', day, before.reading, text)] : []),
    ],
    complete: true,
  });
}

/** Sentence up to which an article still opens. */
const LAST_OPENING = 2;

const isFirstTalks = (draft: Draft): boolean =>
  draft.kind === 'meeting' &&
  draft.form === 'noun' &&
  draft.status === 'held' &&
  draft.doubt === null &&
  draft.body === null &&
  draft.turn === null &&
  !draft.before &&
  !hasOwnYear(draft) &&
  draft.sentence > 0 &&
  draft.sentence <= LAST_OPENING;

/** The two whom a sentence speaks of, both as its subjects: two people, or two states by their names. */
function pairOf({ actors }: ReadSentence): PartyCode[] {
  const told = actors.filter(({ party }) => party !== null);
  const isPair =
    told.length === 2 &&
    told.every(
      ({ bare, person, adjective, region, many }) =>
        bare && (person !== null || !adjective) && !region && !many,
    ) &&
    told.every(({ person }) => (person === null) === (told[0]?.person == null));
  return isPair ? [...new Set(told.flatMap(({ party }) => party ?? []))] : [];
}
