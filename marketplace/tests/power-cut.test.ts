import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from './support/databases.ts';
import { startPostgres } from './support/postgres.ts';
import type { Postgres } from './support/postgres.ts';
import { removeFolder, startServer, temporaryFolder } from './support/server.ts';
import type { Server } from './support/server.ts';
import { product, sale, ShowroomClient } from './support/showroom.ts';

const SALES = 400;
const CUTS = 2;

describe.concurrent.each(DATABASES)('a power cut on %s', (database) => {
  const dataFolder = temporaryFolder();
  let postgres: Postgres | undefined;
  let server: Server;

  beforeAll(async () => {
    postgres = database === 'postgres' ? await startPostgres() : undefined;
    server = await startServer({ dataFolder, databaseUrl: postgres?.url });
  });

  afterAll(async () => {
    await server.stop();
    await postgres?.stop();
    removeFolder(dataFolder);
  });

  it('loses nothing that was answered and doubles nothing that is sent again', async () => {
    const skus = Array.from({ length: 8 }, (_, index) => `P-${index}`);
    await client().putProducts(skus.map((sku) => product(sku, { onHand: 0 })));
    const sales = Array.from({ length: SALES }, (_, index) =>
      sale(
        `s-${index}`,
        [0, 1, 2].map((step): [string, number] => [skus[(index + step) % skus.length]!, 1_000]),
      ),
    );
    const accepted = new Set<string>();
    const goods = Array.from({ length: 200 }, (_, index) => product(`baru-${index}`));
    const taken = new Set<string>();

    for (let cut = 0; cut < CUTS; cut += 1) {
      const before = accepted.size;
      const upload = uploadAll(accepted, taken, () => accepted.size >= before + randomInt(20, 90));
      await upload;
      server = await startServer({ dataFolder, databaseUrl: postgres?.url });
      const kept = new Set<string>();
      for (let from = 0; from < SALES; from += 100) {
        const found = await client().sales(
          sales.slice(from, from + 100).map((each) => each.saleId),
        );
        for (const each of found) kept.add(each.saleId);
      }
      expect([...accepted].filter((saleId) => !kept.has(saleId))).toEqual([]);
      const again = await client().putProducts(
        goods.slice(0, 100).filter((each) => taken.has(each.sku)),
      );
      expect(again.every((result) => result.status === 'UNCHANGED')).toBe(true);
    }

    const last: string[] = [];
    for (let from = 0; from < SALES; from += 100) {
      last.push(
        ...(await client().recordSales(sales.slice(from, from + 100))).map(
          (result) => result.status,
        ),
      );
    }
    expect(new Set(last)).toEqual(new Set(['ACCEPTED', 'DUPLICATE']));
    expect((await client().describe()).sales).toBe(SALES);
    const each = -(SALES * 3 * 1_000) / skus.length;
    for (const sku of skus)
      expect(await client().stock(sku)).toEqual({ sku, onHand: each, online: each / 1_000 });

    /** Uploads sales and products side by side, and cuts the power in the middle once `enough` have been answered. */
    async function uploadAll(
      seen: Set<string>,
      put: Set<string>,
      enough: () => boolean,
    ): Promise<void> {
      let cutting: Promise<void> | undefined;
      const cutWhenEnough = (): void => {
        if (enough()) cutting ??= server.kill();
      };
      const sell = async (start: number): Promise<void> => {
        for (let from = start; from < SALES && cutting === undefined; from += 20) {
          const results = await client().recordSales(sales.slice(from, from + 10));
          for (const result of results) seen.add(result.saleId);
          cutWhenEnough();
        }
      };
      const stock = async (): Promise<void> => {
        for (let from = 0; from < goods.length && cutting === undefined; from += 5) {
          const results = await client().putProducts(goods.slice(from, from + 5));
          for (const result of results) put.add(result.sku);
        }
      };
      await Promise.allSettled([sell(0), sell(10), stock()]);
      await (cutting ?? server.kill());
    }
  });

  function client(): ShowroomClient {
    return new ShowroomClient(server.address, server.showrooms[0]!.key);
  }
});
