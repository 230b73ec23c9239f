/*
 * Every static import of a file, by three regular expressions and no parser: `import … from`, `import()`, and
 * `new URL('…', import.meta.url)`, which is how a worker is named.
 */
import type { SourceFile } from './source-file';

export interface FoundImport {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path below the root where it points into the repository; null for a package. */
  readonly target: string | null;
  /** Gone once compiled: `import type`, `export type … from`. */
  readonly typeOnly: boolean;
}

// `import.meta.glob` is Vite's own kind of dynamic import.
const PATTERNS = [
  /^[ \t]*(?:import|export)\s+(?<type>type\s)?(?:[\w$*{}\s,]*?\s*from\s*)?(['"])(?<specifier>[^'"\n]+)\2/gm,
  /\bimport(?:\.meta\.glob)?\s*(?:<[^()]*>)?\(\s*(['"`])(?<specifier>[^'"`\n]+)\1/g,
  /\bnew\s+URL\(\s*(['"`])(?<specifier>[^'"`\n]+)\1\s*,\s*import\.meta\.url/g,
];

export function findImports({ path, text }: SourceFile, known: ReadonlySet<string>): FoundImport[] {
  const code = withoutComments(text);
  return PATTERNS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(({ groups = {} }) => {
      const { type, specifier = '' } = groups;
      return {
        from: path,
        specifier,
        target: resolveImport(path, specifier, known),
        typeOnly: type !== undefined,
      };
    }),
  );
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function resolveImport(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  if (!/^[./]/.test(specifier)) return null;
  const folder = specifier.startsWith('/') ? '' : from.slice(0, from.lastIndexOf('/'));
  const parts: string[] = [];
  for (const part of `${folder}/${specifier.replace(/[?#].*$/, '')}`.split('/')) {
    // Beyond the root of the repository the dots are kept, and the path lies in no room.
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const target = parts.join('/');
  return ENDINGS.map((ending) => target + ending).find((path) => known.has(path)) ?? target;
}

/** The code with each comment blanked; strings stay, for the imports are in them. */
export function withoutComments(text: string): string {
  return text.replace(
    /(\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g,
    (found, comment?: string) => (comment === undefined ? found : found.replace(/[^\n]/g, ' ')),
  );
}
