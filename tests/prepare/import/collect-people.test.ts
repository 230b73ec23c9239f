import { describe, expect, it } from 'vitest';
import { collectPeople } from '../../../src/prepare/import/collect-people';
import { dayOf } from '../../fixtures/tables';

const seen = (name: string, year: number, office = 'president', country = 'CO') => ({
  name,
  office,
  country,
  day: dayOf(`${year}-01-01`),
});
const idsOf = (...sightings: ReturnType<typeof seen>[]) => {
  const { participantOf } = collectPeople(sightings);
  return sightings.map((sighting) => participantOf(sighting).person);
};

describe('people of a table', () => {
  it('are one by full name and country, whatever office and accents', () => {
    const { people } = collectPeople([
      seen('Recep Tayyip Erdoğan', 2017, 'president', 'TR'),
      seen('Recep Tayyip Erdogan', 2004, 'prime-minister', 'TR'),
    ]);
    expect(people).toEqual([
      {
        id: 'tr-recep-tayyip-erdogan',
        country: 'TR',
        names: { en: 'Recep Tayyip Erdogan' },
        aliases: ['Recep Tayyip Erdoğan'],
      },
    ]);
  });

  it('of one word are one only with the same office and within twenty years', () => {
    expect(
      idsOf(
        seen('Ospina', 1946, 'president-elect'),
        seen('Ospina', 1922, 'president-elect'),
        seen('Ospina', 1948),
        seen('Prado', 1942, 'president', 'PE'),
        seen('Prado', 1961, 'president', 'PE'),
      ),
    ).toEqual([
      'co-president-elect-ospina-1946',
      'co-president-elect-ospina',
      'co-president-ospina',
      'pe-president-prado',
      'pe-president-prado',
    ]);
  });

  it('of two countries are two', () => {
    expect(
      new Set(idsOf(seen('John Costello', 1956, 'president', 'IE'), seen('John Costello', 1956))).size,
    ).toBe(2);
  });
});
