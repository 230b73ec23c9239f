/*
 * What the visit just told of supplies: who "the president of the country" is, who came where "the visit to Russia ended", and
 * where somebody who "is on a visit" was received.
 */
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isOrganisation } from '../organisation';
import { agreeOnDates } from './agree-on-dates';
import { changeDraft, onVisit } from './change-draft';
import { buildEvidence, type Draft, hasOwnYear, type ReadSentence, sidesFrom } from './draft';

/** Sentences back to a visit whose hosts are met, to a traveller, and to the talks of a visit. */
const VISIT_REACH = 6;
const TRAVELLER_REACH = 2;
const TALKS_REACH = 3;

type KnownActor = Actor & { readonly party: PartyCode };

const isSomebody = ({ person, rank }: Actor): boolean => person !== null || rank !== null;
const hasParty = (actor: Actor): actor is KnownActor => actor.party !== null && !actor.region;

/** `Он встретился с президентом страны`, `predviđeno je i da ga primi premijer`: an official of no country is the other side's. */
export function byOfficial(
  draft: Draft,
  done: readonly Draft[],
  sentences: readonly ReadSentence[],
  { pronouns }: CompiledLanguage,
): Draft | undefined {
  if (draft.kind !== 'meeting' || draft.body !== null || draft.parties.length > 1) return undefined;
  const { actors = [], reading } = sentences[draft.sentence] ?? {};
  const official = actors.find((actor) => isUnowned(actor, reading));
  if (!official) return undefined;
  const visit = tellingNear(draft, done, VISIT_REACH).findLast(
    ({ kind, complete, doubt, status }) =>
      kind === 'visit' && complete && doubt === null && status !== 'invited',
  );
  const guest = visit?.visitors[0];
  if (!visit || visit.host === null || !guest || visit.parties.length !== 2) return undefined;
  const [known] = draft.parties;
  if (known === undefined && !reading?.tokens.some(({ fold }) => pronouns.has(fold))) return undefined;
  if (known !== undefined && !visit.parties.includes(known)) return undefined;
  const party = known === visit.host ? guest : visit.host;
  const person = official.person ? [{ name: official.person.name, party }] : [];
  const guests = known === guest ? [] : visit.people.filter((one) => one.party === guest);
  return onVisit(draft, visit, [...draft.people, ...person, ...(party === guest ? [] : guests)]);
}

/** What the sentences up to a draft's own tell, as far back as `reach`; drafts come in the order of the text. */
function tellingNear({ sentence }: Draft, drafts: readonly Draft[], reach: number): readonly Draft[] {
  let from = drafts.length;
  while (from > 0 && sentence - (drafts[from - 1]?.sentence ?? 0) <= reach) from--;
  return drafts.slice(from);
}

/** What the same sentence tells as the draft at a position. */
function ofSentence(drafts: readonly Draft[], at: number): readonly Draft[] {
  const isHere = (position: number) => drafts[position]?.sentence === drafts[at]?.sentence;
  let [from, to] = [at, at + 1];
  while (from > 0 && isHere(from - 1)) from--;
  while (to < drafts.length && isHere(to)) to++;
  return drafts.slice(from, to);
}

/** With an office, of no country, and not one who only speaks. */
const isUnowned = ({ party, rank, from }: Actor, reading: ReadSentence['reading'] | undefined): boolean =>
  party === null &&
  rank !== null &&
  rank !== 'other' &&
  reading?.saying.has(reading.clauses[from] ?? 0) !== true;

/** Sentences from `will not come` to what it means. */
const REFUSAL_REACH = 2;

/** `She will not come to Novi Sad on Friday. … The visit has been called off`: the visit is the one that is denied. `done` loses the denial. */
export function byRefusal(draft: Draft, done: Draft[]): Draft | undefined {
  const { kind, status, sentence, parties } = draft;
  if (kind !== 'visit' || (status !== 'cancelled' && status !== 'postponed')) return undefined;
  const at = done.findLastIndex(
    (told) => told.kind === 'visit' && told.complete && sentence - told.sentence <= REFUSAL_REACH,
  );
  const denied = done[at];
  if (denied?.doubt !== 'denied' || !parties.every((party) => denied.visitors.includes(party)))
    return undefined;
  done[at] = { ...denied, complete: false };
  return {
    ...denied,
    status,
    doubt: null,
    level: draft.level ?? denied.level,
    date: draft.date ?? denied.date,
    start: draft.start,
    end: draft.end,
    sentence,
    evidence: [
      ...denied.evidence.filter(({ field }) => field !== 'status'),
      ...draft.evidence.filter(({ field }) => field === 'status' || field === 'level'),
    ],
    rules: [...denied.rules, ...draft.rules],
  };
}

/** `The three-day visit to Russia is over`: of whoever the sentences before were about. */
export function byGuest(draft: Draft, sentences: readonly ReadSentence[], text: string): Draft | undefined {
  const { host } = draft;
  if (draft.kind !== 'visit' || draft.form !== 'noun' || host === null) return undefined;
  if (draft.visitors.length > 0 || draft.parties.length !== 1 || draft.status === null) return undefined;
  if (hasOwnYear(draft)) return undefined;
  for (let at = draft.sentence; at >= Math.max(0, draft.sentence - TRAVELLER_REACH); at--) {
    const told = sentences[at];
    if (!told) return undefined;
    const named = told.actors.filter(hasParty).filter(isSomebody);
    const guests = named.filter(({ party }) => party !== host);
    const parties = new Set(guests.map(({ party }) => party));
    const [guest] = guests;
    if (parties.size > 1) return undefined;
    if (!guest) continue;
    const people = guest.person ? [{ name: guest.person.name, party: guest.party }] : [];
    return changeDraft(draft, {
      visitors: [guest.party],
      parties: [guest.party, host],
      people,
      evidence: [...draft.evidence, buildEvidence('parties', guest.partyAt ?? guest, told.reading, text)],
      complete: true,
    });
  }
  return undefined;
}

/** `Токаев принял прибывшего с визитом президента Армении`: where the guest is on a visit, whoever receives is at home. `done` are those of `all` before the draft. */
export function byHost(draft: Draft, done: readonly Draft[], all: readonly Draft[]): Draft | undefined {
  const [guest] = draft.visitors;
  if (draft.kind !== 'visit' || draft.host !== null || draft.status !== 'held' || !guest) return undefined;
  const isTalks = (talks: Draft) => isTalksWith(guest, talks) && agreeOnDates(talks, draft);
  const beside = ofSentence(all, done.length).find(isTalks);
  const talks = beside ?? tellingNear(draft, done, TALKS_REACH).findLast(isTalks);
  const host = talks?.parties.find((party) => party !== guest && !isOrganisation(party));
  if (!talks || !host || (talks.venueCountry !== null && talks.venueCountry !== host)) return undefined;
  return changeDraft(draft, {
    host,
    parties: [guest, host],
    evidence: sidesFrom(talks, draft),
    complete: true,
  });
}

const isTalksWith = (guest: PartyCode, { kind, complete, doubt, status, parties, host }: Draft): boolean =>
  kind === 'meeting' &&
  complete &&
  doubt === null &&
  status === 'held' &&
  parties.length === 2 &&
  parties.includes(guest) &&
  host !== guest;

/** Sentences from a reception to the visit that it was part of. */
const STAY_REACH = 4;

/** `He was received by Brnabić on Tuesday. … The two-day visit ended on Wednesday`: of whoever was received, where no visit was told of. */
export function byReceived(draft: Draft, done: readonly Draft[]): Draft | undefined {
  const { kind, form, status, doubt, parties, turn, before, sentence } = draft;
  if (kind !== 'visit' || form !== 'noun' || status !== 'held' || doubt !== null) return undefined;
  if (parties.length > 0 || turn !== null || before || draft.venueCountry !== null) return undefined;
  if (!draft.ends && draft.days === null) return undefined;
  if (done.some((other) => other.kind === 'visit' && other.complete)) return undefined;
  const talks = tellingNear(draft, done, STAY_REACH).findLast(
    (other) => other.kind === 'meeting' && other.complete && other.sentence <= sentence,
  );
  const guest = talks?.parties.find((party) => party !== talks.host);
  if (!talks || !guest || talks.host === null || !isTalksAt(talks.host, talks)) return undefined;
  return changeDraft(draft, {
    visitors: [guest],
    host: talks.host,
    parties: [guest, talks.host],
    people: talks.people.filter(({ party }) => party === guest),
    evidence: sidesFrom(talks, draft),
    complete: true,
  });
}

/** Two sides met at one of them. */
const isTalksAt = (host: PartyCode, { doubt, status, parties, venueCountry }: Draft): boolean =>
  doubt === null &&
  status === 'held' &&
  parties.length === 2 &&
  parties.includes(host) &&
  !isOrganisation(host) &&
  (venueCountry === null || venueCountry === host);
