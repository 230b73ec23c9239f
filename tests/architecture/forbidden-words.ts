/* What must not be written in a source file, and how long it may be. */
import { withoutComments } from './imports';
import type { SourceFile, Violation } from './source-file';

interface WordRule {
  readonly pattern: RegExp;
  readonly allowed?: (path: string) => boolean;
  readonly reason: string;
}

const inI18n = (path: string): boolean => path.startsWith('src/i18n/');

const RULES: readonly WordRule[] = [
  {
    pattern: /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b|\bdocument\.write\b/,
    reason: 'text of articles must never be read as markup; use text nodes and elements',
  },
  {
    pattern: /\bIntl\b/,
    allowed: inI18n,
    reason: 'browsers lack kk and uz; formatting lives in src/i18n, fed by CLDR slices',
  },
  {
    pattern: /\b(?:toLocale[A-Z]\w*|localeCompare)\b/,
    allowed: inI18n,
    reason: 'browsers lack kk and uz; formatting and sorting live in src/i18n, fed by CLDR slices',
  },
  {
    pattern: /\beval\s*\(|\bnew\s+Function\b/,
    reason: 'the content security policy forbids code made from text',
  },
  {
    pattern: /^[ \t]*export\s+default\b|^[ \t]*export\s*\{[^}]*\bas\s+default\b/m,
    reason: 'exports go by name, so that a thing is called the same everywhere',
  },
];

/** Longest file, in lines; tables of words and data are read by looking up, and may be longer. */
export const LONGEST_FILE = 300;
const isDataTable = (path: string): boolean =>
  path.endsWith('.json') ||
  /^src\/(?:i18n\/locales|cldr\/(?:slices|extraction)|extract\/languages)\//.test(path);

export function findForbiddenWords(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return RULES.flatMap(({ pattern, allowed, reason }) => {
        const found = pattern.exec(code);
        return found && !allowed?.(path) ? [{ chain: [path, found[0].trim()], reason }] : [];
      });
    });
}

export function findTooLong(files: readonly SourceFile[]): Violation[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    if (isDataTable(path) || lines <= LONGEST_FILE) return [];
    return [
      { chain: [path], reason: `has ${lines} lines; above ${LONGEST_FILE} a file holds more than one thing` },
    ];
  });
}
