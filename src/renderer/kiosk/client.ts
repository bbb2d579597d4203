import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { kioskDoorContract } from '../../contract/kiosk-door.ts';
import { fetchFromShop } from '../fetch-from-shop.ts';
import { portLink } from '../port-link.ts';

/**
 * The shop, as a kiosk reaches it: by MessagePort in the desktop app, else over HTTP at its own door.
 * Neither knows anything but what visitors may ask; no token and no session goes along.
 */
export const shop: ContractRouterClient<typeof kioskDoorContract> = createORPCClient(
  window.kompor
    ? portLink(window.kompor, () => ({}))
    : new HttpLink({ url: `${window.location.origin}/rpc`, fetch: fetchFromShop }),
);

/** Every question of a kiosk as query options. */
export const ask = createTanstackQueryUtils(shop);
