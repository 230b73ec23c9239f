import { useMemo } from 'react';
import type { ArticleId } from '../model/article';
import { bucketOf } from '../model/hash-text';
import { type Manifest, type ServedArticle, shardPath } from '../model/served';
import { articleShardQuery } from './queries';
import type { Loading } from './use-dataset';
import { useShards } from './use-shards';
import { useSource } from './use-source';

/** The articles of these ids, in their order; ids that the dataset lacks are left out. */
export function useArticles(
  manifest: Manifest,
  ids: readonly ArticleId[],
): Loading<readonly ServedArticle[]> {
  const source = useSource();
  const paths = useMemo(() => {
    const { articleShards } = manifest;
    const shards = new Set(ids.map((id) => bucketOf(id, Math.max(1, articleShards.count))));
    return [...shards].map((at) => shardPath('articles', articleShards, at) ?? '');
  }, [ids, manifest]);
  const loaded = useShards(paths.map((path) => articleShardQuery(source, path)));
  return useMemo((): Loading<readonly ServedArticle[]> => {
    if (loaded.state !== 'ready') return loaded;
    const byId = new Map(loaded.value.flat().map((article) => [article.id, article]));
    return { state: 'ready', value: ids.flatMap((id) => byId.get(id) ?? []) };
  }, [loaded, ids]);
}
