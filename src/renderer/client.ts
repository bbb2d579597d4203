import { createORPCClient, ORPCError } from '@orpc/client';
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../contract/index.ts';
import { setConnection } from './connection.ts';
import { storedToken } from './credential.ts';
import { fetchFromShop } from './fetch-from-shop.ts';
import { portLink } from './port-link.ts';

export { perform } from './perform.ts';

export type ShopClient = ContractRouterClient<typeof contract>;

/** The shop, as this window reaches it: by MessagePort in the desktop app, else over HTTP. */
export const shop: ShopClient = createORPCClient(watched(link()));

function link(): ClientLink<ClientContext> {
  if (window.kompor) return portLink(window.kompor);
  return new HttpLink({
    url: `${window.location.origin}/rpc`,
    fetch: fetchFromShop,
    headers: () => {
      const token = storedToken();
      return token ? { authorization: `Bearer ${token}` } : {};
    },
  });
}

function watched(inner: ClientLink<ClientContext>): ClientLink<ClientContext> {
  return {
    call: async (path, input, options) => {
      try {
        return await inner.call(path, input, options);
      } catch (error) {
        if (error instanceof ORPCError && error.status === 401) setConnection('locked');
        throw error;
      }
    },
  };
}
