/* Puts the words of a language, CLDR's names and the gazetteer into its lexicon. */
import type { Gazetteer, Names, Place } from '../../model/gazetteer';
import type { PartyCode } from '../../model/party';
import type { LanguageData } from '../language-data';
import type { CountryWords } from '../language-rules';
import { foldWord } from '../text/fold';
import { WORLD_PEOPLE } from '../world-people';
import { WORLD_PLACES } from '../world-places';
import { REGIONS } from '../world-regions';
import type { Lexicon } from './lexicon';
import { toCue, toOffice, toParty, toRelative, toTrigger } from './one-shape';
import type { Sense } from './sense';

export function addCountries(lexicon: Lexicon, data: LanguageData): void {
  const skipped = new Set(data.notNames.split(' '));
  for (const slice of data.cldr) {
    for (const [key, name] of Object.entries(slice.territories)) {
      const code = key.slice(0, 2) as PartyCode;
      if (!skipped.has(code)) lexicon.addName(name, toParty(code));
    }
  }
  for (const [code, words] of Object.entries(data.countries))
    addCountry(lexicon, data, code as PartyCode, words);
  for (const [code, names] of Object.entries(data.organisations)) {
    lexicon.add(names, toParty(code as PartyCode));
  }
}

function addCountry(
  lexicon: Lexicon,
  data: LanguageData,
  party: PartyCode,
  { names, adjectives = '', ours }: CountryWords,
): void {
  if (ours) lexicon.add(ours, toParty(party, { ours: true }));
  if (names) lexicon.add(names, toParty(party));
  if (adjectives) lexicon.add(adjectives, toParty(party, { adjective: true }));
  for (const realm of realmsOf(data, adjectives)) lexicon.add(realm, toParty(party));
}

/** Турецкая Республика, Republika Czeska: of every adjective that is one word. */
function realmsOf({ realms = '' }: LanguageData, adjectives: string): string[] {
  const states = realms.split('|').filter((realm) => realm.includes('*'));
  const plain = adjectives
    .split('|')
    .map((word) => word.trim())
    .filter((word) => /^[\p{L}\p{M}-]+~$/u.test(word));
  return plain.flatMap((word) => states.map((realm) => realm.replace('*', word)));
}

export function addRegions(lexicon: Lexicon, { regions = {} }: LanguageData): void {
  for (const { region, states } of REGIONS) {
    const [party, ...also] = states;
    const names = regions[region];
    if (names && party) lexicon.add(names, toParty(party, { also }));
  }
}

export function addPlaces(lexicon: Lexicon, data: LanguageData, gazetteer: Gazetteer): void {
  const isLatin = data.cldr.some(({ months }) => /[a-z]/.test(months.inDate.join('')));
  for (const [place, country] of WORLD_PLACES) {
    const own = data.places[place];
    const names = data.cldr.flatMap(({ cities }) => cities[place] ?? []);
    if (isLatin && !own) names.push(place);
    const sense: Sense = { type: 'place', place, country };
    for (const name of names) lexicon.addName(name, sense);
    lexicon.add(own ?? '', sense);
  }
  for (const place of gazetteer.places.values()) addPlace(lexicon, place);
}

function addPlace(lexicon: Lexicon, { country, names, former }: Place): void {
  if (country === null || !names.en) return;
  const sense: Sense = { type: 'place', place: names.en, country };
  for (const name of allNames(names, ...former.map((era) => era.names))) lexicon.addName(name, sense);
}

const allNames = (...lists: readonly Names[]): Set<string> => new Set(lists.flatMap(Object.values));

/** All that a language writes for a name, without what is an everyday word there. */
type WrittenAs = (names: readonly string[]) => string[];

export function addPeople(lexicon: Lexicon, gazetteer: Gazetteer, writtenAs: WrittenAs): void {
  for (const person of gazetteer.people.values()) {
    const { id, country, names, family, aliases } = person;
    const sense: Sense = { type: 'person', id, name: names.en ?? id, party: country };
    for (const name of writtenAs([...allNames(names, family ?? {}), ...aliases]))
      lexicon.addName(name, sense);
  }
}

/** A name that the gazetteer gives to somebody stays that person's. */
export function addWorldPeople(
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  writtenAs: WrittenAs,
  spelled: Readonly<Record<string, string>>,
): void {
  const listed = new Map([...gazetteer.people.values()].map(({ names, id }) => [names.en, id]));
  const taken = new Set(
    [...gazetteer.people.values()].flatMap(({ names, family, aliases }) => [
      ...[...allNames(names, family ?? {}), ...aliases].map((name) => foldWord(name)),
    ]),
  );
  for (const { name, party, forms } of WORLD_PEOPLE) {
    const sense: Sense = { type: 'person', id: listed.get(name) ?? name, name, party };
    const own = (spelled[name] ?? '')
      .split('|')
      .map((form) => form.trim())
      .filter(Boolean);
    for (const form of writtenAs([...forms, ...own]))
      if (!taken.has(foldWord(form))) lexicon.addName(form, sense);
  }
}

export function addRules(lexicon: Lexicon, data: LanguageData): void {
  for (const { id, words, means } of data.offices) lexicon.add(words, toOffice(means, id));
  for (const { id, words, means } of data.triggers)
    lexicon.add(words, { type: 'trigger', trigger: toTrigger(means), rule: id });
  for (const { id, words, means } of data.levels)
    lexicon.add(words, { type: 'level', level: means, rule: id });
  for (const { id, words, means } of data.cues)
    lexicon.add(words, { type: 'cue', cue: toCue(means), rule: id });
  for (const { id, words, means } of data.blocks)
    lexicon.add(words, { type: 'block', block: means, rule: id });
  for (const { id, words, means } of data.relative)
    lexicon.add(words, { type: 'relative', relative: toRelative(means), rule: id });
  const add = (words: string | undefined, sense: Sense) => lexicon.add(words ?? '', sense);
  add(data.saying, { type: 'saying' });
  add(data.both, { type: 'both' });
  add(data.asides, { type: 'aside' });
  add(data.dated, { type: 'dated' });
  add(data.ending, { type: 'ending' });
  add(data.beginning, { type: 'beginning' });
  add(data.newDate, { type: 'new-date' });
  add(data.leaving, { type: 'leaving' });
  add(data.arriving, { type: 'arriving' });
  add(data.heading, { type: 'heading' });
  add(data.mediating, { type: 'mediating' });
  add(data.there, { type: 'there' });
  add(data.topics, { type: 'topic' });
  add(data.negation, { type: 'negation' });
  add(data.remote, { type: 'remote' });
  add(data.here, { type: 'here' });
  add(data.margins, { type: 'margins' });
  add(data.accompanying, { type: 'accompanying' });
  add(data.inviting, { type: 'inviting' });
  add(data.guest, { type: 'guest' });
  add(data.thisVisit, { type: 'this-visit' });
  for (const [days, words] of Object.entries(data.durations ?? {}))
    lexicon.add(words, { type: 'duration', days: Number(days) });
  add(data.capitalNouns?.words, { type: 'noun' });
  add(data.things, { type: 'noun' });
}

export function addCalendar(lexicon: Lexicon, data: LanguageData): void {
  for (let index = 0; index < 12; index++) {
    const sense: Sense = { type: 'month', month: index + 1 };
    const own = data.months[index];
    if (own) lexicon.add(own, sense);
    else
      for (const { months } of data.cldr)
        addMonth(
          lexicon,
          [months.inDate, months.alone].map((names) => names[index]),
          months.short[index],
          sense,
        );
  }
  for (let index = 0; index < 7; index++) {
    const sense: Sense = { type: 'weekday', weekday: index };
    const own = data.weekdays[index];
    if (own) lexicon.add(own, sense);
    else for (const { weekdays } of data.cldr) lexicon.addName(weekdays[index] ?? '', sense);
  }
}

function addMonth(
  lexicon: Lexicon,
  full: readonly (string | undefined)[],
  short: string | undefined,
  sense: Sense,
): void {
  for (const name of full) if (name) lexicon.addName(name, sense);
  if (short) lexicon.add(short.replace(/\.$/, ''), sense);
}
