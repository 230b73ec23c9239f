/*
 * The rows of a choice, and what the timeline needs of them first. Going through a million rows takes longer than a frame,
 * so what has been worked out is kept for the few choices that readers go to and fro between.
 */
import type { DayWindow, ViewState } from '../model/view-state';
import { countDays, type DayCounts, type RowLanes } from '../tables/buckets';
import { buildFacetSets, type Criteria, type FacetSets, intersectAll } from '../tables/criteria';
import type { EventTable } from '../tables/event-table';
import type { RowSet } from '../tables/row-set';
import type { LanePlan, Pair } from '../timeline/lane';
import { planLanes } from '../timeline/lanes';
import { fitWindow } from '../timeline/suitable-window';

export interface ChosenRows {
  readonly table: EventTable;
  readonly criteria: Criteria;
  readonly sets: FacetSets;
  readonly rowSet: RowSet;
}

/** Of a million rows each is a megabyte and a half. */
const MOST_KEPT = 8;

const kept = new WeakMap<EventTable, Map<string, ChosenRows>>();

/** The rows of a view; for the same choice the same ones each time, whatever else the view says. */
export function chooseRows(table: EventTable, view: ViewState): ChosenRows {
  const known = kept.get(table) ?? new Map<string, ChosenRows>();
  kept.set(table, known);
  const criteria = criteriaOf(view);
  const key = JSON.stringify(criteria);
  const chosen = known.get(key) ?? selectRows(table, criteria);
  // What is asked for stands last, and what has not been for longest is let go.
  known.delete(key);
  known.set(key, chosen);
  for (const oldest of [...known.keys()].slice(0, -MOST_KEPT)) known.delete(oldest);
  return chosen;
}

function selectRows(table: EventTable, criteria: Criteria): ChosenRows {
  const sets = buildFacetSets(table, criteria);
  return { table, criteria, sets, rowSet: intersectAll(table, sets, undefined) };
}

/** The parts of a view that choose rows, so that dragging the window or opening an event computes nothing anew. */
function criteriaOf(view: ViewState): Criteria {
  const { first, second, multilateral, direction, topLevelOnly } = view;
  const { kinds, levels, statuses, ranks, from, to, periodMatch } = view;
  return {
    ...{ first, second, multilateral, direction, topLevelOnly },
    ...{ kinds, levels, statuses, ranks, from, to, periodMatch },
  };
}

const plans = new WeakMap<RowSet, Map<string, LanePlan>>();

/** Lanes of the rows as they stand at first: nothing is read, and nothing opened of them. */
export function planFirstLanes(table: EventTable, rows: RowSet, pair: Pair, isNarrow: boolean): LanePlan {
  const known = plans.get(rows) ?? new Map<string, LanePlan>();
  plans.set(rows, known);
  const key = `${pair.first} ${pair.second} ${isNarrow}`;
  const choice = { chosen: null, open: new Set<never>(), isMany: false, isNarrow };
  const plan = known.get(key) ?? planLanes(table, rows, pair, choice);
  known.set(key, plan);
  return plan;
}

const counts = new WeakMap<RowLanes, { readonly rowSet: RowSet; readonly counted: DayCounts }>();

/** The rows of a set by lane and day. */
export function countOnce(table: EventTable, rowSet: RowSet, lanes: RowLanes): DayCounts {
  const known = counts.get(lanes);
  if (known?.rowSet === rowSet) return known.counted;
  const counted = countDays(table, rowSet, lanes);
  counts.set(lanes, { rowSet, counted });
  return counted;
}

const fits = new WeakMap<RowSet, { readonly fit: DayWindow | undefined }>();

/** The window that shows all rows of a set. */
export function fitOnce(table: EventTable, rowSet: RowSet): DayWindow | undefined {
  const known = fits.get(rowSet) ?? { fit: fitWindow(table, rowSet) };
  fits.set(rowSet, known);
  return known.fit;
}

/** Works out what the timeline will need of a view that may be chosen next. */
export function prepareRows(table: EventTable, view: ViewState, isNarrow: boolean): void {
  const { rowSet } = chooseRows(table, view);
  fitOnce(table, rowSet);
  const { rowLanes } = planFirstLanes(table, rowSet, view, isNarrow);
  countOnce(table, rowSet, rowLanes);
}
