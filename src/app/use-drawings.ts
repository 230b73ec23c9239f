/* What the timeline draws: a mark a row while there are few, buckets with counts beyond, never more than it can hold. */
import { useMemo } from 'react';
import type { Dataset } from '../dataset/use-dataset';
import { type Records, useRecords } from '../dataset/use-records';
import { countBuckets, countFullest } from '../tables/buckets';
import { isDated, type Row } from '../tables/event-table';
import { hasRow, type RowSet } from '../tables/row-set';
import { rowsInWindow, undatedRows } from '../tables/rows-in-window';
import { MOST_ITEMS, type Stage } from '../timeline/drawn-range';
import type { LanePlan, Pair } from '../timeline/lane';
import type { Bucket, Drawing } from '../timeline/mark';
import type { UndatedMark } from '../timeline/TrayMark';
import type { Voice } from '../words/say-name';
import { buildBuckets } from './build-buckets';
import { buildMarks } from './build-marks';
import { countOnce } from './choose-rows';

const MOST_UNDATED = 40;
/** Undated events of a large dataset lie in as many files as there are of them; the list shows them all. */
const MOST_UNDATED_SHARDS = 4;

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
  const { shardRows } = manifest;
  const { from, to } = stage.range;
  const { first, second } = pair;
  const inRange = useMemo(
    () => rowsInWindow(table, rowSet, { from, to }, MOST_ITEMS),
    [table, rowSet, from, to],
  );
  const { isCrowded } = inRange;
  const isOutside = chosen !== null && !hasRow(rowSet, chosen);
  const undated = useMemo(
    () => takeShards(undatedRows(table, rowSet, MOST_UNDATED), shardRows, MOST_UNDATED_SHARDS),
    [table, rowSet, shardRows],
  );
  // The same none for every window: where all is counted, no mark has to be looked up or worded anew.
  const marked = isCrowded ? NO_ROWS : inRange.rows;
  const rows = useMemo(
    // The chosen event is drawn wherever it lies and whatever the filter says.
    () => [...new Set([...marked, ...undated, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b),
    [marked, undated, chosen],
  );
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

const NO_ROWS: readonly Row[] = [];
const NO_BUCKETS: readonly Bucket[] = [];

function useBuckets(context: DrawingContext, isCrowded: boolean): readonly Bucket[] {
  const { dataset, rowSet, stage, plan, voice } = context;
  const { table } = dataset;
  const { range, period } = stage;
  const { from, to } = range;
  const { laneIds, rowLanes } = plan;
  const counted = useMemo(
    () => (isCrowded ? countOnce(table, rowSet, rowLanes) : null),
    [table, rowSet, rowLanes, isCrowded],
  );
  const fullest = useMemo(() => (counted ? countFullest(counted, period) : 1), [counted, period]);
  return useMemo(() => {
    if (!counted) return NO_BUCKETS;
    return buildBuckets(countBuckets(counted, { from, to }, period), laneIds, fullest, voice);
  }, [counted, from, to, period, laneIds, fullest, voice]);
}

/** The first rows, as far as they lie in so few files. */
function takeShards(rows: readonly Row[], shardRows: number, most: number): Row[] {
  const shards = new Set<number>();
  return rows.filter((row) => shards.add(Math.floor(row / shardRows)).size <= most);
}
