import { QueryClientProvider } from '@tanstack/react-query';
import { createHashHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useLanguage } from './i18n/index.ts';
import { listen } from './live.ts';
import { queryClient } from './queries.ts';
import { routes } from './routes.tsx';

const router = createRouter({ routeTree: routes, history: createHashHistory() });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** The whole of a window: language, questions, the live stream and the screen that the address names. */
export function App() {
  const language = useLanguage();
  useEffect(() => {
    const ending = new AbortController();
    void listen(ending.signal);
    return () => ending.abort();
  }, []);
  return (
    <I18nProvider locale={language === 'id' ? 'id-ID' : 'en-GB'}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
