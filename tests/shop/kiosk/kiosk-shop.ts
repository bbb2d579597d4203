import { createRouterClient } from '@orpc/server';
import type { Role } from '../../../src/domain/permissions.ts';
import type { Clock } from '../../../src/shop/clock.ts';
import { emptyShop, newKey } from '../../support/shop.ts';

/** An empty showroom and its kiosk, asked as the kiosk's page asks. */
export async function kioskShop(clock?: Clock) {
  const made = await emptyShop(clock === undefined ? {} : { clock });
  const { client, shop } = made;
  return {
    ...made,
    kiosk: createRouterClient(shop.kiosk.router, { context: {} }),
    hire: (name: string, role: Role, pin: string) =>
      client.people.save({ key: newKey(), id: null, name, role, pin }),
    audited: async (action: string) =>
      (await client.audit.list({ action })).entries.map(({ who, subject }) => `${who}: ${subject}`),
  };
}
