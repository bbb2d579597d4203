import { formatRupiah } from '../../src/domain/money.ts';
import { findFaults } from './axe.ts';
import { openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ signedInAs: 'cashier' });

test('a supervisor approves a large discount on the spot, and both names are recorded', async ({
  page,
  shop,
}) => {
  const [product] = await pieceGoods(shop.books, 1);
  if (!product) throw new Error('the sample has no goods');
  await openCounter(page, shop.url);
  await scan(page, product.code);
  const before = formatRupiah(product.price);
  await expect(total(page)).toHaveText(before);
  await page.keyboard.press('F6');
  await page.getByRole('button', { name: '20%' }).click();

  const dialog = page.getByRole('dialog', { name: 'Perlu persetujuan' });
  await expect(dialog).toContainText(product.name);
  await expect(dialog).toContainText('Memberi diskon besar');
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(total(page)).toHaveText(before);

  await page.getByRole('button', { name: '20%' }).click();
  await dialog.getByLabel('PIN Penyelia Contoh').fill('246802');
  await expect(dialog.getByRole('alert')).toContainText('Masih bisa dicoba 4 kali');
  await dialog.getByText('Manajer Contoh').click();
  await expect(dialog.getByLabel('PIN Manajer Contoh')).toBeFocused();
  await dialog.getByText('Penyelia Contoh').click();
  await page.keyboard.type('246801');
  await expect(dialog).toBeHidden();
  await expect(total(page)).not.toHaveText(before);
  const { entries } = await shop.books.audit.list({ action: 'cart.discount' });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ who: 'Kasir Contoh', approvedBy: 'Penyelia Contoh' });
});
