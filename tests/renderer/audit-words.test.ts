import { expect, test } from 'vitest';
import { auditActions } from '../../src/contract/audit.ts';
import type { AuditLogEntry } from '../../src/contract/audit.ts';
import { rupiah } from '../../src/domain/money.ts';
import { id } from '../../src/renderer/i18n/id.ts';
import type { Texts } from '../../src/renderer/i18n/index.ts';
import { actionText, factsOf } from '../../src/renderer/office/audit/audit-words.ts';
import { staticCode } from '../domain/qris/samples.ts';
import { counterShop } from '../shop/counter/counter-shop.ts';
import { addProduct, newKey } from '../support/shop.ts';

/** Looks texts up in the Indonesian catalogue, as the screens do. */
const t = ((path: string, values: Record<string, string> = {}) => {
  const found = path.split('.').reduce<unknown>((at, key) => (at as never)?.[key], id);
  if (typeof found !== 'string') throw new Error(`no text ${path}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}) as unknown as Texts;

const entry = (action: string, detail: Record<string, unknown>): AuditLogEntry => ({
  number: 1,
  at: 0,
  who: 'Pemilik Contoh',
  approvedBy: null,
  action,
  subject: '',
  detail,
});

test('every action has words', () => {
  for (const action of auditActions) expect(actionText(action, t), action).not.toContain('.');
});

const words = new Set<string>(Object.values(id.audit.facts));

test('what a day writes into the log is told in the person’s language, every name of it', async () => {
  const shop = await counterShop();
  const { client, registerId } = shop;
  const productId = await addProduct(shop, {}, 10);
  await client.qris.save({ key: newKey(), payload: staticCode });
  const before = await client.settings.counter({});
  const settings = { ...before, cashStep: 500 as const, discountLimitBp: 500 };
  await client.settings.saveCounter({ key: newKey(), settings });
  await client.registers.save({ key: newKey(), id: null, code: 'K9', name: 'Kasir uji' });
  await shop.add(productId);
  await shop.pay();
  await shop.add(productId);
  const { id: cartId } = await shop.cart();
  await shop.hold('Bu Contoh');
  await client.counter.discardHeld({ key: newKey(), cartId: cartId ?? '' });
  const amount = rupiah(5000);
  await client.shifts.cashIn({ key: newKey(), registerId, amount, reason: 'recehan' });

  const { entries } = await client.audit.list({ limit: 200 });
  expect(entries.length).toBeGreaterThan(8);
  for (const one of entries) {
    for (const { label } of factsOf(one, t)) {
      const isKnown = words.has(label) || /^Rp[\d.]+ ×$/.test(label);
      expect(isKnown, `${one.action}: ${label}`).toBe(true);
    }
  }
});

test('notes are told by their worth, limits in per cent, and a long code comes last', () => {
  expect(factsOf(entry('shift.open', { float: 200_000, count: { 'note-50000': 4 } }), t)).toEqual([
    { label: 'modal awal', value: 'Rp200.000' },
    { label: 'Rp50.000 ×', value: '4' },
  ]);
  const limit = entry('settings.counter', { discountLimitBp: { from: 1000, to: 550 } });
  expect(factsOf(limit, t)).toEqual([{ label: 'batas diskon', value: '10% → 5,5%' }]);
  const code = entry('settings.qris', {
    from: null,
    to: { payload: 'x'.repeat(99), city: 'Desa' },
  });
  expect(
    factsOf(code, t)
      .map(({ label }) => label)
      .at(-1),
  ).toBe('isi kode');
});
