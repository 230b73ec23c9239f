/* Country names in all shipped languages at once, for a search that takes any script. Only the pickers load this. */
import { loadSlice } from './languages';
import { LOCALES } from './locale';

/** Spellings by ISO code. Languages that fail to load are left out: the search still finds the reader's own names. */
export async function loadEveryCountryName(): Promise<ReadonlyMap<string, readonly string[]>> {
  const slices = await Promise.allSettled(LOCALES.map(loadSlice));
  const spellings = new Map<string, string[]>();
  for (const slice of slices) {
    if (slice.status === 'rejected') continue;
    for (const [code, name] of Object.entries(slice.value.territories)) {
      spellings.set(code, [...(spellings.get(code) ?? []), name]);
    }
  }
  return spellings;
}
