/*
 * What was read from an article, filed where an editor finds it: a further report of an event that the dataset knows, or
 * a suggested event of its own. Nothing that an editor wrote is changed.
 */
import type { ExtractedEvent, Extraction, ExtractionDoubt } from '../../extract/extraction';
import type { Stage } from '../../model/event';
import { type DayBounds, dayBounds, parseEventDate } from '../../model/event-date';
import type { Gazetteer, Person, Place, Tenure } from '../../model/gazetteer';
import type {
  SourceAddendum,
  SourceArticle,
  SourceEvent,
  SourcePassage,
  SourceReport,
} from '../../model/source-schema';
import { NamedEntries } from './named-entries';
import { quoteSpan } from './quote-evidence';
import { KnownEvents } from './same-event';

/** The article as it was read, and the digest that it is the full text of. */
export interface FiledArticle {
  readonly id: string;
  readonly standsFor: string | null;
  readonly published: string | null;
  readonly text: string;
}

export interface FiledReport {
  readonly addendum: SourceAddendum;
  readonly event: ExtractedEvent;
}

export interface Suggestion {
  readonly event: SourceEvent;
  /** Known events that it may be. */
  readonly maybe: readonly string[];
}

export interface Filing {
  readonly reports: readonly FiledReport[];
  readonly suggestions: readonly Suggestion[];
  readonly doubts: SourceArticle['doubts'];
}

/** Files article after article; what one article suggests is known when the next is filed. */
export class Filer {
  readonly #known: KnownEvents;
  readonly #people: NamedEntries<Person>;
  readonly #places: NamedEntries<Place>;

  constructor(gazetteer: Gazetteer, events: Iterable<SourceEvent>) {
    this.#known = new KnownEvents(events);
    this.#people = new NamedEntries(gazetteer.people.values());
    this.#places = new NamedEntries(gazetteer.places.values());
  }

  /** People whom the gazetteer lacks, by the names that articles give them. */
  get newPeople(): readonly Person[] {
    return this.#people.added;
  }

  get newPlaces(): readonly Place[] {
    return this.#places.added;
  }

  /** O(events of the article × known events of the same kind and parties). */
  file(extraction: Extraction, article: FiledArticle): Filing {
    const ids = new Set([article.id, ...(article.standsFor ? [article.standsFor] : [])]);
    const found = extraction.events.map((event) => ({
      event,
      same: this.#known.find(event, ids, this.#places.idOf(event.place)),
    }));
    const idOf = new Map(
      found.map(({ event, same }) => [event.id, same.is ?? this.#known.freeId(event.id)] as const),
    );
    const filing = {
      reports: [] as FiledReport[],
      suggestions: [] as Suggestion[],
      doubts: quoteDoubts(extraction.doubts, article.text),
    };
    for (const { event, same } of found) {
      const report = this.#report(event, article);
      if (same.is !== null) {
        filing.reports.push({ addendum: { addTo: same.is, reports: [report] }, event });
        continue;
      }
      const suggested = this.#suggest(event, idOf, report);
      this.#known.add(suggested);
      filing.suggestions.push({ event: suggested, maybe: same.maybe });
    }
    return filing;
  }

  #report(event: ExtractedEvent, article: FiledArticle): SourceReport {
    const { status, date, level, place } = event;
    return {
      article: article.id,
      stage: stageOf(event, article.published),
      claims: { status, date, level, place: this.#placeId(place, event.venue.country) },
      passages: quoteEvidence(event, article.text),
    };
  }

  #suggest(event: ExtractedEvent, idOf: ReadonlyMap<string, string>, report: SourceReport): SourceEvent {
    const { kind, level, status, countries, visitors, host, venue, date, partOf } = event;
    return {
      id: idOf.get(event.id) ?? event.id,
      aliases: [],
      kind,
      level,
      status,
      parties: [...countries],
      visitors: [...visitors],
      host: host !== null && countries.includes(host) ? host : null,
      venue: { place: this.#placeId(venue.place, venue.country), country: venue.country },
      format: null,
      body: null,
      date,
      participants: event.participants.map((name, at) => this.#participant(name, event, at)),
      partOf: partOf === null ? null : (idOf.get(partOf) ?? null),
      history: [],
      reports: [report],
      summary: {},
      origin: null,
      suggested: event.confidence,
    };
  }

  #participant(name: string, { participantParties, countries, date }: ExtractedEvent, at: number) {
    const party = participantParties[at] ?? countries[0] ?? '';
    const { id, offices } = this.#people.find(name, (id) => ({
      id,
      country: participantParties[at] ?? null,
      names: { en: name },
      family: null,
      aliases: [],
      offices: [],
    }));
    const held = offices.filter((tenure) => tenure.party === party && coversDate(tenure, date));
    return { person: id, party, office: held.length === 1 ? (held[0]?.office ?? null) : null };
  }

  #placeId(name: string | null, country: Place['country']): string | null {
    if (name === null) return null;
    return this.#places.find(name, (id) => ({ id, country, within: null, names: { en: name }, former: [] }))
      .id;
  }
}

/** Whether the office was held on all days that are meant; an event without a date is taken for one of now. */
function coversDate({ from, to }: Tenure, edtf: string | null): boolean {
  const date = edtf === null ? undefined : parseEventDate(edtf);
  if (!date) return to === null;
  const { earliest, latest } = dayBounds(date);
  const begins = boundsOf(from).latest ?? -Infinity;
  const ends = boundsOf(to).earliest ?? Infinity;
  return (earliest ?? -Infinity) >= begins && (latest ?? Infinity) <= ends;
}

function boundsOf(edtf: string | null): DayBounds {
  const date = edtf === null ? undefined : parseEventDate(edtf);
  return date ? dayBounds(date) : { earliest: null, latest: null };
}

/** Days between an event and the article that tells of it, beyond which it is only recalled. */
const LONG_AGO = 45;

function stageOf({ status, date }: ExtractedEvent, published: string | null): Stage {
  if (status === 'announced' || status === 'invited') return 'announces';
  const gap = (boundsOf(published).earliest ?? -Infinity) - (boundsOf(date).latest ?? Infinity);
  return gap > LONG_AGO ? 'mentions' : 'reports';
}

function quoteEvidence({ evidence }: ExtractedEvent, text: string): SourcePassage[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ field, start, end }) => {
    const key = `${field} ${start} ${end}`;
    const quote = seen.has(key) ? undefined : quoteSpan(text, { start, end });
    seen.add(key);
    return quote ? [{ field, ...quote }] : [];
  });
}

const quoteDoubts = (doubts: readonly ExtractionDoubt[], text: string): SourceArticle['doubts'] =>
  doubts.flatMap(({ reason, start, end }) => {
    const quote = quoteSpan(text, { start, end });
    return quote ? [{ reason, ...quote }] : [];
  });
