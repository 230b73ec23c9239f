/* Turns a language file, CLDR's names and the gazetteer into what a text is read with. Once a language; O(words). */
import type { Gazetteer, Names, Place } from '../../model/gazetteer';
import type { PartyCode } from '../../model/party';
import { type ByRole, type CountryWords, type LanguageData, ROLES, type Role } from '../language-data';
import { foldWord } from '../text/fold';
import { type Spelling, Tokeniser } from '../text/tokens';
import { WORLD_PEOPLE } from '../world-people';
import { WORLD_PLACES } from '../world-places';
import { REGIONS } from '../world-regions';
import { addCompounds } from './compounds';
import { type DatePattern, parseDatePattern } from './date-pattern';
import { buildEndings, type Endings } from './inflection';
import { Lexicon } from './lexicon';
import type { Sense } from './sense';

export interface CompiledLanguage {
  readonly lang: string;
  readonly spelling: Spelling;
  readonly tokeniser: Tokeniser;
  readonly verbFinal: boolean;
  readonly lexicon: Lexicon;
  readonly caseOf: Endings['caseOf'];
  /** Which role a word gives to what follows it, and to what precedes it. */
  readonly before: ReadonlyMap<string, readonly Role[]>;
  readonly after: ReadonlyMap<string, readonly Role[]>;
  /** Which role an article gives where no preposition stands before it. */
  readonly articles: ReadonlyMap<string, readonly Role[]>;
  readonly joining: ReadonlySet<string>;
  readonly glue: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /** Between the first and the last of some weekdays. */
  readonly spanning: ReadonlySet<string>;
  readonly owning: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly remit: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly previous: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subordinating: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly movedTo: ReadonlySet<string>;
  /** What the ending of a verb that closes a sentence tells of its time; null where it shows none. */
  readonly tenseOf: (verb: string) => 'held' | 'announced' | null;
  /** No case tells subject from object, so that the order does. */
  readonly fixedOrder: boolean;
  /** What gives away whose news an article tells. */
  readonly home: ReadonlyMap<string, HomeMark>;
  readonly shortened: ReadonlySet<string>;
  readonly capitalCalendar: boolean;
  readonly capitalNames: boolean;
  readonly capitalNouns: boolean;
  readonly nounEndings: readonly string[];
  readonly datePatterns: readonly DatePattern[];
  readonly boilerplate: readonly string[];
}

interface HomeMark {
  readonly party: PartyCode;
  /** It is one in brackets or before a hyphen only. */
  readonly label: boolean;
}

function buildHome({ home = {}, spelling }: LanguageData): Map<string, HomeMark> {
  const marks = new Map<string, HomeMark>();
  for (const [code, { labels, words }] of Object.entries(home)) {
    const add = (list: string, label: boolean) => {
      for (const word of list.split(' '))
        marks.set(foldWord(word, spelling.letters), { party: code as PartyCode, label });
    };
    add(labels, true);
    add(words, false);
  }
  return marks;
}

export function compileLanguage(data: LanguageData, gazetteer: Gazetteer): CompiledLanguage {
  const { letters } = data.spelling;
  const endings = buildEndings(data.inflection, data.endings, letters);
  const lexicon = new Lexicon(endings, letters, {
    heads: data.capitalNouns?.heads.split(' ') ?? [],
    elides: data.spelling.apostrophe === 'elision',
  });
  addCountries(lexicon, data);
  addRegions(lexicon, data);
  addPlaces(lexicon, data, gazetteer);
  const everyday = new Set(data.notNames.split(' ').map((name) => foldWord(name, letters)));
  const isEveryday = (name: string) => !name.includes(' ') && everyday.has(foldWord(name, letters));
  const writtenAs = (names: readonly string[]) =>
    [
      ...new Set([
        ...names,
        // A double name is written with a hyphen or without.
        ...names.filter((name) => name.includes('-')).map((name) => name.replaceAll('-', ' ')),
        ...names.flatMap((name) => data.transcribe?.(name) ?? []),
      ]),
    ].filter((name) => !isEveryday(name));
  addPeople(lexicon, gazetteer, writtenAs);
  addWorldPeople(lexicon, gazetteer, writtenAs);
  addRules(lexicon, data);
  addCompounds(lexicon, data);
  addCalendar(lexicon, data);
  const words = (text = '') =>
    new Set(
      text
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => foldWord(word, letters)),
    );
  return {
    lang: data.lang,
    spelling: data.spelling,
    tokeniser: new Tokeniser(data.spelling),
    verbFinal: data.verbFinal,
    lexicon,
    // An apostrophe parts the case from a name already.
    caseOf: data.spelling.apostrophe === 'suffix' ? () => null : endings.caseOf,
    before: byWord(data.before, letters),
    after: byWord(data.after, letters),
    articles: byWord(data.articles, letters),
    joining: words(data.joining),
    glue: words(data.glue),
    titles: words(data.titles),
    former: words(data.former),
    seats: words(data.seats),
    capital: words(data.capital),
    until: words(data.until),
    spanning: words(`${data.joining} ${data.spanning ?? ''}`),
    owning: words(data.owning),
    apart: words(data.apart),
    between: words(data.between),
    leading: words(data.leading),
    remit: words(data.remit),
    others: words(data.others),
    next: words(data.next),
    previous: words(data.previous),
    first: words(data.first),
    opening: words(data.opening),
    relatives: words(data.relatives),
    subordinating: words(data.subordinating),
    pronouns: words(data.pronouns),
    movedTo: words(data.movedTo),
    tenseOf: tenseReader([...words(data.tenses?.past)], [...words(data.tenses?.future)]),
    fixedOrder: !data.verbFinal && !data.endings.object && !data.before.object && !data.articles?.object,
    home: buildHome(data),
    shortened: words(data.shortened),
    capitalCalendar: data.capitalCalendar,
    capitalNames: data.capitalNames === true,
    capitalNouns: data.capitalNouns !== undefined,
    nounEndings: [...words(data.capitalNouns?.endings)],
    datePatterns: data.dates.map((pattern) => parseDatePattern(pattern, letters)),
    boilerplate: data.boilerplate.map((line) => line.toLowerCase()),
  };
}

/** Letters that a verb has before its ending at least, so that no auxiliary is one (`еді`, was). */
const SHORTEST_VERB = 2;

function tenseReader(past: readonly string[], future: readonly string[]): CompiledLanguage['tenseOf'] {
  const endings = [
    ...past.map((ending) => ({ ending, status: 'held' as const })),
    ...future.map((ending) => ({ ending, status: 'announced' as const })),
  ].sort((a, b) => b.ending.length - a.ending.length);
  return (verb) =>
    endings.find(({ ending }) => verb.length >= ending.length + SHORTEST_VERB && verb.endsWith(ending))
      ?.status ?? null;
}

function byWord(
  byRole: ByRole = {},
  letters?: Readonly<Record<string, string>>,
): Map<string, readonly Role[]> {
  const found = new Map<string, readonly Role[]>();
  for (const role of ROLES) {
    for (const word of (byRole[role] ?? '').split(/\s+/).filter(Boolean)) {
      const fold = (word.startsWith("'") ? "'" : '') + foldWord(word, letters);
      found.set(fold, [...(found.get(fold) ?? []), role]);
    }
  }
  return found;
}

function addCountries(lexicon: Lexicon, data: LanguageData): void {
  const skipped = new Set(data.notNames.split(' '));
  for (const slice of data.cldr) {
    for (const [key, name] of Object.entries(slice.territories)) {
      const code = key.slice(0, 2) as PartyCode;
      if (!skipped.has(code)) lexicon.addName(name, { type: 'party', party: code, adjective: false });
    }
  }
  for (const [code, words] of Object.entries(data.countries))
    addCountry(lexicon, data, code as PartyCode, words);
  for (const [code, names] of Object.entries(data.organisations)) {
    lexicon.add(names, { type: 'party', party: code as PartyCode, adjective: false });
  }
}

function addCountry(
  lexicon: Lexicon,
  data: LanguageData,
  party: PartyCode,
  { names, adjectives = '', ours }: CountryWords,
): void {
  if (ours) lexicon.add(ours, { type: 'party', party, adjective: false, ours: true });
  if (names) lexicon.add(names, { type: 'party', party, adjective: false });
  if (adjectives) lexicon.add(adjectives, { type: 'party', party, adjective: true });
  for (const realm of realmsOf(data, adjectives))
    lexicon.add(realm, { type: 'party', party, adjective: false });
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

function addRegions(lexicon: Lexicon, { regions = {} }: LanguageData): void {
  for (const { region, states } of REGIONS) {
    const [party, ...also] = states;
    const names = regions[region];
    if (names && party) lexicon.add(names, { type: 'party', party, adjective: false, also });
  }
}

function addPlaces(lexicon: Lexicon, data: LanguageData, gazetteer: Gazetteer): void {
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

function addPeople(lexicon: Lexicon, gazetteer: Gazetteer, writtenAs: WrittenAs): void {
  for (const person of gazetteer.people.values()) {
    const { id, country, names, family, aliases } = person;
    const sense: Sense = { type: 'person', id, name: names.en ?? id, party: country };
    for (const name of writtenAs([...allNames(names, family ?? {}), ...aliases]))
      lexicon.addName(name, sense);
  }
}

/** A name that the gazetteer gives to somebody stays that person's. */
function addWorldPeople(lexicon: Lexicon, gazetteer: Gazetteer, writtenAs: WrittenAs): void {
  const listed = new Map([...gazetteer.people.values()].map(({ names, id }) => [names.en, id]));
  const taken = new Set(
    [...gazetteer.people.values()].flatMap(({ names, family, aliases }) => [
      ...[...allNames(names, family ?? {}), ...aliases].map((name) => foldWord(name)),
    ]),
  );
  for (const { name, party, forms } of WORLD_PEOPLE) {
    const sense: Sense = { type: 'person', id: listed.get(name) ?? name, name, party };
    for (const form of writtenAs(forms)) if (!taken.has(foldWord(form))) lexicon.addName(form, sense);
  }
}

function addRules(lexicon: Lexicon, data: LanguageData): void {
  for (const { id, words, means } of data.offices) {
    const { leads = false, own = false, many = false, party = null, ...rest } = means;
    const sense = { ...rest, type: 'office' as const, leads, own, many, rule: id };
    lexicon.add(words, { ...sense, party: party as PartyCode | null });
  }
  for (const { id, words, means } of data.triggers)
    lexicon.add(words, { type: 'trigger', trigger: means, rule: id });
  for (const { id, words, means } of data.levels)
    lexicon.add(words, { type: 'level', level: means, rule: id });
  for (const { id, words, means } of data.cues) lexicon.add(words, { type: 'cue', cue: means, rule: id });
  for (const { id, words, means } of data.blocks)
    lexicon.add(words, { type: 'block', block: means, rule: id });
  for (const { id, words, means } of data.relative)
    lexicon.add(words, { type: 'relative', relative: means, rule: id });
  const add = (words: string | undefined, sense: Sense) => lexicon.add(words ?? '', sense);
  add(data.saying, { type: 'saying' });
  add(data.both, { type: 'both' });
  add(data.there, { type: 'there' });
  add(data.topics, { type: 'topic' });
  add(data.negation, { type: 'negation' });
  add(data.remote, { type: 'remote' });
  add(data.here, { type: 'here' });
  add(data.margins, { type: 'margins' });
  add(data.guest, { type: 'guest' });
  add(data.thisVisit, { type: 'this-visit' });
  for (const [days, words] of Object.entries(data.durations ?? {}))
    lexicon.add(words, { type: 'duration', days: Number(days) });
  add(data.capitalNouns?.words, { type: 'noun' });
}

function addCalendar(lexicon: Lexicon, data: LanguageData): void {
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
