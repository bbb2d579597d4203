import { createRoute } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import { SetupScreen } from './setup-screen.tsx';

/** The first start: `/mulai`. */
export function setupRoutes<Root extends AnyRoute>(root: Root) {
  return createRoute({ getParentRoute: () => root, path: '/mulai', component: SetupScreen });
}
