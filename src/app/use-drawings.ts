/* What the timeline draws: a mark a row while there are few, buckets with counts beyond, never more than it can hold. */
import { useMemo } from 'react';
import type { Dataset } from '../dataset/use-dataset';
import { type Records, useRecords } from '../dataset/use-records';
import type { DayWindow } from '../model/view-state';
import { countBuckets } from '../tables/buckets';
import { isDated, type Row } from '../tables/event-table';
import { hasRow, type RowSet } from '../tables/row-set';
import { rowsInWindow, undatedRows } from '../tables/rows-in-window';
import type { LanePlan, Pair } from '../timeline/lanes';
import type { Drawing } from '../timeline/mark';
import type { UndatedMark } from '../timeline/UndatedTray';
import type { Voice } from '../words/say-name';
import { buildBuckets } from './build-buckets';
import { buildMarks } from './build-marks';

/** Items at once that keep vis-timeline at the display's frame rate (measured: 200 hold 60 frames a second). */
const MOST_MARKS = 200;
const MOST_UNDATED = 40;

export interface DrawingContext {
  readonly dataset: Dataset;
  readonly rowSet: RowSet;
  /** The stretch to prepare for. */
  readonly range: DayWindow;
  readonly plan: LanePlan;
  readonly pair: Pair;
  readonly chosen: Row | null;
  readonly voice: Voice;
}

export interface Drawings {
  readonly drawings: readonly Drawing[];
  readonly undated: readonly UndatedMark[];
  readonly find: Records['find'];
}

export function useDrawings(context: DrawingContext): Drawings {
  const { dataset, rowSet, range, plan, pair, chosen, voice } = context;
  const { manifest, table } = dataset;
  const { from, to } = range;
  const { first, second } = pair;
  const inRange = useMemo(
    () => rowsInWindow(table, rowSet, { from, to }, MOST_MARKS),
    [table, rowSet, from, to],
  );
  const isCrowded = inRange.total > MOST_MARKS;
  const isOutside = chosen !== null && !hasRow(rowSet, chosen);
  const rows = useMemo(() => {
    const undated = undatedRows(table, rowSet, MOST_UNDATED);
    const marked = isCrowded ? [] : inRange.rows;
    // The chosen event is drawn wherever it lies and whatever the filter says.
    return [...new Set([...marked, ...undated, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
  }, [table, rowSet, inRange, isCrowded, chosen]);
  const { find } = useRecords(manifest, rows);
  const marks = useMemo(
    () => buildMarks({ table, rows, find, plan, pair: { first, second }, chosen, isOutside, voice }),
    [table, rows, find, plan, first, second, chosen, isOutside, voice],
  );
  const buckets = useMemo(
    () => (isCrowded ? buildBuckets(countBuckets(table, rowSet, { from, to }, plan.laneOf), voice) : []),
    [table, rowSet, from, to, plan, isCrowded, voice],
  );
  return useMemo(() => {
    const dated = isCrowded && (chosen === null || !isDated(table, chosen)) ? [] : marks.dated;
    return { drawings: [...buckets, ...dated], undated: marks.undated, find };
  }, [table, buckets, marks, isCrowded, chosen, find]);
}
