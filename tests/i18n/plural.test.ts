import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale';
import { languageOf } from '../fixtures/languages';

describe.each(LOCALES)('plural forms in %s', (locale) => {
  // Node's Intl has the full CLDR; the browser's has not, which is why the rules are ours.
  it('are those of CLDR for every count', () => {
    const { pluralOf } = languageOf(locale);
    const oracle = new Intl.PluralRules(locale);
    fc.assert(fc.property(fc.nat(), (count) => pluralOf(count) === oracle.select(count)));
    for (let count = 0; count <= 200; count++) expect(pluralOf(count)).toBe(oracle.select(count));
    expect(pluralOf(1.5)).toBe(oracle.select(1.5));
  });
});
