import { describe, expect, it } from 'vitest';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { addProduct, emptyShop, fillCart, newKey, payCash, refusal } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';
import { close } from './shift-shop.ts';

const save = ({ client }: TestShop, id: string | null, code: string, name = 'Kasir') =>
  client.registers.save({ key: newKey(), id, code, name });

describe('several registers', () => {
  it('each have a shift, receipt numbers and Z numbers of their own', async () => {
    const shop = await emptyShop();
    const { client } = shop;
    const productId = await addProduct(shop);
    const second = { ...shop, registerId: (await save(shop, null, 'k2', 'Kasir 2')).id };
    expect((await client.shifts.current(second)).shift).toBeNull();
    await client.shifts.open({ key: newKey(), registerId: second.registerId, count: {} });

    for (const counter of [shop, second]) {
      await fillCart(counter, [{ productId }]);
      await payCash(counter);
    }
    const numbers = (await client.counter.recentSales({})).map((sale) => sale.receiptNumber);
    expect(numbers.sort()).toEqual(['K1-000001', 'K2-000001']);
    const registers = await client.registers.list({});
    expect(registers.map(({ code, used, shift }) => [code, used, shift?.number])).toEqual([
      ['K1', true, 1],
      ['K2', true, 1],
    ]);
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('close one by one: the other goes on', async () => {
    const shop = await emptyShop();
    const { client } = shop;
    const { id: registerId } = await save(shop, null, 'K2');
    await client.shifts.open({ key: newKey(), registerId, count: {} });
    await close(client, registerId, 0);
    expect((await client.shifts.current({ registerId })).lastClosing?.zNumber).toBe(1);
    expect((await client.shifts.current(shop)).shift?.number).toBe(1);
  });
});

describe('the code of a register', () => {
  it('belongs to one register, in capitals', async () => {
    const shop = await emptyShop();
    expect(await refusal(save(shop, null, ' k1 '))).toEqual({
      code: 'REGISTER_CODE_TAKEN',
      data: { code: 'K1' },
    });
    for (const wrong of ['', 'K-1', 'KASIR1']) {
      await expect(save(shop, null, wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });

  it('can change until it stands on paper; the name always can', async () => {
    const shop = await emptyShop();
    const { id } = await save(shop, null, 'B');
    expect(await save(shop, id, 'B2', 'Bazar')).toMatchObject({ code: 'B2', used: false });
    await shop.client.shifts.open({ key: newKey(), registerId: id, count: {} });
    expect(await refusal(save(shop, id, 'B3'))).toEqual({
      code: 'REGISTER_CODE_FIXED',
      data: { code: 'B2' },
    });
    expect(await save(shop, id, 'B2', 'Bazar Desa')).toMatchObject({ name: 'Bazar Desa' });
    expect((await refusal(save(shop, newKey(), 'Z'))).code).toBe('REGISTER_NOT_FOUND');
  });
});
