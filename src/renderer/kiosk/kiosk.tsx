import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { queryClient } from '../query-client.ts';
import { ask } from './client.ts';

/** The visitors' own screen in the showroom. */
export function Kiosk() {
  return (
    <QueryClientProvider client={queryClient}>
      <Begin />
    </QueryClientProvider>
  );
}

function Begin() {
  const start = useQuery(ask.start.queryOptions({ input: {} }));
  return <h1>{start.data?.shopName}</h1>;
}
