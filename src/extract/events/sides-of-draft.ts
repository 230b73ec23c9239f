/* Who takes part in what a trigger tells, who travels and who receives. */

import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { Home } from '../find/find-place';
import type { FoundTrigger } from '../find/place-verbs';
import type { Frame } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isOrganisation } from '../organisation';
import { capitalsBetween } from './between-capitals';
import { pairBeside, statesBetween } from './between-states';
import type { ReadSentence } from './draft';
import { findDestinations } from './find-destinations';
import type { Destination, Goals } from './find-goals';
import { findHostAndGuest } from './find-host';
import { findInviter } from './find-inviter';
import { findAntecedent, findSubject, findVisitor } from './find-sides';
import { findWhoCame } from './find-who-came';
import { has } from './has-role';
import { unique } from './join-drafts';
import { partiesOf } from './kind-of-event';
import { findGuests, findMeetingSides } from './meeting-sides';
import type { Sides } from './prove-draft';
import { findTour } from './split-tour';

export function findSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  frame: Frame,
  goals: Goals,
  language: CompiledLanguage,
): Sides {
  const destinations = findDestinations(sentence, trigger, goals, language);
  if (frame === 'visit') return visitSides(sentence, trigger, destinations, language);
  if (frame === 'receive' || frame === 'invite')
    return hostSides(sentence, trigger, destinations, frame, language);
  return meetingSides(sentence, trigger, destinations, language);
}

function visitSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  found: readonly Destination[],
  language: CompiledLanguage,
): Sides {
  const came = findWhoCame(sentence, trigger);
  // What stands after the participle is the verb's of the clause.
  const goals = came ? found.filter(({ to }) => to <= trigger.to) : found;
  const named = goals.length === 0 && came?.host ? [came.host] : goals;
  const destinations = named.length === 0 ? findInviter(sentence, language.verbFinal) : named;
  const [nearest] = destinations;
  const received = nearest || came ? undefined : findReception(sentence, trigger);
  if (received) return receptionSides(sentence, received, language);
  const visitor = came?.visitor ?? whoVisits(sentence, trigger, destinations, language);
  const destination = destinations.find(({ country }) => country !== visitor?.party);
  const country = destination?.country ?? null;
  // The city says more than the country, where both stand there.
  const venue =
    destinations.find((found) => found.country === country && found.place !== null) ?? destination;
  const actors = visitor ? [visitor] : [];
  const visitors = partiesOf(actors);
  return {
    visitors,
    host: country,
    parties: country === null ? visitors : unique([...visitors, country]),
    actors,
    destination: venue,
    hostAt: destination ?? null,
    tour: findTour(destination, destinations, visitors, sentence, language),
  };
}

/** Who is at home there does not visit it; whoever else the clause names may. */
function whoVisits(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  destinations: readonly Destination[],
  { verbFinal, fixedOrder, relatives }: CompiledLanguage,
): Actor | undefined {
  const first = findVisitor(sentence, trigger, null);
  const [nearest] = destinations;
  // `met Lavrov, who is on an official visit`: where nothing says whither, who visits is whom the clause is about.
  if (!nearest)
    return (isInRelative(sentence, trigger, relatives) && findAntecedent(sentence, trigger, null)) || first;
  if (destinations.some(({ country }) => country !== first?.party)) return first;
  const home = nearest.country;
  return (
    // Where the verb closes the clause, a comma parts the subject from all that stands between.
    findVisitor(sentence, trigger, home, !verbFinal) ??
    findAntecedent(sentence, trigger, home) ??
    (fixedOrder ? findSubject(sentence, trigger, home) : undefined)
  );
}

const isInRelative = (
  { reading: { clauses, tokens } }: ReadSentence,
  { from }: FoundTrigger,
  relatives: ReadonlySet<string>,
): boolean => {
  const start = clauses.indexOf(clauses[from] ?? 0);
  return tokens.slice(start, start + 2).some(({ fold }) => relatives.has(fold));
};

/** `received the minister on an official visit`: who receives is visited, where the words say no place. */
const findReception = ({ reading }: ReadSentence, trigger: FoundTrigger): FoundTrigger | undefined =>
  trigger.sense.trigger.form === 'noun'
    ? reading.triggers.find(
        ({ from, sense }) =>
          sense.trigger.frame === 'receive' &&
          sense.trigger.form === 'verb' &&
          reading.clauses[from] === reading.clauses[trigger.from],
      )
    : undefined;

function receptionSides(sentence: ReadSentence, received: FoundTrigger, language: CompiledLanguage): Sides {
  const { host, guest } = findHostAndGuest(sentence, received, language);
  const visitors = guest?.party ? [guest.party] : [];
  return {
    visitors,
    host: host?.party ?? null,
    parties: partiesOf([guest, host].filter((actor) => actor !== undefined)),
    actors: guest ? [guest] : [],
    destination: undefined,
    hostAt: host ?? null,
    tour: [],
  };
}

/** `Received the foreign ministers of A and B`, `the five presidents of Central Asia`: all of one list are guests together, but ambassadors. */
function guestsWith(guest: Actor | undefined, { actors }: ReadSentence, host: PartyCode | null): Actor[] {
  if (!guest) return [];
  const isListed = guest.rank !== null && guest.rank !== 'ambassador';
  return isListed
    ? actors.filter(({ from, to, party }) => from === guest.from && to === guest.to && party !== host)
    : [guest];
}

/** Words from a verb that turns the sides round to whoever receives: `pay a courtesy call on President X`, `sera reçu par M. X`. */
const NEAR_HOST = 3;

/** Where the order alone tells who does it, the only one named, right behind such a verb, is the host and not the guest. */
function turnRound(
  found: ReturnType<typeof findHostAndGuest>,
  { sense, to }: FoundTrigger,
  { fixedOrder }: CompiledLanguage,
): ReturnType<typeof findHostAndGuest> {
  const { host, guest } = found;
  const isAlone = fixedOrder && sense.trigger.passive === true && host === undefined && guest !== undefined;
  return isAlone && guest.from >= to && guest.from - to <= NEAR_HOST
    ? { host: guest, guest: undefined }
    : found;
}

function hostSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  destinations: readonly Destination[],
  frame: Frame,
  language: CompiledLanguage,
): Sides {
  const { host, guest } = turnRound(findHostAndGuest(sentence, trigger, language), trigger, language);
  const [venue] = destinations;
  // The city says more than the country, where both stand there.
  const placeOf = ({ country }: Destination) =>
    destinations.find((found) => found.country === country && found.place !== null) ?? venue;
  // "Was received in Berlin", whoever received: who is at home there.
  const isAbroad =
    trigger.sense.trigger.passive === true && guest !== undefined && venue?.country !== guest.party;
  const hostParty = host?.party ?? (frame === 'receive' && isAbroad ? (venue?.country ?? null) : null);
  const listed = guest ? findGuests(sentence, guest, host, language) : [];
  const guests = [...new Set([...guestsWith(guest, sentence, hostParty), ...listed])];
  const actors = [host, ...guests].filter((actor) => actor !== undefined);
  const parties = partiesOf(actors);
  return {
    visitors: partiesOf(guests),
    host: hostParty,
    parties: hostParty === null ? parties : unique([...parties, hostParty]),
    actors: frame === 'invite' ? guests : actors,
    destination: venue && (frame !== 'invite' || venue.country === hostParty) ? placeOf(venue) : undefined,
    hostAt: host ?? (hostParty === null ? null : (venue ?? null)),
    tour: [],
  };
}

/** `Macaristan, zirveye Budapeşte'de ev sahipliği yaptı`: the state at whose place leaders meet, where it is named beside the place, is one of them. */
function findSummitHost(
  { actors }: ReadSentence,
  { sense }: FoundTrigger,
  venue: Destination | undefined,
  met: readonly Actor[],
): Actor[] {
  if (sense.trigger.frame !== 'summit' || !venue || met.some(({ party }) => party === venue.country))
    return [];
  if (!met.some(({ party }) => party !== null && isOrganisation(party))) return [];
  const host = actors.find(
    ({ party, adjective, region, bare, roles }) =>
      party === venue.country &&
      !adjective &&
      !region &&
      !has(roles, 'to', 'at', 'from') &&
      (bare || has(roles, 'of', 'subject')),
  );
  return host ? [host] : [];
}

function meetingSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  destinations: readonly Destination[],
  language: CompiledLanguage,
): Sides {
  const venue = destinations.find(({ place }) => place !== null) ?? destinations[0];
  const capitals = capitalsBetween(sentence, trigger, language);
  const states = capitals.length > 0 ? capitals : statesBetween(sentence, trigger, language);
  const named = states.length > 0 ? states : findMeetingSides(sentence, trigger, language);
  const met = partiesOf(named).length > 1 ? named : withPair(named, pairBeside(sentence, trigger));
  const actors = [...met, ...findSummitHost(sentence, trigger, venue, met)];
  const parties = partiesOf(actors);
  const host = venue && parties.includes(venue.country) ? venue.country : null;
  return {
    visitors: host === null ? [] : parties.filter((party) => party !== host),
    host,
    parties,
    actors,
    destination: venue,
    hostAt: host === null ? null : (venue ?? null),
    tour: [],
  };
}

export interface DraftContext {
  readonly language: CompiledLanguage;
  readonly text: string;
  /** Where the article is dated from. */
  readonly dated: Home | null;
}

const withPair = (named: readonly Actor[], pair: readonly Actor[]): readonly Actor[] =>
  pair.length > 0 ? [...named, ...pair] : named;
