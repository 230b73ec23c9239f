/* Loading what is about to be asked for: under the pointer, at the focus, ahead of a drag. Failures are left to the asking. */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bucketOf } from '../model/hash-text';
import { isEvent, type Manifest, type RowRecord, shardPath } from '../model/served';
import type { Row } from '../tables/event-table';
import { articleShardQuery, recordShardQuery } from './queries';
import { useSource } from './use-source';

export interface Prefetch {
  /** The records of these rows, as far as they lie in a few files. */
  readonly rows: (rows: readonly Row[]) => void;
  /** The articles that tell of a record. */
  readonly articlesOf: (record: RowRecord) => void;
}

/** Files at once: looking ahead must not stand in the way of what is looked at. */
const MOST_FILES = 6;

export function usePrefetch(manifest: Manifest): Prefetch {
  const client = useQueryClient();
  const source = useSource();
  return useMemo(() => {
    const { recordShards, articleShards, shardRows } = manifest;
    return {
      rows: (rows) => {
        const shards = new Set(rows.map((row) => Math.floor(row / shardRows)));
        for (const at of [...shards].slice(0, MOST_FILES)) {
          const path = shardPath('records', recordShards, at);
          if (path !== undefined) void client.prefetchQuery(recordShardQuery(source, path));
        }
      },
      articlesOf: (record) => {
        const ids = isEvent(record) ? record.reports.map(({ article }) => article) : [record.id];
        const shards = new Set(ids.map((id) => bucketOf(id, Math.max(1, articleShards.count))));
        for (const at of [...shards].slice(0, MOST_FILES)) {
          const path = shardPath('articles', articleShards, at);
          if (path !== undefined) void client.prefetchQuery(articleShardQuery(source, path));
        }
      },
    };
  }, [client, source, manifest]);
}
