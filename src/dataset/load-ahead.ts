import type { QueryClient } from '@tanstack/react-query';
import { gazetteerQuery, manifestQuery, tableQuery } from './queries';
import { ownQuery, sourceFor } from './use-source';

/**
 * Starts loading what every screen needs, before there is one. What fails here is asked for again by the screen, which
 * has the words to say so.
 */
export async function loadAhead(client: QueryClient): Promise<void> {
  try {
    const source = sourceFor(await client.fetchQuery(ownQuery));
    const manifest = await client.fetchQuery(manifestQuery(source));
    await Promise.all([
      client.prefetchQuery(tableQuery(source, manifest)),
      client.prefetchQuery(gazetteerQuery(source, manifest)),
    ]);
  } catch {
    // The screen will find the same.
  }
}
