/* What a phrase of country, office and name does in its sentence. */
import type { Role } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Phrase } from './join-phrases';
import type { EntityFound, SentenceReading } from './read-sentence';
import { rolesBeside } from './roles-beside';
import type { UnknownName } from './unknown-name';

/** From the word before, the word after, else the ending of the last word that bears one. */
export function rolesOf(
  phrase: Phrase,
  unknown: UnknownName | null,
  to: number,
  reading: SentenceReading,
  language: CompiledLanguage,
): { readonly roles: readonly Role[]; readonly bare: boolean } {
  return rolesBeside(
    { from: phrase.from, to },
    phrase.person ??
      (unknown && (unknown.bare || unknown.roles.length > 0) ? unknown : undefined) ??
      officeOf(phrase, reading, language) ??
      lastOf(phrase, language),
    reading,
    language,
  );
}

/** `Беларуси и Республики Молдова`: in a list the first shows the case of a name in the plain form. */
const lastOf = (
  { last, parties }: Phrase,
  { verbFinal }: CompiledLanguage,
): Pick<EntityFound, 'roles' | 'bare'> =>
  (!verbFinal && last.bare && parties.at(-1) === last && parties.find(({ roles }) => roles.includes('of'))) ||
  last;

/** `Глава правительства`, `szefa rządu`: of an office of several words the first shows the case, not the one that it owns. */
function officeOf(
  { office }: Phrase,
  { tokens }: SentenceReading,
  { plainNames }: CompiledLanguage,
): Pick<EntityFound, 'roles' | 'bare'> | null {
  if (office === null || plainNames.length === 0 || office.to - office.from < 2) return office;
  const first = tokens[office.from]?.fold ?? '';
  const shown = plainNames.find(({ offices }) => offices.has(first));
  if (shown) return { roles: shown.roles, bare: false };
  return isPlainOffice(office, tokens, plainNames) ? PLAIN : office;
}

/** Whether an office of several words stands in the plain form, whatever its last one bears: `заместитель генерального секретаря`. */
export function isPlainOffice(
  { from, to }: EntityFound,
  tokens: SentenceReading['tokens'],
  plainNames: CompiledLanguage['plainNames'],
): boolean {
  const first = tokens[from]?.fold ?? '';
  return to - from > 1 && plainNames.some(({ offices }) => isPlainOf(first, offices));
}

const PLAIN: Pick<EntityFound, 'roles' | 'bare'> = { roles: [], bare: true };

/** Whether one of the words in a case is the word with an ending: `главу` глава, `szefa` szef. */
function isPlainOf(word: string, inCase: ReadonlySet<string>): boolean {
  const stem = /[аaь]$/.test(word) ? word.slice(0, -1) : word;
  for (const other of inCase)
    if (other.startsWith(stem) && other.length - stem.length <= LONGEST_ENDING) return true;
  return false;
}

const LONGEST_ENDING = 2;
