import type { TableMap } from './table-map';

export type ReadCountry =
  | { readonly code: string; readonly loss: 'former-name' | 'former-state' | null }
  | { readonly code: null; readonly loss: 'unknown-country' | 'no-code' };

/**
 * Reads a country by the rules of the map, else by name.
 * @param named country codes by their names in English
 */
export function readCountry(
  { id, name }: { readonly id: string; readonly name: string },
  rules: TableMap['countries'],
  named: ReadonlyMap<string, string>,
): ReadCountry {
  const rule = rules.find(
    (one) => (one.id === undefined || one.id === id) && (one.name === undefined || one.name === name),
  );
  if (rule)
    return rule.code === null
      ? { code: null, loss: 'no-code' }
      : { code: rule.code, loss: rule.loss ?? null };
  const code = named.get(foldName(name));
  return code === undefined ? { code: null, loss: 'unknown-country' } : { code, loss: null };
}

/** Codes by folded name; a name that two countries bear names neither. */
export function namesToCodes(names: Readonly<Record<string, string>>): Map<string, string> {
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  for (const [code, name] of Object.entries(names)) {
    const folded = foldName(name);
    if (codes.has(folded)) shared.add(folded);
    codes.set(folded, code);
  }
  for (const folded of shared) codes.delete(folded);
  return codes;
}

/** `Trinidad & Tobago` and `Trinidad and Tobago`, `St. Lucia` and `Saint Lucia`, `Türkiye` and `Turkiye` are the same. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
