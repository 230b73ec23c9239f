/*
 * The name that no list has beside an office, in its plain form: `с послом Игорем Алексеевым` speaks of Igor Alekseev. The case is that
 * of the office before it, so that nothing is cut from a name that only looks inflected.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { romanise } from '../text/romanise';
import { type Token, tokenBefore } from '../text/tokens';
import type { Phrase } from './join-phrases';
import type { SentenceReading } from './read-sentence';
import { isPlainOffice } from './roles-of-phrase';
import {
  findNameAfter,
  findNameBefore,
  findUnknownName,
  skipTitles,
  type UnknownName,
  writeName,
} from './unknown-name';

/** Letters that are left of a name at least. */
const SHORTEST = 2;

/** O(letters of the name × endings). */
function inPlainForm(
  name: UnknownName | null,
  { office, parties }: Phrase,
  { tokens }: SentenceReading,
  { plainNames, before, spelling: { letters } }: CompiledLanguage,
): UnknownName | null {
  if (!name || !office || name.from < office.to || parties.length > 1) return name;
  const preposition = before.get(tokenBefore(tokens, office.from)?.fold ?? '') ?? [];
  const shown = isPlainOffice(office, tokens, plainNames)
    ? []
    : office.roles.length > 0
      ? office.roles
      : preposition.filter((role) => role === 'with');
  const first = tokens[office.from]?.fold ?? '';
  const byWord = plainNames.find(({ offices }) => offices.has(first));
  const { endings } =
    byWord ?? plainNames.find(({ roles }) => roles.some((role) => shown.includes(role))) ?? {};
  if (!endings) return name;
  const write = ({ raw, kind, capital }: Token): string => {
    const word = letters ? romanise(raw, letters) : raw;
    const lower = word.toLowerCase();
    const isName = kind === 'word' && capital;
    const found = endings.find(
      ({ from, to }) => isName && lower.endsWith(from) && lower.length - from.length + to.length > SHORTEST,
    );
    if (!found) return word;
    const kept = word.slice(0, word.length - found.from.length) + found.to;
    return word.charAt(0) + kept.slice(1);
  };
  return { ...name, name: romanise(writeName(tokens, name.from, name.to, write), letters) };
}

export function findNameOf(
  phrase: Phrase,
  start: number,
  end: number,
  reading: SentenceReading,
  language: CompiledLanguage,
): UnknownName | null {
  return inPlainForm(findUnknown(phrase, start, end, reading, language), phrase, reading, language);
}

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
