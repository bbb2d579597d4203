import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';

/** Milliseconds between two looks at what a kiosk begins with, and at a shop that is away. */
const lookEvery = 60_000;
const lookAgain = 3000;

/** What a kiosk begins with. It is asked anew by itself, sooner where the shop is out of reach. */
export function useStart() {
  return useQuery(
    ask.start.queryOptions({
      input: {},
      refetchInterval: ({ state }) => (state.status === 'error' ? lookAgain : lookEvery),
    }),
  );
}

/** The same, on a screen that is only shown once it is there. It asks for nothing by itself. */
export function useStarted() {
  const { data } = useQuery(ask.start.queryOptions({ input: {} }));
  if (data === undefined) throw new Error('the kiosk has not begun');
  return data;
}
