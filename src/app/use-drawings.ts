/* What the timeline draws: a mark a row while there are few, buckets with counts beyond, never more than it can hold. */
import { useMemo } from 'react';
import type { Dataset } from '../dataset/use-dataset';
import { type Records, useRecords } from '../dataset/use-records';
import { countBuckets, countFullest } from '../tables/buckets';
import { isDated, type Row } from '../tables/event-table';
import { hasRow, type RowSet } from '../tables/row-set';
import { rowsInWindow, undatedRows } from '../tables/rows-in-window';
import { MOST_ITEMS, type Stage } from '../timeline/drawn-range';
import type { LanePlan, Pair } from '../timeline/lanes';
import type { Bucket, Drawing } from '../timeline/mark';
import type { UndatedMark } from '../timeline/UndatedTray';
import type { Voice } from '../words/say-name';
import { buildBuckets } from './build-buckets';
import { buildMarks } from './build-marks';

const MOST_UNDATED = 40;

export interface DrawingContext {
  readonly dataset: Dataset;
  readonly rowSet: RowSet;
  readonly stage: Stage;
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
  const { dataset, rowSet, stage, plan, pair, chosen, voice } = context;
  const { manifest, table } = dataset;
  const { from, to } = stage.range;
  const { first, second } = pair;
  const inRange = useMemo(
    () => rowsInWindow(table, rowSet, { from, to }, MOST_ITEMS),
    [table, rowSet, from, to],
  );
  const { isCrowded } = inRange;
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
  const buckets = useBuckets(context, isCrowded);
  return useMemo(() => {
    const dated = isCrowded && (chosen === null || !isDated(table, chosen)) ? [] : marks.dated;
    return { drawings: [...buckets, ...dated], undated: marks.undated, find };
  }, [table, buckets, marks, isCrowded, chosen, find]);
}

const NO_BUCKETS: readonly Bucket[] = [];

function useBuckets(context: DrawingContext, isCrowded: boolean): readonly Bucket[] {
  const { dataset, rowSet, stage, plan, voice } = context;
  const { table } = dataset;
  const { range, period } = stage;
  const { from, to } = range;
  const { laneIds, rowLanes } = plan;
  const fullest = useMemo(
    () => (isCrowded ? countFullest(table, rowSet, period, rowLanes) : 1),
    [table, rowSet, period, rowLanes, isCrowded],
  );
  return useMemo(() => {
    if (!isCrowded) return NO_BUCKETS;
    return buildBuckets(countBuckets(table, rowSet, { from, to }, period, rowLanes), laneIds, fullest, voice);
  }, [table, rowSet, from, to, period, laneIds, rowLanes, fullest, isCrowded, voice]);
}
