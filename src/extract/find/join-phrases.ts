/* What belongs to one phrase: an office, its country and the name beside it. */
import type { Role } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { DASHES } from '../text/letters';
import { type Token, tokenBefore } from '../text/tokens';
import type { EntityFound, SentenceReading } from './read-sentence';

export function joins(
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
    ? phrase.office === null && !isGoneTo(phrase, tokenBefore(tokens, phrase.from), before)
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
 * case an adjective after the office opens another phrase, and so does a country in no case of an owner: `der Minister seinen
 * kasachischen Kollegen`, `auf Einladung des Kanzlers Deutschland besucht`.
 */
const takesParty = (
  { office, parties }: Phrase,
  entity: EntityFound,
  word: string | undefined,
  { before, articles }: CompiledLanguage,
): boolean =>
  office !== null &&
  parties.length === 0 &&
  !(articles.size > 0 && (isAdjective(entity) || (word === undefined && !entity.roles.includes('of')))) &&
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
export const isOwner = (token: Token, after: CompiledLanguage['after']): boolean =>
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

/** Token positions, and what stands in them. */
export interface Phrase {
  from: number;
  to: number;
  parties: EntityFound[];
  office: EntityFound | null;
  person: EntityFound | null;
  last: EntityFound;
  /** The country between an ambassador's office and his name, where he is accredited. */
  post?: EntityFound;
}

/** Tokens that may stand between two words of one phrase. */
export const WIDEST_GAP = 3;

/** Tokens of two initials and their stops. */
export const MOST_INITIALS = 4;

/** One office right after another, or joined to it, before the name of whoever holds both. */
export function isSecondOffice(
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

/** Capitalised words between a state and an office say what it is of, where only names bear a capital. */
export function isOwnDepartment(
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

/** Tokens of what an office is of: `Kenya's Prime Cabinet Secretary`, `Uzbekistan's Ministry of Foreign Affairs delegation`. */
export const LONGEST_DEPARTMENT = 6;
