/* A name that the gazetteer does not know: capitalised words right after an office. */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { romanise } from '../text/romanise';
import type { SentenceReading } from './read-sentence';

export interface UnknownName {
  readonly from: number;
  readonly to: number;
  /** In Latin letters. */
  readonly name: string;
}

const MOST_WORDS = 4;

/** The name before a comma and an office: `Roman Vassilenko, Deputy Foreign Minister`; two words at least. */
export function findNameBefore(
  { tokens, entities }: SentenceReading,
  office: number,
  start: number,
  { before, joining, glue }: CompiledLanguage,
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
  return {
    from,
    to,
    name: romanise(
      tokens
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(' '),
    ),
  };
}

/** The name that begins at `from` and ends before `end`, or null where no capitalised word stands there. */
export function findUnknownName(
  { tokens, entities, triggers, dates }: SentenceReading,
  from: number,
  end: number,
  { before, joining }: CompiledLanguage,
): UnknownName | null {
  const taken = new Set([...entities, ...triggers, ...dates].map((found) => found.from));
  let to = from;
  let words = 0;
  for (let at = from; at < end && words < MOST_WORDS; at++) {
    const token = tokens[at];
    if (!token || taken.has(at)) break;
    const isHyphen = token.raw === '-' && token.glued && tokens[at + 1]?.glued === true && at > from;
    if (isHyphen) continue;
    const isFunctionWord = before.has(token.fold) || joining.has(token.fold);
    if (token.kind !== 'word' || !token.capital || isFunctionWord) break;
    words++;
    to = at + 1;
  }
  if (words === 0) return null;
  const name = tokens
    .slice(from, to)
    .map(({ raw, glued }, at) => (at > 0 && !glued ? ` ${raw}` : raw))
    .join('');
  return { from, to, name: romanise(name) };
}
