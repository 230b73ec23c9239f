/* What is in a bucket that has been opened to be listed. */
import { useMemo, useState } from 'react';
import type { Dataset } from '../dataset/use-dataset';
import { useRecords } from '../dataset/use-records';
import type { Row } from '../tables/event-table';
import { forEachRowBetween, type RowSet } from '../tables/row-set';
import { firstRowFrom } from '../tables/rows-in-window';
import type { Listed } from '../timeline/BucketTray';
import type { LanePlan, Pair } from '../timeline/lane';
import type { Bucket } from '../timeline/mark';
import type { Voice } from '../words/say-name';
import { buildMarks } from './build-marks';

export interface ListedContext {
  readonly dataset: Dataset;
  readonly rowSet: RowSet;
  readonly plan: LanePlan;
  readonly pair: Pair;
  readonly chosen: Row | null;
  readonly voice: Voice;
}

/** More than anybody reads through; a filter finds the rest. */
const MOST_LISTED = 200;

const NOTHING: readonly Row[] = [];

/** The list of one bucket at a time; it closes when other rows are chosen, or other lanes. */
export function useListed(context: ListedContext): {
  listed: Listed | null;
  onList: (bucket: Bucket | null) => void;
} {
  const { dataset, rowSet, plan, pair, chosen, voice } = context;
  const { table, manifest } = dataset;
  const [opened, setOpened] = useState<{ bucket: Bucket; rowSet: RowSet } | null>(null);
  const bucket = opened?.rowSet === rowSet ? opened.bucket : null;
  const all = useMemo(
    () => (bucket === null ? NOTHING : (bucket.rows ?? rowsOfBucket(context, bucket))),
    [context, bucket],
  );
  const rows = useMemo(() => all.slice(0, MOST_LISTED), [all]);
  const { find } = useRecords(manifest, rows);
  const marks = useMemo(() => {
    const { dated, undated } = buildMarks({
      ...{ table, rows, find, plan, pair, chosen, voice },
      isOutside: false,
    });
    return [...dated.flatMap((mark) => [mark, ...mark.talks]), ...undated];
  }, [table, rows, find, plan, pair, chosen, voice]);
  const listed = useMemo((): Listed | null => {
    if (bucket === null) return null;
    const rest = all.length - rows.length;
    return {
      id: bucket.id,
      title: bucket.title,
      marks,
      more: rest > 0 ? voice.speech.formatter.number(rest) : null,
    };
  }, [bucket, marks, all, rows, voice]);
  return {
    listed,
    onList: (next) => setOpened(next === null ? null : { bucket: next, rowSet }),
  };
}

/** A bucket counts what starts in its days in its lane. O(rows of its days). */
function rowsOfBucket({ dataset, rowSet, plan }: ListedContext, { stretch, lane }: Bucket): Row[] {
  const { table } = dataset;
  const number = plan.laneIds.indexOf(lane);
  const rows: Row[] = [];
  const [first, end] = [firstRowFrom(table, stretch.from), firstRowFrom(table, stretch.to + 1)];
  forEachRowBetween(rowSet, first, end, (row) => {
    if (plan.rowLanes.ofRow[row] === number) rows.push(row);
  });
  return rows;
}
