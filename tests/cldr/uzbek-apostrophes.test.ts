import { expect, it } from 'vitest';
import { uniteUzbekApostrophes } from '../../src/cldr/uzbek-apostrophes';

it('writes oʻ and gʻ with the turned comma, whatever stood there', () => {
  for (const mark of ["'", '‘', '’', 'ʼ', '`', 'ʻ']) {
    expect(uniteUzbekApostrophes(`O${mark}zbek, G${mark}arb, uyg${mark}ur`)).toBe('Oʻzbek, Gʻarb, uygʻur');
  }
});

it('writes the tutuq belgisi with the plain letter', () => {
  expect(uniteUzbekApostrophes('noma’lum, an‘anaviy')).toBe('nomaʼlum, anʼanaviy');
});

it('leaves a French elision alone', () => {
  expect(uniteUzbekApostrophes('Kot-d’Ivuar')).toBe('Kot-d’Ivuar');
});
