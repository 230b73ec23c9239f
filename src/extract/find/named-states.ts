/*
 * An adjective of two states (`конголезский`) is that of the one which the article names, where it names but one of them.
 */
import type { PartyCode } from '../../model/party';
import type { EntitySense } from '../lexicon/sense';
import { changeReading, withSense } from './copies';
import type { EntityFound, SentenceReading } from './read-sentence';

type Adjective = Extract<EntitySense, { readonly type: 'party' }>;

const isAdjective = (sense: EntitySense): sense is Adjective => sense.type === 'party' && sense.adjective;

/** O(entities). */
export function withNamedStates(readings: readonly SentenceReading[]): readonly SentenceReading[] {
  const isOpen = ({ sense, others }: EntityFound) =>
    isAdjective(sense) && others.some((other) => isAdjective(other) && other.party !== sense.party);
  if (!readings.some(({ entities }) => entities.some(isOpen))) return readings;
  const named = new Set<PartyCode>();
  for (const { sense } of readings.flatMap(({ entities }) => entities))
    if (sense.type === 'party' && !sense.adjective) named.add(sense.party);
  const choose = (entity: EntityFound): EntityFound => {
    if (!isOpen(entity)) return entity;
    const meant = [entity.sense, ...entity.others]
      .filter(isAdjective)
      .filter(({ party }) => named.has(party));
    const [sense] = meant;
    return sense && new Set(meant.map(({ party }) => party)).size === 1 ? withSense(entity, sense) : entity;
  };
  return readings.map((reading) =>
    reading.entities.some(isOpen)
      ? changeReading(reading, { entities: reading.entities.map(choose) })
      : reading,
  );
}
