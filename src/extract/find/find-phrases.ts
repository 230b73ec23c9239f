/*
 * Groups the words that name one actor: country, office and name that stand together, or a list of countries with one office.
 */

import type { PartyCode } from '../../model/party';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Token } from '../text/tokens';
import { CAPITALS } from '../world-places';
import { isAdjective, isOwner, joins, type Phrase } from './join-phrases';
import type { EntityFound, SentenceReading } from './read-sentence';
import { skipTitles } from './unknown-name';

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
  if (isPost(open, entity, reading, language)) {
    open.to = entity.to;
    if (entity.sense.type === 'party') open.post = entity;
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
  if (isOrigin(open, entity, reading, language)) {
    extend(open, asParty(entity));
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

/** `посол России в Казахстане Алексей Бородавкин`: where an ambassador is accredited, between his office and his name. */
function isPost(
  { parties, office, person, to }: Phrase,
  entity: EntityFound,
  { tokens, entities, clauses }: SentenceReading,
  language: CompiledLanguage,
): boolean {
  const { before, glue, verbFinal } = language;
  if (verbFinal || parties.length !== 1 || person !== null) return false;
  if (office?.sense.type !== 'office' || office.sense.rank !== 'ambassador') return false;
  if (entity.sense.type !== 'place' && entity.sense.type !== 'party') return false;
  const between = tokens.slice(to, entity.from);
  const isAt = ({ fold }: Token) => (before.get(fold) ?? []).some((role) => role === 'at' || role === 'to');
  if (!between.some(isAt) || !between.every((token) => isAt(token) || glue.has(token.fold))) return false;
  const name = tokens[skipTitles(tokens, entity.to, language)];
  if (name?.kind !== 'word' || !name.capital || clauses[entity.to] !== clauses[to - 1]) return false;
  return !entities.some(({ from, sense }) => tokens[from] === name && sense.type !== 'person');
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

/** `a delegation from Hanoi`, `Delegacja z Kazachstanu`: those whose office no state is named by come from where the next word says. */
function isOrigin(
  { office, parties, person, to }: Phrase,
  entity: EntityFound,
  { tokens, clauses }: SentenceReading,
  { origins }: CompiledLanguage,
): boolean {
  if (entity.from !== to + 1 || !origins.has(tokens[to]?.fold ?? '')) return false;
  if (office?.sense.type !== 'office' || office.sense.rank !== 'other' || office.to !== to) return false;
  if (parties.length > 0 || person || clauses[to - 1] !== clauses[entity.from]) return false;
  const { sense } = entity;
  return sense.type === 'place'
    ? CAPITALS.get(sense.country) === sense.place
    : sense.type === 'party' && !sense.adjective;
}

/** A capital stands for its state. */
const asParty = (entity: EntityFound): EntityFound =>
  entity.sense.type === 'place'
    ? { ...entity, sense: { type: 'party', party: entity.sense.country, adjective: false } }
    : entity;

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
