/** What a query shows of itself, as far as trying again goes. */
interface Retriable {
  readonly isError: boolean;
  readonly refetch: () => Promise<unknown>;
}

/** Tries again whatever failed, and nothing else. */
export function retryFailed(queries: readonly Retriable[]): void {
  for (const query of queries) if (query.isError) void query.refetch();
}
