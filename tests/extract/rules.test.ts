import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../src/extract/language-data';
import type { Rule } from '../../src/extract/language-rules';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import {
  buildReader,
  GAP,
  parsePatterns,
  placesOf,
  type Step,
  sequencesOf,
} from '../../src/extract/lexicon/pattern';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

const rulesOf = ({
  offices,
  triggers,
  levels,
  cues,
  blocks,
  relative,
}: LanguageData): readonly Rule<unknown>[] => [
  ...offices,
  ...triggers,
  ...levels,
  ...cues,
  ...blocks,
  ...relative,
];

/** Phrases that a pattern may be held as: each word that may be left out doubles them. */
const MOST_PHRASES = 32;
/** Where it is said in parts every alternative counts, for each part is found by itself. */
const MOST_OF_PARTS = 6_000;

const isParted = (steps: readonly Step[]): boolean =>
  steps.some(({ choices }) => choices.some((keys) => keys.includes(GAP)));

describe.each(EVERY_LANGUAGE)('the rules of $lang', (language) => {
  const rules = rulesOf(language);
  const used = (text: string) => goldenExtractor.extract(articleIn(language.lang, text)).rules;

  it.each(rules)('$id is used in its example', ({ id, example }) => {
    expect(used(example)).toContain(id);
  });

  it.each(rules)('$id is not used in its counter-example', ({ id, counter }) => {
    expect(used(counter)).not.toContain(id);
  });

  it('have no pattern that multiplies beyond what a lexicon is quickly built of', () => {
    const read = buildReader(language.spelling.letters);
    for (const { words } of rules)
      for (const pattern of words.split('|'))
        for (const steps of parsePatterns(pattern, read)) {
          if (isParted(steps)) expect(sequencesOf(steps).length, pattern).toBeLessThanOrEqual(MOST_OF_PARTS);
          else expect(placesOf(steps).length, pattern).toBeLessThanOrEqual(MOST_PHRASES);
        }
  });

  it('have ids of their own that begin with the language', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(
        new RegExp(`^${language.lang}\\.[a-z]+(\\.[a-z0-9-]+)+$|^${language.lang}\\.[a-z0-9.-]+$`),
      );
  });
});
