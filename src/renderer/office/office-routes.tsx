import { createRoute } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import { OfficeHome } from './office-home.tsx';

/** The office: `/kantor` and what is below it. */
export function officeRoutes<Root extends AnyRoute>(root: Root) {
  return createRoute({ getParentRoute: () => root, path: '/kantor', component: OfficeHome });
}
