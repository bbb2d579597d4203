import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { checkDigit } from '../../../src/domain/codes/gtin.ts';
import { addProduct, refusal } from '../../support/shop.ts';
import { audited, counterShop } from './counter-shop.ts';

const withCheck = (digits: string) => `${digits}${checkDigit(digits)}`;
const gtin = '9521234543213';

describe('a scanned code', () => {
  it('finds its product in every spelling of the GTIN, in GS1 codes, and on our own card', async () => {
    const shop = await counterShop();
    await addProduct(shop, { barcodes: [gtin] });
    for (const code of [
      gtin,
      `0${gtin}`,
      `https://id.gs1.org/01/0${gtin}`,
      `(01)0${gtin}`,
      `]C1010${gtin}`,
      'http://192.168.1.10:8080/p/MDU-1',
      'MDU-1',
    ]) {
      await shop.scan(code);
    }
    expect((await shop.cart()).lines).toHaveLength(1);
    expect((await shop.cart()).lines[0]?.quantity).toBe(7000);
  });

  it('brings batch and expiry along, and warns of a batch that is over', async () => {
    const shop = await counterShop();
    await addProduct(shop, { barcodes: [gtin] });
    await shop.scan(`(01)0${gtin}(17)261231(10)A7`);
    await shop.scan(`(01)0${gtin}(17)261231(10)A7`);
    await shop.scan(`(01)0${gtin}(17)261121(10)A6`);
    const { lines } = await shop.cart();
    expect(lines.map((line) => [line.batch, line.expiry, line.quantity, line.warnings])).toEqual([
      ['A7', '2026-12-31', 2000, []],
      ['A6', '2026-11-21', 1000, ['EXPIRED']],
    ]);
    const { id } = await shop.pay();
    const sold = await shop.client.counter.sale({ id });
    expect(sold.lines.map((line) => line.batch)).toEqual(['A7', 'A6']);
    expect((await audited(shop.client, 'sale'))?.detail).toMatchObject({
      expired: [{ name: 'Madu Hutan 250 ml', expiry: '2026-11-21' }],
    });
  });

  it('of a scale says the weight of goods sold by the kilogram', async () => {
    const shop = await counterShop();
    await addProduct(shop, { sku: '123', name: 'Beras', unit: 'kg', price: rupiah(14_500) });
    await shop.scan(withCheck('200012301250'));
    await shop.scan(withCheck('200012300300'));
    expect((await shop.cart()).lines.map((line) => [line.quantity, line.total])).toEqual([
      [1250, 18_125],
      [300, 4350],
    ]);
  });

  it('of a scale finds goods that are filed under the code without its weight', async () => {
    const shop = await counterShop();
    const filed = withCheck('200012300000');
    await addProduct(shop, { sku: 'BRS', unit: 'kg', barcodes: [filed] });
    expect((await shop.scan(withCheck('200012301250'))).cart.lines[0]).toMatchObject({
      sku: 'BRS',
      quantity: 1250,
    });
  });

  it('that is a barcode as it stands is never taken for a weight', async () => {
    const shop = await counterShop();
    await addProduct(shop, { sku: '10', unit: 'kg', price: rupiah(10_000) });
    const code = withCheck('200001001250');
    await addProduct(shop, { sku: 'KPI', barcodes: [code] });
    expect((await shop.scan(code)).cart.lines[0]).toMatchObject({
      sku: 'KPI',
      quantity: 1000,
    });
  });

  it('that nobody knows is refused with its GTIN, so that a product can be made of it', async () => {
    const shop = await counterShop();
    expect(await refusal(shop.scan(gtin))).toEqual({
      code: 'UNKNOWN_CODE',
      data: { code: gtin, gtin: `0${gtin}` },
    });
    expect(await refusal(shop.scan('tak dikenal'))).toEqual({
      code: 'UNKNOWN_CODE',
      data: { code: 'tak dikenal', gtin: null },
    });
  });

  it('that is damaged is refused by name and never guessed', async () => {
    const shop = await counterShop();
    await addProduct(shop, { barcodes: [gtin] });
    expect(await refusal(shop.scan('9521234543214'))).toEqual({
      code: 'CODE_DAMAGED',
      data: { code: '9521234543214', problem: 'CHECK_DIGIT' },
    });
  });

  it('of a receipt leads to its sale', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop));
    const { id, receiptNumber } = await shop.pay();
    expect(await refusal(shop.scan(receiptNumber))).toEqual({
      code: 'CODE_IS_RECEIPT',
      data: { saleId: id, receiptNumber },
    });
    expect((await refusal(shop.scan('K1-000777'))).code).toBe('UNKNOWN_CODE');
  });
});
