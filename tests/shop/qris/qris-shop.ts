import type { Sale } from '../../../src/contract/counter.ts';
import { rupiah } from '../../../src/domain/money.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { staticCode } from '../../domain/qris/samples.ts';
import { newKey } from '../../support/shop.ts';
import { sell } from '../members/members-shop.ts';

type Client = Shop['client'];

export async function setCode(client: Client): Promise<void> {
  await client.qris.save({ key: newKey(), payload: staticCode });
}

/** A sale paid by QRIS that nobody has seen arrive yet. */
export function sellByQris(client: Client, registerId: string, amount: number): Promise<Sale> {
  return sell(client, registerId, amount, [
    { kind: 'qris', amount: rupiah(amount), confirmed: null },
  ]);
}
