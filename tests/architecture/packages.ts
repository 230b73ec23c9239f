/* Packages that may be imported in some places only, each with the reason. */
import { builtinModules } from 'node:module';
import type { FoundImport } from './imports';
import type { Violation } from './source-file';

interface PackageRule {
  readonly matches: (specifier: string) => boolean;
  /** Whether this file may import it. */
  readonly allowed: (path: string, specifier: string) => boolean;
  readonly reason: string;
}

/** The package itself or a path within it. */
const isPackage =
  (...names: readonly string[]) =>
  (specifier: string): boolean =>
    names.some((name) => specifier === name || specifier.startsWith(`${name}/`));

const BUILT_IN = new Set(builtinModules);
const WITHOUT_REACT = /^src\/(cldr|model|tables|words|extract|prepare|i18n)\//;

const RULES: readonly PackageRule[] = [
  {
    matches: isPackage('vis-timeline', 'vis-data', 'vis-util'),
    allowed: (path, specifier) =>
      path === 'src/timeline/vis-adapter.ts' ||
      (specifier.endsWith('.css') && path.startsWith('src/timeline/')),
    reason: 'vis is imported in src/timeline/vis-adapter.ts alone, so that it can be replaced there',
  },
  {
    matches: isPackage('react', 'react-dom', 'react-i18next', '@tanstack/react-query'),
    allowed: (path) => path === 'src/i18n/use-speech.tsx' || !WITHOUT_REACT.test(path),
    reason:
      'this room also runs in Node and in workers, without React; hooks of i18n live in src/i18n/use-speech.tsx',
  },
  {
    matches: isPackage('zod'),
    allowed: (path) => path === 'src/model/source-schema.ts' || /^src\/(prepare|publish)\//.test(path),
    reason: 'zod is too heavy for the first load; check with the source schema, in prepare or publish',
  },
  {
    matches: isPackage('franc'),
    allowed: (path) => path === 'src/extract/read/detect-language.ts',
    reason: 'franc is imported in src/extract/read/detect-language.ts alone, where its mistakes are mended',
  },
  {
    matches: (specifier) => specifier.startsWith('node:') || BUILT_IN.has(specifier.split('/')[0] ?? ''),
    allowed: (path) => path.startsWith('src/publish/'),
    reason: 'everything but publish runs in a browser; Node is its shell alone',
  },
];

export function findForbiddenPackages(imports: readonly FoundImport[]): Violation[] {
  return imports.flatMap(({ from, specifier, target }) =>
    target !== null
      ? []
      : RULES.filter((rule) => rule.matches(specifier) && !rule.allowed(from, specifier)).map(
          ({ reason }) => ({
            chain: [from, specifier],
            reason,
          }),
        ),
  );
}
