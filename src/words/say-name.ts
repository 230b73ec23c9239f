/* Names of parties, people and places in the reader's script; the article's own spelling stays in the article. */
import { isolate } from '../i18n/isolate';
import type { Speech } from '../i18n/speech';
import type { Rank } from '../model/event';
import { dayBounds, parseEventDate } from '../model/event-date';
import type { Gazetteer, Names } from '../model/gazetteer';
import type { PartyCode } from '../model/party';

/** Everything that words need to know about the world and the reader. */
export interface Voice {
  readonly speech: Speech;
  readonly gazetteer: Gazetteer;
}

/**
 * The name in the reader's language, else in English, else whichever there is. In a line written from the right a Latin
 * name is set apart, so that it does not take its neighbours along.
 */
export function nameIn(names: Names, { locale, direction }: Pick<Speech, 'locale' | 'direction'>): string {
  const name = names[locale] ?? names.en ?? Object.values(names)[0] ?? '';
  return direction === 'rtl' ? isolate(name) : name;
}

/** A state by its CLDR name, an organisation by our own table; the bare code only where nobody knows it. */
export function sayParty(code: PartyCode, { speech, gazetteer }: Voice): string {
  const names = gazetteer.organisations.get(code)?.names;
  // CLDR knows the European Union and the United Nations in languages that the gazetteer may lack.
  if (names === undefined || names[speech.locale] === undefined) {
    const country = speech.formatter.country(code);
    if (country !== undefined) return country;
  }
  return names ? nameIn(names, speech) : code;
}

export function sayPerson(id: string, { speech, gazetteer }: Voice): string {
  const person = gazetteer.people.get(id);
  return person ? nameIn(person.names, speech) : id;
}

/** As short as can be without doubt: the family name where the gazetteer marks one. */
export function sayPersonShort(id: string, voice: Voice): string {
  const person = voice.gazetteer.people.get(id);
  return person?.family ? nameIn(person.family, voice.speech) : sayPerson(id, voice);
}

/** Ranks that gather many offices, and so say too little of one. */
const VAGUE_RANKS: ReadonlySet<Rank> = new Set(['minister', 'other']);

export function sayOffice(id: string | null, { speech, gazetteer }: Voice): string | null {
  const office = id === null ? undefined : gazetteer.offices.get(id);
  if (!office) return id;
  // An office is no name: where the gazetteer has no word for it, its rank says nearly as much in the reader's language.
  const isWorded = office.names[speech.locale] !== undefined || VAGUE_RANKS.has(office.rank);
  return isWorded || speech.locale === 'en' ? nameIn(office.names, speech) : speech.t(`rank.${office.rank}`);
}

/** The place under the name that it bore on the event's day: Nur-Sultan for a visit of 2020. */
export function sayPlace(id: string, date: string | null, { speech, gazetteer }: Voice): string {
  const place = gazetteer.places.get(id);
  if (!place) return id;
  const day = boundOf(date, 'earliest');
  const former = place.former.find(({ from, to }) => {
    const first = boundOf(from, 'earliest') ?? Number.NEGATIVE_INFINITY;
    const last = boundOf(to, 'latest') ?? Number.POSITIVE_INFINITY;
    return day !== null && day >= first && day <= last;
  });
  return nameIn((former ?? place).names, speech);
}

/** The place with the city it stands in: `Kuksaroy, Tashkent`. */
export function sayPlaceInFull(id: string, date: string | null, voice: Voice): string {
  const within = voice.gazetteer.places.get(id)?.within ?? null;
  const name = sayPlace(id, date, voice);
  return within === null ? name : voice.speech.formatter.row([name, sayPlace(within, date, voice)]);
}

function boundOf(edtf: string | null, side: 'earliest' | 'latest'): number | null {
  const date = edtf === null ? undefined : parseEventDate(edtf);
  return date ? dayBounds(date)[side] : null;
}
