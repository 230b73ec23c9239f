import type { QueryClient } from '@tanstack/react-query';
import { type Manifest, shardPath } from '../model/served';
import { type DatasetSource, SITE_SOURCE } from './load-json';
import { gazetteerQuery, manifestQuery, recordShardQuery, tableQuery } from './queries';
import { ownQuery, sourceFor } from './use-source';

/** The start page shows the newest events; these are about as many as it draws. */
const NEWEST_ROWS = 128;

/**
 * Starts loading what every screen needs, before there is one. Nearly every reader is shown the site's dataset, which does
 * not wait until the browser has looked for one of their own.
 */
export async function loadAhead(client: QueryClient): Promise<void> {
  void loadFrom(client, SITE_SOURCE);
  const own = await client.fetchQuery(ownQuery);
  if (own === null) return;
  void client.cancelQueries({ queryKey: [SITE_SOURCE.id] });
  await loadFrom(client, sourceFor(own));
}

/** What fails here is asked for again by the screen, which has the words to say so. */
async function loadFrom(client: QueryClient, source: DatasetSource): Promise<void> {
  try {
    const manifest = await client.fetchQuery(manifestQuery(source));
    void client.prefetchQuery(gazetteerQuery(source, manifest));
    const { datedCount } = await client.fetchQuery(tableQuery(source, manifest));
    for (const path of newestShards(manifest, datedCount)) {
      void client.prefetchQuery(recordShardQuery(source, path));
    }
  } catch {
    // The screen will find the same.
  }
}

/** The newest first. */
function newestShards({ recordShards, shardRows }: Manifest, datedCount: number): string[] {
  const shardOf = (row: number): number => Math.floor(Math.max(0, row) / shardRows);
  const [oldest, newest] = [shardOf(datedCount - NEWEST_ROWS), shardOf(datedCount - 1)];
  const numbers = Array.from({ length: newest - oldest + 1 }, (_, back) => newest - back);
  return numbers.map((at) => shardPath('records', recordShards, at)).filter((path) => path !== undefined);
}
