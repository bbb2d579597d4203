import { createORPCClient, ORPCError } from '@orpc/client';
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src/contract/index.ts';
import { booksHeader } from '../../src/contract/books-header.ts';
import { sessionHeader } from '../../src/contract/session-header.ts';

export type Client = ContractRouterClient<typeof contract>;

export interface Access {
  /** `http://127.0.0.1:PORT` */
  address: string;
  /** The door's token. */
  token: string;
  /** Which books are asked; the showroom's own where it is missing. */
  books?: string;
}

/** The owner's PIN wherever a test begins a showroom; the sample's owner has it too. */
export const ownerPin = '468023';

export const owner = { name: 'Pemilik Uji', pin: ownerPin };

/** The shop over HTTP for whoever `session` stands for, asked anew with each request. */
export function httpClient(access: Access, session: () => string | null): Client {
  return createORPCClient(linkTo(access, session));
}

/** The shop over HTTP as its owner, who signs in again whenever the shop has forgotten him. */
export function ownersClient(access: Access): Client {
  let session: string | null = null;
  const link = linkTo(access, () => session);
  const patient: ClientLink<ClientContext> = {
    call: async (path, input, options) => {
      try {
        return await link.call(path, input, options);
      } catch (error) {
        if (!(error instanceof ORPCError) || error.code !== 'SIGN_IN_NEEDED') throw error;
        session = await signInOwner(access);
        return link.call(path, input, options);
      }
    },
  };
  return createORPCClient(patient);
}

/** A new session of the owner. */
export async function signInOwner(access: Access): Promise<string> {
  const { people } = httpClient(access, () => null);
  const face = (await people.signInList({})).find(({ role }) => role === 'owner');
  if (face === undefined) throw new Error('this showroom has no owner with a PIN');
  return (await people.signIn({ staffId: face.id, pin: ownerPin })).session;
}

function linkTo({ address, token, books }: Access, session: () => string | null) {
  return new RPCLink({
    url: `${address}/rpc`,
    headers: () => {
      const current = session();
      return {
        authorization: `Bearer ${token}`,
        ...(current === null ? {} : { [sessionHeader]: current }),
        ...(books === undefined ? {} : { [booksHeader]: books }),
      };
    },
  });
}
