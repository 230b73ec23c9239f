/*
 * One sentence may tell of several meetings: `held meetings with the speakers of A, B and C`, `received the ambassadors of A and
 * B`. Each guest is met alone; whatever else the sentence says is said of each.
 */

import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import type { Token } from '../text/tokens';
import { changeDraft } from './change-draft';
import type { Draft, ReadSentence } from './draft';
import { has } from './has-role';

/** More are a summit's guest list. */
const MOST_GUESTS = 12;

export function splitMeetings(
  draft: Draft,
  trigger: FoundTrigger,
  actors: readonly Actor[],
  { actors: named, reading: { tokens } }: ReadSentence,
  joining: ReadonlySet<string>,
): Draft[] {
  const { apart, frame, body } = trigger.sense.trigger;
  if (body !== undefined || (!apart && frame !== 'receive')) return [draft];
  const [subject, guests] = apart
    ? partSubject(actors)
    : partHost(draft, actors, named, (a, b) => isList(tokens.slice(a.to, b.from), joining));
  const parties = [...new Set(guests.map(({ party }) => party))];
  if (!subject?.party || parties.length < 2 || parties.length > MOST_GUESTS) return [draft];
  return parties.flatMap((party) => (party === null ? [] : [meetingOf(draft, subject, party, guests)]));
}

/** Guests of whom nobody is named, and who are asked to a gathering: `hatte seine Kollegen aus A, B und C eingeladen`. */
const MANY_GUESTS = 3;

/** `Invited the presidents of A and B`: each is to come on a visit of his own. */
export function splitGuests(draft: Draft): Draft[] {
  const { visitors, host } = draft;
  if (visitors.length < 2 || visitors.length > MOST_GUESTS || host === null) return [draft];
  const isNamed = draft.people.some(({ party }) => visitors.includes(party));
  if (visitors.length >= MANY_GUESTS && !isNamed) return [];
  return visitors.map((visitor) =>
    changeDraft(draft, {
      visitors: [visitor],
      parties: [visitor, host],
      people: draft.people.filter(({ party }) => party === visitor || party === host),
    }),
  );
}

/** Who meets them is in the plain form or an owner (`Fidan'ın … görüşmesi`), and the first of all. */
function partSubject(actors: readonly Actor[]): readonly [Actor | undefined, readonly Actor[]] {
  const subject =
    actors.find(({ bare, roles }) => (bare || has(roles, 'of')) && !has(roles, 'with')) ?? actors[0];
  return [subject, actors.filter(({ party }) => party !== null && party !== subject?.party)];
}

/** Countries that share one office: `Estoniya, Ispaniya va Kanada elchilarini`. */
function partHost(
  { host }: Draft,
  actors: readonly Actor[],
  named: readonly Actor[],
  isBeside: (a: Actor, b: Actor) => boolean,
): readonly [Actor | undefined, readonly Actor[]] {
  const receiver = actors.find(({ party }) => party === host);
  const guest = actors.find(({ party }) => party !== host);
  const isListed = ({ from, to, party, rank }: Actor) =>
    from === guest?.from && to === guest.to && rank !== null && party !== null && party !== host;
  const listed = guest ? named.filter(isListed) : [];
  // `Received the foreign ministers of A and B`: an ambassador is received alone, ministers of one list together.
  if (guest?.rank !== 'ambassador') return [receiver, []];
  if (listed.length > 1) return [receiver, listed];
  return [receiver, ambassadorsBeside(guest, named, isBeside)];
}

/** `Meksika Büyükelçisi A, Mısır Büyükelçisi B ve Litvanya Büyükelçisi C'yi`: each hands over a letter of his own. */
function ambassadorsBeside(
  guest: Actor,
  named: readonly Actor[],
  isBeside: (a: Actor, b: Actor) => boolean,
): Actor[] {
  const all = named.filter(({ rank, party }) => rank === 'ambassador' && party !== null);
  const at = all.indexOf(guest);
  let [from, to] = [at, at];
  const follows = (index: number) => {
    const [a, b] = all.slice(index, index + 2);
    return a !== undefined && b !== undefined && isBeside(a, b);
  };
  while (from > 0 && follows(from - 1)) from--;
  while (follows(to)) to++;
  return all.slice(from, to + 1);
}

const isList = (between: readonly Token[], joining: ReadonlySet<string>): boolean =>
  between.length > 0 && between.every(({ raw, fold }) => raw === ',' || joining.has(fold));

function meetingOf(draft: Draft, subject: Actor, party: PartyCode, guests: readonly Actor[]): Draft {
  const own = guests.filter((guest) => guest.party === party);
  const people = [subject, ...own].flatMap(({ person, party: side }) =>
    person && side ? [{ name: person.name, party: side }] : [],
  );
  const parties = [subject.party, party].filter((side) => side !== null);
  const host = draft.host !== null && parties.includes(draft.host) ? draft.host : null;
  return changeDraft(draft, {
    kind: draft.kind === 'call' ? 'call' : 'meeting',
    parties,
    host,
    visitors: host === null ? [] : parties.filter((side) => side !== host),
    people,
    complete: true,
  });
}
