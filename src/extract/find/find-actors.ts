/*
 * Puts together who is spoken of: `Russian Foreign Minister Sergey Lavrov`, `президенты Казахстана и России`, `Қазақстан
 * Президенті Тоқаев`. Country, office and name that stand together are one actor; a list of countries with one office is one
 * actor for each. What its place in the sentence shows (from preposition, postposition, ending) is its role.
 */
import type { Rank } from '../../model/event';
import type { PartyCode } from '../../model/party';
import type { Role } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { changeActor, changeReading } from './copies';
import { isQuoting } from './find-entities';
import { labelAt } from './find-home';
import { findPhrases } from './find-phrases';
import { joinLed } from './join-led';
import { isAdjective, type Phrase } from './join-phrases';
import { joinRemit, mergeAppositions } from './merge-appositions';
import { nameEach } from './name-each';
import { nameLists } from './name-list';
import { findNameOf } from './name-of-phrase';
import type { EntityFound, SentenceReading } from './read-sentence';
import { rolesOf } from './roles-of-phrase';

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
  /** It is somebody's counterpart, of another party than his. */
  readonly peer: boolean;
}

/** `home` is the state whose news the article tells. */
export function findActors(
  reading: SentenceReading,
  language: CompiledLanguage,
  home: PartyCode | null,
): Actor[] {
  const phrases = findPhrases(reading, language).filter((phrase) => !isFormer(phrase, reading, language));
  const actors = phrases.flatMap((phrase, at) =>
    toActors(phrase, at > 0 ? phrases[at - 1] : undefined, phrases[at + 1], reading, language).map((actor) =>
      withOwn(actor, phrase, home),
    ),
  );
  const listed = nameLists(joinRemit(actors, reading), reading, language);
  const joined = joinLed(mergeAppositions(listed, reading, language), reading, language);
  return language.verbFinal ? shareCase(joined, reading, language) : joined;
}

/** `Trump ve Putin'in`, `Aliyev ve Paşinyan ile`: the last of two bears the case of both. */
function shareCase(
  actors: readonly Actor[],
  { tokens }: SentenceReading,
  { joining }: CompiledLanguage,
): Actor[] {
  return actors.map((actor, at) => {
    const next = actors[at + 1];
    const isJoined =
      next !== undefined && next.from === actor.to + 1 && joining.has(tokens[actor.to]?.fold ?? '');
    const isOne = actor.person !== null && next?.person !== null;
    return isJoined && isOne && actor.roles.length === 0 && next.roles.length > 0
      ? changeActor(actor, { roles: next.roles, bare: false })
      : actor;
  });
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
  return isMeant ? changeActor(actor, { usual: home }) : actor;
}

/** Words between an office and the house that is called by it: `Devlet Başkanı Yazlık Sarayı`. */
const LONGEST_HOUSE = 2;

function isHouse(
  { office, person, to }: Phrase,
  reading: SentenceReading,
  language: CompiledLanguage,
): boolean {
  if (language.capitalNouns || !office || person || office.roles.length > 0) return false;
  for (let at = to; at <= to + LONGEST_HOUSE && reading.tokens[at]?.capital; at++)
    if (reading.nouns.has(at) && reading.tokens[at]?.kind === 'word') return true;
  return false;
}

function toActors(
  found: Phrase,
  previous: Phrase | undefined,
  next: Phrase | undefined,
  sentence: SentenceReading,
  language: CompiledLanguage,
): Actor[] {
  const { phrase, reading } = withoutNamesake(found, sentence, language);
  if (isHouse(phrase, reading, language)) return [];
  const end = next?.from ?? reading.tokens.length;
  const unknown = findNameOf(phrase, previous?.to ?? 0, end, reading, language);
  const to = Math.max(unknown?.to ?? 0, phrase.to);
  const office = phrase.office?.sense.type === 'office' ? phrase.office.sense : null;
  const { rank = null, rule = null, leads = false, many = false, peer = false } = office ?? {};
  const { roles, bare } = rolesOf(phrase, unknown, to, reading, language);
  const person = personOf(phrase, unknown);
  const usual = usualOf(office, person, reading);
  // Whole from the start: putting actors together from pieces costs more than finding them.
  const base: Actor = {
    from: phrase.from,
    to,
    party: null,
    partyAt: null,
    person,
    rank,
    leads,
    many,
    usual,
    rule,
    roles,
    bare,
    adjective: false,
    region: false,
    peer,
  };
  if (phrase.parties.length === 0 && !person) return isOneOffice(phrase, reading) ? [base] : [];
  if (isList(phrase, person)) {
    const listed = toList(phrase, base);
    return phrase.office ? nameEach(listed, unknown, reading, end, language) : listed;
  }
  const own = ownSide(phrase, language);
  const party = own.party ?? labelAt(reading.tokens, to, language);
  const actor = changeActor(base, { party, partyAt: own.partyAt });
  return phrase.post ? [actor, toPost(phrase.post, base)] : [actor];
}

/** The country in `the ambassador of Russia in Kazakhstan Alexei Borodavkin`, which is where, and nobody who acts. */
const toPost = (post: EntityFound, base: Actor): Actor =>
  changeActor(base, {
    ...partyOf(post),
    from: post.from,
    to: post.to,
    person: null,
    rank: null,
    rule: null,
    roles: ['at'],
    bare: false,
  });

/** `Президент Ирана Хасан Рухани`: an office with its country says whose somebody is who is known by one name alone; he is a namesake then. */
function withoutNamesake(
  phrase: Phrase,
  reading: SentenceReading,
  { verbFinal }: CompiledLanguage,
): { readonly phrase: Phrase; readonly reading: SentenceReading } {
  const { office, person, parties } = phrase;
  const [party] = parties;
  const isPlain = !verbFinal && office !== null && parties.length === 1 && !isAdjective(party);
  if (!isPlain || person?.sense.type !== 'person' || party?.sense.type !== 'party')
    return { phrase, reading };
  const to = Math.max(office.to, party.to);
  const known = [person.sense, ...person.others].filter((sense) => sense.type === 'person');
  const code = party.sense.party;
  const isOther = known.every((sense) => sense.party?.length === 2 && sense.party !== code);
  if (code.length !== 2 || person.to - person.from > 1 || person.from < to || !isOther)
    return { phrase, reading };
  const entities = reading.entities.filter((entity) => entity !== person);
  return { phrase: { ...phrase, person: null, to }, reading: changeReading(reading, { entities }) };
}

/** "The presidents recalled" are both of them, and not the one who was named last. */
const isOneOffice = ({ office }: Phrase, { bothAt }: SentenceReading): boolean =>
  office !== null && !bothAt.has(office.from);

const isList = ({ parties }: Phrase, person: Actor['person']): boolean =>
  parties.length > 1 || !person || parties.some(isRegion);

/** Whose somebody is who stands alone. */
function ownSide(
  { office, person, parties: [entity] }: Phrase,
  { capitalNames }: CompiledLanguage,
): Pick<Actor, 'party' | 'partyAt'> {
  const said = entity ? partyOf(entity) : { party: null, partyAt: null };
  const isPlain = office !== null && isAdjective(entity) && capitalNames;
  return { partyAt: said.partyAt, party: ownParty(person, said.party, isPlain) };
}

/** One actor for each party of a list. */
const toList = ({ office, parties }: Phrase, base: Actor): Actor[] =>
  parties.flatMap((entity, at) =>
    partiesOf(entity).map((party) =>
      changeActor(base, {
        from: office ? base.from : entity.from,
        to: office ? base.to : entity.to,
        party,
        partyAt: partyOf(entity).partyAt,
        // A name after a list belongs to the last of it.
        person: at === parties.length - 1 && !isRegion(entity) ? base.person : null,
        adjective: office === null && isAdjective(entity),
        region: isRegion(entity),
      }),
    ),
  );

/** Whose an office is where nothing says so; in a quotation "our president" is the speaker's. */
function usualOf(
  office: Extract<EntityFound['sense'], { type: 'office' }> | null,
  person: Actor['person'],
  { tokens }: SentenceReading,
): PartyCode | null {
  if (office === null || office.party === null) return null;
  if (office.unnamed && person !== null && person.id === null) return null;
  return office.ours && isQuoting(tokens) ? null : office.party;
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
