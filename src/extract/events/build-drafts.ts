/* One draft for each trigger of a sentence that no block rules out. A draft may lack a side; merging may find it. */
import type { EventKind, Rank, VisitLevel } from '../../model/event';
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { Home } from '../find/find-place';
import { wordsOf } from '../find/place-verbs';
import { rolesBeside } from '../find/roles-beside';
import type { Frame } from '../language-data';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { isOrganisation } from '../organisation';
import { type Draft, distanceBetween, type ReadSentence, type TokenSpan } from './draft';
import { findDate, findDays, isBeside } from './find-date';
import { type Destination, findDestinations } from './find-destinations';
import { findHostAndGuest } from './find-host';
import { findAntecedent, findGuests, findMeetingSides, findSubject, findVisitor } from './find-sides';
import { type FoundStatus, findStatus } from './find-status';
import { proofOf, type Sides } from './prove-draft';
import { splitCalls } from './split-calls';
import { splitMoved } from './split-moved';
import { findTour, splitTour } from './split-tour';

type FoundTrigger = ReadSentence['reading']['triggers'][number];

export interface DraftContext {
  readonly language: CompiledLanguage;
  readonly text: string;
  /** Where the article is dated from. */
  readonly dated: Home | null;
}

export interface SentenceDrafts {
  readonly drafts: readonly Draft[];
  /** Rules that kept a trigger from being an event. */
  readonly blocked: readonly string[];
}

export function buildDrafts(sentence: ReadSentence, context: DraftContext): SentenceDrafts {
  const blocked: string[] = [];
  const drafts: Draft[] = [];
  for (const trigger of sentence.reading.triggers) {
    const block = findBlock(sentence, trigger);
    if (block) blocked.push(block);
    else drafts.push(...buildVisitsOrOne(sentence, trigger, context));
  }
  return { drafts, blocked };
}

const NEAR_BLOCK = 3;

function findBlock(sentence: ReadSentence, trigger: FoundTrigger): string | undefined {
  const { reading } = sentence;
  const { frame } = trigger.sense.trigger;
  return reading.blocks.find(({ sense: { block }, ...span }) => {
    if (block.frames !== 'all' && !block.frames.includes(frame)) return false;
    if (block.unlessLevel && findLevel(sentence, trigger)) return false;
    if (block.scope === 'sentence') return true;
    if (block.scope === 'ahead' && span.from > trigger.from) return false;
    if (block.scope === 'clause') return reading.clauses[span.from] === reading.clauses[trigger.from];
    return [trigger, wordsOf(trigger)].some((word) => distanceBetween(span, word, reading) <= NEAR_BLOCK);
  })?.sense.rule;
}

function buildVisitsOrOne(sentence: ReadSentence, trigger: FoundTrigger, context: DraftContext): Draft[] {
  const sides = findSides(sentence, trigger, trigger.sense.trigger.frame, context);
  const draft = buildDraft(sentence, trigger, sides, context);
  return [draft]
    .flatMap((one) => splitMoved(one, sentence, context))
    .flatMap((one) => splitCalls(one, sides.actors))
    .concat(splitTour(draft, sides.tour, sentence, context.text));
}

function buildDraft(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  sides: Sides,
  context: DraftContext,
): Draft {
  const { reading } = sentence;
  const { frame, form, body } = trigger.sense.trigger;
  const level = hasLevel(frame) ? findLevel(sentence, trigger) : undefined;
  const status = ownStatus(findStatus(reading, trigger, context.language.verbFinal), sides);
  const date = findDate(sentence, trigger, status.status, context.language);
  const isRemote = isHeldRemotely(trigger, reading);
  const venue = frame === 'call' || isRemote ? undefined : sides.destination;
  return {
    kind: isRemote ? 'call' : kindOf(frame, sides.actors),
    level: level?.level ?? null,
    ...statusOf(status),
    ends: status.ends === true || date?.ends === true,
    ...tenseOf(status, isBeside(date, trigger, reading, context.language)),
    visitors: sides.visitors,
    host: sides.host,
    parties: sides.parties,
    place: venue?.place ?? null,
    venueCountry: venue?.country ?? null,
    people: peopleOf(sides.actors),
    date,
    days: mayLast(trigger, status, date) ? findDays(reading, trigger) : null,
    body: body ?? null,
    complete: isComplete(frame, sides) && !isResident(frame, sides.actors),
    onTour: sides.tour.length > 0,
    margins: isBesideGathering(frame, reading),
    both: reading.both.has(reading.clauses[trigger.from] ?? 0),
    pointing: trigger.sense.trigger.pointing === true || isOwned(trigger, reading, context.language),
    pointed: reading.thisVisit.some(({ from, to }) => from <= trigger.from && trigger.from < to),
    weak: trigger.sense.trigger.weak === true || isToRegion(frame, sides, sentence),
    talk: trigger.sense.trigger.talk === true,
    strong: form === 'verb' || status.span !== null,
    form,
    sentence: reading.at,
    ...placeOf(wordsOf(trigger), reading),
    evidence: proofOf({ sentence, trigger, sides, level, status, date, text: context.text }),
    rules: [
      trigger.sense.rule,
      level?.rule,
      ...sides.actors.map(({ rule }) => rule),
      date?.rule,
      status.rule,
    ].filter((rule) => typeof rule === 'string'),
  };
}

const isBesideGathering = (frame: Frame, { margins }: ReadSentence['reading']): boolean =>
  frame !== 'visit' && frame !== 'summit' && margins.length > 0;

/** `Talks by video link`: of people, for a body meets so too. */
const isHeldRemotely = (
  { from, sense: { trigger } }: FoundTrigger,
  { remote, clauses }: ReadSentence['reading'],
): boolean => trigger.frame === 'meeting' && trigger.body === undefined && remote.has(clauses[from] ?? 0);

/** Days that are said beside another date are those of something else. */
const mayLast = (trigger: FoundTrigger, { hinted }: FoundStatus, date: Draft['date']): boolean =>
  trigger.sense.trigger.frame === 'visit' &&
  (!hinted || date === null || date.ends === true || follows(date, trigger));

/** `Following his first meeting with the minister`: whoever was spoken of last. */
const isOwned = (
  { from, sense }: FoundTrigger,
  { tokens }: ReadSentence['reading'],
  { owning }: CompiledLanguage,
): boolean =>
  sense.trigger.form === 'noun' && [from - 1, from - 2].some((at) => owning.has(tokens[at]?.fold ?? ''));

/** Tokens between a visit and the day on which it starts: `a three-day visit starting Sunday`. */
const NEAR_START = 3;

const follows = (date: TokenSpan, trigger: TokenSpan): boolean =>
  date.from >= trigger.to && date.from - trigger.to <= NEAR_START;

const placeOf = ({ from, to }: TokenSpan, { tokens }: ReadSentence['reading']) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const statusOf = ({ status, doubt, hinted, attends = false, lapsed = false }: FoundStatus) => ({
  status,
  doubt,
  hinted,
  attends,
  lapsed,
});

const tenseOf = ({ byDate = false, status }: FoundStatus, near: boolean) => ({
  byDate: byDate && near,
  present: byDate && status === 'held',
  near,
});

/** `A trip to Central Asia` goes to no country yet. */
const isToRegion = (frame: Frame, { destination }: Sides, { actors }: ReadSentence): boolean =>
  frame === 'visit' && !destination && actors.some(({ region, roles }) => region && roles.includes('to'));

const hasLevel = (frame: Frame): boolean => frame === 'visit' || frame === 'invite';

function kindOf(frame: Frame, actors: readonly Actor[]): EventKind {
  if (frame === 'invite') return 'visit';
  if (frame !== 'receive' && frame !== 'meeting') return frame;
  return isLeaders(actors) ? 'summit' : 'meeting';
}

/** `Set out on state visits` tells nothing yet of any one of them. */
const ownStatus = (found: FoundStatus, { host }: Sides): FoundStatus =>
  found.byVerb && host === null ? { ...found, status: null } : found;

/** An ambassador lives where he is sent: his farewell visit is none to the country. */
const isResident = (frame: Frame, actors: readonly Actor[]): boolean =>
  frame === 'visit' && actors[0]?.rank === 'ambassador';

/** Leaders of three or more states, and nobody of lower rank: their meeting is a summit. */
function isLeaders(actors: readonly Actor[]): boolean {
  const ranked = actors.filter(({ rank }) => rank !== null);
  const states = partiesOf(actors).filter((party) => !isOrganisation(party));
  return (
    states.length >= 3 && ranked.length > 0 && ranked.every(({ rank }) => rank !== null && LEADS.has(rank))
  );
}

const LEADS: ReadonlySet<Rank> = new Set<Rank>([
  'head-of-state',
  'head-of-government',
  'head-of-organisation',
]);

/** A summit is one by its organisation alone, or by three states; two who are received by nobody known did not meet each other. */
const isComplete = (frame: Frame, { parties, host }: Sides): boolean =>
  frame === 'summit'
    ? parties.length >= 3 || parties.some(isOrganisation)
    : parties.length >= 2 && !(frame === 'receive' && host === null);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const partiesOf = (actors: readonly Actor[]): PartyCode[] =>
  unique(actors.flatMap(({ party }) => (party === null ? [] : [party])));

function peopleOf(actors: readonly Actor[]): Draft['people'] {
  const people = actors.flatMap(({ person, party }) =>
    person && party ? [{ name: person.name, party }] : [],
  );
  return people.filter(({ name }, at) => people.findIndex((other) => other.name === name) === at);
}

function findSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  frame: Frame,
  { language, dated }: DraftContext,
): Sides {
  const { before } = language;
  const destinations = findDestinations(sentence, trigger, {
    isPreposition: (word) => (before.get(word) ?? []).includes('to'),
    rolesAt: (entity) => rolesBeside(entity, entity, sentence.reading, language),
    verbFinal: language.verbFinal,
    seats: language.seats,
    capital: language.capital,
    dated,
  });
  if (frame === 'visit') return visitSides(sentence, trigger, destinations, language);
  if (frame === 'receive' || frame === 'invite')
    return hostSides(sentence, trigger, destinations, frame, language);
  return meetingSides(sentence, trigger, destinations, language);
}

function visitSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  destinations: readonly Destination[],
  language: CompiledLanguage,
): Sides {
  const [nearest] = destinations;
  const received = nearest ? undefined : findReception(sentence, trigger);
  if (received) return receptionSides(sentence, received, language);
  const first = findVisitor(sentence, trigger, null);
  // Who is at home there does not visit it; whoever else the clause names may.
  const isHome = destinations.length > 0 && destinations.every(({ country }) => country === first?.party);
  const home = nearest?.country ?? null;
  // Where the verb closes the clause, a comma parts the subject from all that stands between.
  const visitor = isHome
    ? (findVisitor(sentence, trigger, home, !language.verbFinal) ??
      findAntecedent(sentence, trigger, home) ??
      (language.fixedOrder ? findSubject(sentence, trigger, home) : undefined))
    : first;
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

function hostSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  destinations: readonly Destination[],
  frame: Frame,
  language: CompiledLanguage,
): Sides {
  const { host, guest } = findHostAndGuest(sentence, trigger, language);
  const [venue] = destinations;
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
    destination: venue && (frame !== 'invite' || venue.country === hostParty) ? venue : undefined,
    hostAt: host ?? (hostParty === null ? null : (venue ?? null)),
    tour: [],
  };
}

function meetingSides(
  sentence: ReadSentence,
  trigger: FoundTrigger,
  destinations: readonly Destination[],
  language: CompiledLanguage,
): Sides {
  const actors = findMeetingSides(sentence, trigger, language);
  const parties = partiesOf(actors);
  const venue = destinations.find(({ place }) => place !== null) ?? destinations[0];
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

const NEAR_LEVEL = 4;

function findLevel(
  { reading }: ReadSentence,
  trigger: FoundTrigger,
): { readonly level: VisitLevel; readonly rule: string | null; readonly span: TokenSpan } | undefined {
  const own = trigger.sense.trigger.level;
  if (own) return { level: own, rule: null, span: trigger };
  const near = reading.levels
    .map((found) => ({ found, distance: distanceBetween(found, trigger, reading) }))
    .filter(({ distance }) => distance <= NEAR_LEVEL)
    .sort((a, b) => a.distance - b.distance || a.found.from - b.found.from);
  const nearest = near[0]?.found;
  return nearest && { level: nearest.sense.level, rule: nearest.sense.rule, span: nearest };
}
