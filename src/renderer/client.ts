import { createORPCClient, ORPCError } from '@orpc/client';
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../contract/index.ts';
import { connectionBack, setConnection } from './connection.ts';
import { storedToken } from './credential.ts';
import { portLink } from './port-link.ts';

export type ShopClient = ContractRouterClient<typeof contract>;

/** The shop, as this window reaches it: by MessagePort in the desktop app, else over HTTP. */
export const shop: ShopClient = createORPCClient(watched(link()));

function link(): ClientLink<ClientContext> {
  if (window.kompor) return portLink(window.kompor);
  return new HttpLink({
    url: `${window.location.origin}/rpc`,
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

/** True where the shop itself answered with an error, false where its answer never came. */
export function wasAnswered(error: unknown): boolean {
  return error instanceof ORPCError;
}

/**
 * Sends one command with a key of its own. While no answer comes it is sent again with the same
 * key, so that it is done once however often the connection breaks. Throws what the shop answers.
 */
export async function perform<T>(send: (key: string) => Promise<T>): Promise<T> {
  const key = crypto.randomUUID();
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send(key);
    } catch (error) {
      if (wasAnswered(error)) throw error;
      await connectionBack(Math.min(200 * 2 ** attempt, 3000));
    }
  }
}
