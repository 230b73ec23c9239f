import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { type Manifest, type RecordShard, type RowRecord, shardPath } from '../model/served';
import type { Row } from '../tables/event-table';
import type { DatasetSource, LoadError } from './load-json';
import { recordShardQuery } from './queries';
import { retryFailed } from './retry-failed';
import { toLoadError } from './use-dataset';
import { useSource } from './use-source';

export interface Records {
  /** The record of a row; undefined while its shard is on the way. */
  readonly find: (row: Row) => RowRecord | undefined;
  readonly isPending: boolean;
  readonly error: LoadError | null;
  readonly retry: () => void;
}

/**
 * Loads the shards that hold these rows. What has come is found at once; the rest is asked for once the page has drawn
 * what it can without.
 */
export function useRecords(manifest: Manifest, wanted: readonly Row[]): Records {
  const source = useSource();
  const client = useQueryClient();
  const rows = useDeferredValue(wanted);
  const shards = useMemo(
    () => [...new Set(rows.map((row) => Math.floor(row / manifest.shardRows)))].sort((a, b) => a - b),
    [rows, manifest],
  );
  const results = useQueries({
    queries: shards.map((shard) => queryOf(source, manifest, shard)),
    combine: toFound,
  });
  return useMemo((): Records => {
    const byShard = new Map(shards.map((shard, at) => [shard, results.shards[at]]));
    return {
      find: (row) => {
        const shard = Math.floor(row / manifest.shardRows);
        const records = byShard.get(shard) ?? client.getQueryData(queryOf(source, manifest, shard).queryKey);
        return records?.[row % manifest.shardRows];
      },
      isPending: results.isPending,
      error: results.failed[0] ? toLoadError(results.failed[0].error) : null,
      retry: () => retryFailed(results.failed),
    };
  }, [results, shards, manifest, client, source]);
}

/**
 * What has come of the shards. Of a class, for the query client compares plain objects in depth with those before: a
 * shard that takes another's place would be gone through record by record, for tens of milliseconds at each filter.
 */
class FoundShards {
  readonly shards: readonly (RecordShard | undefined)[];
  readonly failed: readonly UseQueryResult<RecordShard>[];
  readonly isPending: boolean;

  constructor(found: readonly UseQueryResult<RecordShard>[]) {
    this.shards = found.map(({ data }) => data);
    this.failed = found.filter(({ isError }) => isError);
    this.isPending = found.some(({ isPending }) => isPending);
  }
}

/** The same function each time, so that nothing is combined anew while nothing has come. */
const toFound = (found: readonly UseQueryResult<RecordShard>[]): FoundShards => new FoundShards(found);

const queryOf = (source: DatasetSource, { recordShards }: Manifest, shard: number) =>
  recordShardQuery(source, shardPath('records', recordShards, shard) ?? '');
