import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';

/** The office: `/kantor` and what is below it. Loaded when it is first opened. */
export function officeRoutes<Root extends AnyRoute>(root: Root) {
  const office = createRoute({
    getParentRoute: () => root,
    path: '/kantor',
    component: lazyRouteComponent(() => import('./office-frame.tsx'), 'OfficeFrame'),
  });
  const sales = lazyRouteComponent(() => import('./sales/sales-screen.tsx'), 'SalesScreen');
  const shifts = lazyRouteComponent(() => import('./shifts/shifts-screen.tsx'), 'ShiftsScreen');
  const below = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
    createRoute({ getParentRoute: () => office, path, component });
  return office.addChildren([
    below(
      '/',
      lazyRouteComponent(() => import('./overview/overview-screen.tsx'), 'OverviewScreen'),
    ),
    below(
      '/produk',
      lazyRouteComponent(() => import('./products/products-screen.tsx'), 'ProductsScreen'),
    ),
    below(
      '/produk/$productId',
      lazyRouteComponent(() => import('./products/product-screen.tsx'), 'ProductScreen'),
    ),
    below(
      '/impor',
      lazyRouteComponent(() => import('./import/import-screen.tsx'), 'ImportScreen'),
    ),
    below(
      '/kartu',
      lazyRouteComponent(() => import('./cards/cards-screen.tsx'), 'CardsScreen'),
    ),
    below(
      '/pengunjung',
      lazyRouteComponent(() => import('./visitors/visitors-screen.tsx'), 'VisitorsScreen'),
    ),
    below(
      '/perajin',
      lazyRouteComponent(() => import('./producers/producers-screen.tsx'), 'ProducersScreen'),
    ),
    below('/penjualan', sales),
    below('/penjualan/$saleId', sales),
    below('/sif', shifts),
    below('/sif/$shownId', shifts),
    below(
      '/mesin',
      lazyRouteComponent(() => import('./registers/registers-screen.tsx'), 'RegistersScreen'),
    ),
    below(
      '/anggota',
      lazyRouteComponent(() => import('./members/members-screen.tsx'), 'MembersScreen'),
    ),
    below(
      '/anggota/$memberId',
      lazyRouteComponent(() => import('./members/member-screen.tsx'), 'MemberScreen'),
    ),
    below(
      '/aturan-kasir',
      lazyRouteComponent(
        () => import('./counter-settings/settings-screen.tsx'),
        'CounterSettingsScreen',
      ),
    ),
    below(
      '/aturan-harga',
      lazyRouteComponent(() => import('./pricing/rules-screen.tsx'), 'RulesScreen'),
    ),
    below(
      '/qris',
      lazyRouteComponent(() => import('./qris/qris-screen.tsx'), 'QrisScreen'),
    ),
    below(
      '/pencetak',
      lazyRouteComponent(() => import('./printer/printer-screen.tsx'), 'PrinterScreen'),
    ),
    below(
      '/pasar',
      lazyRouteComponent(() => import('./marketplace/marketplace-screen.tsx'), 'MarketplaceScreen'),
    ),
    below(
      '/orang',
      lazyRouteComponent(() => import('./people/people-screen.tsx'), 'PeopleScreen'),
    ),
    below(
      '/catatan',
      lazyRouteComponent(() => import('./audit/audit-screen.tsx'), 'AuditScreen'),
    ),
    below(
      '/gerai',
      lazyRouteComponent(() => import('./details/details-screen.tsx'), 'DetailsScreen'),
    ),
  ]);
}
