/* Names of parties, people and places in the reader's script; the article's own spelling stays in the article. */
import { isolate } from '../i18n/isolate';
import type { Locale } from '../i18n/locale';
import type { Speech } from '../i18n/speech';
import type { Rank } from '../model/event';
import { dayBounds, parseEventDate } from '../model/event-date';
import type { Gazetteer, Names, Office } from '../model/gazetteer';
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
  const name = names[tagOf(names, locale)] ?? '';
  return direction === 'rtl' ? isolate(name) : name;
}

/** The tag of the name that is shown, which may stand in for a missing one. */
const tagOf = (names: Names, locale: Locale): string =>
  [locale, 'en'].find((tag) => names[tag] !== undefined) ?? Object.keys(names)[0] ?? locale;

/** For the `lang` of a name shown by itself: undefined where it is in the reader's language. */
const standInTag = (names: Names, locale: Locale): string | undefined => {
  const tag = tagOf(names, locale);
  return tag === locale ? undefined : tag;
};

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

/** The language of the person's name where it is not the reader's. */
export function langOfPerson(id: string, { speech, gazetteer }: Voice): string | undefined {
  const person = gazetteer.people.get(id);
  return person && standInTag(person.names, speech.locale);
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

/** The office as it is called where this party holds it: 国家主席 of China, 总统 of Kazakhstan. */
export function sayOffice(id: string | null, party: PartyCode, { speech, gazetteer }: Voice): string | null {
  const office = id === null ? undefined : gazetteer.offices.get(id);
  if (!office) return id;
  const names = namesOfOffice(office, party);
  return isSaidByRank(office, names, speech.locale) ? speech.t(`rank.${office.rank}`) : nameIn(names, speech);
}

/** The language of the office's name where it is not the reader's. */
export function langOfOffice(
  id: string | null,
  party: PartyCode,
  { speech: { locale }, gazetteer }: Voice,
): string | undefined {
  const office = id === null ? undefined : gazetteer.offices.get(id);
  if (!office) return undefined;
  const names = namesOfOffice(office, party);
  return isSaidByRank(office, names, locale) ? undefined : standInTag(names, locale);
}

const namesOfOffice = ({ names, byParty = [] }: Office, party: PartyCode): Names => ({
  ...names,
  ...byParty.find(({ parties }) => parties.includes(party))?.names,
});

/** An office is no name: where the gazetteer has no word for it, its rank says nearly as much in the reader's language. */
const isSaidByRank = ({ rank }: Office, names: Names, locale: Locale): boolean =>
  locale !== 'en' && names[locale] === undefined && !VAGUE_RANKS.has(rank);

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
