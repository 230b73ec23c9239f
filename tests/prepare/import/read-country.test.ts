import { describe, expect, it } from 'vitest';
import english from '../../../src/cldr/slices/en.json';
import { namesToCodes, readCountry } from '../../../src/prepare/import/read-country';

const named = namesToCodes(english.territories);
const RULES = [
  { name: 'Hawaii', code: null },
  { name: 'U.S.S.R.', code: 'SUHH', loss: 'former-state' },
  { id: 'taiwan', name: 'China, Republic of', code: 'TW', loss: 'former-name' },
  { name: 'China, Republic of', code: 'CN', loss: 'former-name' },
] as const;
const read = (name: string, id = '') => readCountry({ id, name }, [...RULES], named);

describe('a country of a table', () => {
  it('is read by the first rule that fits', () => {
    expect(read('U.S.S.R.', 'russia')).toEqual({ code: 'SUHH', loss: 'former-state' });
    expect(read('China, Republic of', 'taiwan')).toEqual({ code: 'TW', loss: 'former-name' });
    expect(read('China, Republic of', 'china')).toEqual({ code: 'CN', loss: 'former-name' });
  });

  it.each([
    ['Kazakhstan', 'KZ'],
    ['Trinidad and Tobago', 'TT'],
    ['St. Lucia', 'LC'],
    ['Saint Lucia', 'LC'],
    ['The Gambia', 'GM'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['Sao Tome and Principe', 'ST'],
    ['Kosovo', 'XK'],
    ['Vatican City', 'VA'],
  ])('named %s is %s in any spelling of its English name', (name, code) => {
    expect(read(name)).toEqual({ code, loss: null });
  });

  it('without a code, or not known, is said to be so', () => {
    expect(read('Hawaii')).toEqual({ code: null, loss: 'no-code' });
    expect(read('Ruritania')).toEqual({ code: null, loss: 'unknown-country' });
  });

  it('is not guessed from a name that two bear', () => {
    const twins = namesToCodes({ AA: 'Congo', BB: 'congo', CC: 'Chad' });
    expect([...twins]).toEqual([['chad', 'CC']]);
  });
});
