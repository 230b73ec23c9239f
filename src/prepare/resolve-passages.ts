/* Ties each passage that an editor wrote to the one place where it stands, or sets it aside. */
import type { ArticleText } from '../model/article';
import { occurrences, type Passage } from '../model/passage';
import type { Problem } from '../model/problem';
import type { SourcePassage } from '../model/source-schema';
import { buildProblem, type RecordPlace } from './source-problems';

/** How much of the neighbourhood travels with a quote, in UTF-16 units: enough to tell recurrences apart. */
const CONTEXT = 24;

export interface PassageContext {
  readonly place: RecordPlace;
  /** Path of the list that the passages stand in. */
  readonly field: string;
  readonly problems: Problem[];
}

/**
 * Quoted passages are looked for in the text that they were written for and get their offsets and surroundings;
 * sealed ones go on as they are. Those not found, or found twice, become problems.
 */
export function resolvePassages(
  passages: readonly SourcePassage[],
  held: ArticleText | undefined,
  context: PassageContext,
): Passage[] {
  return passages.flatMap((passage, at): Passage[] => {
    if ('hash' in passage) return [{ ...passage, basis: 'source' }];
    const starts = held ? quotedStarts(held.text, passage) : [];
    const [start] = starts;
    if (!held || start === undefined || starts.length > 1) {
      const code = starts.length > 1 ? 'passage-ambiguous' : 'passage-not-found';
      context.problems.push(buildProblem(context.place, code, `${context.field}.${at}.exact`, passage.exact));
      return [];
    }
    const end = start + passage.exact.length;
    const prefix = held.text.slice(Math.max(0, start - CONTEXT), start);
    const suffix = held.text.slice(end, end + CONTEXT);
    return [{ field: passage.field, basis: held.basis, exact: passage.exact, prefix, suffix, start, end }];
  });
}

function quotedStarts(
  text: string,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
): number[] {
  return occurrences(text, exact).filter(
    (at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length),
  );
}
