/*
 * Groups the words that name one actor: country, office and name that stand together, or a list of countries with one office.
 */

import type { PartyCode } from '../../model/party';
import type { Role } from '../language-data';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Token } from '../text/tokens';
import { CAPITALS } from '../world-places';
import type { EntityFound, SentenceReading } from './read-sentence';

/** Token positions, and what stands in them. */
export interface Phrase {
  from: number;
  to: number;
  parties: EntityFound[];
  office: EntityFound | null;
  person: EntityFound | null;
  last: EntityFound;
}

/** Tokens that may stand between two words of one phrase. */
export const WIDEST_GAP = 3;
/** Tokens of two initials and their stops. */
const MOST_INITIALS = 4;
const DASHES = new Set(['-', '–', '—']);

export function findPhrases(reading: SentenceReading, language: CompiledLanguage): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [at, entity] of reading.entities.entries()) {
    const open = phrases.at(-1);
    if (open && goesOn(open, entity, reading.entities[at + 1], reading, language)) continue;
    if (entity.sense.type === 'place' || isRemit(entity, reading, language)) continue;
    const office = open && isNextHolder(open, entity, reading, language) ? open.office : null;
    phrases.push({ ...startPhrase(entity), ...(office && { office }) });
  }
  return phrases;
}

/** Whether the phrase takes in the entity, or goes on behind it; it is changed where it does. */
function goesOn(
  open: Phrase,
  entity: EntityFound,
  next: EntityFound | undefined,
  reading: SentenceReading,
  language: CompiledLanguage,
): boolean {
  if (isSeat(open, entity, next, reading, language)) {
    open.to = entity.to;
    return true;
  }
  if (isRemit(entity, reading, language)) {
    if (mayHold(open, entity, reading, language)) open.to = entity.to + 1;
    return true;
  }
  if (isCapitalOf(open, entity, reading)) {
    extend(open, { ...entity, sense: { type: 'party', party: entity.sense.country, adjective: false } });
    return true;
  }
  if (entity.sense.type === 'place' || !joins(open, entity, reading, language)) return false;
  extend(open, entity);
  return true;
}

/** `Turkiyaning Oʻzbekistondagi elchisi`, `Kazakistan'ın Ankara Büyükelçisi`: between a country and its ambassador stands only where that one is accredited. */
function isSeat(
  { parties, office, person, to }: Phrase,
  entity: EntityFound,
  next: EntityFound | undefined,
  { tokens, clauses }: SentenceReading,
  { glue, after }: CompiledLanguage,
): boolean {
  const { type } = entity.sense;
  if (type !== 'place' && type !== 'party') return false;
  if (parties.length !== 1 || office !== null || person !== null || next?.sense.type !== 'office')
    return false;
  if (clauses[to - 1] !== clauses[next.from]) return false;
  const before = tokens.slice(to, entity.from);
  const isOwned =
    next.sense.rank === 'ambassador' && before.length === 1 && before.every((token) => isOwner(token, after));
  if (!entity.roles.includes('at') && !isOwned) return false;
  return [...(isOwned ? [] : before), ...tokens.slice(entity.to, next.from)].every(({ fold }) =>
    glue.has(fold),
  );
}

/** `les présidents congolais Félix Tshisekedi et rwandais Paul Kagame`: one office, whose next holder an adjective begins. */
function isNextHolder(
  { office, parties, to }: Phrase,
  entity: EntityFound,
  { tokens }: SentenceReading,
  { joining }: CompiledLanguage,
): boolean {
  if (office === null || parties.length !== 1 || !isAdjective(parties[0]) || !isAdjective(entity))
    return false;
  const gap = tokens.slice(to, entity.from);
  const isBesideOffice = office.to <= (parties[0]?.from ?? 0);
  return (
    isBesideOffice &&
    gap.length <= LONGEST_NAME &&
    joining.has(gap.at(-1)?.fold ?? '') &&
    gap.slice(0, -1).every(({ capital, raw }) => capital || raw === '-')
  );
}

/** Tokens of a name and what joins the next to it. */
const LONGEST_NAME = 6;
/** `BMTning Afgʻoniston boʻyicha maxsus vakili`: what an office is for is no party to it. */
const isRemit = (
  { sense, to }: EntityFound,
  { tokens }: SentenceReading,
  { remit }: CompiledLanguage,
): boolean => (sense.type === 'party' || sense.type === 'place') && remit.has(tokens[to]?.fold ?? '');

/** Whether the owner of the office was just named, so that its phrase goes on behind the remit. */
const mayHold = (
  { parties, office, person, to }: Phrase,
  { from }: EntityFound,
  { tokens, clauses }: SentenceReading,
  { glue }: CompiledLanguage,
): boolean =>
  parties.length === 1 &&
  office === null &&
  person === null &&
  clauses[to - 1] === clauses[from] &&
  tokens.slice(to, from).every(({ fold }) => glue.has(fold));

/** `wysłannik Mińska`, `представитель Киева`: a capital stands for its state. It may have a president of its own. */
function isCapitalOf(
  { office, parties, person, to }: Phrase,
  entity: EntityFound,
  { tokens }: SentenceReading,
): entity is EntityFound & {
  readonly sense: { readonly type: 'place'; readonly country: PartyCode; readonly place: string };
} {
  if (entity.sense.type !== 'place' || office?.sense.type !== 'office' || parties.length > 0 || person)
    return false;
  const { rank } = office.sense;
  return (
    entity.from === to &&
    tokens[to]?.glued !== true &&
    entity.roles.includes('of') &&
    rank !== 'head-of-state' &&
    CAPITALS.get(entity.sense.country) === entity.sense.place
  );
}

const startPhrase = (entity: EntityFound): Phrase => ({
  from: entity.from,
  to: entity.to,
  parties: entity.sense.type === 'party' ? [entity] : [],
  office: entity.sense.type === 'office' ? entity : null,
  person: entity.sense.type === 'person' ? entity : null,
  last: entity,
});

function extend(phrase: Phrase, entity: EntityFound): void {
  if (entity.sense.type === 'party') phrase.parties.push(entity);
  else if (entity.sense.type === 'office') phrase.office = higherOf(phrase.office, entity);
  else phrase.person = entity;
  phrase.to = Math.max(phrase.to, entity.to);
  phrase.last = entity;
}

/** "His counterpart President Xi", "Prime Minister and Foreign Minister": what the first says least of is told by the second. */
const higherOf = (office: EntityFound | null, next: EntityFound): EntityFound =>
  office?.sense.type === 'office' && office.sense.rank !== 'other' ? office : next;

/** One office right after another, or joined to it, before the name of whoever holds both. */
function isSecondOffice(
  { office, person }: Phrase,
  gap: readonly Token[],
  entity: EntityFound,
  tokens: readonly Token[],
  { joining }: CompiledLanguage,
): boolean {
  if (office === null || person !== null) return false;
  const name = tokens[entity.to];
  if (name?.kind !== 'word' || !name.capital) return false;
  const areTitles = [office.from, entity.from].every((at) => tokens[at]?.capital === true);
  const isJoint = ({ raw, fold }: Token) => joining.has(fold) || raw === '/' || DASHES.has(raw);
  return areTitles && (gap.length === 0 || (gap.length === 1 && gap.every(isJoint)));
}

/** Tokens of what an office is of: `Kenya's Prime Cabinet Secretary`, `Uzbekistan's Ministry of Foreign Affairs delegation`. */
const LONGEST_DEPARTMENT = 6;

/** Capitalised words between a state and an office say what it is of, where only names bear a capital. */
function isOwnDepartment(
  { parties, office, person, last }: Phrase,
  gap: readonly Token[],
  { sense }: EntityFound,
  { capitalNames, after, glue, joining }: CompiledLanguage,
): boolean {
  if (!capitalNames || sense.type !== 'office' || parties.length !== 1 || office || person) return false;
  const [first] = gap;
  const isOwned = first !== undefined && isOwner(first, after);
  if (!(isOwned || isAdjective(last)) || gap.length > LONGEST_DEPARTMENT) return false;
  const words = isOwned ? gap.slice(1) : gap;
  const isName = ({ kind, capital, fold }: Token) =>
    kind === 'word' && (capital || glue.has(fold) || joining.has(fold));
  return words.some(({ capital }) => capital) && words.every(isName);
}

function joins(
  phrase: Phrase,
  entity: EntityFound,
  reading: SentenceReading,
  language: CompiledLanguage,
): boolean {
  const { tokens, clauses } = reading;
  const gap = tokens.slice(phrase.to, entity.from);
  if (isOwnDepartment(phrase, gap, entity, language)) return true;
  const isParty = entity.sense.type === 'party';
  if (
    phrase.person !== null ||
    isFar(gap, language) ||
    (language.verbFinal && isClosed(phrase, entity, isParty))
  )
    return false;
  // `ministres congolais et rwandais des Affaires étrangères`: whatever stands within the office is whose it is.
  if (isParty && entity.to <= phrase.to) return phrase.office !== null;
  if (isParty && phrase.last.sense.type === 'party')
    return (
      isListed(gap, language) &&
      !(isAdjective(entity) && !isAdjective(phrase.last) && !joinsAny(gap, language))
    );
  if (entity.sense.type === 'office' && isSecondOffice(phrase, gap, entity, tokens, language)) return true;
  return (
    clauses[phrase.to - 1] === clauses[entity.from] && joinsAcross(gap, phrase, entity, reading, language)
  );
}

/** Whether what stands between lets the two be one phrase. */
function joinsAcross(
  gap: readonly Token[],
  phrase: Phrase,
  entity: EntityFound,
  { tokens }: SentenceReading,
  language: CompiledLanguage,
): boolean {
  const { before } = language;
  const isParty = entity.sense.type === 'party';
  const origin = isParty && phrase.office?.to === phrase.to && isFrom(gap.at(-1)?.fold, before);
  if (!isBridged(origin ? gap.slice(0, -1) : gap, bearsFamilyOf(phrase, entity), language)) return false;
  if (isParty) return takesParty(phrase, entity, gap.at(-1)?.fold, language);
  return entity.sense.type === 'office'
    ? phrase.office === null && !isGoneTo(phrase, tokens[phrase.from - 1], before)
    : takesName(phrase);
}

/** A name belongs to the office before it; after a bare country it is someone else's. */
function takesName({ office, parties }: Phrase): boolean {
  const last = parties.at(-1);
  return office !== null || (last?.sense.type === 'party' && isAdjective(last));
}

/** `J. D. Vance` has four tokens before its family name. */
const isFar = (gap: readonly Token[], { glue }: CompiledLanguage): boolean =>
  gap.length > WIDEST_GAP &&
  !(gap.length <= MOST_INITIALS && gap.every(({ fold }, at) => isInitial(gap, at) || glue.has(fold)));

/** Nothing stands between but glue; before a known family name, given names spelled in a way that is not known. */
function isBridged(
  gap: readonly Token[],
  mayHaveGiven: boolean,
  { glue, titles, joining, before, after }: CompiledLanguage,
): boolean {
  const isGiven = (token: Token, at: number) =>
    mayHaveGiven && (isGivenName(token, before, joining) || isInitial(gap, at));
  const isGlue = (token: Token) =>
    glue.has(token.fold) || titles.has(token.fold) || token.fold === '-' || isOwner(token, after);
  return gap.every((token, at) => isGlue(token) || isGiven(token, at));
}

/** "Kazakhstan and Russia", "Kazakhstan, Russia", "Казахстан - Россия": what stands between two parties of a list. */
const isListed = (gap: readonly Token[], { joining, glue }: CompiledLanguage): boolean => {
  const isLink = ({ raw, fold }: Token) => raw === ',' || DASHES.has(raw) || joining.has(fold);
  return gap.some(isLink) && gap.every((token) => isLink(token) || glue.has(token.fold));
};

/** `after a visit to Serbia, Chinese President Xi`: a comma alone joins no adjective to a country. */
const joinsAny = (gap: readonly Token[], { joining }: CompiledLanguage): boolean =>
  gap.some(({ fold }) => joining.has(fold));

/**
 * A country after its office, where no preposition says that one goes there; `his colleague from Guinea-Bissau`. Where articles show
 * case an adjective after the office opens another phrase: `der Minister seinen kasachischen Kollegen`.
 */
const takesParty = (
  { office, parties }: Phrase,
  entity: EntityFound,
  word: string | undefined,
  { before, articles }: CompiledLanguage,
): boolean =>
  office !== null &&
  parties.length === 0 &&
  !(articles.size > 0 && isAdjective(entity)) &&
  (!startsRole(word, before) || (!isAdjective(entity) && isFrom(word, before)));

/** Where the head closes its phrase, a country never follows its office, and one in a case of its own is a place. */
const isClosed = (phrase: Phrase, entity: EntityFound, isParty: boolean): boolean =>
  isOwnOffice(phrase, entity) || isCaseClosed(phrase, isParty);

/** `Мемлекет басшысы Ердоғанмен кездесті`: the own head of state, and whom he met. */
const isOwnOffice = ({ office, parties }: Phrase, { sense, roles }: EntityFound): boolean =>
  sense.type === 'person' &&
  parties.length === 0 &&
  office?.sense.type === 'office' &&
  office.sense.party !== null &&
  office.sense.party !== sense.party &&
  roles.some((role) => role === 'with' || role === 'object');

const isCaseClosed = ({ office, last }: Phrase, isParty: boolean): boolean =>
  isParty
    ? office !== null
    : last.sense.type === 'party' && last.roles.length > 0 && !last.roles.includes('of');

/** A known family name of another country is somebody else's: `Финляндия Президенті Стубб Тоқаевпен`. */
const bearsFamilyOf = ({ parties }: Phrase, { sense }: EntityFound): boolean =>
  sense.type === 'person' &&
  (parties.length === 0 ||
    parties.some((party) => party.sense.type === 'party' && party.sense.party === sense.party));

/** How `after` lists an ending that an apostrophe parts from its name. */
export const suffixKey = (token: Token | undefined): string => (token?.glued ? `'${token.fold}` : '');

/** `Kazakistan'ın Dışişleri Bakanı`: the ending of an owner, parted by an apostrophe. */
const isOwner = (token: Token, after: CompiledLanguage['after']): boolean =>
  (after.get(suffixKey(token)) ?? []).includes('of');

const isFrom = (word: string | undefined, before: CompiledLanguage['before']): boolean =>
  (before.get(word ?? '') ?? []).includes('from');

/** `К.` in `К.Токаев`, and its full stop. */
function isInitial(gap: readonly Token[], at: number): boolean {
  const letter = gap[at]?.raw === '.' ? gap[at - 1] : gap[at];
  return letter?.kind === 'word' && letter.capital && letter.raw.length === 1;
}

/** `the arrival in Russia of the president`, `приезд в Россию президента`: the country is where, and not whose. */
const isGoneTo = ({ last }: Phrase, word: Token | undefined, before: CompiledLanguage['before']): boolean =>
  !isAdjective(last) &&
  !last.roles.includes('of') &&
  (before.get(word?.fold ?? '') ?? []).some((role) => role === 'to' || role === 'at');

const isGivenName = (
  { kind, capital, fold }: Token,
  before: CompiledLanguage['before'],
  joining: CompiledLanguage['joining'],
): boolean => kind === 'word' && capital && !before.has(fold) && !joining.has(fold);

/** "president to Kazakhstan" is no president of Kazakhstan; "of" is glue and a role at once. */
const startsRole = (word: string | undefined, before: ReadonlyMap<string, readonly Role[]>): boolean =>
  word !== undefined && before.has(word) && !(before.get(word) ?? []).includes('of');

export const isAdjective = (entity: EntityFound | undefined): boolean =>
  entity?.sense.type === 'party' && entity.sense.adjective;
