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
  /** Path of the list that the passages stand in, or of the one passage. */
  readonly field: string;
  readonly problems: Problem[];
}

/** As resolvePassage, for a list. */
export function resolvePassages(
  passages: readonly SourcePassage[],
  held: ArticleText | undefined,
  context: PassageContext,
): Passage[] {
  return passages
    .map((passage, at) => resolvePassage(passage, held, { ...context, field: `${context.field}.${at}` }))
    .filter((passage) => passage !== undefined);
}

/**
 * A quoted passage is looked for in the text that it was written for and gets its offsets and surroundings; a sealed
 * one goes on as it is. One not found, or found twice, becomes a problem.
 */
export function resolvePassage(
  passage: SourcePassage,
  held: ArticleText | undefined,
  { place, field, problems }: PassageContext,
): Passage | undefined {
  if ('hash' in passage) return { ...passage, basis: 'source' };
  const starts = held ? quotedStarts(held.text, passage) : [];
  const [start] = starts;
  if (!held || start === undefined || starts.length > 1) {
    const code = starts.length > 1 ? 'passage-ambiguous' : 'passage-not-found';
    problems.push(buildProblem(place, code, `${field}.exact`, passage.exact));
    return undefined;
  }
  const end = start + passage.exact.length;
  const prefix = held.text.slice(Math.max(0, start - CONTEXT), start);
  const suffix = held.text.slice(end, end + CONTEXT);
  return { field: passage.field, basis: held.basis, exact: passage.exact, prefix, suffix, start, end };
}

function quotedStarts(
  text: string,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
): number[] {
  return occurrences(text, exact).filter(
    (at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length),
  );
}
