import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { shop } from './client.ts';

export { queryClient } from './query-client.ts';

/** Every question of the contract as query options: `useQuery(ask.catalogue.search.queryOptions({ input }))`. */
export const ask = createTanstackQueryUtils(shop);
