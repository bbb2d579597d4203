import { describe, expect, it } from 'vitest';
import { createAudit } from '../../../src/shop/audit.ts';
import { emptyShop, standingClock } from '../../support/shop.ts';

async function logOf(entries: number) {
  const clock = standingClock();
  const { shop, client } = await emptyShop({ clock });
  const audit = createAudit(shop.store.db, clock);
  const begin = clock.at + 1;
  await shop.store.writer.transaction(() => {
    for (let i = 0; i < entries; i += 1) {
      clock.at += 1;
      const who = { id: 'a', name: i % 2 === 0 ? 'Sari Contoh' : 'Dewi Contoh' };
      const approvedBy = i === 0 ? { id: 'b', name: 'Bu Contoh' } : null;
      const action = i % 3 === 0 ? 'drawer.open' : 'sale';
      audit({ who, approvedBy, action, subject: `K1-${i}`, detail: { i } });
    }
  });
  return { client, begin };
}

describe('the audit log', () => {
  it('is read page by page, the newest first, without a gap or a double', async () => {
    const { client } = await logOf(25);
    const subjects: string[] = [];
    let before: number | null = null;
    do {
      const page = await client.audit.list({ before, limit: 10, text: 'k1-' });
      subjects.push(...page.entries.map(({ subject }) => subject));
      before = page.next;
    } while (before !== null);
    expect(subjects).toEqual(Array.from({ length: 25 }, (_, i) => `K1-${24 - i}`));
  });

  it('is filtered by who, what, when and on what, and shows who approved', async () => {
    const { client, begin } = await logOf(12);
    const { entries } = await client.audit.list({ who: 'Sari Contoh', action: 'drawer.open' });
    expect(entries.map(({ subject }) => subject)).toEqual(['K1-6', 'K1-0']);
    expect(entries.map(({ approvedBy }) => approvedBy)).toEqual([null, 'Bu Contoh']);
    expect(entries[0]?.detail).toEqual({ i: 6 });
    const first = await client.audit.list({ from: begin, until: begin + 3 });
    expect(first.entries.map(({ subject }) => subject)).toEqual(['K1-2', 'K1-1', 'K1-0']);
    const { actions, people } = await client.audit.actions({});
    expect(actions).toEqual(expect.arrayContaining(['drawer.open', 'sale', 'setup']));
    expect(people).toEqual(expect.arrayContaining(['Dewi Contoh', 'Kompor', 'Sari Contoh']));
  });
});
