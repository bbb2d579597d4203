import { describe, expect, it } from 'vitest';
import type { SaleInput } from '../src/kompor-plugin/sales.ts';
import { DATABASES } from './support/databases.ts';
import { newShowroom, product, sale } from './support/showroom.ts';
import type { ShowroomClient } from './support/showroom.ts';

const RECORD =
  'mutation ($sales: [KomporSaleInput!]!) { recordKomporSales(sales: $sales) { saleId status } }';

describe.each(DATABASES)('sales of the showroom on %s', (database) => {
  it('records a sale once, however often it is sent', async () => {
    const { showroom, sku } = await stocked();
    const sold = sale('s-1', [[sku, 2_000]]);
    expect(await showroom.recordSales([sold])).toEqual([
      { saleId: 's-1', status: 'ACCEPTED', code: null, reason: null },
    ]);
    for (let round = 0; round < 3; round += 1) {
      expect(await showroom.recordSales([sold, sold])).toMatchObject([
        { status: 'DUPLICATE' },
        { status: 'DUPLICATE' },
      ]);
    }
    expect(await showroom.stock(sku)).toMatchObject({ onHand: 98_000, online: 98 });
    expect((await showroom.describe()).sales).toBe(1);
    expect(await showroom.sales(['s-1', 's-2'])).toEqual([
      { saleId: 's-1', receiptNumber: 'A-s-1', total: 15_000 },
    ]);
  });

  it('records each sale once when many requests bring it at the same time', async () => {
    const { showroom, sku } = await stocked();
    const sales = Array.from({ length: 20 }, (_, index) => sale(`s-${index}`, [[sku, 1_000]]));
    const uploads = await Promise.all(Array.from({ length: 8 }, () => showroom.recordSales(sales)));
    for (const { saleId } of sales) {
      const answers = uploads.flat().filter((result) => result.saleId === saleId);
      expect(answers.filter((answer) => answer.status === 'ACCEPTED')).toHaveLength(1);
      expect(answers.filter((answer) => answer.status === 'DUPLICATE')).toHaveLength(7);
    }
    expect(await showroom.stock(sku)).toMatchObject({ onHand: 80_000, online: 80 });
    expect((await showroom.describe()).sales).toBe(20);
  });

  it('records sales of the same goods in crossing order at the same time', async () => {
    const { showroom } = await stocked();
    const skus = Array.from({ length: 6 }, (_, index) => `${showroom.code}-x${index}`);
    await showroom.putProducts(skus.map((sku) => product(sku, { onHand: 100_000 })));
    const lines = skus.map((sku): [string, number] => [sku, 1_000]);
    const uploads = await Promise.all(
      Array.from({ length: 8 }, (_, upload) =>
        showroom.recordSales(
          Array.from({ length: 10 }, (__, index) =>
            sale(`s-${upload}-${index}`, index % 2 === 0 ? lines : lines.toReversed()),
          ),
        ),
      ),
    );
    expect(new Set(uploads.flat().map((result) => result.status))).toEqual(new Set(['ACCEPTED']));
    for (const sku of skus) expect((await showroom.stock(sku))?.onHand).toBe(20_000);
  });

  it('refuses a sale that comes again with other content', async () => {
    const { showroom, sku } = await stocked();
    await showroom.recordSales([sale('s-1', [[sku, 1_000]])]);
    const [changed] = await showroom.recordSales([sale('s-1', [[sku, 2_000]])]);
    expect(changed).toMatchObject({ status: 'REFUSED', code: 'CHANGED' });
    expect((await showroom.stock(sku))?.onHand).toBe(99_000);
  });

  it('sets an unknown SKU aside without a trace and goes on with the rest', async () => {
    const { showroom, sku } = await stocked();
    const results = await showroom.recordSales([
      sale('s-1', [[sku, 1_000]]),
      sale('s-2', [
        [sku, 1_000],
        ['tidak-ada', 1_000],
      ]),
      sale('s-3', [[sku, 1_000]]),
    ]);
    expect(results).toMatchObject([
      { status: 'ACCEPTED' },
      { status: 'REFUSED', code: 'UNKNOWN_SKU', reason: expect.stringContaining('tidak-ada') },
      { status: 'ACCEPTED' },
    ]);
    expect((await showroom.stock(sku))?.onHand).toBe(98_000);
    await showroom.putProducts([product('tidak-ada', { onHand: 5_000 })]);
    expect(
      await showroom.recordSales([
        sale('s-2', [
          [sku, 1_000],
          [sku, 1_000],
        ]),
      ]),
    ).toMatchObject([{ status: 'ACCEPTED' }]);
  });

  it('refuses a sale that makes no sense by itself', async () => {
    const { showroom, sku } = await stocked();
    const bad: SaleInput[] = [
      sale('', [[sku, 1_000]]),
      sale('kosong', []),
      sale('nol', [[sku, 0]]),
      { ...sale('waktu', [[sku, 1_000]]), at: -1 },
      { ...sale('pecahan', [[sku, 1_000]]), at: 0.5 },
      { ...sale('struk', [[sku, 1_000]]), receiptNumber: '' },
      sale('nul-\0', [[sku, 1_000]]),
      sale('sku-nul', [['\0', 1_000]]),
    ];
    const results = await showroom.recordSales([...bad, sale('baik', [[sku, 1_000]])]);
    expect(results.map((result) => result.code)).toEqual([...Array(8).fill('BAD_SALE'), null]);
    expect((await showroom.stock(sku))?.onHand).toBe(99_000);
    expect((await showroom.describe()).sales).toBe(1);
  });

  it('lets the stock go below zero and come back with a refund', async () => {
    const { showroom, sku } = await stocked();
    await showroom.putStock([{ sku, onHand: 1_000 }]);
    await showroom.recordSales([sale('s-1', [[sku, 3_000]])]);
    expect(await showroom.stock(sku)).toMatchObject({ onHand: -2_000, online: -2 });
    await showroom.recordSales([sale('r-1', [[sku, -3_000]])]);
    expect(await showroom.stock(sku)).toMatchObject({ onHand: 1_000, online: 1 });
  });

  it('takes goods by the gram, and a whole kilogram online only when it is gone', async () => {
    const { showroom } = await stocked();
    const sku = `${showroom.code}-gula`;
    await showroom.putProducts([product(sku, { unit: 'kg', onHand: 2_500 })]);
    await showroom.recordSales([sale('s-1', [[sku, 250]])]);
    expect(await showroom.stock(sku)).toMatchObject({ onHand: 2_250, online: 2 });
    await showroom.recordSales([
      sale('s-2', [
        [sku, 255],
        [sku, 1],
      ]),
    ]);
    expect(await showroom.stock(sku)).toMatchObject({ onHand: 1_994, online: 1 });
  });

  it('takes open items that have no SKU, and markup in their names, without touching any stock', async () => {
    const { showroom, sku } = await stocked();
    const odd = sale(`'"; DROP TABLE kompor_sale; --`, [[null, 1_000]]);
    odd.lines[0]!.name = '<script>alert(1)</script>\0';
    expect(await showroom.recordSales([odd])).toMatchObject([{ status: 'ACCEPTED' }]);
    expect(await showroom.recordSales([odd])).toMatchObject([{ status: 'DUPLICATE' }]);
    expect((await showroom.stock(sku))?.onHand).toBe(100_000);
  });

  it('keeps the sales of two showrooms apart, even of the same id and SKU', async () => {
    const { showroom, sku } = await stocked();
    const other = await newShowroom(database);
    await showroom.recordSales([sale('s-1', [[sku, 1_000]])]);
    expect(await other.recordSales([sale('s-1', [[sku, 4_000]])])).toMatchObject([
      { status: 'ACCEPTED' },
    ]);
    expect((await showroom.stock(sku))?.onHand).toBe(99_000);
    expect((await other.stock(sku))?.onHand).toBe(-4_000);
    expect(await other.sales(['s-1'])).toHaveLength(1);
  });

  it('takes a hundred sales of many lines at once, and not one more', async () => {
    const { showroom, sku } = await stocked();
    const lines = Array.from({ length: 10 }, (): [string, number] => [sku, 100]);
    const sales = Array.from({ length: 101 }, (_, index) => sale(`s-${index}`, lines));
    const refused = await showroom.ask(RECORD, { sales });
    expect(refused.errors?.[0]?.extensions.code).toBe('TOO_MANY');
    expect((await showroom.describe()).sales).toBe(0);
    await showroom.recordSales(sales.slice(0, 100));
    expect(await showroom.stock(sku)).toMatchObject({ onHand: 0, online: 0 });
    expect((await showroom.describe()).sales).toBe(100);
  });

  it('rejects a number beyond what GraphQL can count, and records nothing of that request', async () => {
    const { showroom, sku } = await stocked();
    const huge = { ...sale('s-2', [[sku, 1_000]]), total: 2 ** 31 };
    const answer = await showroom.ask(RECORD, { sales: [sale('s-1', [[sku, 1_000]]), huge] });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await showroom.describe()).sales).toBe(0);
  });

  it('keeps counting while the catalogue and the stock are being changed', async () => {
    const { showroom, sku } = await stocked();
    const catalogue = Array.from({ length: 30 }, (_, index) =>
      product(`${showroom.code}-k${index}`),
    );
    const uploads = [1, 2, 3, 4].map((upload) =>
      showroom.recordSales(
        Array.from({ length: 10 }, (_, index) => sale(`s-${upload}-${index}`, [[sku, 1_000]])),
      ),
    );
    const [products] = await Promise.all([showroom.putProducts(catalogue), ...uploads]);
    expect(products.every((result) => result.status === 'ACCEPTED')).toBe(true);
    expect(await showroom.stock(sku)).toMatchObject({ onHand: 60_000, online: 60 });
  });

  async function stocked(): Promise<{ showroom: ShowroomClient & { code: string }; sku: string }> {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    await showroom.putProducts([product(sku, { onHand: 100_000 })]);
    return { showroom, sku };
  }
});
