/* A name that the gazetteer does not know: capitalised words right after an office. */
import type { Role } from '../language-data';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { romanise } from '../text/romanise';
import type { Token } from '../text/tokens';
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
  while (glue.has(tokens[to - 1]?.fold ?? '')) to--;
  if (tokens[to - 1]?.raw !== ',') return null;
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
  if (to === from) return null;
  const name = tokens
    .slice(from, to)
    .map(({ raw, glued }, at) => (at > 0 && !glued ? ` ${raw}` : raw))
    .join('');
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

function endOfName(
  { tokens, entities, triggers, dates }: SentenceReading,
  from: number,
  end: number,
  { before, joining, caseOf }: CompiledLanguage,
): number {
  const taken = new Set([...entities, ...triggers, ...dates].map((found) => found.from));
  const isNameWord = (at: number) => {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || taken.has(at)) return false;
    const isFunctionWord = before.has(token.fold) || joining.has(token.fold);
    return !isFunctionWord || isNameLetter(token, tokens[at - 1]);
  };
  let to = from;
  for (let at = from, words = 0; at < end && words < MOST_WORDS; at++) {
    const isHyphen = tokens[at]?.raw === '-' && tokens[at]?.glued && tokens[at + 1]?.glued && at > from;
    if (isHyphen) continue;
    if (!isNameWord(at)) break;
    words++;
    to = at + 1;
    // After a genitive or an object another phrase begins; a first name may only look like one (Toni).
    if (words > 1 && caseOf(tokens[at]?.raw ?? '')?.roles.some((role) => role === 'of' || role === 'object'))
      break;
  }
  return to;
}
