/* Runtime cycles between files: in one, what is defined first depends on who was imported first. */
import type { FoundImport } from './imports';
import type { Violation } from './source-file';

/** One violation for each import that closes a cycle. Types are erased before anything runs, so they do not count. */
export function findCycles(imports: readonly FoundImport[]): Violation[] {
  const targets = new Map<string, Set<string>>();
  for (const { from, target, typeOnly } of imports) {
    if (target !== null && !typeOnly) targets.set(from, (targets.get(from) ?? new Set()).add(target));
  }
  const done = new Set<string>();
  const trail: string[] = [];
  const found: Violation[] = [];
  function visit(path: string): void {
    const start = trail.indexOf(path);
    if (start !== -1)
      found.push({
        chain: [...trail.slice(start), path],
        reason: 'these files import each other in a circle',
      });
    if (start !== -1 || done.has(path)) return;
    trail.push(path);
    for (const target of targets.get(path) ?? []) visit(target);
    trail.pop();
    done.add(path);
  }
  for (const path of targets.keys()) visit(path);
  return found;
}
