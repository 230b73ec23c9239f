/* How set-aside records read at the command line; the page words the same codes in the reader's language. */
import type { Problem } from '../../model/problem';

/** `events/x.json: x: reports.0.article: missing-article: "y"`. */
export function describeProblem({ file, record, field, code, value }: Problem): string {
  const shown = value === '' ? null : JSON.stringify(value);
  return [file, record, field, code, shown].filter((part) => part !== null).join(': ');
}

/** One line a code, the most frequent first: `   12 missing-article`. */
export function countByCode(found: readonly { readonly code: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([code, count]) => `${String(count).padStart(7)} ${code}`);
}

/** Every problem, then how many there are of each code. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(describeProblem(problem));
  for (const line of countByCode(problems)) console.log(line);
}
