/*
 * Finds again, by one name alone, who was named in full before: `Numan Kurtulmuş … Kurtulmuş said`, whom no gazetteer knows, and
 * `Xi Jinping … Xi said`, whom none knows by that name alone. One person has one name, in whatever case it stood first.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Token } from '../text/tokens';
import { changeActor } from './copies';
import type { Actor } from './find-actors';
import type { Span } from './join-parted';
import { wordsOf } from './place-verbs';
import type { SentenceReading } from './read-sentence';
import { rolesBeside } from './roles-beside';

interface Known {
  /** As it is given out: the shortest form, which is the plain one. */
  name: string;
  readonly id: string | null;
  readonly first: string;
  readonly family: string;
  readonly party: Actor['party'];
  readonly rank: Actor['rank'];
  readonly usual: Actor['usual'];
  readonly sentence: number;
}

const SHORTEST_FAMILY = 4;
const SHORTEST_NAME = 2;
/** What follows a name and is none. */
const NO_NAMES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi']);
/** People of one article who are remembered. */
const MOST_KNOWN = 60;

/** Actors by sentence, with the unknown people who are named again. O(tokens × people named). */
export function findAgain(
  readings: readonly SentenceReading[],
  actors: readonly (readonly Actor[])[],
  language: CompiledLanguage,
): readonly (readonly Actor[])[] {
  const known = collect(readings, actors, language);
  if (known.length === 0) return actors;
  return readings.map((reading, at) => {
    const own = (actors[at] ?? []).map((actor) => rename(actor, reading, known, language));
    const more = findIn(reading, at, own, known, language);
    return more.length === 0 ? own : [...own, ...more].sort((a, b) => a.from - b.from);
  });
}

function collect(
  readings: readonly SentenceReading[],
  actors: readonly (readonly Actor[])[],
  language: CompiledLanguage,
): Known[] {
  const known: Known[] = [];
  for (const [sentence, list] of actors.entries()) {
    for (const actor of list)
      remember(known, actor, nameWords(actor, readings[sentence]), sentence, language);
  }
  return known;
}

function remember(
  known: Known[],
  { party, rank, usual, person }: Actor,
  words: readonly Token[],
  sentence: number,
  language: CompiledLanguage,
): void {
  const [first = '', family = ''] = namesOf(words);
  const shortest = isFamilyFirst(words) ? SHORTEST_NAME : SHORTEST_FAMILY;
  if (!person || words.length < 2 || (person.id === null && family.length < shortest)) return;
  const before = known.find((found) => isNamed(found, first, family, language));
  if (before && person.name.length < before.name.length) before.name = person.name;
  if (!before && known.length < MOST_KNOWN)
    known.push({ name: person.name, id: person.id, first, family, party, rank, usual, sentence });
}

/** First and family name; in the East Asian order (`Yoon Suk-yeol`) the family's comes first. */
const namesOf = (words: readonly Token[]): readonly (string | undefined)[] =>
  isFamilyFirst(words) ? [words.at(-1)?.fold, words[0]?.fold] : [words[0]?.fold, words.at(-1)?.fold];

const isFamilyFirst = (words: readonly Token[]): boolean => {
  const last = words.at(-1);
  return words.length === 3 && last?.glued === true && !last.capital;
};

const nameWords = ({ person }: Actor, reading: SentenceReading | undefined): readonly Token[] =>
  person === null || !reading
    ? []
    : reading.tokens
        .slice(person.from, person.to)
        .filter(({ kind, fold }) => kind === 'word' && !NO_NAMES.has(fold));

const isNamed = (known: Known, first: string, family: string, { lexicon }: CompiledLanguage): boolean =>
  lexicon.isSameWord(known.first, first) && lexicon.isSameWord(known.family, family);

function rename(
  actor: Actor,
  reading: SentenceReading,
  known: readonly Known[],
  language: CompiledLanguage,
): Actor {
  const { person } = actor;
  if (!person || person.id !== null) return actor;
  const words = nameWords(actor, reading);
  const family = words.at(-1)?.fold;
  if (!family) return actor;
  const found = known.find((one) =>
    words.length > 1
      ? isNamed(one, words[0]?.fold ?? '', family, language)
      : isNamedBy(one, family, language),
  );
  return found
    ? changeActor(actor, { person: { id: found.id, name: found.name, from: person.from, to: person.to } })
    : actor;
}

function findIn(
  reading: SentenceReading,
  sentence: number,
  own: readonly Actor[],
  known: readonly Known[],
  language: CompiledLanguage,
): Actor[] {
  const { tokens, entities, triggers } = reading;
  const isTaken = (at: number) =>
    [own, entities, triggers.map(wordsOf)].some((spans: readonly Span[]) =>
      spans.some(({ from, to }) => from <= at && at < to),
    );
  const found: Actor[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital) continue;
    const person = known.find(
      (one) =>
        one.sentence <= sentence &&
        isNamedBy(one, token.fold, language) &&
        ((one.id === null && one.family.length >= SHORTEST_FAMILY) || !isWithinAnother(at, reading)),
    );
    // Few words are anybody's name, so what else they are is asked last.
    if (person && !isTaken(at)) found.push(toActor(person, at, reading, language));
  }
  return found;
}

/** By the family name; who is known, also by the first of the names: Xi, Abiy, Anwar. */
function isNamedBy({ id, first, family }: Known, word: string, { lexicon }: CompiledLanguage): boolean {
  if (id === null) return lexicon.isSameWord(family, word);
  return (
    (first.length >= SHORTEST_NAME && lexicon.isSameWord(first, word)) ||
    (family.length >= SHORTEST_NAME && lexicon.isSameWord(family, word))
  );
}

/** A capitalised word beside it that is nothing else makes it part of another name. */
function isWithinAnother(at: number, { tokens, entities, triggers }: SentenceReading): boolean {
  return [at - 1, at + 1].some((beside) => {
    const token = tokens[beside];
    if (token?.kind !== 'word' || !token.capital || beside === 0) return false;
    const isThere = ({ from, to }: Span) => from <= beside && beside < to;
    return !entities.some(isThere) && !triggers.some(isThere);
  });
}

function toActor(known: Known, at: number, reading: SentenceReading, language: CompiledLanguage): Actor {
  const { tokens } = reading;
  const isWhole = language.lexicon.isSameWord(known.first, tokens[at - 1]?.fold ?? '');
  const from = isWhole ? at - 1 : at;
  const word = tokens[at]?.fold ?? '';
  const own = word.startsWith(known.family) || known.id === null ? known.family : known.first;
  const ending = word.slice(own.length);
  const head = { roles: ending === '' ? [] : language.lexicon.rolesOf(ending), bare: ending === '' };
  const { roles, bare } = rolesBeside({ from, to: at + 1 }, head, reading, language);
  return {
    from,
    to: at + 1,
    party: known.party,
    partyAt: null,
    person: { id: known.id, name: known.name, from, to: at + 1 },
    rank: known.rank,
    leads: false,
    many: false,
    usual: known.usual,
    rule: null,
    roles,
    bare,
    adjective: false,
    region: false,
    peer: false,
  };
}
