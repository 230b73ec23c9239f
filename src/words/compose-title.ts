/*
 * Titles are composed from what an event is, never stored, so that each reads well in every language. The layout puts
 * names beside each other with arrows, commas and dots, because no language here can be declined by a template.
 */
import type { EventRecord } from '../model/event';
import type { PartyCode } from '../model/party';
import { nameIn, sayParty, sayPerson, sayPersonShort, sayPlace, type Voice } from './say-name';
import { sayRound } from './say-round';

/** `Kazakhstan → Russia · state visit · Moscow`; `Yermek Kosherbayev, Sergey Lavrov · meeting · Moscow`. */
export function composeTitle(event: EventRecord, voice: Voice): string {
  return [sayWho(event, voice), sayWhat(event, voice), sayWhere(event, voice)]
    .filter((part) => part !== null)
    .join(DOT);
}

/** The label beside a mark, where lane and shape already say who and what: `state visit · Moscow`. */
export function composeLabel(event: EventRecord, voice: Voice): string {
  const who = event.kind === 'visit' && event.level !== null ? null : sayPeople(event, voice, sayPersonShort);
  const what = event.kind === 'visit' || event.body !== null || who === null ? sayWhat(event, voice) : null;
  const round = who === null && event.parties.length > 2 ? sayRound(event, voice) : null;
  return [what, who ?? round, sayWhere(event, voice)].filter((part) => part !== null).join(DOT);
}

/** Who travels to whom, or who meets. */
export function sayWho(event: EventRecord, voice: Voice): string {
  if (event.kind === 'visit') return sayJourney(event, voice);
  return sayPeople(event, voice) ?? sayRound(event, voice);
}

/** `Kazakhstan → Russia`; the arrow points the way that the language is read. */
export const sayWay = (from: string, to: string, { t }: Voice['speech']): string =>
  t('pair.way', { from, to });

export const sayParties = (parties: readonly PartyCode[], voice: Voice): string =>
  voice.speech.formatter.row(parties.map((party) => sayParty(party, voice)));

function sayJourney({ parties, visitors, host }: EventRecord, voice: Voice): string {
  const from = visitors.length > 0 ? visitors : parties.filter((party) => party !== host);
  const to = host === null ? parties.filter((party) => !from.includes(party)) : [host];
  if (to.length === 0) return sayParties(from, voice);
  return sayWay(sayParties(from, voice), sayParties(to, voice), voice.speech);
}

/** `state visit`, `meeting`, or the name of the gathering. */
export function sayWhat({ kind, level, body }: EventRecord, { speech, gazetteer }: Voice): string {
  const gathering = body === null ? undefined : gazetteer.bodies.get(body);
  if (gathering) return nameIn(gathering.names, speech);
  return level === null ? speech.t(`kind.${kind}`) : speech.t(`level.${level}`);
}

/** The place, else the country where it is a third one or the event is no visit. */
export function sayWhere({ kind, venue, date, parties }: EventRecord, voice: Voice): string | null {
  if (venue.place !== null) return sayPlace(venue.place, date, voice);
  if (venue.country === null || (kind === 'visit' && parties.includes(venue.country))) return null;
  return sayParty(venue.country, voice);
}

/** The space before the dot does not break, so that no line begins with a dot. */
export const DOT = '\u00a0· ';
const MOST_PEOPLE = 3;

/** The people, where they stand for all who meet: one name of two sides would look like a meeting with nobody. */
function sayPeople(event: EventRecord, voice: Voice, say: typeof sayPerson = sayPerson): string | null {
  const { participants, visitors, parties } = event;
  const isVisit = event.kind === 'visit';
  const named = isVisit ? participants.filter(({ party }) => visitors.includes(party)) : participants;
  if (named.length === 0) return null;
  const isWhole = parties.every((party) => named.some((person) => person.party === party));
  if (!isVisit && (!isWhole || parties.length > MOST_PEOPLE)) return null;
  const names = named.slice(0, MOST_PEOPLE).map(({ person }) => say(person, voice));
  const row = voice.speech.formatter.row(names);
  return named.length > MOST_PEOPLE ? `${row}…` : row;
}
