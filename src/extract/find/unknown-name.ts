/* A name that the gazetteer does not know: capitalised words right after an office. */
import type { Role } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { romanise } from '../text/romanise';
import { type Token, tokenBefore } from '../text/tokens';
import { wordsOf } from './place-verbs';
import type { SentenceReading } from './read-sentence';

export interface UnknownName {
  readonly from: number;
  readonly to: number;
  /** In Latin letters, without its case ending. */
  readonly name: string;
  /** What its ending shows; empty where the office beside it must tell. */
  readonly roles: readonly Role[];
  /** In its plain form, in a language whose names bear case. */
  readonly bare: boolean;
}

const MOST_WORDS = 4;

/** The name before a comma and an office: `Roman Vassilenko, Deputy Foreign Minister`; two words at least. */
export function findNameBefore(
  { tokens, entities }: SentenceReading,
  office: number,
  start: number,
  { before, joining, glue, spelling }: CompiledLanguage,
): UnknownName | null {
  let to = office;
  while (glue.has(tokenBefore(tokens, to)?.fold ?? '')) to--;
  if (tokenBefore(tokens, to)?.raw !== ',') return null;
  to--;
  let from = to;
  while (from > start && to - from < MOST_WORDS) {
    const token = tokens[from - 1];
    const isFunctionWord = before.has(token?.fold ?? '') || joining.has(token?.fold ?? '');
    if (token?.kind !== 'word' || !token.capital || isFunctionWord) break;
    from--;
  }
  if (to - from < 2 || entities.some((entity) => entity.from < to && from < entity.to)) return null;
  const words = tokens.slice(from, to).map(({ raw }) => raw);
  return { from, to, name: romanise(words.join(' '), spelling.letters), roles: [], bare: false };
}

/** Tokens between an office and its name that say what for: `ministre des Affaires étrangères, de la Coopération et …, M. X`. */
const LONGEST_REMIT = 16;

/** The name between commas after an office, two words at least: `le président du Togo, M. Faure Gnassingbé,`. */
export function findNameAfter(
  reading: SentenceReading,
  from: number,
  end: number,
  language: CompiledLanguage,
): UnknownName | null {
  if (language.verbFinal) return null;
  const { tokens, triggers } = reading;
  const last = Math.min(end, from + LONGEST_REMIT, tokens.length);
  for (let at = from; at < last; at++) {
    const { kind, raw } = tokens[at] ?? {};
    if (triggers.some((trigger) => trigger.from <= at && at < trigger.to)) return null;
    if (kind !== 'mark') continue;
    if (raw !== ',') return null;
    const name = findUnknownName(reading, skipTitles(tokens, at + 1, language), end, language);
    if (name !== null && name.to - name.from >= 2 && isClosed(tokens[name.to], language)) return name;
  }
  return null;
}

/** Whether an inserted name ends before this token. */
export const isClosed = (next: Token | undefined, { joining }: CompiledLanguage): boolean =>
  next === undefined || next.kind === 'mark' || joining.has(next.fold);

/** Past `M.`, `Mme`, `le général` before a name. */
export function skipTitles(
  tokens: readonly Token[],
  from: number,
  { titles, glue }: CompiledLanguage,
): number {
  let at = from;
  let to = from;
  for (; at < tokens.length; at++) {
    const { fold = '', raw = '' } = tokens[at] ?? {};
    if (titles.has(fold)) to = at + 1;
    else if (raw === '.' && to === at && at > from) to = at + 1;
    else if (!glue.has(fold) || tokens[at]?.capital) break;
  }
  return to;
}

/** Small words within a name: `Ursula von der Leyen`, `Abdel Fattah al-Sissi`. */
const PARTICLES = new Set(
  'von van der den de la di da dos du el al ul as es ed er bin ben bint ibn ould фон ван дер аль ал әл эль уль ас аш бен бин ибн'.split(
    ' ',
  ),
);

/** `Ван И`: a capital letter that elsewhere is a word is a name after one that is not all capitals. */
const isNameLetter = ({ raw }: Token, previous: Token | undefined): boolean =>
  raw.length === 1 &&
  previous?.kind === 'word' &&
  previous.capital &&
  previous.raw !== previous.raw.toUpperCase();

/** The name that begins at `from` and ends before `end`, or null where no capitalised word stands there. */
export function findUnknownName(
  reading: SentenceReading,
  from: number,
  end: number,
  language: CompiledLanguage,
): UnknownName | null {
  const { tokens } = reading;
  const to = endOfName(reading, from, end, language);
  // Initials alone are part of a known name after them.
  if (to === from || tokens[to - 1]?.raw.length === 1) return null;
  // `Yazlık Sarayı` is a house.
  if (!language.capitalNouns && reading.nouns.has(to)) return null;
  const name = writeName(tokens, from, to, ({ raw }) => raw);
  // A postposition governs the plain form: what looks like an ending before it is part of the name (Meloni bilan).
  const isGoverned = language.after.has(tokens[to]?.fold ?? '');
  const ending = isGoverned ? null : language.caseOf(tokens[to - 1]?.raw ?? '');
  return {
    from,
    to,
    name: romanise(ending ? name.slice(0, -ending.length) : name, language.spelling.letters),
    roles: ending?.roles ?? [],
    bare: language.verbFinal && ending === null,
  };
}

/** The words of a name as one, each written so. */
export const writeName = (
  tokens: readonly Token[],
  from: number,
  to: number,
  write: (token: Token) => string,
): string =>
  tokens
    .slice(from, to)
    .map((token, at) =>
      at > 0 && !(token.glued && isHyphenated(tokens, from + at)) ? ` ${write(token)}` : write(token),
    )
    .join('')
    .replace(/ \./g, '.');

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** `Yeon-doo`, `Jae-myung`. */
const isGivenAfterHyphen = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens, at - 1) && tokens[at]?.kind === 'word' && !tokens[at]?.capital;

const isHyphenated = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens, at) || isHyphen(tokens, at - 1);

/** The stop of an initial: `J. D. Vance`, `А.Санто`. */
const isInitialStop = (tokens: readonly Token[], at: number): boolean => {
  const [letter, stop, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  return (
    stop?.raw === '.' && stop.glued && letter?.raw.length === 1 && letter.capital && next?.capital === true
  );
};

const isSecondHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.glued === true &&
  tokens[at - 1]?.raw === '-' &&
  tokens[at - 1]?.glued === true;

const isWithin = (at: number, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  from <= at && at < to;

function endOfName(
  { tokens, entities, triggers, dates, nouns }: SentenceReading,
  from: number,
  end: number,
  { before, after, joining, caseOf }: CompiledLanguage,
): number {
  // Of an office the words after its first may be a name's own, but not of what happens.
  const isTaken = (at: number) =>
    entities.some((found) => found.from === at) ||
    triggers.some((found) => isWithin(at, wordsOf(found))) ||
    dates.some((found) => isWithin(at, found));
  const isNameWord = (at: number) => {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || nouns.has(at)) return false;
    const isFunctionWord = before.has(token.fold) || joining.has(token.fold);
    return (!isFunctionWord || isNameLetter(token, tokenBefore(tokens, at))) && !isTaken(at);
  };
  const isParticle = (at: number) => {
    const { fold = '', capital, kind } = tokens[at] ?? {};
    // `Géza Andreas von Geyr` is no Géza of Geyr: behind a preposition, what is no place is a name.
    const isPreposition = before.has(fold) && !isNameWord(at + 1);
    const isOther = isPreposition || after.has(fold) || joining.has(fold);
    return kind === 'word' && !capital && PARTICLES.has(fold) && !isOther;
  };
  const goesOn = (at: number) =>
    at > from && (isHyphen(tokens, at) || isParticle(at) || isInitialStop(tokens, at));
  let to = from;
  for (let at = from, words = 0; at < end && words < MOST_WORDS; at++) {
    if (goesOn(at)) continue;
    if (isGivenAfterHyphen(tokens, at) && at > from) {
      to = at + 1;
      continue;
    }
    // `Yoon Suk-yeol`: the second half of a given name.
    if (!isNameWord(at) && !(words > 1 && isSecondHalf(tokens, at))) break;
    words++;
    to = at + 1;
    // After a genitive or an object another phrase begins; a first name may only look like one (Toni).
    if (words > 1 && caseOf(tokens[at]?.raw ?? '')?.roles.some((role) => role === 'of' || role === 'object'))
      break;
  }
  return to;
}
