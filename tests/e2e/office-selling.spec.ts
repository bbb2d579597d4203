import { rupiah } from '../../src/domain/money.ts';
import { findFaults } from './axe.ts';
import { openOffice, walkTo } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';
import type { ServedShop } from './shop-fixture.ts';

const newKey = () => crypto.randomUUID();

/** Sells one piece of the first goods that have a price, paid as `tender` says, with a shift open. */
async function sell({ books }: ServedShop, tender: 'qris' | 'account', memberId?: string) {
  const { registerId } = await books.settings.setupStatus({});
  if (registerId === null) throw new Error('no register');
  const { shift } = await books.shifts.current({ registerId });
  if (shift === null) await books.shifts.open({ key: newKey(), registerId, count: {} });
  const { products } = await books.catalogue.search({ limit: 20 });
  const product = products.find(({ price }) => price !== null);
  if (!product) throw new Error('no goods');
  await books.counter.addLine({ key: newKey(), registerId, productId: product.id });
  if (memberId) await books.counter.setMember({ key: newKey(), registerId, memberId });
  const { id, total } = await books.counter.cart({ registerId });
  return books.counter.completeSale({
    key: newKey(),
    cartId: id ?? '',
    expectedTotal: total,
    tenders: [
      tender === 'qris'
        ? { kind: 'qris', amount: total, confirmed: null }
        : { kind: 'account', amount: total },
    ],
  });
}

test('the showroom’s QRIS code is changed, and payments by it are confirmed', async ({
  page,
  shop,
}) => {
  await test.step('a code that is not the showroom’s is told by its fault; the good one is shown back first', async () => {
    const { setting } = await shop.books.qris.setting({});
    if (!setting) throw new Error('the sample has no code');
    await openOffice(page, shop, '/kantor/qris');
    await page.getByRole('button', { name: 'Ganti kode' }).click();
    const dialog = page.getByRole('dialog', { name: 'Masukkan kode QRIS' });
    await dialog.getByLabel('Isi kode').fill(setting.payload.replace(/.$/, 'Z'));
    await dialog.getByRole('button', { name: 'Baca kode' }).click();
    await expect(dialog.getByText(/Kodenya rusak|Ini bukan kode QRIS/)).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    await dialog.getByLabel('Isi kode').fill(setting.payload);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(setting.merchantName)).toBeVisible();
    await dialog.getByRole('button', { name: 'Ya, simpan kode ini' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('QRIS payments are confirmed one by one and by the statement', async () => {
    const first = await sell(shop, 'qris');
    const second = await sell(shop, 'qris');
    await walkTo(page, '/kantor/qris');
    const row = page.getByRole('row').filter({ hasText: first.receiptNumber });
    await row.getByRole('button', { name: 'Sudah masuk' }).click();
    await page.getByLabel('Nomor referensi').fill('REF-1');
    await page.keyboard.press('Enter');
    await expect(row).toHaveCount(0);

    const [year, month, day] = second.businessDay.split('-');
    await page
      .getByLabel('Mutasi')
      .fill(`${day}/${month}/${year};${second.total};bayar ${second.receiptNumber}`);
    await page.getByRole('button', { name: 'Cocokkan' }).click();
    await expect(page.getByText('Pasti · nomor struk dan jumlah sama')).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Konfirmasi 1 pembayaran' }).click();
    await expect(page.getByText('Semua pembayaran QRIS sudah dikonfirmasi')).toBeVisible();
    expect((await shop.books.qris.unconfirmed({})).total).toBe(0);
  });
});

test('members, price rules, and the rules of the counter are kept in one window of the office', async ({
  page,
  shop,
}) => {
  await test.step('a member is written down, buys on account and pays a part of it', async () => {
    await openOffice(page, shop, '/kantor/anggota');
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tambah anggota' }).click();
    await page.getByLabel('Nama').fill('Anggota Uji');
    await page.getByLabel('Batas bon').fill('500000');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Anggota Uji' })).toBeVisible();
    const [member] = (await shop.books.members.search({ text: 'Anggota Uji' })).members;
    const sale = await sell(shop, 'account', member?.id);
    await expect(page.getByText(`Belanja ${sale.receiptNumber}`)).toBeVisible();
    await page.getByRole('button', { name: 'Terima pembayaran' }).click();
    await page.getByLabel('Jumlah yang dibayar').fill('5000');
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Terima Rp5.000' }).click();
    await expect(page.getByText('Bayar Tunai')).toBeVisible();
    const after = await shop.books.members.get({ id: member?.id ?? '' });
    expect(after.member.owed).toBe(sale.total - 5000);
  });

  await test.step('a price rule is made, said back with an example, and runs at the counter', async () => {
    const { books } = shop;
    const { products } = await books.catalogue.search({ limit: 30 });
    const product = products.find(({ price, unit }) => unit === 'piece' && price !== null);
    if (!product || product.price === null) throw new Error('no goods');
    await walkTo(page, '/kantor/aturan-harga');
    await page.getByRole('button', { name: 'Aturan baru' }).click();
    const dialog = page.getByRole('dialog', { name: 'Aturan baru' });
    await dialog.getByText('Harga grosir').click();
    await dialog.getByLabel('Nama').fill('Grosir uji');
    await dialog.getByRole('textbox', { name: 'Barang' }).fill(product.sku);
    await dialog.getByRole('button', { name: product.name }).first().click();
    await dialog.getByLabel('Mulai dari (buah)').fill('2');
    await dialog.getByRole('textbox', { name: 'Harga satuannya' }).fill('1000');
    await expect(dialog.getByText(/Contoh: 2 .* jadi Rp2\.000/)).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    const rule = page.getByRole('listitem').filter({ hasText: 'Grosir uji' });
    await expect(rule).toContainText('Berjalan');
    expect((await books.pricing.rules({})).find(({ name }) => name === 'Grosir uji')).toMatchObject(
      {
        terms: {
          kind: 'quantityPrice',
          fromPieces: 2,
          price: rupiah(1000),
          productIds: [product.id],
        },
      },
    );
    await rule.getByRole('button', { name: 'Hapus Grosir uji' }).click();
    await expect(rule).toHaveCount(0);
  });

  await test.step('counter rules and tax are saved; a wrong pattern is told before that', async () => {
    await walkTo(page, '/kantor/aturan-kasir');
    await page.getByText('Rp500', { exact: true }).click();
    await page.getByLabel('Potongan paling besar').fill('7,5');
    await page.getByRole('textbox', { name: 'Pola 1' }).fill('99IIIIIWWWWWC');
    await expect(page.getByText('Awali dengan 02, 04')).toBeVisible();
    await page.getByRole('textbox', { name: 'Pola 1' }).fill('21IIIIIWWWWWC');
    await page.getByLabel('Coba satu kode').fill('2100012012508');
    await expect(page.getByText('Barang nomor 00012, 1,25 kg')).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Simpan' }).first().click();
    await expect(page.getByText('Aturan kasir disimpan')).toBeVisible();
    expect(await shop.books.settings.counter({})).toMatchObject({
      cashStep: 500,
      discountLimitBp: 750,
      weighedPatterns: ['21IIIIIWWWWWC'],
    });

    await page.getByText('Memungut, harga sudah termasuk').click();
    const tax = page.getByRole('form', { name: 'Pajak (PPN)' });
    await tax.getByRole('button', { name: 'Simpan' }).click();
    await expect(tax.getByRole('button', { name: /Simpan|Menyimpan/ })).toHaveCount(0);
    expect((await shop.books.pricing.tax({})).mode).toBe('included');
    await walkTo(page, '/kantor/produk/baru');
    await expect(page.getByLabel('Golongan pajak')).toBeVisible();
  });
});
