import { type UseQueryOptions, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { retryFailed } from './retry-failed';
import { type Loading, toLoadError } from './use-dataset';

/** Several files as one: ready when all are, failed as soon as one is. The order of the answers is that of the queries. */
export function useShards<T>(
  queries: readonly UseQueryOptions<T, Error, T, string[]>[],
): Loading<readonly T[]> {
  const results = useQueries({
    queries,
    combine: (found) => ({
      shards: found.flatMap(({ data }) => (data === undefined ? [] : [data])),
      failed: found.filter(({ isError }) => isError),
      isPending: found.some(({ isPending }) => isPending),
    }),
  });
  return useMemo((): Loading<readonly T[]> => {
    const [first] = results.failed;
    if (first)
      return { state: 'failed', error: toLoadError(first.error), retry: () => retryFailed(results.failed) };
    return results.isPending ? { state: 'loading' } : { state: 'ready', value: results.shards };
  }, [results]);
}
