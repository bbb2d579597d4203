import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoutes } from './office/office-routes.tsx';
import { setupRoutes } from './setup/setup-routes.tsx';
import { Crash, Frame, NotFound } from './shell/frame.tsx';
import { Start } from './shell/start.tsx';

const root = createRootRoute({
  component: Frame,
  errorComponent: Crash,
  notFoundComponent: NotFound,
});

const CounterScreen = lazyRouteComponent(
  () => import('./counter/counter-screen.tsx'),
  'CounterScreen',
);

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Start,
  // A start nearly always leads to the counter: it is fetched while the shop is asked whether it does.
  beforeLoad: () => void CounterScreen.preload?.(),
});

const counter = createRoute({
  getParentRoute: () => root,
  path: '/kasir',
  component: CounterScreen,
});

/** Every address of the app; they follow the `#`. */
export const routes = root.addChildren([start, counter, setupRoutes(root), officeRoutes(root)]);

export type RootRoute = typeof root;
