/*
 * Puts together who is spoken of: `Russian Foreign Minister Sergey Lavrov`, `президенты Казахстана и России`, `Қазақстан
 * Президенті Тоқаев`. Country, office and name that stand together are one actor; a list of countries with one office is one
 * actor for each. What its place in the sentence shows (from preposition, postposition, ending) is its role.
 */
import type { Rank } from '../../model/event';
import type { PartyCode } from '../../model/party';
import type { Role } from '../language-data';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { labelAt } from './find-home';
import { findPhrases, isAdjective, type Phrase, WIDEST_GAP } from './find-phrases';
import { nameEach } from './name-each';
import type { EntityFound, SentenceReading } from './read-sentence';
import { rolesBeside } from './roles-beside';
import {
  findNameAfter,
  findNameBefore,
  findUnknownName,
  isClosed,
  skipTitles,
  type UnknownName,
} from './unknown-name';

export interface Actor {
  /** Token positions of the whole phrase. */
  readonly from: number;
  readonly to: number;
  readonly party: PartyCode | null;
  /** Token positions of the words that name the party, where it is named. */
  readonly partyAt: { readonly from: number; readonly to: number } | null;
  readonly person: {
    readonly id: string | null;
    readonly name: string;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly rank: Rank | null;
  /** Its office may be any leader's. */
  readonly leads: boolean;
  /** Its office is said of several. */
  readonly many: boolean;
  /** Whose the office is where nothing in the article says so. */
  readonly usual: PartyCode | null;
  /** Rule by which its office was read. */
  readonly rule: string | null;
  readonly roles: readonly Role[];
  /** In its plain form, with no preposition before it. */
  readonly bare: boolean;
  /** Only an adjective names it (`Kazakh`), so it says nothing of where anybody goes. */
  readonly adjective: boolean;
  /** One of the states of a region that is named as a whole. */
  readonly region: boolean;
}

/** `home` is the state whose news the article tells. */
export function findActors(
  reading: SentenceReading,
  language: CompiledLanguage,
  home: PartyCode | null,
): Actor[] {
  const phrases = findPhrases(reading, language).filter((phrase) => !isFormer(phrase, reading, language));
  const actors = phrases.flatMap((phrase, at) =>
    toActors(phrase, phrases[at - 1], phrases[at + 1], reading, language).map((actor) =>
      withOwn(actor, phrase, home),
    ),
  );
  return mergeAppositions(joinRemit(actors, reading), reading, language);
}

/** `der frühere Bundeskanzler Schröder`, `Ex-Kanzlerin Merkel`. */
function isFormer(
  { from, to, office }: Phrase,
  { tokens }: SentenceReading,
  { former }: CompiledLanguage,
): boolean {
  if (!office || former.size === 0) return false;
  const before = tokens[from - 1]?.raw === '-' ? from - 2 : from - 1;
  return tokens.slice(Math.max(0, before), to).some(({ fold }) => former.has(fold));
}

/** `Bundespräsident`, `Außenministerin Meinl-Reisinger`: of the own state where nothing else is said; met with, it may be the other side's. */
function withOwn(actor: Actor, { office }: Phrase, home: PartyCode | null): Actor {
  if (office?.sense.type !== 'office' || !office.sense.own || home === null) return actor;
  const isMeant = office.sense.party !== null || actor.roles.length === 0;
  return isMeant ? { ...actor, usual: home } : actor;
}

function toActors(
  phrase: Phrase,
  previous: Phrase | undefined,
  next: Phrase | undefined,
  reading: SentenceReading,
  language: CompiledLanguage,
): Actor[] {
  const end = next?.from ?? reading.tokens.length;
  const unknown = findUnknown(phrase, previous?.to ?? 0, end, reading, language);
  const to = Math.max(unknown?.to ?? 0, phrase.to);
  const { roles, bare } = rolesOf(phrase, unknown, to, reading, language);
  const person = personOf(phrase, unknown);
  // Whole from the start: putting actors together from pieces costs more than finding them.
  const base: Actor = {
    from: phrase.from,
    to,
    party: null,
    partyAt: null,
    person,
    ...officeOf(phrase),
    roles,
    bare,
    adjective: false,
    region: false,
  };
  // "The presidents recalled": both of them, and not the one who was named last.
  const isBoth = reading.bothAt.has(phrase.office?.from ?? -1);
  if (phrase.parties.length === 0 && !person) return phrase.office && !isBoth ? [base] : [];
  if (person && phrase.parties.length < 2 && !phrase.parties.some(isRegion))
    return [{ ...base, ...sideOf(phrase, to, reading, language) }];
  const listed = toList(phrase, base);
  return phrase.office ? nameEach(listed, unknown, reading, end, language) : listed;
}

/** Whose the one is who is named. */
function sideOf(
  { person, office, parties: [entity] }: Phrase,
  to: number,
  { tokens }: SentenceReading,
  language: CompiledLanguage,
): Pick<Actor, 'party' | 'partyAt'> {
  const own = entity ? partyOf(entity) : { party: null, partyAt: null };
  const isPlain = office !== null && isAdjective(entity) && language.capitalNames;
  return {
    party: ownParty(person, own.party, isPlain) ?? labelAt(tokens, to, language),
    partyAt: own.partyAt,
  };
}

/** What the office says, whoever holds it. */
function officeOf({ office }: Phrase): Pick<Actor, 'rank' | 'leads' | 'many' | 'usual' | 'rule'> {
  const sense = office?.sense.type === 'office' ? office.sense : null;
  const { rank = null, rule = null, leads = false, many = false, party: usual = null } = sense ?? {};
  return { rank, leads, many, usual, rule };
}

/** One actor for each party of a list. */
const toList = ({ office, parties }: Phrase, base: Actor): Actor[] =>
  parties.flatMap((entity, at) =>
    partiesOf(entity).map((party) => ({
      ...base,
      from: office ? base.from : entity.from,
      to: office ? base.to : entity.to,
      party,
      partyAt: partyOf(entity).partyAt,
      // A name after a list belongs to the last of it.
      person: at === parties.length - 1 && !isRegion(entity) ? base.person : null,
      adjective: office === null && isAdjective(entity),
      region: isRegion(entity),
    })),
  );

function findUnknown(
  { office, person, from, to }: Phrase,
  start: number,
  end: number,
  reading: SentenceReading,
  language: CompiledLanguage,
): UnknownName | null {
  if (!office || person) return null;
  // Where the name closes the phrase, it bears the case: after `президентін` another begins.
  const bearsCase = language.verbFinal && office.roles.some((role) => role !== 'of');
  if (bearsCase) return null;
  return (
    findUnknownName(reading, startOfName(reading, to, language), end, language) ??
    findNameBefore(reading, from, start, language) ??
    findNameAfter(reading, to, end, language)
  );
}

/** Tokens of a military rank. */
const LONGEST_TITLE = 5;

/** A rank may stand between the office and the name: `министрі генерал-лейтенант`. */
function startOfName({ tokens }: SentenceReading, from: number, language: CompiledLanguage): number {
  const { glue, verbFinal } = language;
  let at = skipTitles(tokens, from, language);
  while (
    verbFinal &&
    at - from < LONGEST_TITLE &&
    (glue.has(tokens[at]?.fold ?? '') || tokens[at]?.raw === '-')
  )
    at++;
  return tokens[at]?.capital ? at : from;
}

const isRegion = ({ sense }: EntityFound): boolean => sense.type === 'party' && sense.also !== undefined;

const partiesOf = ({ sense }: EntityFound): PartyCode[] =>
  sense.type === 'party' ? [sense.party, ...(sense.also ?? [])] : [];

const partyOf = (entity: EntityFound): Pick<Actor, 'party' | 'partyAt'> =>
  entity.sense.type === 'party'
    ? { party: entity.sense.party, partyAt: { from: entity.from, to: entity.to } }
    : { party: null, partyAt: null };

/**
 * The gazetteer knows whose somebody is; "his Russian counterpart Lavrov" says the same. Where it plainly says another, offices have
 * changed hands: "Portuguese Prime Minister António Costa".
 */
function ownParty(person: EntityFound | null, said: PartyCode | null, isPlain: boolean): PartyCode | null {
  if (person?.sense.type !== 'person') return said;
  const candidates = [person.sense, ...person.others].filter((sense) => sense.type === 'person');
  if (said !== null && (isPlain || candidates.some(({ party }) => party === said))) return said;
  // The lists may know one person twice.
  const parties = new Set(candidates.map(({ party }) => party));
  return parties.size === 1 ? (person.sense.party ?? said) : said;
}

function personOf(
  { person, parties }: Phrase,
  unknown: { readonly from: number; readonly to: number; readonly name: string } | null,
): Actor['person'] {
  if (person?.sense.type !== 'person')
    return unknown && { id: null, name: unknown.name, from: unknown.from, to: unknown.to };
  const said = parties[0]?.sense.type === 'party' ? parties[0].sense.party : null;
  const candidates = [person.sense, ...person.others].filter((sense) => sense.type === 'person');
  const meant = candidates.find(({ party }) => said !== null && party === said) ?? person.sense;
  return { id: meant.id, name: meant.name, from: person.from, to: person.to };
}

/** From the word before, the word after, else the ending of the last word that bears one. */
function rolesOf(
  phrase: Phrase,
  unknown: UnknownName | null,
  to: number,
  reading: SentenceReading,
  language: CompiledLanguage,
): { readonly roles: readonly Role[]; readonly bare: boolean } {
  return rolesBeside(
    { from: phrase.from, to },
    phrase.person ??
      (unknown && (unknown.bare || unknown.roles.length > 0) ? unknown : undefined) ??
      phrase.office ??
      phrase.last,
    reading,
    language,
  );
}

/** Words between an office and its name that say what for: `EU Special Representative for Central Asia Eduards Stiprais`. */
const LONGEST_REMIT = 8;

/** Where an office without a name is followed, with no mark between, by a name of the same party. */
function joinRemit(actors: readonly Actor[], { tokens }: SentenceReading): Actor[] {
  const named = new Set<Actor>();
  return actors
    .map((actor, at) => {
      if (actor.rank === null || actor.person !== null || actor.party === null) return actor;
      const next = actors.slice(at + 1).find(({ region }) => !region);
      const isName = next?.person && next.rank === null && next.party === actor.party;
      if (!isName || next.from - actor.to > LONGEST_REMIT) return actor;
      const between = tokens.slice(actor.to, next.from);
      if (between.length === 0 || between.some(({ kind }) => kind !== 'word')) return actor;
      if (!actors.some(({ region, from }) => region && from > actor.from && from < next.from)) return actor;
      named.add(next);
      return { ...actor, to: next.to, person: next.person };
    })
    .filter((actor) => !named.has(actor));
}

/** `Tokayev, the President of Kazakhstan,`: a name and the office beside it are one. */
function mergeAppositions(
  actors: readonly Actor[],
  { tokens }: SentenceReading,
  language: CompiledLanguage,
): Actor[] {
  const { glue } = language;
  const merged: Actor[] = [];
  for (const actor of actors) {
    const before = merged.at(-1);
    if (before && isNameOf(before, actor, tokens, language)) {
      const party = before.party ?? before.usual ?? actor.party;
      const { rank, rule } = actor.rank === null ? before : actor;
      merged[merged.length - 1] = { ...before, to: actor.to, party, person: actor.person, rank, rule };
      continue;
    }
    const isApposed =
      before?.person &&
      before.rank === null &&
      actor.rank !== null &&
      actor.person === null &&
      (actor.party === null || before.party === null || actor.party === before.party) &&
      tokens
        .slice(before.to, actor.from)
        .every(({ raw, fold }) => raw === ',' || raw === '(' || glue.has(fold)) &&
      actor.from - before.to <= WIDEST_GAP;
    if (!isApposed) {
      merged.push(actor);
      continue;
    }
    merged[merged.length - 1] = {
      ...before,
      to: actor.to,
      party: before.party ?? actor.party,
      partyAt: actor.partyAt,
      rank: actor.rank,
      rule: actor.rule,
    };
  }
  return merged;
}

/** `the president of Kazakhstan, Kassym-Jomart Tokayev,`: the known name between commas is who holds the office before it. */
function isNameOf(
  before: Actor,
  actor: Actor,
  tokens: SentenceReading['tokens'],
  language: CompiledLanguage,
): boolean {
  // `his Ugandan counterpart, President Yoweri Museveni,`: the second office tells more of the same.
  const isMore = actor.rank === null || (before.rank === 'other' && actor.party === null);
  const isName = before.rank !== null && before.person === null && actor.person !== null && isMore;
  if (!isName || language.verbFinal || tokens[before.to]?.raw !== ',') return false;
  if (actor.rank === null && actor.party === null) return false;
  if (before.party !== null && actor.party !== null && before.party !== actor.party) return false;
  if (skipTitles(tokens, before.to + 1, language) !== actor.from) return false;
  // Many forget the second comma, and in full only the one who holds that office is named so.
  const isFull = before.party !== null && actor.to - actor.from >= 2;
  return isFull || isClosed(tokens[actor.to], language);
}
