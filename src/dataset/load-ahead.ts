import type { QueryClient } from '@tanstack/react-query';
import { shardPath } from '../model/served';
import { gazetteerQuery, manifestQuery, recordShardQuery, tableQuery } from './queries';
import { ownQuery, sourceFor } from './use-source';

/**
 * Starts loading what every screen needs, before there is one. What fails here is asked for again by the screen, which
 * has the words to say so.
 */
export async function loadAhead(client: QueryClient): Promise<void> {
  try {
    const source = sourceFor(await client.fetchQuery(ownQuery));
    const manifest = await client.fetchQuery(manifestQuery(source));
    void client.prefetchQuery(gazetteerQuery(source, manifest));
    const { datedCount } = await client.fetchQuery(tableQuery(source, manifest));
    // The start page shows the newest events.
    const newest = Math.floor(Math.max(0, datedCount - 1) / manifest.shardRows);
    const path = shardPath('records', manifest.recordShards, newest);
    if (path !== undefined) await client.prefetchQuery(recordShardQuery(source, path));
  } catch {
    // The screen will find the same.
  }
}
