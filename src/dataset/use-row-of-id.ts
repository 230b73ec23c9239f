import { useQuery } from '@tanstack/react-query';
import { bucketOf } from '../model/hash-text';
import { type Manifest, shardPath } from '../model/served';
import type { Row } from '../tables/event-table';
import { idShardQuery } from './queries';
import { type Loading, toLoadError } from './use-dataset';
import { useSource } from './use-source';

/** The row of an event or lone article; null if the dataset has none of that id. */
export function useRowOfId(manifest: Manifest, id: string | null): Loading<Row | null> {
  const source = useSource();
  const { idShards } = manifest;
  const path = shardPath('ids', idShards, bucketOf(id ?? '', Math.max(1, idShards.count))) ?? '';
  const shard = useQuery({ ...idShardQuery(source, path), enabled: id !== null });
  if (id === null) return NO_ROW;
  // A directory that did not come says nothing of what is in it.
  if (shard.isError)
    return { state: 'failed', error: toLoadError(shard.error), retry: () => void shard.refetch() };
  if (!shard.data) return { state: 'loading' };
  return { state: 'ready', value: Object.hasOwn(shard.data, id) ? (shard.data[id] as Row) : null };
}

const NO_ROW: Loading<Row | null> = { state: 'ready', value: null };
