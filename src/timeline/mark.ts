/* What is drawn for a row: where it lies, how surely, and in which form. Plain data, made without the DOM. */
import { addDays, type Day } from '../model/day';
import type { ShownStatus, VisitLevel } from '../model/event';
import { dayBounds, type EventDate, parseEventDate, precisionOf } from '../model/event-date';
import type { RowKind } from '../model/view-state';
import { OPEN_DAYS, type Row } from '../tables/event-table';
import type { Side } from '../ui/KindMark';

/** `firm`: this day; `soft`: somewhere about here; `open`: the end is not known. */
export type Edge = 'firm' | 'soft' | 'open';

export interface Stretch {
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  readonly start: Edge;
  readonly end: Edge;
  /** For a one-of set: each possible day, drawn as a faint mark of its own. */
  readonly oneOf: readonly Day[];
}

/** What vis-timeline is given: a mark for one row, or a bucket for many. */
export type Drawing = Mark | Bucket;

export interface Bucket {
  readonly type: 'bucket';
  readonly id: string;
  readonly lane: string;
  readonly stretch: Stretch;
  /** Number of events, in the reader's digits. */
  readonly label: string;
  readonly name: string;
  /** Its days and the number, without word of what a press does. */
  readonly title: string;
  /** How full it is beside the fullest, 0 to 1. */
  readonly share: number;
  /** Of marks that found no room in their lane: which they are. */
  readonly rows: readonly Row[] | null;
  readonly isChosen: false;
}

export interface Mark {
  readonly type: 'mark';
  readonly id: string;
  readonly row: Row;
  readonly lane: string;
  readonly stretch: Stretch;
  readonly kind: RowKind;
  readonly level: VisitLevel | null;
  readonly status: ShownStatus | null;
  readonly side: Side;
  /** Short text beside the mark. */
  readonly label: string;
  /** Full spoken name: title, date, status. */
  readonly name: string;
  readonly isChosen: boolean;
  /** Chosen, but not among the filtered rows: drawn outlined. */
  readonly isOutside: boolean;
  /** Talks within a visit that is not drawn itself, or that they do not lie in, are drawn smaller. */
  readonly isPart: boolean;
  /** Talks drawn inside this visit, in order of time. */
  readonly talks: readonly Mark[];
}

/** A week or less is not opened by going nearer, but by listing what is in it. */
const LISTED_DAYS = 7;

export const isListed = ({ rows, stretch: { from, to } }: Pick<Bucket, 'rows' | 'stretch'>): boolean =>
  rows !== null || to - from < LISTED_DAYS;

/** Where a date lies on the axis; null where it has no day at all. */
export function stretchOf(edtf: string | null): Stretch | null {
  const date = edtf === null ? undefined : parseEventDate(edtf);
  if (!date) return null;
  const { earliest, latest } = dayBounds(date);
  const from = earliest ?? (latest === null ? null : addDays(latest, -OPEN_DAYS));
  const to = latest ?? (earliest === null ? null : addDays(earliest, OPEN_DAYS));
  if (from === null || to === null) return null;
  const edge = edgeOf(date);
  return {
    from,
    to,
    start: earliest === null ? 'open' : edge,
    end: latest === null ? 'open' : edge,
    oneOf: date.form === 'one-of' ? date.days : [],
  };
}

function edgeOf(date: EventDate): Edge {
  const precision = precisionOf(date);
  const isVague = precision === 'month' || precision === 'year' || date.approximate || date.uncertain;
  return isVague ? 'soft' : 'firm';
}
