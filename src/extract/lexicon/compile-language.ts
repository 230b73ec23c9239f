/* Turns a language file, CLDR's names and the gazetteer into what a text is read with. Once a language; O(words). */
import type { Gazetteer } from '../../model/gazetteer';
import type { PartyCode } from '../../model/party';
import type { LanguageData } from '../language-data';
import { type ByRole, ROLES, type Role } from '../language-rules';
import { foldWord } from '../text/fold';
import { type Spelling, Tokeniser } from '../text/tokens';
import { addCompounds } from './compounds';
import { type DatePattern, parseDatePattern } from './date-pattern';
import {
  addCalendar,
  addCountries,
  addPeople,
  addPlaces,
  addRegions,
  addRules,
  addWorldPeople,
} from './fill-lexicon';
import { buildEndings, type Endings } from './inflection';
import { Lexicon } from './lexicon';

export interface CompiledLanguage {
  readonly lang: string;
  readonly spelling: Spelling;
  readonly tokeniser: Tokeniser;
  readonly verbFinal: boolean;
  readonly lexicon: Lexicon;
  readonly caseOf: Endings['caseOf'];
  /** Which role a word gives to what follows it, and to what precedes it. */
  readonly before: ReadonlyMap<string, readonly Role[]>;
  /** Those of them that an article after them tells the role of. */
  readonly articled: ReadonlySet<string>;
  readonly after: ReadonlyMap<string, readonly Role[]>;
  /** Which role an article gives where no preposition stands before it. */
  readonly articles: ReadonlyMap<string, readonly Role[]>;
  /** Endings of names after an office in one of these roles, and what they are in the plain form. */
  readonly plainNames: readonly PlainName[];
  readonly joining: ReadonlySet<string>;
  readonly betweens: ReadonlySet<string>;
  readonly glue: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Between the first and the last of some weekdays. */
  readonly spanning: ReadonlySet<string>;
  readonly owning: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
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

interface PlainName {
  readonly roles: readonly Role[];
  readonly offices: ReadonlySet<string>;
  readonly endings: readonly { readonly from: string; readonly to: string }[];
}

const plainNamesOf = ({ plainNames = [], spelling }: LanguageData): PlainName[] =>
  plainNames.map(({ roles, offices, endings }) => ({
    offices: new Set(offices.split(' ').map((word) => foldWord(word, spelling.letters))),
    roles: ROLES.filter((role) => roles.split(' ').includes(role)),
    endings: endings.split(' ').map((ending) => {
      const [from = '', to = ''] = ending.split('>');
      return { from, to };
    }),
  }));

interface HomeMark {
  readonly party: PartyCode;
  /** Further states of which one has a label so called: APS is Algeria's agency, and Senegal's. */
  readonly also: readonly PartyCode[];
  /** It is one in brackets or before a hyphen only. */
  readonly label: boolean;
}

function buildHome({ home = {}, spelling }: LanguageData): Map<string, HomeMark> {
  const marks = new Map<string, HomeMark>();
  for (const [code, { labels, words }] of Object.entries(home)) {
    const add = (list: string, label: boolean) => {
      for (const word of list.split(' ')) {
        const known = marks.get(foldWord(word, spelling.letters));
        const party = code as PartyCode;
        const mark = known ? { ...known, also: [...known.also, party] } : { party, also: [], label };
        marks.set(foldWord(word, spelling.letters), mark);
      }
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
  addWorldPeople(lexicon, gazetteer, writtenAs, data.people ?? {});
  addRules(lexicon, data);
  addCompounds(lexicon, data);
  addCalendar(lexicon, data);
  const before = byWord(data.before, letters);
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
    before,
    articled: new Set(
      [...before.keys()].filter((key) => key.includes('_')).map((key) => key.split('_', 1)[0] ?? ''),
    ),
    after: byWord(data.after, letters),
    articles: byWord(data.articles, letters),
    plainNames: plainNamesOf(data),
    joining: words(data.joining),
    betweens: words(data.betweens),
    glue: words(data.glue),
    titles: words(data.titles),
    former: words(data.former),
    seats: words(data.seats),
    capital: words(data.capital),
    until: words(data.until),
    since: words(data.since),
    stages: words(data.stages),
    sources: words(data.sources),
    spanning: words(`${data.joining} ${data.spanning ?? ''}`),
    owning: words(data.owning),
    apart: words(data.apart),
    between: words(data.between),
    origins: words(data.origins),
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
