/* Who and where: people, offices, places and organisations, with their names in every interface script. */
import type { Rank } from './event';
import type { PartyCode } from './party';

/** Names by BCP 47 tag of an interface language (`kk`, `uz-Cyrl`, …). */
export type Names = Readonly<Record<string, string>>;

/** An office that a person is known to have held, for one party. */
export interface Tenure {
  readonly office: string;
  readonly party: PartyCode;
  /** EDTF, first and last day where the sources give them; null where they do not. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Person {
  readonly id: string;
  /** The state or organisation represented, or null where the sources do not say. */
  readonly country: PartyCode | null;
  readonly names: Names;
  /** The part of the name that stands for the whole in short labels; null where only the full name will do. */
  readonly family: Names | null;
  /** Spellings met in articles, in any script; for finding, never for showing. */
  readonly aliases: readonly string[];
  readonly offices: readonly Tenure[];
}

/**
 * What an office is called where these parties hold it. Chinese has 国家主席 for the president of China and 总统 for most
 * others; the foreign minister of the United States is its secretary of state.
 */
export interface PartyNames {
  readonly parties: readonly PartyCode[];
  /** Only in the languages that make a difference. */
  readonly names: Names;
}

/** A post, apart from whoever holds it: offices change hands. */
export interface Office {
  readonly id: string;
  readonly rank: Rank;
  readonly names: Names;
  /** Absent where one name does for all parties. */
  readonly byParty?: readonly PartyNames[] | undefined;
}

export interface FormerName {
  readonly names: Names;
  /** EDTF, first and last known use; null where open. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Place {
  readonly id: string;
  /** Null for a place that belongs to no country. */
  readonly country: PartyCode | null;
  /** The city that a residence or hall stands in, by gazetteer id. */
  readonly within: string | null;
  readonly names: Names;
  readonly former: readonly FormerName[];
}

/** An organisation that acts as a party. */
export interface Organisation {
  readonly id: PartyCode;
  readonly names: Names;
}

/** A recurring gathering (an intergovernmental commission, a council) that a title can name. */
export interface Body {
  readonly id: string;
  readonly names: Names;
}

export interface Gazetteer {
  readonly people: ReadonlyMap<string, Person>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly places: ReadonlyMap<string, Place>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly bodies: ReadonlyMap<string, Body>;
}

/** The gazetteer as it is written to a file. */
export type GazetteerLists = { readonly [List in keyof Gazetteer]: readonly ValueOf<Gazetteer[List]>[] };
type ValueOf<M> = M extends ReadonlyMap<string, infer V> ? V : never;

/** Keys every list by id. O(entries). */
export function buildGazetteer(lists: GazetteerLists): Gazetteer {
  return {
    people: byId(lists.people),
    offices: byId(lists.offices),
    places: byId(lists.places),
    organisations: byId(lists.organisations),
    bodies: byId(lists.bodies),
  };
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));
