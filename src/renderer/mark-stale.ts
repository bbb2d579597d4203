import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Has every answer under `queryKey` asked anew. A question asked for the first time is not asked
 * twice at once by TanStack Query, yet its answer may be older than what changed: it is asked once
 * more after it has been answered.
 */
export function markStale(client: QueryClient, queryKey: QueryKey): void {
  const asked = client.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' });
  for (const { state, promise, queryKey: one } of asked) {
    if (state.data !== undefined) continue;
    const again = () => client.invalidateQueries({ queryKey: one, exact: true });
    void promise?.then(again, again);
  }
  void client.invalidateQueries({ queryKey });
}
