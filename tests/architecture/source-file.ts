/* What the checks of this folder read and say. They are pure, so that made-up sources can show that they bite. */

/** A file below the root of the repository, its path written with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  /** The files concerned, in the order in which they lead to each other. */
  readonly chain: readonly string[];
  readonly reason: string;
}

export const showViolation = ({ chain, reason }: Violation): string => `${chain.join(' → ')}: ${reason}`;

/** `src/filter/pair-picker.tsx` → `filter`; null for a file that lies in no room. */
export const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
