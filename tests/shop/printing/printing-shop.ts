import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Sale } from '../../../src/contract/counter.ts';
import type { Printer, PrintJob, PrintingStatus } from '../../../src/contract/printing.ts';
import { quantity } from '../../../src/domain/quantity.ts';
import { openShop } from '../../../src/shop/host.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { sampleReceipt } from '../../domain/receipt/sample-receipt.ts';
import { draft } from '../../support/draft.ts';
import { quickPins } from '../../support/quick-pins.ts';
import { openShift } from '../../support/shop.ts';

/** A real showroom in a folder of its own, with one product, whose clock a test can set forward. */
export interface PrintingShop {
  readonly shop: Shop;
  readonly folder: string;
  readonly client: Shop['client'];
  /** Sells two of the product for cash: Rp25.000 of Rp50.000. */
  sell(): Promise<Sale>;
  use(printer: Printer): Promise<PrintingStatus>;
  jobs(): Promise<PrintJob[]>;
  passTime(milliseconds: number): void;
  /** Closes the shop and opens it again; `background: false` leaves its printer alone. */
  reopen(options?: { background?: boolean }): Promise<void>;
  close(): Promise<void>;
}

export async function openPrintingShop({ background = true } = {}): Promise<PrintingShop> {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-print-'));
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const open = (inBackground: boolean) =>
    openShop({ folder, clock, background: inBackground, ...quickPins });
  let shop = open(background);

  const { registerId } = await shop.client.settings.setUp({
    key: randomUUID(),
    with: 'empty',
    shop: sampleReceipt.shop,
    owner: null,
  });
  if (registerId === null) throw new Error('a showroom without a register');
  await openShift(shop.client, registerId);
  shop.store.db.prepare('UPDATE staff SET name = ?').run(sampleReceipt.cashier);
  const product = await shop.client.catalogue.saveProduct({
    key: randomUUID(),
    id: null,
    product: draft({ sku: 'KRP-01', name: 'Keripik singkong balado', price: rupiah(12_500) }),
  });

  return {
    get shop() {
      return shop;
    },
    get client() {
      return shop.client;
    },
    folder,
    sell: async () => {
      const { cart } = await shop.client.counter.addLine({
        key: randomUUID(),
        registerId,
        productId: product.id,
        quantity: quantity(2000),
      });
      if (cart.id === null) throw new Error('a cart without an id');
      return shop.client.counter.completeSale({
        key: randomUUID(),
        cartId: cart.id,
        expectedTotal: cart.total,
        tenders: [{ kind: 'cash', tendered: 50_000 }],
      });
    },
    use: (printer) => shop.client.printing.configure({ key: randomUUID(), printer }),
    jobs: () => shop.client.printing.jobs({}),
    passTime: (milliseconds) => {
      ahead += milliseconds;
    },
    reopen: async ({ background: inBackground = true } = {}) => {
      await shop.close();
      shop = open(inBackground);
    },
    close: async () => {
      await shop.close();
      rmSync(folder, { recursive: true });
    },
  };
}
