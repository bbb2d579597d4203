import { createORPCClient, ORPCError } from '@orpc/client';
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../contract/index.ts';
import { askerHeaders } from './asker-headers.ts';
import { setConnection } from './connection.ts';
import { storedToken } from './credential.ts';
import { fetchFromShop } from './fetch-from-shop.ts';
import { portLink } from './port-link.ts';
import { leavePractice } from './practice/practice-window.ts';
import { session } from './session.ts';

export { perform } from './perform.ts';

export type ShopClient = ContractRouterClient<typeof contract>;

/** The shop, as this window reaches it: by MessagePort in the desktop app, else over HTTP. */
export const shop: ShopClient = createORPCClient(watched(link()));

function link(): ClientLink<ClientContext> {
  if (window.kompor) return portLink(window.kompor, askerHeaders);
  return new HttpLink({
    url: `${window.location.origin}/rpc`,
    fetch: fetchFromShop,
    headers: () => {
      const token = storedToken();
      return { ...(token ? { authorization: `Bearer ${token}` } : {}), ...askerHeaders() };
    },
  });
}

function watched(inner: ClientLink<ClientContext>): ClientLink<ClientContext> {
  return {
    call: async (path, input, options) => {
      const asked = session.get();
      try {
        return await inner.call(path, input, options);
      } catch (error) {
        const code: unknown = error instanceof ORPCError ? error.code : null;
        if (code === 'UNAUTHORIZED') setConnection('locked');
        if (code === 'SIGN_IN_NEEDED') session.forget(asked);
        if (code === 'PRACTICE_ENDED') leavePractice();
        throw error;
      }
    },
  };
}
