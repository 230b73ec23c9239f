/*
 * The level of a visit from a note in English, by rule or not at all.
 *
 * 1. Only words that stand before “visit” count: “met privately”, “state funeral” and “official guest” say nothing.
 * 2. Before one “visit”, “official” beside another level word says only that the visit is not a private one, and the
 *    other word names the level: “official working visit” is working, “Official State visit” is state. Protocol in
 *    Washington knows the official working visit as a rank of its own below the official one, so calling it official
 *    would overstate it. Any other two levels before one “visit” (“informal working visit”) contradict: no level.
 * 3. Of several visits in one note the first is the visit itself and the others belong to its programme (“State
 *    visit … private visit to Boston afterward”), as long as none of them is more formal; otherwise no level.
 */
import { VISIT_LEVELS, type VisitLevel } from '../../model/event';

export interface ReadLevel {
  readonly level: VisitLevel | null;
  /** `simplified`: the words say more than the level; `ambiguous`: they say several; `plain`: exactly this, or nothing. */
  readonly finding: 'plain' | 'simplified' | 'ambiguous';
  /** The words as printed, or empty. */
  readonly words: string;
}

const LEVEL_OF_WORD: Readonly<Record<string, VisitLevel>> = {
  state: 'state',
  official: 'official',
  working: 'working',
  private: 'private',
  informal: 'private',
  unofficial: 'private',
  personal: 'private',
  transit: 'transit',
};
const WORD = Object.keys(LEVEL_OF_WORD).join('|');
const PHRASE = new RegExp(
  `\\b((?:${WORD})(?:(?:[\\s,/-]|\\band\\b|\\bor\\b)+(?:${WORD}))*)[\\s-]+visits?\\b`,
  'gi',
);

const NOTHING: ReadLevel = { level: null, finding: 'plain', words: '' };

export function readLevel(note: string): ReadLevel {
  const phrases = [...note.matchAll(PHRASE)].map(([words, adjectives = '']) => ({
    words,
    levels: levelsOf(adjectives),
  }));
  const [first, ...others] = phrases;
  if (!first) return NOTHING;
  const level = levelOfPhrase(first.levels);
  if (level === null) return { level, finding: 'ambiguous', words: first.words };
  const isOutranked = others.some(({ levels }) =>
    levels.some((other) => formality(other) < formality(level)),
  );
  if (isOutranked) {
    return { level: null, finding: 'ambiguous', words: phrases.map(({ words }) => words).join('; ') };
  }
  return { level, finding: first.levels.length > 1 ? 'simplified' : 'plain', words: first.words };
}

/** Each level once, in the order of the words. */
const levelsOf = (adjectives: string): VisitLevel[] => [
  ...new Set(
    adjectives
      .toLowerCase()
      .split(/[^a-z]+/)
      .flatMap((word) => (Object.hasOwn(LEVEL_OF_WORD, word) ? (LEVEL_OF_WORD[word] ?? []) : [])),
  ),
];

function levelOfPhrase(levels: readonly VisitLevel[]): VisitLevel | null {
  const specific = levels.length > 1 ? levels.filter((level) => level !== 'official') : levels;
  const [only] = specific;
  const contradicts = specific.length > 1 || (levels.length > 1 && only === 'private');
  return contradicts ? null : (only ?? null);
}

const formality = (level: VisitLevel): number => VISIT_LEVELS.indexOf(level);
