import { useMemo } from 'react';
import type { Manifest, RowRecord } from '../model/served';
import type { Row } from '../tables/event-table';
import { recordShardQuery } from './queries';
import type { Loading } from './use-dataset';
import { useShards } from './use-shards';

export type FindRecord = (row: Row) => RowRecord | undefined;

/** Loads the shards that hold these rows; other rows are not found. */
export function useRecords(manifest: Manifest, rows: readonly Row[]): Loading<FindRecord> {
  const shards = useMemo(
    () => [...new Set(rows.map((row) => Math.floor(row / manifest.shardRows)))].sort((a, b) => a - b),
    [rows, manifest],
  );
  const loaded = useShards(shards.map((shard) => recordShardQuery(manifest.recordShards[shard] ?? '')));
  return useMemo((): Loading<FindRecord> => {
    if (loaded.state !== 'ready') return loaded;
    const byShard = new Map(shards.map((shard, at) => [shard, loaded.value[at]]));
    return {
      state: 'ready',
      value: (row) => byShard.get(Math.floor(row / manifest.shardRows))?.[row % manifest.shardRows],
    };
  }, [loaded, shards, manifest]);
}
