/* What French copy leaves to the place, the day and the comma, and what its tenses mean. */
import { describe, expect, it } from 'vitest';
import type { ExtractedEvent } from '../../src/extract/extraction';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

/** Wednesday. */
const TODAY = '2025-11-12';

const read = (text: string) => goldenExtractor.extract(articleIn('fr', text, TODAY));
const say = ({ kind, status, countries, date }: ExtractedEvent) =>
  `${kind} ${status} ${countries.join('-')} ${date}`;
const told = (text: string): string[] => read(text).events.map(say);

describe('a French report in the present tense', () => {
  it('speaks of a plan where its day is still to come', () => {
    expect(told('Emmanuel Macron reçoit vendredi à l’Élysée le chancelier allemand Friedrich Merz.')).toEqual(
      ['meeting announced FR-DE 2025-11-14'],
    );
    expect(told('Sergueï Lavrov effectue vendredi une visite en Azerbaïdjan.')).toEqual([
      'visit announced RU-AZ 2025-11-14',
    ]);
  });

  it('speaks of news on the day itself, or without a day', () => {
    expect(told('Emmanuel Macron reçoit mercredi à l’Élysée le chancelier allemand Friedrich Merz.')).toEqual(
      ['meeting held FR-DE 2025-11-12'],
    );
    expect(told('Sergueï Lavrov effectue une visite en Azerbaïdjan.')).toEqual(['visit held RU-AZ 2025-11']);
  });

  it('speaks of what has begun where it says since when', () => {
    expect(told('Sergueï Lavrov effectue depuis lundi une visite de trois jours en Azerbaïdjan.')).toEqual([
      'visit held RU-AZ 2025-11-10/2025-11-12',
    ]);
  });
});

describe('a French report in the future or the conditional', () => {
  it('narrates what is long past by the year it names', () => {
    expect(told('En mars 2019, Xi Jinping se rendra à Paris.')).toEqual(['visit held CN-FR 2019-03']);
  });

  it('plans what somebody announced, and doubts what is only heard', () => {
    expect(
      told('Minsk a annoncé que le président Alexandre Loukachenko se rendrait en Chine en décembre.'),
    ).toEqual(['visit announced BY-CN 2025-12']);
    const { events, doubts } = read(
      'Selon un journal, Alexandre Loukachenko se rendrait en Chine en décembre.',
    );
    expect([events, doubts.map(({ reason }) => reason)]).toEqual([[], ['hypothetical']]);
  });

  it('tells a visit still to come by the verb of the main clause', () => {
    expect(
      told('Lors de sa visite à Tachkent, le Premier ministre kazakh Oljas Bektenov signera deux accords.'),
    ).toEqual(['visit announced KZ-UZ null']);
  });
});

describe('a leader without a country', () => {
  it('is of the country gone to', () => {
    expect(
      told(
        'Arrivé mardi à Bamako, le président kazakh Kassym-Jomart Tokaïev a été reçu par le président Amadou Traoré.',
      ),
    ).toContain('meeting held ML-KZ [2025-11-11,2025-11-12]');
  });

  it('is at home in the city of the dateline', () => {
    const [event] = read(
      'DAKAR (Agence) - Le président de la République, Ousmane Diallo, a reçu mardi le ministre suisse Ignazio Cassis.',
    ).events;
    expect([event?.countries, event?.host]).toEqual([['SN', 'CH'], 'SN']);
  });
});

describe('a name between commas', () => {
  it('is who holds the long office before it, past titles', () => {
    const [event] = read(
      'Le ministre togolais des Affaires étrangères, de la Coopération et de l’Intégration, M. Kodjo Amegan, a rencontré à Lomé Ignazio Cassis.',
    ).events;
    expect(event?.participants).toEqual(['Kodjo Amegan', 'Ignazio Cassis']);
  });

  it('keeps its small words', () => {
    const [event] = read(
      'Ignazio Cassis a rencontré la ministre allemande Ingrid von der Heide à Berlin.',
    ).events;
    expect(event?.participants).toEqual(['Ignazio Cassis', 'Ingrid von der Heide']);
  });

  it('shares the office of the one before where an adjective begins it', () => {
    const [event] = read(
      'Les présidents togolais Kodjo Amegan et béninois Firmin Ahouan se sont rencontrés lundi.',
    ).events;
    expect(event?.participants).toEqual(['Kodjo Amegan', 'Firmin Ahouan']);
  });
});

describe('a place of French copy', () => {
  it('may be the capital by its adjective, or the seat within a city', () => {
    const place = (text: string) => read(text).events[0]?.place;
    expect(place('Sergueï Lavrov est arrivé mardi dans la capitale turque.')).toBe('Ankara');
    expect(place('Sergueï Lavrov est arrivé mardi à l’aéroport de Bakou.')).toBe('Baku');
  });

  it('may have a preposition and a day of its own in a tour', () => {
    expect(
      told('Emmanuel Macron se rendra au Kazakhstan le 1er décembre et en Ouzbékistan le 2 décembre.'),
    ).toEqual(['visit announced FR-KZ 2025-12-01', 'visit announced FR-UZ 2025-12-02']);
  });
});

describe('the order of a French sentence', () => {
  it('makes who stands after the verb the guest, and the pronoun the host', () => {
    const [, second] = read(
      'Kassym-Jomart Tokaïev a reçu mardi le Premier ministre hongrois Viktor Orban. Il a ensuite reçu Ignazio Cassis.',
    ).events;
    expect([second?.countries, second?.host]).toEqual([['CH', 'KZ'], 'KZ']);
  });

  it('takes who received before the main clause for its subject', () => {
    expect(told('Après avoir reçu lundi Ignazio Cassis, Kassym-Jomart Tokaïev a parlé à la presse.')).toEqual(
      ['meeting held KZ-CH 2025-11-10'],
    );
  });

  it('makes a meeting told as by telephone a call', () => {
    expect(
      told(
        'Emmanuel Macron s’est entretenu mardi avec le président turc Recep Tayyip Erdogan par téléphone.',
      ),
    ).toEqual(['call held FR-TR 2025-11-11']);
  });

  it('takes no welcome at the airport for a meeting', () => {
    expect(told('Ilham Aliev a accueilli mardi Viktor Orban à l’aéroport de Bakou.')).toEqual([]);
  });
});

describe('a day that counts from another', () => {
  it('is the one that was said before it', () => {
    const text = (then: string) =>
      `Mardi, Sergueï Lavrov a rencontré à Bakou Ilham Aliev. ${then}, il avait rencontré Viktor Orban.`;
    expect(told(text('La veille'))).toContain('meeting held HU-RU 2025-11-10');
    expect(told(text('Plus tôt dans la journée'))).toContain('meeting held HU-RU 2025-11-11');
  });

  it('of a visit that has ended is its last', () => {
    expect(told('Viktor Orban a achevé mardi une visite de deux jours en Serbie.')).toEqual([
      'visit held HU-RS 2025-11-10/2025-11-11',
    ]);
  });

  it('may be one of a weekend', () => {
    expect(told('Viktor Orban se rendra ce week-end en Serbie.')).toEqual([
      'visit announced HU-RS [2025-11-15,2025-11-16]',
    ]);
  });
});

describe('a visit and who stands beside it', () => {
  it('goes to whoever invited', () => {
    const [event] = read(
      'Ilham Aliev effectuera une visite officielle les 3 et 4 décembre à l’invitation du président kazakh Kassym-Jomart Tokaïev.',
    ).events;
    expect([event?.countries, event?.host]).toEqual([['AZ', 'KZ'], 'KZ']);
  });

  it('is also that of a minister who comes along', () => {
    const [event] = read(
      'Viktor Orban, accompagné de son ministre des Affaires étrangères Peter Szijjarto, a atterri lundi à Astana.',
    ).events;
    expect(event?.participants).toEqual(['Viktor Orbán', 'Péter Szijjártó']);
  });

  it('has a host without a name where somebody receives', () => {
    expect(
      told(
        'Le président du Sénat kazakh Maoulen Achimbaïev a été reçu lundi à Berne par la présidente du Conseil national.',
      ),
    ).toEqual(['meeting held CH-KZ 2025-11-10']);
  });

  it('is another’s than the reception and the talks that follow it', () => {
    const { events } = read(
      'Ignazio Cassis a été reçu mardi à Kiev par Volodymyr Zelensky et s’est entretenu avec son homologue Andrii Sybiha.',
    );
    const talks = events.filter(({ kind }) => kind === 'meeting');
    expect(talks.map(({ participants }) => participants.length)).toEqual([2, 2]);
  });
});

describe('a second stop', () => {
  it('has its own day, and not the one before the first stop', () => {
    expect(told('Sergueï Lavrov se rendra à Bakou le 17 novembre, puis à Erevan le 18 novembre.')).toEqual([
      'visit announced RU-AZ 2025-11-17',
      'visit announced RU-AM 2025-11-18',
    ]);
    expect(told('Sergueï Lavrov s’est rendu lundi à Bakou, puis à Erevan.')).toContain(
      'visit held RU-AM 2025-11',
    );
  });
});

describe('an envoy who is summoned', () => {
  it('is met by whoever summons him', () => {
    expect(told('La Turquie a convoqué mardi l’ambassadeur de Hongrie à Ankara.')).toEqual([
      'meeting held TR-HU 2025-11-11',
    ]);
  });
});

describe('who held an office once', () => {
  it('speaks for nobody', () => {
    expect(told('L’ancien président François Hollande est attendu vendredi à Berlin.')).toEqual([]);
  });
});

describe('a call between commas', () => {
  it('is no meeting', () => {
    expect(
      told(
        'Emmanuel Macron s’est entretenu, mardi par visioconférence, avec le président turc Recep Tayyip Erdogan.',
      ),
    ).toEqual(['call held FR-TR 2025-11-11']);
  });
});

describe('`à partir de`', () => {
  it('before a day to come makes a plan of the present', () => {
    expect(told('Viktor Orban effectue à partir de jeudi, une visite officielle en Serbie.')).toEqual([
      'visit announced HU-RS 2025-11-13',
    ]);
  });
});

describe('an accent', () => {
  it('tells who has arrived from who arrives', () => {
    expect(
      told('Arrivé vendredi à Astana, Emmanuel Macron a été accueilli par Kassym-Jomart Tokaïev.'),
    ).toContain('visit held FR-KZ 2025-11-07');
    expect(told('Emmanuel Macron arrive vendredi à Astana.')).toEqual(['visit announced FR-KZ 2025-11-14']);
  });
});
