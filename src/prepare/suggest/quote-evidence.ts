/* Evidence by offsets → passages as editors write them: exact words, with as much around them as tells them apart. */
import { occurrences } from '../../model/passage';
import type { SourcePassage } from '../../model/source-schema';

type QuotedSource = Extract<SourcePassage, { exact: string }>;
export type Quote = Pick<QuotedSource, 'exact' | 'prefix' | 'suffix'>;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units on either side; a text that repeats more than this word for word has the passage twice. */
const MOST_CONTEXT = 240;

/** The words of a span, with no more around them than is needed; undefined where the text repeats them with all that. */
export function quoteSpan(text: string, { start, end }: Span): Quote | undefined {
  const exact = text.slice(start, end);
  const starts = occurrences(text, exact);
  for (let context = 0; context <= MOST_CONTEXT; context = context === 0 ? 8 : context * 2) {
    const prefix = text.slice(Math.max(0, start - context), start);
    const suffix = text.slice(end, end + context);
    const alike = starts.filter(
      (at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length),
    );
    if (alike.length === 1) return { exact, prefix, suffix };
  }
  return undefined;
}
