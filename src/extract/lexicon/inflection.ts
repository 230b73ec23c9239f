/* Whether what follows a stem is an ending of the language, and which role it shows. */
import { type ByRole, type Inflection, ROLES, type Role } from '../language-rules';
import { foldWord } from '../text/fold';

export interface Endings {
  /** Roles that the ending shows (none for a plain form), or undefined where it is no ending. */
  readonly read: (ending: string) => readonly Role[] | undefined;
  /** Whether the ending, which shows these roles, is a plain form's own: Росси-я, Лукашенк-о, президент-і. */
  readonly isPlain: (ending: string, roles: readonly Role[]) => boolean;
  /** Folds a name as the lexicon should hold it: without what the nominative adds. */
  readonly stemOf: (name: string) => string;
  /** The stem that a name has before endings where its last vowel falls out, if it does: Pavel, Pavl-a. */
  readonly shortOf: (stem: string) => string | undefined;
  /** The case ending that an unknown name bears, as printed (`Барронинг`); null for none, and where no ending shows for sure. */
  readonly caseOf: (name: string) => NameCase | null;
}

export interface NameCase {
  /** Letters that the ending takes of the name as printed. */
  readonly length: number;
  readonly roles: readonly Role[];
}

const SHORTEST_STEM = 3;
const NO_ROLES: readonly Role[] = [];

export function buildEndings(
  inflection: Inflection,
  byRole: ByRole,
  letters?: Readonly<Record<string, string>>,
): Endings {
  const fold = (text: string) =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => foldWord(word, letters));
  const roles = ROLES.flatMap((role) =>
    fold(byRole[role] ?? '').map((ending): [string, Role] => [ending, role]),
  );
  return inflection.kind === 'chain'
    ? buildChain(fold(inflection.suffixes), roles, inflection, (text) => foldWord(text, letters))
    : buildPlain(
        fold(inflection.endings),
        fold(inflection.nominative),
        fold(inflection.plain ?? ''),
        roles,
        fold(inflection.fleeting ?? ''),
      );
}

/** Groups what is listed, so that one ending may show several roles (-а is genitive and accusative). */
function group(pairs: readonly (readonly [string, Role])[]): Map<string, Role[]> {
  const found = new Map<string, Role[]>();
  for (const [ending, role] of pairs) found.set(ending, [...(found.get(ending) ?? []), role]);
  return found;
}

function buildPlain(
  endings: readonly string[],
  nominative: readonly string[],
  plain: readonly string[],
  roles: readonly (readonly [string, Role])[],
  fleeting: readonly string[],
): Endings {
  const known = group(roles);
  const all = new Set([...endings, ...nominative, ...known.keys(), '']);
  const longestFirst = [...nominative].sort((a, b) => b.length - a.length);
  return {
    isPlain: (ending) =>
      ending === '' || ((nominative.includes(ending) || plain.includes(ending)) && !known.has(ending)),
    read: (ending) => (all.has(ending) ? (known.get(ending) ?? NO_ROLES) : undefined),
    stemOf: (name) => {
      const ending = longestFirst.find(
        (found) => name.endsWith(found) && name.length - found.length >= SHORTEST_STEM,
      );
      return ending === undefined ? name : name.slice(0, -ending.length);
    },
    shortOf: (stem) => {
      const lost = fleeting.find(
        (end) => stem.endsWith(end) && stem.length - end.length >= SHORTEST_STEM - 1,
      );
      return lost === undefined ? undefined : stem.slice(0, -lost.length) + lost.slice(1);
    },
    caseOf: () => null,
  };
}

function buildChain(
  suffixes: readonly string[],
  roles: readonly (readonly [string, Role])[],
  { longest, possessed = '' }: Extract<Inflection, { kind: 'chain' }>,
  fold: (text: string) => string,
): Endings {
  const known = group(roles);
  const notOfNames = new Set(possessed.split(/\s+/).map(fold));
  const all = new Set([...suffixes, ...known.keys()]);
  const longestSuffix = Math.max(...[...all].map((suffix) => suffix.length));
  const isChain = (text: string, left: number): boolean => {
    if (text === '') return true;
    if (left === 0) return false;
    for (let cut = Math.min(text.length, longestSuffix); cut > 0; cut--) {
      if (all.has(text.slice(0, cut)) && isChain(text.slice(cut), left - 1)) return true;
    }
    return false;
  };
  const read = (ending: string): readonly Role[] | undefined => {
    if (ending === '') return NO_ROLES;
    if (ending.length > longestSuffix * longest || !isChain(ending, longest)) return undefined;
    // The longest case suffix that leaves a chain before it: -нан is "from", not a plural and an accusative.
    for (let at = 0; at < ending.length; at++) {
      const found = known.get(ending.slice(at));
      if (found && isChain(ending.slice(0, at), longest - 1)) return found;
    }
    return NO_ROLES;
  };
  const longestCase = Math.max(0, ...[...known.keys()].map((ending) => ending.length));
  const caseOf = (name: string): NameCase | null => {
    for (let length = Math.min(longestCase, name.length - SHORTEST_STEM); length > 0; length--) {
      const ending = fold(name.slice(-length));
      const found = notOfNames.has(ending) ? undefined : known.get(ending);
      // Nobody is a place: what looks like "in" is part of the name (Rasulzoda).
      if (found && !found.includes('at')) return { length, roles: found };
    }
    return null;
  };
  return {
    read,
    isPlain: (_, shown) => shown.length === 0,
    stemOf: (name) => name,
    shortOf: () => undefined,
    caseOf,
  };
}
