/* The people and places of a dataset folder, for reading articles with. */
import { buildGazetteer, type Gazetteer } from '../model/gazetteer';
import { parseSource } from '../prepare/parse-source';
import { readSource } from './read-source';

/** Records that the dataset sets aside are left out. @throws Error if the folder does not exist */
export async function readGazetteer(folder: string): Promise<Gazetteer> {
  const { people, offices, places, organisations, bodies } = parseSource(
    await readSource(folder, { withLocal: false }),
  );
  const values = <T>(placed: readonly { readonly value: T }[]): T[] => placed.map(({ value }) => value);
  return buildGazetteer({
    people: values(people),
    offices: values(offices),
    places: values(places),
    organisations: values(organisations),
    bodies: values(bodies),
  });
}
