/*
 * Whether an event that was read from an article is one that the dataset knows. It is taken for the same only where
 * nothing else can be meant; otherwise the candidates are named and an editor decides.
 */
import type { ExtractedEvent } from '../../extract/extraction';
import { dayBounds, parseEventDate } from '../../model/event-date';
import type { SourceEvent } from '../../model/source-schema';

export interface SameEvent {
  /** Id of the event that it is; null where none is, or none beyond doubt. */
  readonly is: string | null;
  /** Ids of those that it may be. */
  readonly maybe: readonly string[];
}

/** Events by what an event must share to be the same: kind and parties. */
export class KnownEvents {
  readonly #byKey = new Map<string, SourceEvent[]>();
  readonly #ids = new Set<string>();

  constructor(events: Iterable<SourceEvent>) {
    for (const event of events) this.add(event);
  }

  add(event: SourceEvent): void {
    this.#ids.add(event.id);
    const key = keyOf(event.kind, event.parties);
    const group = this.#byKey.get(key);
    if (group) group.push(event);
    else this.#byKey.set(key, [event]);
  }

  /** The id, with a number behind it where it is taken. */
  freeId(id: string): string {
    let free = id;
    for (let count = 2; this.#ids.has(free); count++) free = `${id}-${count}`;
    return free;
  }

  /**
   * @param articles ids that the article goes by: its own, and that of the digest that it is the full text of
   * @param place gazetteer id of the event's place
   * O(events of that kind and those parties).
   */
  find(event: ExtractedEvent, articles: ReadonlySet<string>, place: string | null): SameEvent {
    const group = this.#byKey.get(keyOf(event.kind, event.countries)) ?? [];
    const alike = group
      .map((known) => ({ id: known.id, ...compare(known, event, articles, place) }))
      .filter(({ overlap }) => overlap !== 'none')
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = alike;
    if (best && best.weight >= ENOUGH && best.weight > (second?.weight ?? 0))
      return { is: best.id, maybe: [] };
    return { is: null, maybe: alike.filter(({ weight }) => weight > 0).map(({ id }) => id) };
  }
}

/** Of an event that either tells of the article or is close in time. */
const ENOUGH = 4;

interface Likeness {
  readonly overlap: Overlap;
  /** That the article is known to tell of it counts most, then the days, then the place. */
  readonly weight: number;
}

function compare(
  known: SourceEvent,
  event: ExtractedEvent,
  articles: ReadonlySet<string>,
  place: string | null,
): Likeness {
  const guest = event.host !== null && event.countries.includes(event.host) ? event.host : null;
  const isOther = event.kind === 'visit' && guest !== null && known.host !== null && known.host !== guest;
  const shared = isOther ? 'none' : overlap(known.date, event.date);
  const isTold = known.reports.some(({ article }) => articles.has(article));
  const weight =
    8 * Number(isTold) +
    4 * Number(shared === 'close') +
    2 * Number(known.date !== null && event.date !== null) +
    Number(place !== null && known.venue.place === place);
  return { overlap: shared, weight };
}

const keyOf = (kind: string, parties: readonly string[]): string =>
  [kind, ...new Set([...parties].sort())].join(' ');

/** Days; what is said to be within a month may be another event of that month. */
const CLOSE = 7;

type Overlap = 'none' | 'possible' | 'close';

function overlap(one: string | null, other: string | null): Overlap {
  const bounds = [one, other].map((edtf) => {
    const date = edtf === null ? undefined : parseEventDate(edtf);
    const { earliest, latest } = date ? dayBounds(date) : { earliest: null, latest: null };
    return { from: earliest ?? -Infinity, to: latest ?? Infinity };
  });
  const from = Math.max(...bounds.map((span) => span.from));
  const to = Math.min(...bounds.map((span) => span.to));
  if (from > to) return 'none';
  return bounds.every((span) => span.to - span.from <= CLOSE) ? 'close' : 'possible';
}
