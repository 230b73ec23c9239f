/*
 * What happened between states: visits, meetings, calls and summits, and the reports that tell of them.
 * The lists below are the domain's controlled terms; their order is the order of columns, facets and menus,
 * so a new term goes at the end.
 */
import type { ArticleId } from './article';
import type { Brand } from './brand';
import type { Day } from './day';
import { dayBounds, parseEventDate } from './event-date';
import type { PartyCode } from './party';
import type { Passage } from './passage';

/** Readable slug, minted once from content and then stored: `2025-11-11-kz-ru-state-visit-tokayev`. */
export type EventId = Brand<string, 'EventId'>;

export const EVENT_KINDS = ['visit', 'meeting', 'call', 'summit'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Most formal first. The host's or the visitor's own side settles it; anyone else claims it. */
export const VISIT_LEVELS = ['state', 'official', 'working', 'private', 'transit'] as const;
export type VisitLevel = (typeof VISIT_LEVELS)[number];

export const STATUSES = ['invited', 'announced', 'held', 'postponed', 'cancelled', 'declined'] as const;
export type Status = (typeof STATUSES)[number];

/** A status as shown: an announced event whose last possible day has passed without a report has no known outcome. */
export const SHOWN_STATUSES = [...STATUSES, 'outcome-unknown'] as const;
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

/** Highest first; an event bears the highest rank among its participants. */
export const RANKS = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'foreign-minister',
  'minister',
  'speaker',
  'envoy',
  'ambassador',
  'head-of-organisation',
  'other',
] as const;
export type Rank = (typeof RANKS)[number];

export const STAGES = ['announces', 'reports', 'mentions'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * How far a suggestion bears. `certain`: told by a verb or with a cue that says the status, and a person is named;
 * everything else is `likely`.
 */
export const CONFIDENCES = ['certain', 'likely'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A person in an event, with the office held then; all by gazetteer id. */
export interface Participant {
  readonly person: string;
  readonly party: PartyCode;
  readonly office: string | null;
}

export interface Venue {
  /** Gazetteer id of the place, or null where no source names it. */
  readonly place: string | null;
  /** Where it happens; may be a third country, or null. */
  readonly country: PartyCode | null;
}

/** One step of the lifecycle. A report without a date never moves an event. */
export interface HistoryStep {
  readonly status: Status;
  /** EDTF day or month on which this became known. */
  readonly day: string;
  readonly article: ArticleId;
}

/** What one article says of a field where it says anything; null where it is silent. */
export interface Claims {
  readonly status: Status | null;
  /** EDTF */
  readonly date: string | null;
  readonly level: VisitLevel | null;
  /** Gazetteer id of a place. */
  readonly place: string | null;
}

/** One article's account of one event. */
export interface Report {
  readonly article: ArticleId;
  readonly stage: Stage;
  readonly claims: Claims;
  readonly passages: readonly Passage[];
}

export interface EventRecord {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly level: VisitLevel | null;
  readonly status: Status;
  readonly parties: readonly PartyCode[];
  /** Those of the parties that travelled. */
  readonly visitors: readonly PartyCode[];
  /** The party that receives, or null where that is not plain. */
  readonly host: PartyCode | null;
  readonly venue: Venue;
  /** Name of a standing format such as `C5+1`; its parties are written out all the same. */
  readonly format: string | null;
  /** Subject of a gathering by gazetteer code (`intergovernmental-commission`), for the composed title. */
  readonly body: string | null;
  /** EDTF, or null for an open invitation. */
  readonly date: string | null;
  readonly participants: readonly Participant[];
  readonly partOf: EventId | null;
  readonly history: readonly HistoryStep[];
  readonly reports: readonly Report[];
  /** A few sentences of the editors' own by BCP 47 tag; empty where there are none. The title is composed, this is not. */
  readonly summary: Readonly<Record<string, string>>;
  /** Title of the dataset that it came from, where several were merged. */
  readonly origin: string | null;
  /** Read from articles by rule and not yet checked by an editor; null where an editor answers for it. */
  readonly suggested: Confidence | null;
}

/** The status that a reader sees today. */
export function shownStatus(status: Status, latest: Day | null, today: Day): ShownStatus {
  return status === 'announced' && latest !== null && latest < today ? 'outcome-unknown' : status;
}

/** The status of a record that a reader sees today. */
export function shownStatusOf(event: Pick<EventRecord, 'status' | 'date'>, today: Day): ShownStatus {
  const date = event.date === null ? undefined : parseEventDate(event.date);
  return shownStatus(event.status, date ? dayBounds(date).latest : null, today);
}
