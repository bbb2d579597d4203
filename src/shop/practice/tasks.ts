import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../contract/index.ts';
import type { Practice } from '../../contract/practice.ts';

export type BooksClient = ContractRouterClient<typeof contract>;

/** What of the guided first day is done at `registerId`, read from the copy's own books. */
export async function tasksDone(
  client: BooksClient,
  registerId: string,
): Promise<Practice['tasks']> {
  const [{ shifts }, { sales }, { refunds }] = await Promise.all([
    client.shifts.list({ registerId }),
    client.counter.findSales({ registerId, limit: 100 }),
    client.refunds.list({ registerId }),
  ]);
  const paid = (kind: string) =>
    sales.some(({ tenders }) => tenders.some((one) => one.kind === kind && one.confirmed));
  return [
    { task: 'open', done: shifts.length > 0 },
    { task: 'sell', done: paid('cash') },
    { task: 'qris', done: paid('qris') },
    { task: 'refund', done: refunds.length > 0 },
    {
      task: 'close',
      done: shifts.some(({ closings }) => closings.some(({ reopened }) => !reopened)),
    },
  ];
}
