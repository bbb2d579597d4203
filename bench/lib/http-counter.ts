import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src/contract/index.ts';
import { sessionHeader } from '../../src/contract/session-header.ts';
import { openDoor } from '../../src/http/door.ts';
import type { Shop } from '../../src/shop/host.ts';

const token = 'kunci-pintu-untuk-mengukur-saja-0123456789abc';
const pin = '246801';

/** A cashier who has signed in at the shop's HTTP door, as a browser does. */
export async function httpCounter(shop: Shop): Promise<{
  client: ContractRouterClient<typeof contract>;
  close(): Promise<void>;
}> {
  const { id: staffId } = await shop.client.people.save({
    key: crypto.randomUUID(),
    id: null,
    name: 'Kasir Ukur',
    role: 'cashier',
    pin,
  });
  const door = await openDoor({ shop, token, port: 0, screens: null, report: console.error });
  let session = '';
  const link = new RPCLink({
    url: `${door.address}/rpc`,
    headers: () => ({
      authorization: `Bearer ${token}`,
      ...(session === '' ? {} : { [sessionHeader]: session }),
    }),
  });
  const client: ContractRouterClient<typeof contract> = createORPCClient(link);
  ({ session } = await client.people.signIn({ staffId, pin }));
  return { client, close: () => door.close() };
}
