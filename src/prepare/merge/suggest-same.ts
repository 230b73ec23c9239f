/*
 * Events of two datasets that may be the same event: equal kind, equal parties, days that can be the same. They are
 * only ever suggested, with the reason; joining them is an editor's decision.
 */
import { type Day, isoFromDay } from '../../model/day';
import { dayBounds, parseEventDate } from '../../model/event-date';
import type { SourceEvent } from '../../model/source-schema';

export interface Sourced {
  readonly event: SourceEvent;
  /** Which of the datasets it came from. */
  readonly source: number;
}

export interface Suggestion {
  readonly ids: readonly [string, string];
  readonly origins: readonly [string | null, string | null];
  readonly kind: SourceEvent['kind'];
  readonly parties: readonly string[];
  readonly dates: readonly [string | null, string | null];
  /** The days that both can mean: EDTF, `..` where open. */
  readonly overlap: string;
  /** Fields in which they differ all the same. */
  readonly differ: readonly string[];
}

interface Dated extends Sourced {
  readonly earliest: number;
  readonly latest: number;
}

/** Undated events are left out: an open invitation is like any other of the pair. O(n log n + suggestions). */
export function suggestSame(events: readonly Sourced[]): Suggestion[] {
  const groups = new Map<string, Dated[]>();
  for (const sourced of events) {
    const date = sourced.event.date === null ? undefined : parseEventDate(sourced.event.date);
    if (!date) continue;
    const { earliest, latest } = dayBounds(date);
    const key = [sourced.event.kind, ...partiesOf(sourced.event)].join(' ');
    const dated = { ...sourced, earliest: earliest ?? -Infinity, latest: latest ?? Infinity };
    const group = groups.get(key);
    if (group) group.push(dated);
    else groups.set(key, [dated]);
  }
  return [...groups.values()].flatMap(suggestInGroup);
}

function suggestInGroup(group: readonly Dated[]): Suggestion[] {
  const ordered = [...group].sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0));
  return ordered.flatMap((one, at) => {
    const found: Suggestion[] = [];
    for (let next = at + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (!other || other.earliest > one.latest) break;
      if (other.source !== one.source)
        found.push(one.source < other.source ? toSuggestion(one, other) : toSuggestion(other, one));
    }
    return found;
  });
}

function toSuggestion(one: Dated, other: Dated): Suggestion {
  const from = Math.max(one.earliest, other.earliest);
  const to = Math.min(one.latest, other.latest);
  return {
    ids: [one.event.id, other.event.id],
    origins: [one.event.origin, other.event.origin],
    kind: one.event.kind,
    parties: partiesOf(one.event),
    dates: [one.event.date, other.event.date],
    overlap: from === to ? sayDay(from) : `${sayDay(from)}/${sayDay(to)}`,
    differ: COMPARED.filter((field) => contentOf(one.event, field) !== contentOf(other.event, field)),
  };
}

const COMPARED = ['level', 'status', 'visitors', 'host', 'venue'] as const;

const contentOf = (event: SourceEvent, field: (typeof COMPARED)[number]): string =>
  JSON.stringify(field === 'visitors' ? [...event.visitors].sort() : event[field]);

const sayDay = (day: number): string => (Number.isFinite(day) ? isoFromDay(day as Day) : '..');

const partiesOf = (event: SourceEvent): string[] => [...new Set(event.parties)].sort();
