import type { PartyCode } from '../model/party';
import { sayParty, type Voice } from '../words/say-name';

export interface CountryOption {
  readonly party: PartyCode;
  readonly name: string;
  readonly count: number;
  /** Everything that it can be found by. */
  readonly spellings: readonly string[];
}

/** The dataset's parties, those with events first, then by name in the language's own alphabet. */
export function listCountries(
  counts: ReadonlyMap<PartyCode, number>,
  everyName: ReadonlyMap<string, readonly string[]>,
  voice: Voice,
): CountryOption[] {
  const { formatter } = voice.speech;
  return [...counts]
    .map(([party, count]) => {
      const name = sayParty(party, voice);
      const organisation = voice.gazetteer.organisations.get(party);
      const spellings = [
        name,
        party,
        ...Object.values(organisation?.names ?? {}),
        ...(everyName.get(party) ?? []),
      ];
      return { party, count, name, spellings };
    })
    .sort((a, b) => Number(b.count > 0) - Number(a.count > 0) || formatter.compare(a.name, b.name));
}
