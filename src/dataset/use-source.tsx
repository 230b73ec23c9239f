/* Whose data the page shows: the site's, or a file of the reader's own that this browser keeps. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type DatasetSource, SITE_SOURCE } from './load-json';
import { findOwn, listenForOwn } from './local/own-database';
import { type OwnDataset, sourceOfOwn } from './local/own-dataset';

/** Null where the site's dataset is shown. */
export const ownQuery = queryOptions({
  queryKey: ['own'],
  queryFn: (): Promise<OwnDataset | null> => findOwn(),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** Until it is known whose data is shown, nothing comes and nothing fails. */
const UNDECIDED: DatasetSource = {
  id: 'undecided',
  read: () => new Promise(() => {}),
  locate: () => new Promise(() => {}),
};

export const sourceFor = (own: OwnDataset | null): DatasetSource =>
  own === null ? SITE_SOURCE : sourceOfOwn(own);

const SourceContext = createContext<DatasetSource>(SITE_SOURCE);

export function SourceProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { data: own } = useQuery(ownQuery);
  useEffect(
    () =>
      listenForOwn(() => {
        // What was never stored is known to this tab alone, and no other can have changed it.
        if (!client.getQueryData(ownQuery.queryKey)?.inMemory) void client.invalidateQueries(ownQuery);
      }),
    [client],
  );
  const source = useMemo(() => {
    if (own === undefined) return UNDECIDED;
    return sourceFor(own);
  }, [own]);
  return <SourceContext value={source}>{children}</SourceContext>;
}

export const useSource = (): DatasetSource => useContext(SourceContext);
