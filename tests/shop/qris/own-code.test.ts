import { describe, expect, it } from 'vitest';
import { counterDefaults } from '../../../src/shop/settings/counter-settings.ts';
import { readQris } from '../../../src/domain/qris/read-qris.ts';
import { rupiah } from '../../../src/domain/money.ts';
import {
  bankTestCode,
  codeFor25000,
  codeOf,
  staticCode,
  staticFields,
} from '../../domain/qris/samples.ts';
import { emptyShop, newKey, refusal } from '../../support/shop.ts';
import { staffedShop } from '../people/people-shop.ts';
import { sellByQris, setCode } from './qris-shop.ts';

const own = {
  payload: staticCode,
  merchantName: 'KOPERASI CONTOH',
  city: 'DESA CONTOH',
  nmid: 'ID1000000000000',
};

describe('the showroom’s QRIS code', () => {
  it('is told before it is kept: whose it is, or what is wrong with it', async () => {
    const { client } = await emptyShop();
    const check = (payload: string) => client.qris.check({ payload });
    expect(await check(` ${staticCode}\n`)).toEqual({ ok: true, setting: own });
    const dollars = codeOf(staticFields().map((f) => (f.id === '53' ? { ...f, value: '840' } : f)));
    for (const [payload, problem] of [
      ['', 'TOO_SHORT'],
      ['https://contoh.invalid/bayar/koperasi-contoh', 'NOT_TLV'],
      [staticCode.replace('CONTOH6011', 'COMTOH6011'), 'CRC_WRONG'],
      [dollars, 'NOT_RUPIAH'],
      [bankTestCode, 'IS_DYNAMIC'],
      [codeFor25000, 'IS_DYNAMIC'],
    ] as const) {
      expect(await check(payload)).toEqual({ ok: false, problem });
    }
    expect((await client.qris.setting({})).setting).toBeNull();
  });

  it('is kept over a restart and can be taken away; the audit log knows whose account it was', async () => {
    const { client, shop, folder } = await emptyShop();
    await setCode(client);
    await shop.close();
    const again = (await emptyShop({ folder })).client;
    expect(await again.qris.setting({})).toEqual({ setting: own, mode: 'dynamic' });
    await again.qris.save({ key: newKey(), payload: null });
    expect((await again.qris.setting({})).setting).toBeNull();
    const { entries } = await again.audit.list({ action: 'settings.qris' });
    expect(entries).toMatchObject([
      { subject: 'KOPERASI CONTOH', detail: { to: null } },
      { subject: 'KOPERASI CONTOH', detail: { from: null, to: { nmid: own.nmid } } },
    ]);
  });

  it('that is damaged or made for one sale is not kept', async () => {
    const { client } = await emptyShop();
    await setCode(client);
    const save = (payload: string) => refusal(client.qris.save({ key: newKey(), payload }));
    expect(await save(codeFor25000)).toEqual({
      code: 'QRIS_WRONG',
      data: { problem: 'IS_DYNAMIC' },
    });
    expect(await save(staticCode.slice(0, -1))).toMatchObject({ code: 'QRIS_WRONG' });
    expect((await client.qris.setting({})).setting).toEqual(own);
  });

  it('becomes a code for one sale with its amount and the number of the next receipt', async () => {
    const { client, registerId } = await emptyShop();
    await setCode(client);
    const ask = () => client.qris.code({ registerId, amount: rupiah(25_000) });
    const code = await ask();
    expect(code).toMatchObject({
      amount: 25_000,
      receiptNumber: 'K1-000001',
      mode: 'dynamic',
      merchantName: 'KOPERASI CONTOH',
    });
    expect(readQris(code.payload)).toMatchObject({
      ok: true,
      isDynamic: true,
      amount: 25_000,
      billNumber: 'K1-000001',
      merchantName: 'KOPERASI CONTOH',
    });
    const sale = await sellByQris(client, registerId, 25_000);
    expect(sale.receiptNumber).toBe(code.receiptNumber);
    expect((await ask()).receiptNumber).toBe('K1-000002');
  });

  it('stays as it is where the payer types the amount', async () => {
    const { client, registerId } = await emptyShop();
    await setCode(client);
    const settings = { ...counterDefaults, qrisMode: 'static' as const };
    await client.settings.saveCounter({ key: newKey(), settings });
    const code = await client.qris.code({ registerId, amount: rupiah(25_000) });
    expect(code).toMatchObject({ payload: staticCode, mode: 'static', amount: 25_000 });
  });

  it('gives up the receipt number where the bank’s own data leave no room for it', async () => {
    const { client, registerId } = await emptyShop();
    const full = [...staticFields(), { id: '62', value: `0589${'9'.repeat(89)}` }];
    await client.qris.save({ key: newKey(), payload: codeOf(full) });
    const { payload } = await client.qris.code({ registerId, amount: rupiah(5000) });
    expect(readQris(payload)).toMatchObject({ ok: true, amount: 5000, billNumber: null });
  });

  it('is refused above the ceiling with it, and where there is none', async () => {
    const { client, registerId } = await emptyShop();
    const ask = (amount: number, register = registerId) =>
      refusal(client.qris.code({ registerId: register, amount: rupiah(amount) }));
    expect(await ask(5000)).toMatchObject({ code: 'QRIS_NOT_SET' });
    await setCode(client);
    expect(await ask(10_000_001)).toEqual({
      code: 'QRIS_TOO_LARGE',
      data: { amount: 10_000_001, most: 10_000_000 },
    });
    expect(await ask(5000, newKey())).toMatchObject({ code: 'REGISTER_NOT_FOUND' });
  });

  it('is the managers’ alone to change', async () => {
    const { enter } = await staffedShop();
    const { client } = await enter('supervisor');
    expect(await refusal(client.qris.save({ key: newKey(), payload: staticCode }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
