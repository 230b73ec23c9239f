/*
 * Finds the sides of what a word points back to: `the guest` of the visit, `the session` of the commission, `the next summit`
 * after the one just told.
 */
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isOrganisation } from '../organisation';
import { changeDraft, onVisit } from './change-draft';
import { type Draft, type ReadSentence, sidesFrom } from './draft';
import { lastTold } from './told-lately';

/** Sentences back that such a word reaches. */
const REACH = 4;

/** The guest is that of the article, however far back his visit was told. */
const GUEST_REACH = 12;

export const lastOf = (
  done: readonly Draft[],
  { sentence }: Draft,
  isMeant: (other: Draft) => boolean,
  reach = REACH,
): Draft | undefined =>
  lastTold(
    done,
    (other) =>
      other.complete &&
      other.doubt === null &&
      other.sentence <= sentence &&
      sentence - other.sentence <= reach &&
      isMeant(other),
  );

/** `Меҳмонни Президент қабул қилди`: the guest of whoever receives is the visitor just told of. */
export function byGuestWord(
  draft: Draft,
  done: readonly Draft[],
  sentence: ReadSentence | undefined,
): Draft | undefined {
  if (!sentence || sentence.reading.guests.length === 0) return undefined;
  if (draft.kind === 'visit') return arrivalOfGuest(draft, done);
  const host = onlySide(draft);
  if (!host) return undefined;
  const visit = lastOf(done, draft, (other) => other.kind === 'visit' && other.host === host, GUEST_REACH);
  return visit && receivedOn(visit, draft, host);
}

/** `Мейман елордаға дүйсенбі күні келген`: the guest who came there is the visitor just told of. */
function arrivalOfGuest(draft: Draft, done: readonly Draft[]): Draft | undefined {
  const { host, weak, visitors, status } = draft;
  if (!weak || visitors.length > 0 || status !== 'held') return undefined;
  const visit = lastOf(
    done,
    draft,
    (other) => other.kind === 'visit' && other.status === 'held' && (host === null || other.host === host),
  );
  if (visit?.visitors.length !== 1) return undefined;
  return onVisit(draft, visit, visit.people);
}

/** The one side of a meeting that is found so far. */
export function onlySide({ kind, body, parties }: Draft): PartyCode | undefined {
  return kind === 'meeting' && body === null && parties.length === 1 ? parties[0] : undefined;
}

/** The meeting as that of its host with the guest of a visit. */
export function receivedOn(visit: Draft, draft: Draft, host: PartyCode): Draft | undefined {
  if (visit.visitors.length !== 1) return undefined;
  const guests = visit.people.filter(({ party }) => party !== host);
  return changeDraft(draft, {
    host,
    visitors: visit.visitors,
    parties: [host, ...visit.visitors],
    people: [...draft.people.filter(({ party }) => party === host), ...guests],
    complete: true,
    evidence: sidesFrom(visit, draft),
  });
}

/** `Отырыс 6 қарашада өткізіледі`: the session is that of the commission, council or summit told of before. */
export function byReference(draft: Draft, done: readonly Draft[]): Draft | undefined {
  const told = lastOf(done, draft, (other) => isMeant(draft, other), isDatedTurn(draft) ? TURN_REACH : REACH);
  if (!told?.complete) return undefined;
  // `Оған … қатысты`: who took part in it is told one by one.
  const isPart = draft.parties.every((party) => told.parties.includes(party));
  if (!isPart && !draft.attends) return undefined;
  const { kind, body } = told;
  const own = draft.turn === 'next' ? comersOf(told) : told.parties;
  const parties = draft.attends ? [...new Set([...own, ...draft.parties])] : own;
  const isThere =
    draft.refers === 'talk' && (draft.venueCountry === null || draft.venueCountry === told.host);
  return changeDraft(draft, {
    ...(isThere && { host: told.host, visitors: told.visitors }),
    kind,
    body,
    parties,
    weak: false,
    complete: true,
    evidence: sidesFrom(told, draft),
  });
}

/** `The next session is set for 13 November in Samarkand`, wherever the article says so. */
const isDatedTurn = ({ refers, turn, status, date }: Draft): boolean =>
  refers === 'session' && date !== null && turn === (status === 'announced' ? 'next' : 'previous');

function isMeant({ refers, attends }: Draft, { kind, body, parties }: Draft): boolean {
  const isGathering = kind === 'meeting' && (parties.length > 2 || parties.some(isOrganisation));
  if (refers === 'session') return body !== null || kind === 'summit' || (attends && isGathering);
  return kind === 'call' || kind === 'meeting';
}

/** `Вучич әріптесін Сербияға шақырды`: his counterpart is the other one of the two just told of. */
export function byPeer(
  draft: Draft,
  done: readonly Draft[],
  sentence: ReadSentence | undefined,
): Draft | undefined {
  const [side] = draft.parties;
  if (draft.body !== null || draft.parties.length !== 1 || !side) return undefined;
  if (!sentence?.actors.some(({ peer, party }) => peer && party === null)) return undefined;
  const last = lastOf(done, draft, ({ parties }) => parties.length === 2 && parties.includes(side));
  const other = last?.parties.find((party) => party !== side);
  // Of a tour the counterparts are many; and a visitor's counterpart is not whom he visits but whom he meets.
  if (!last || !other || last.onTour || (draft.kind === 'visit' && draft.host !== side)) return undefined;
  const people = [...draft.people, ...last.people.filter(({ party }) => party === other)];
  const visitors = draft.host === side ? [other] : draft.visitors;
  const evidence = sidesFrom(last, draft);
  return changeDraft(draft, { parties: [side, other], visitors, people, complete: true, evidence });
}

/** `Икки вазир ҳамда Покистон ташқи ишлар вазири иштирокида`: whom a word joins to both sides makes three of them. */
export function byThird(
  draft: Draft,
  done: readonly Draft[],
  sentence: ReadSentence | undefined,
  { joining }: CompiledLanguage,
): Draft | undefined {
  const { body, status, kind } = draft;
  if (!sentence || sentence.reading.both.size === 0) return undefined;
  if (kind !== 'meeting' || body !== null || status === null) return undefined;
  const { actors, reading } = sentence;
  const isJoined = ({ from, person, rank, party }: Actor) =>
    party !== null &&
    (person !== null || rank !== null) &&
    joining.has(reading.tokens[from - 1]?.fold ?? '') &&
    reading.both.has(reading.clauses[from - 1] ?? 0) &&
    !actors.some(({ to }) => to === from - 1);
  const thirds = actors.filter(isJoined);
  const [third] = thirds;
  if (thirds.length !== 1 || !third?.party) return undefined;
  const told = lastOf(done, draft, ({ kind, parties }) => kind === 'meeting' && parties.length === 2);
  if (!told?.complete || told.parties.includes(third.party)) return undefined;
  if (!draft.parties.every((party) => party === third.party || told.parties.includes(party)))
    return undefined;
  const { party } = third;
  const person = actors.find((actor) => actor.party === party && actor.person !== null)?.person;
  const people = [...told.people, ...(person ? [{ name: person.name, party }] : [])];
  const parties = [...told.parties, party];
  return changeDraft(draft, { parties, people, complete: true, evidence: sidesFrom(told, draft) });
}

/** `Бу ташриф алоҳида аҳамиятга эга`: who speaks at talks of "this visit" is on the visit named right before. */
export function byThisVisit(draft: Draft, done: readonly Draft[]): Draft | undefined {
  if (draft.kind !== 'visit' || !draft.pointed || draft.parties.length > 0 || draft.status !== null)
    return undefined;
  const visit = lastOf(done, draft, () => true);
  if (visit?.kind !== 'visit' || visit.status !== null || visit.doubt !== null || visit.host === null)
    return undefined;
  const talks = lastOf(done, draft, ({ kind, status }) => kind === 'meeting' && status === 'held');
  if (!talks || !visit.parties.every((party) => talks.parties.includes(party))) return undefined;
  const { host, visitors, parties, people } = visit;
  const held = { status: 'held', hinted: true, complete: true } as const;
  return changeDraft(draft, { ...held, host, visitors, parties, people, evidence: sidesFrom(talks, draft) });
}

/** Sentences from talks to those before or after them: articles close with `The next round will be held in Tbilisi in April`. */
const TURN_REACH = 12;

/** Who of an organisation comes to its next session is not known yet. */
function comersOf({ parties, kind }: Draft): readonly PartyCode[] {
  const organisations = kind === 'summit' && parties.length > 2 ? parties.filter(isOrganisation) : [];
  return organisations.length === 1 ? organisations : parties;
}

/** `They discussed preparations for the next session`: neither its day nor its place is set. */
export const isOnlySpokenOf = ({ turn, date, venueCountry }: Draft): boolean =>
  turn === 'next' && date === null && venueCountry === null;

/** `Кейинги учрашув Душанбеда ўтказилади`, `Poprzednie posiedzenie odbyło się w Paryżu`: the next one and the last have the sides of this one. */
export function byTurn(draft: Draft, done: readonly Draft[]): Draft | undefined {
  const isNext = draft.turn === 'next' && draft.status === 'announced' && !isOnlySpokenOf(draft);
  const isLast = draft.turn === 'previous' && draft.status === 'held' && draft.date !== null;
  if (!isNext && !isLast) return undefined;
  const isAlike = ({ kind, body }: Draft) => kind === draft.kind && body === draft.body;
  // Of a trilateral round and two of its three who talked beside it, the next one is the round's.
  const isRound = (other: Draft) => isAlike(other) && other.parties.length > 2;
  const last = lastOf(done, draft, isRound, TURN_REACH) ?? lastOf(done, draft, isAlike, TURN_REACH);
  if (!last || !draft.parties.every((party) => last.parties.includes(party))) return undefined;
  const parties = isNext ? comersOf(last) : last.parties;
  const host = parties.find((party) => party === draft.venueCountry) ?? null;
  const evidence = sidesFrom(last, draft);
  return changeDraft(draft, { parties, host, weak: false, complete: true, evidence });
}
