import { expect, it } from 'vitest';
import { CORRECTIONS } from '../../src/cldr/corrections';
import { LOCALES } from '../../src/i18n/locale';
import { cutSlice, cutUncorrected } from '../../src/publish/cut-cldr';

const ALL = LOCALES.flatMap((locale) => (CORRECTIONS[locale] ?? []).map((entry) => ({ ...entry, locale })));

it('corrects languages of the interface only', () => {
  expect(Object.keys(CORRECTIONS).filter((tag) => !LOCALES.some((locale) => locale === tag))).toEqual([]);
});

/** Every leaf of a correction as `months.short` or `territories.IO`, with its value. */
function leaves(tree: object, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && !Array.isArray(value) ? leaves(value, at) : [[at, value]];
  });
}

const valueAt = (tree: object, path: string): unknown => new Map(leaves(tree)).get(path);

it('holds no correction that CLDR has caught up with', () => {
  const caughtUp = ALL.flatMap(({ locale, put }) =>
    leaves(put)
      .filter(
        ([path, value]) => JSON.stringify(valueAt(cutUncorrected(locale), path)) === JSON.stringify(value),
      )
      .map(([path]) => `${locale} ${path}`),
  );
  expect(caughtUp).toEqual([]);
});

it('gives each correction a reason, and never two for one word', () => {
  const places = ALL.flatMap(({ locale, put }) => leaves(put).map(([path]) => `${locale} ${path}`));
  expect(new Set(places).size).toBe(places.length);
  for (const { reason } of ALL) expect(reason.length).toBeGreaterThan(20);
});

it('writes the soft sign of Uzbek Cyrillic months', () => {
  expect(cutSlice('uz-Cyrl').months.inDate[10]).toBe('ноябрь');
});

it('calls Eswatini by its name of today in Uzbek', () => {
  expect(cutSlice('uz-Cyrl').territories.SZ).toBe('Эсватини');
  expect(cutSlice('uz-Latn').territories.SZ).toBe('Esvatini');
});
