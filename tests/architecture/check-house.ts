/* All walls at once. */
import { findCycles } from './cycles';
import { findForbiddenWords, findTooLong } from './forbidden-words';
import { findImports } from './imports';
import { findForbiddenPackages } from './packages';
import { findForbiddenDoors, findMisplaced } from './rooms';
import type { SourceFile, Violation } from './source-file';

/** Everything that breaks a rule of the house, given all files below `src`. */
export function checkHouse(files: readonly SourceFile[]): Violation[] {
  const known = new Set(files.map(({ path }) => path));
  const imports = files
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap((file) => findImports(file, known));
  return [
    ...findMisplaced(files),
    ...findForbiddenDoors(imports),
    ...findCycles(imports),
    ...findForbiddenPackages(imports),
    ...findForbiddenWords(files),
    ...findTooLong(files),
  ];
}
