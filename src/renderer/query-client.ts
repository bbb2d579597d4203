import { notifyManager, QueryClient } from '@tanstack/react-query';
import { ConnectionLost } from './connection-lost.ts';

// An answer is on screen with the next frame: by default a timer stands between, and a frame in it.
notifyManager.setScheduler(queueMicrotask);

/** Answers stay fresh until the shop's events say otherwise. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) => error instanceof ConnectionLost && failures < 3,
      retryDelay: (failures) => Math.min(200 * 2 ** failures, 2000),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
