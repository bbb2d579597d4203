import { expect, it } from 'vitest';
import { addProduct, emptyShop, newKey, standingClock } from '../../support/shop.ts';

const day = '2026-11-22';

it('counts by product, producer, hour and day, and what became a sale', async () => {
  const clock = standingClock();
  const shop = await emptyShop({ clock });
  const { client, registerId } = shop;
  const { visits, baskets } = shop.shop.visitors;
  const jar = await addProduct(shop, { producer: 'Lebah Contoh' }, 5);
  const chips = await addProduct(shop, { sku: 'KRP', name: 'Keripik', producer: null }, 5);
  visits.count('scan', jar);
  visits.count('scan', jar);
  clock.at += 3_600_000;
  visits.count('view', jar);
  visits.count('view', chips);
  visits.count('search', '');
  visits.count('found_nothing', 'rendang');
  visits.count('guest_from', 'Kabupaten Contoh');

  const sold = await baskets.add(null, jar);
  await baskets.add(null, chips);
  const { cart } = await client.counter.addBasket({
    key: newKey(),
    registerId,
    code: sold?.code ?? '',
  });
  await client.counter.completeSale({
    key: newKey(),
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders: [{ kind: 'cash', tendered: cart.total }],
  });

  const told = await client.visitors.statistics({ from: day, to: day });
  expect(told).toMatchObject({ scans: 2, views: 2, searches: 1, baskets: 2, sales: 1 });
  expect(told.products).toEqual([
    { name: 'Madu Hutan 250 ml', scans: 2, views: 1, baskets: 1, sales: 1 },
    { name: 'Keripik', scans: 0, views: 1, baskets: 1, sales: 0 },
  ]);
  expect(told.producers).toEqual([
    { name: 'Lebah Contoh', scans: 2, views: 1, baskets: 1, sales: 1 },
  ]);
  expect(told.hours.filter(({ scans, views }) => scans + views > 0)).toEqual([
    { hour: 14, scans: 2, views: 0 },
    { hour: 15, scans: 0, views: 2 },
  ]);
  expect(told.days).toEqual([{ day, scans: 2, views: 2 }]);
  expect(told.foundNothing).toEqual([{ name: 'rendang', count: 1 }]);
  expect(told.from).toEqual([{ name: 'Kabupaten Contoh', count: 1 }]);
  const before = await client.visitors.statistics({ from: '2026-11-21', to: '2026-11-21' });
  expect(before).toMatchObject({ scans: 0, baskets: 0, products: [] });
});

it('is in the books after a restart, and holds nothing but counts', async () => {
  const clock = standingClock();
  const shop = await emptyShop({ clock });
  const jar = await addProduct(shop, {}, 5);
  const { visits } = shop.shop.visitors;
  visits.count('scan', jar);
  await visits.flush();
  visits.count('scan', jar);
  visits.count('view', jar);
  await shop.shop.close();
  const again = await emptyShop({ folder: shop.folder, clock });
  expect(await again.client.visitors.statistics({ from: day, to: day })).toMatchObject({
    scans: 2,
    views: 1,
  });
  const columns = again.shop.store.db.pragma('table_info(visit_count)') as { name: string }[];
  expect(columns.map(({ name }) => name)).toEqual(['day', 'hour', 'kind', 'subject', 'count']);
});
