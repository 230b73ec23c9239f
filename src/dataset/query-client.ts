import { QueryClient } from '@tanstack/react-query';
import { LoadError } from './load-json';

const MOST_RETRIES = 2;

/** Only a lost connection is worth trying again unasked; a missing or damaged file stays so. */
export function buildQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) =>
          count < MOST_RETRIES && error instanceof LoadError && error.code === 'offline',
        retryDelay: (attempt) => 400 * 2 ** attempt,
        refetchOnWindowFocus: false,
        // `online` would leave a page that was opened without a network waiting instead of saying so.
        networkMode: 'always',
      },
    },
  });
}
