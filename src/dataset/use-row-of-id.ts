import { useQuery } from '@tanstack/react-query';
import { bucketOf } from '../model/hash-text';
import type { Manifest } from '../model/served';
import type { Row } from '../tables/event-table';
import { idShardQuery } from './queries';

/** The row of an event or lone article; null if the dataset has none of that id, undefined while that is not known. */
export function useRowOfId(manifest: Manifest, id: string | null): Row | null | undefined {
  const path = manifest.idShards[bucketOf(id ?? '', Math.max(1, manifest.idShards.length))] ?? '';
  const shard = useQuery({ ...idShardQuery(path), enabled: id !== null });
  if (id === null || shard.isError) return null;
  if (!shard.data) return undefined;
  return Object.hasOwn(shard.data, id) ? (shard.data[id] as Row) : null;
}
