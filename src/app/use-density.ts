/* What the overview of the whole span shows: all rows by period, and those that the filter leaves, by side. */
import { useDeferredValue, useMemo } from 'react';
import type { Day } from '../model/day';
import type { DayWindow } from '../model/view-state';
import { countDensity, countDensityByLane, edgesOfSpan } from '../tables/density';
import { spanOfRows } from '../tables/event-span';
import type { EventTable } from '../tables/event-table';
import { allRows, type RowSet } from '../tables/row-set';
import type { LanePlan } from '../timeline/lane';
import type { Density } from '../timeline/strip/draw-density';

/** As many bars as can be told apart on a wide screen. */
const MOST_PERIODS = 160;

export interface DensityContext {
  readonly table: EventTable;
  readonly rowSet: RowSet;
  readonly plan: LanePlan;
  readonly isPair: boolean;
  readonly today: Day;
}

/** Counted once a filter, after the timeline has shown it; null where no row is dated. */
export function useDensity(context: DensityContext): Density | null {
  const { table, rowSet, plan, isPair, today } = useLater(context);
  const edges = useMemo(() => {
    const span = spanOfRows(table, allRows(table.rowCount));
    return span && edgesOfSpan(withToday(span, today), MOST_PERIODS);
  }, [table, today]);
  const all = useMemo(() => edges && countDensity(table, allRows(table.rowCount), edges), [table, edges]);
  const shown = useMemo(
    () => edges && countSides(table, rowSet, edges, isPair ? plan : null),
    [table, rowSet, edges, isPair, plan],
  );
  return useMemo(() => edges && all && shown && { edges, all, shown }, [edges, all, shown]);
}

/** All of it together, so that no rows are ever counted by the lanes of others. */
function useLater({ table, rowSet, plan, isPair, today }: DensityContext): DensityContext {
  const now = useMemo(() => ({ table, rowSet, plan, isPair, today }), [table, rowSet, plan, isPair, today]);
  return useDeferredValue(now);
}

const withToday = ({ from, to }: DayWindow, today: Day): DayWindow => ({
  from: Math.min(from, today) as Day,
  to: Math.max(to, today) as Day,
});

/** With a pair, visits each way bear its colours, as in the lanes. */
function countSides(
  table: EventTable,
  rowSet: RowSet,
  edges: readonly Day[],
  pairPlan: LanePlan | null,
): Density['shown'] {
  const none = new Uint32Array(edges.length - 1);
  if (!pairPlan) return [countDensity(table, rowSet, edges), none, none];
  const { laneIds, rowLanes } = pairPlan;
  const byLane = countDensityByLane(table, rowSet, edges, rowLanes);
  const [there, back] = [laneIds.indexOf('there'), laneIds.indexOf('back')];
  const others = byLane.filter((_, lane) => lane !== there && lane !== back);
  const neither = none.map((_, at) => others.reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
  return [neither, byLane[there] ?? none, byLane[back] ?? none];
}
