/* What German does otherwise than the languages beside it: verbs in two parts, nouns with capitals, the case in the article. */
import { describe, expect, it } from 'vitest';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

const read = (text: string, published?: string) =>
  goldenExtractor.extract(articleIn('de', text, published)).events;
const told = (text: string) =>
  read(text).map(({ kind, status, countries, host }) => `${kind} ${status} ${countries.join('-')} ${host}`);

describe('a verb in two parts', () => {
  it('tells by its last word, at the clause’s end, what took place and where', () => {
    const visit = ['visit held KZ-DE DE'];
    expect(told('Tokajew hat am Montag auf Einladung des Kanzlers Deutschland besucht.')).toEqual(visit);
    expect(told('Tokajew ist am Montag mit mehreren Ministern in Berlin eingetroffen.')).toEqual(visit);
    expect(told('Tokajew traf am Montag mit mehreren Ministern in Berlin ein.')).toEqual(visit);
  });

  it('is a plan where its first word says so', () => {
    const plan = ['visit announced KZ-DE DE'];
    expect(told('Tokajew wird am Freitag mit mehreren Ministern Deutschland besuchen.')).toEqual(plan);
    expect(told('Tokajew will am Freitag nach Berlin reisen.')).toEqual(plan);
    expect(told('Tokajew reist am Freitag mit mehreren Ministern nach Berlin.')).toEqual(plan);
  });

  it('stands whole at the end of a clause that hangs on another', () => {
    expect(told('Das Präsidialamt teilte mit, dass Tokajew am Montag Deutschland besucht hat.')).toEqual([
      'visit held KZ-DE DE',
    ]);
    expect(told('Das Präsidialamt teilte mit, Tokajew werde am Freitag Deutschland besuchen.')).toEqual([
      'visit announced KZ-DE DE',
    ]);
  });

  it('falls by a part that comes after all else', () => {
    expect(told('Tokajew sagte seinen für Dezember geplanten Besuch in Deutschland am Montag ab.')).toEqual([
      'visit cancelled KZ-DE DE',
    ]);
  });

  it('is denied by the word between its parts', () => {
    expect(
      told('Wladimir Putin hat den kasachischen Präsidenten Tokajew in Moskau nicht getroffen.'),
    ).toEqual([]);
  });
});

describe('the article', () => {
  it('tells where one goes from where one is', () => {
    expect(told('Tokajew reist am Freitag in die Türkei.')).toEqual(['visit announced KZ-TR TR']);
    expect(told('Tokajew sprach in der Türkei mit Wladimir Putin.')).toEqual(['meeting held KZ-RU TR']);
  });

  it('tells who receives from who is received, whichever stands first', () => {
    expect(
      told('Den usbekischen Präsidenten Mirsijojew empfing am Montag in Astana Präsident Tokajew.'),
    ).toEqual(['meeting held KZ-UZ KZ']);
  });
});

describe('a capital letter', () => {
  it('makes no name of a noun after an office', () => {
    const [meeting] = read(
      'Tokajew sprach mit dem deutschen Außenminister Fragen der Energie und des Handels an.',
    );
    expect(meeting?.participants ?? []).not.toContain('Fragen');
  });

  it('tells the meeting from the verb', () => {
    expect(told('Das Treffen von Tokajew und Wladimir Putin fand in Moskau statt.')).toEqual([
      'meeting held KZ-RU RU',
    ]);
  });
});

describe('words put together', () => {
  it('name who is visited, whose the office is and what it is of', () => {
    expect(told('Der Deutschlandbesuch von Tokajew hat am Montag begonnen.')).toEqual([
      'visit held KZ-DE DE',
    ]);
    expect(told('Tokajew empfing am Montag in Astana Bundeswirtschaftsministerin Katherina Reiche.')).toEqual(
      ['meeting held KZ-DE KZ'],
    );
    expect(told('Tokajew empfing am Montag in Astana den Schweizer Aussenminister Ignazio Cassis.')).toEqual([
      'meeting held KZ-CH KZ',
    ]);
  });
});

describe('a ministry named without its country', () => {
  it('is of the state whose agency or party the article names', () => {
    const meeting = (dateline: string, name: string) =>
      told(`${dateline} Außenministerin ${name} hat am Montag in Astana Präsident Tokajew getroffen.`);
    expect(meeting('Wien/Astana (APA) -', 'Martha Muster')).toEqual(['meeting held AT-KZ KZ']);
    expect(meeting('Berlin/Astana (dpa) -', 'Martha Muster')).toEqual(['meeting held DE-KZ KZ']);
    expect(meeting('', 'Martha Muster (NEOS)')).toEqual(['meeting held AT-KZ KZ']);
  });
});

describe('who holds an office no more', () => {
  it('speaks for no state', () => {
    expect(told('Tokajew empfing am Montag in Astana den früheren Bundeskanzler Gerhard Schröder.')).toEqual(
      [],
    );
  });
});

describe('names from Cyrillic', () => {
  it('are known as German newspapers transcribe them', () => {
    const [meeting] = read(
      'Kassym-Schomart Tokajew und Schawkat Mirsijojew trafen sich am Montag in Taschkent.',
    );
    expect(meeting?.participants).toEqual(['Kassym-Jomart Tokayev', 'Shavkat Mirziyoyev']);
  });
});

describe('whom one visits', () => {
  it('is at home', () => {
    expect(told('Viktor Orbán (Fidesz) besuchte am Montag US-Präsident Donald Trump.')).toEqual([
      'visit held HU-US US',
    ]);
  });
});

describe('who sets out', () => {
  it('has visited nobody yet', () => {
    expect(
      told(
        'Tokajew ist zu einer Reihe von Staatsbesuchen aufgebrochen. Er wird Deutschland und Frankreich besuchen.',
      ),
    ).toEqual(['visit announced DE-KZ DE', 'visit announced FR-KZ FR']);
  });
});

describe('talks for which one will come', () => {
  it('are planned as the visit is', () => {
    expect(
      told('Wladimir Putin kommt am Freitag zu Gesprächen mit Präsident Tokajew nach Astana.'),
    ).toContain('meeting announced RU-KZ KZ');
  });
});

describe('a topic', () => {
  it('is no side of the talks and no goal of the journey', () => {
    expect(told('Tokajew reist am Freitag trotz des Krieges in der Ukraine nach Moskau.')).toEqual([
      'visit announced KZ-RU RU',
    ]);
    expect(
      told(
        'Präsident Tokajew ist inmitten der Spannungen mit Russland zu Gesprächen in Berlin eingetroffen.',
      ),
    ).not.toContain('meeting held KZ-RU DE');
  });
});

describe('the present tense of being somewhere', () => {
  it('is a plan where its day is still to come, and news on the day', () => {
    expect(told('Tokajew weilt am 20. und 21. November in Berlin.')).toEqual(['visit announced KZ-DE DE']);
    expect(told('Tokajew ist am Donnerstag in Berlin zu Gast.')).toEqual(['visit announced KZ-DE DE']);
    expect(told('Tokajew hält sich derzeit in Berlin auf.')).toEqual(['visit held KZ-DE DE']);
  });
});

describe('a station of a tour', () => {
  it('is a visit of whoever was spoken of last', () => {
    const tour = (then: string) => told(`Präsident Tokajew bricht am Freitag zu einer Reise auf. ${then}`);
    expect(tour('Erste Station ist Berlin.')).toEqual(['visit announced DE-KZ DE']);
    expect(told('Tokajew reist am Freitag nach Berlin und danach nach Bern.')).toEqual([
      'visit announced KZ-DE DE',
      'visit announced KZ-CH CH',
    ]);
  });
});

describe('a clause that its verb closes', () => {
  it('tells who receives', () => {
    expect(
      told('Tokajew reist nach Berlin, wo er am Freitag von Bundeskanzler Friedrich Merz empfangen wird.'),
    ).toContain('meeting announced DE-KZ DE');
  });

  it('tells of the noun before it that it took place', () => {
    expect(
      told(
        'Das ist das Ergebnis der kasachisch-russischen Regierungskommission, die am Montag in Astana unter dem Vorsitz der beiden Minister abgehalten wurde.',
      ),
    ).toEqual(['meeting held KZ-RU KZ']);
  });
});

describe('an envoy who is summoned', () => {
  it('is met by whoever summons him', () => {
    expect(told('Rumänien hat am Montag den russischen Botschafter in Bukarest einbestellt.')).toEqual([
      'meeting held RO-RU RO',
    ]);
  });
});

describe('what was planned and will not be', () => {
  it('is called off, and what was never agreed is denied', () => {
    expect(told('Der für Freitag geplante Besuch Tokajews in Berlin findet nicht statt.')).toEqual([
      'visit cancelled KZ-DE DE',
    ]);
    expect(told('Ein Besuch Tokajews in Berlin ist nicht geplant.')).toEqual([]);
    expect(told('Ein Besuch Tokajews in Berlin war nicht geplant.')).toEqual([]);
  });

  it('falls with the visit that it belonged to', () => {
    expect(
      told(
        'Der Besuch Tokajews in Berlin ist verschoben worden. Für Freitag war ein Gespräch mit Kanzler Merz geplant.',
      ),
    ).toEqual(['visit postponed KZ-DE DE', 'meeting postponed KZ-DE DE']);
  });

  it('is no visit where one only meant to go', () => {
    expect(told('Tokajew wollte eigentlich am Freitag nach Berlin reisen.')).toEqual([]);
  });
});

describe('the first visit since something', () => {
  it('is as its plan is', () => {
    expect(
      told(
        'Ein Besuch Tokajews in Berlin ist für Freitag geplant. Es ist der erste Besuch des kasachischen Präsidenten in Berlin seit dem Amtsantritt von Merz.',
      ),
    ).toEqual(['visit announced KZ-DE DE']);
  });
});

describe('`kam es`', () => {
  it('brings nobody anywhere', () => {
    expect(told('Bei einer Kundgebung gegen Wladimir Putin in Berlin kam es am Montag zu Streit.')).toEqual(
      [],
    );
  });
});

describe('a name of nobility', () => {
  it('goes on behind its preposition, but not to a place or a common noun', () => {
    const people = (name: string) =>
      read(`Der kasachische Außenminister hat am Montag den deutschen Staatssekretär ${name} getroffen.`)[0]
        ?.participants;
    expect(people('Géza Andreas von Geyr')).toContain('Géza Andreas von Geyr');
    expect(people('Hans Meyer von der Regierung')).toContain('Hans Meyer');
  });
});
