import { describe, expect, it } from 'vitest';
import { listCountries } from '../../src/filter/country-options';
import type { Locale } from '../../src/i18n/locale';
import { party } from '../fixtures/tables';
import { voiceIn } from '../fixtures/voices';

const COUNTS = new Map([
  [party('UZ'), 2],
  [party('RU'), 5],
  [party('EU'), 1],
  [party('FR'), 0],
  [party('AM'), 0],
]);
const EVERY_NAME = new Map([['UZ', ['Uzbekistan', 'Ўзбекистон', 'Oʻzbekiston']]]);

const list = (locale: Locale) => listCountries(COUNTS, EVERY_NAME, voiceIn(locale));

describe('the countries to choose from', () => {
  it('go by the reader’s alphabet, those with events before those without', () => {
    expect(list('en').map(({ name }) => name)).toEqual([
      'European Union',
      'Russia',
      'Uzbekistan',
      'Armenia',
      'France',
    ]);
    // Ў stands after я in Uzbek; by code points it would too, but ҳ, қ and ғ would not.
    expect(list('uz-Cyrl').map(({ name }) => name)).toEqual([
      'Европа Иттифоқи',
      'Россия',
      'Ўзбекистон',
      'Арманистон',
      'Франция',
    ]);
  });

  it('are found by their code and by every name in every script', () => {
    const found = list('kk').find((option) => option.party === 'UZ');
    expect(found?.spellings).toEqual(
      expect.arrayContaining(['Өзбекстан', 'UZ', 'Ўзбекистон', 'Oʻzbekiston']),
    );
    const union = list('kk').find((option) => option.party === 'EU');
    expect(union?.spellings).toEqual(expect.arrayContaining(['Еуропалық одақ', 'Unia Europejska']));
  });

  it('keep their numbers', () => {
    expect(list('pl').map((option) => [option.party, option.count])).toEqual(
      expect.arrayContaining([...COUNTS].map(([code, count]) => [code, count])),
    );
  });
});
