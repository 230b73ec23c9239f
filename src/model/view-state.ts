/* All that a link restores. If a friend who opens the link should see it, it is here; hover and open menus are not. */
import type { ArticleId } from './article';
import type { Day } from './day';
import type { EventId, EventKind, Rank, ShownStatus, VisitLevel } from './event';
import type { PartyCode } from './party';

/** Kinds of row that can be asked for: the event kinds, and articles that no event is known from. */
export type RowKind = EventKind | 'article';
export const ROW_KINDS = [
  'visit',
  'meeting',
  'call',
  'summit',
  'article',
] as const satisfies readonly RowKind[];

export interface DayWindow {
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
}

/** Visits of one way only: from the first country to the second (`there`), or from the second to the first (`back`). */
export const DIRECTIONS = ['there', 'back'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * What an event whose day is not known exactly has to do with the period filter: some day on which it may have been lies
 * in it (`possibly`), or all of them do (`certainly`).
 */
export const PERIOD_MATCHES = ['possibly', 'certainly'] as const;
export type PeriodMatch = (typeof PERIOD_MATCHES)[number];

export const LIST_ORDERS = ['newest', 'oldest'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** Pages beside the timeline. */
export const PAGES = ['about'] as const;
export type Page = (typeof PAGES)[number];

export interface ViewState {
  /** Shown in the place of the timeline; what is chosen there is kept for the way back. */
  readonly page: Page | null;
  readonly event: EventId | null;
  /** The article open in the reader; without an event, an article that stands alone. */
  readonly article: ArticleId | null;
  /** Left and right country as the reader sees them; null is "any". */
  readonly first: PartyCode | null;
  readonly second: PartyCode | null;
  /** Whether events of more than two parties count too. */
  readonly multilateral: boolean;
  readonly direction: Direction | null;
  /** Leaves out talks within a visit and meetings beside a summit, as the summary numbers do. */
  readonly topLevelOnly: boolean;
  /** Chosen values of each facet; an empty list leaves the facet open. */
  readonly kinds: readonly RowKind[];
  readonly levels: readonly VisitLevel[];
  readonly statuses: readonly ShownStatus[];
  readonly ranks: readonly Rank[];
  /** First and last year or month of the period filter (EDTF `2025` or `2025-11`). */
  readonly from: string | null;
  readonly to: string | null;
  readonly periodMatch: PeriodMatch;
  /** The stretch of time on screen, or null for the one that suits the results. */
  readonly window: DayWindow | null;
  readonly order: ListOrder;
}

export const DEFAULT_VIEW: ViewState = {
  page: null,
  event: null,
  article: null,
  first: null,
  second: null,
  multilateral: false,
  direction: null,
  topLevelOnly: false,
  kinds: [],
  levels: [],
  statuses: [],
  ranks: [],
  from: null,
  to: null,
  periodMatch: 'possibly',
  window: null,
  order: 'newest',
};

/** The view with every filter open, keeping what is being read. */
export function withoutFilters(view: ViewState): ViewState {
  return { ...DEFAULT_VIEW, event: view.event, article: view.article, order: view.order };
}

/** Whether anything narrows the rows. */
export function hasFilters(view: ViewState): boolean {
  return (
    view.first !== null ||
    view.second !== null ||
    view.direction !== null ||
    view.topLevelOnly ||
    view.from !== null ||
    view.to !== null ||
    [view.kinds, view.levels, view.statuses, view.ranks].some((chosen) => chosen.length > 0)
  );
}
