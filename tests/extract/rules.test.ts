import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../src/extract/language-data';
import type { Rule } from '../../src/extract/language-rules';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
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

describe.each(EVERY_LANGUAGE)('the rules of $lang', (language) => {
  const rules = rulesOf(language);
  const used = (text: string) => goldenExtractor.extract(articleIn(language.lang, text)).rules;

  it.each(rules)('$id is used in its example', ({ id, example }) => {
    expect(used(example)).toContain(id);
  });

  it.each(rules)('$id is not used in its counter-example', ({ id, counter }) => {
    expect(used(counter)).not.toContain(id);
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
