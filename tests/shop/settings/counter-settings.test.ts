import { describe, expect, it } from 'vitest';
import type { CounterSettings } from '../../../src/contract/counter-settings.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { emptyShop, newKey, refusal } from '../../support/shop.ts';
import { staffedShop } from '../people/people-shop.ts';

const wish = (changes: Partial<CounterSettings>): CounterSettings => ({
  cashStep: 0,
  discountLimitBp: 1000,
  differenceLimit: rupiah(10_000),
  belowZero: 'warn',
  weighedPatterns: ['20IIIIIWWWWWC'],
  qrisMode: 'dynamic',
  ...changes,
});

describe('how a showroom sells', () => {
  it('is sensible before anybody has said anything', async () => {
    const { client } = await emptyShop();
    expect(await client.settings.counter({})).toEqual(wish({}));
  });

  it('is kept over a restart, its patterns as they are read', async () => {
    const { client, folder, shop } = await emptyShop();
    const saved = await client.settings.saveCounter({
      key: newKey(),
      settings: wish({ cashStep: 500, weighedPatterns: ['21 iiiii ppppp c', '22IIIIIWWWWWC'] }),
    });
    expect(saved.weighedPatterns).toEqual(['21IIIIIPPPPPC', '22IIIIIWWWWWC']);
    expect(await client.settings.counter({})).toEqual(saved);
    await shop.close();
    const again = await emptyShop({ folder });
    expect(await again.client.settings.counter({})).toEqual(saved);
  });

  it('refuses a pattern by its place and what is wrong with it, and changes nothing', async () => {
    const { client } = await emptyShop();
    const save = (weighedPatterns: string[]) =>
      refusal(client.settings.saveCounter({ key: newKey(), settings: wish({ weighedPatterns }) }));
    expect(await save(['20IIIIIWWWWWC', '99IIIIIWWWWWC'])).toEqual({
      code: 'PATTERN_WRONG',
      data: { index: 1, problem: 'PREFIX' },
    });
    expect(await save(['20IIIIIWWWWWC', '201IIIIWWWWWC'])).toEqual({
      code: 'PATTERN_WRONG',
      data: { index: 1, problem: 'TWICE' },
    });
    expect(await client.settings.counter({})).toEqual(wish({}));
  });

  it('leaves in the audit log who changed what from what to what', async () => {
    const { client, enter } = await staffedShop();
    const manager = await enter('manager');
    await manager.client.settings.saveCounter({
      key: newKey(),
      settings: wish({ belowZero: 'ask' }),
    });
    const { entries } = await client.audit.list({ action: 'settings.counter' });
    expect(entries).toMatchObject([
      { who: 'Uji manager', detail: { belowZero: { from: 'warn', to: 'ask' } } },
    ]);
    expect(Object.keys(entries[0]?.detail ?? {})).toEqual(['belowZero']);
  });

  it('rounds the next sale once it is set', async () => {
    const opened = await emptyShop();
    const { client, registerId } = opened;
    await client.settings.saveCounter({ key: newKey(), settings: wish({ cashStep: 500 }) });
    const { cart } = await client.counter.addOpenItem({
      key: newKey(),
      registerId,
      name: 'Barang lepas',
      unitPrice: rupiah(1300),
    });
    const sale = await client.counter.completeSale({
      key: newKey(),
      cartId: cart.id ?? '',
      expectedTotal: cart.total,
      tenders: [{ kind: 'cash', tendered: rupiah(2000) }],
    });
    expect(sale).toMatchObject({ rounding: 200, change: 500 });
  });
});
