import { findFaults } from './axe.ts';
import { openOffice, walkTo } from './office-page.ts';
import { expect, signInAs, test } from './shop-fixture.ts';

test('the owner keeps the people of the showroom', async ({ page, shop }) => {
  await test.step('the last owner can be neither lowered nor deactivated, and the screen says why', async () => {
    await openOffice(page, shop, '/kantor/orang');
    const owner = page.getByRole('article', { name: 'Pemilik Contoh' });
    await expect(owner).toContainText('Pemilik terakhir');
    await expect(owner.getByRole('button', { name: 'Nonaktifkan' })).toHaveCount(0);

    const cashier = page.getByRole('article', { name: 'Kasir Contoh' });
    await cashier.getByRole('button', { name: 'Nonaktifkan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nonaktifkan' }).click();
    await expect(cashier.getByText('Nonaktif', { exact: true })).toBeVisible();
    const faces = await shop.books.people.list({});
    expect(faces.find(({ name }) => name === 'Kasir Contoh')?.active).toBe(false);
    await cashier.getByRole('button', { name: 'Aktifkan lagi' }).click();
    await expect(cashier).toContainText('Bisa masuk');
  });

  await test.step('the owner hires a cashier, who signs in with the new PIN', async () => {
    await walkTo(page, '/kantor/orang');
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tambah orang' }).click();
    const form = page.getByRole('dialog', { name: 'Tambah orang' });
    await form.getByLabel('Nama').fill('Kasir Contoh');
    await form.getByLabel('PIN', { exact: true }).fill('123456');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await expect(form.getByText('PIN ini terlalu mudah ditebak')).toBeVisible();
    await form.getByLabel('PIN', { exact: true }).fill('590271');
    await form.getByLabel('Ulangi PIN').fill('590271');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await expect(form.getByText('Nama Kasir Contoh sudah dipakai orang lain')).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    await form.getByLabel('Nama').fill('Wulan Uji');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('article', { name: 'Wulan Uji' })).toContainText('Bisa masuk');

    await page.keyboard.press('Control+l');
    await expect(page.getByRole('button', { name: /^Wulan Uji/ })).toBeVisible();
    await page.keyboard.press('w');
    await page.getByLabel('PIN Wulan Uji').fill('590271');
    await expect(page.getByText('Bagian ini bukan untuk peran Anda')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Orang' })).toHaveCount(0);
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Masuk sebagai orang lain' }).click();
    await expect(page.getByRole('heading', { name: 'Ganti kasir' })).toBeVisible();
  });
});

test.describe('a manager', () => {
  test.use({ signedInAs: 'manager' });

  test('cannot touch the owner', async ({ page, shop }) => {
    await openOffice(page, shop, '/kantor/orang');
    const owner = page.getByRole('article', { name: 'Pemilik Contoh' });
    await expect(owner).toContainText('hanya pemilik yang bisa mengubahnya');
    await expect(owner.getByRole('button')).toHaveCount(0);
    await page.getByRole('button', { name: 'Tambah orang' }).click();
    await expect(page.getByRole('radio', { name: /^Pemilik/ })).toHaveCount(0);
  });
});

test.describe('a cashier', () => {
  test.use({ signedInAs: 'cashier' });

  test('changes the own PIN and signs in with it', async ({ page, shop }) => {
    await page.goto(shop.url);
    await page.getByRole('button', { name: 'Ganti kasir, sekarang Kasir Contoh' }).click();
    await page.getByRole('button', { name: 'Ganti PIN saya' }).click();
    await page.getByLabel('PIN sekarang').fill('999888');
    await page.getByLabel('PIN baru', { exact: true }).fill('590271');
    await page.getByLabel('Ulangi PIN baru').fill('590271');
    await page.keyboard.press('Enter');
    await expect(page.getByText('PIN salah. Masih bisa dicoba 4 kali.')).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    await page.getByLabel('PIN sekarang').fill('135790');
    await page.keyboard.press('Enter');
    await expect(page.getByText('PIN Anda sudah diganti')).toBeVisible();

    await page.keyboard.press('Control+l');
    await page.getByRole('button', { name: 'Keluar dari Kasir Contoh' }).click();
    await page.keyboard.press('k');
    await page.getByLabel('PIN Kasir Contoh').fill('590271');
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  });

  test('finds in the office only what a cashier may read', async ({ page, shop }) => {
    await openOffice(page, shop, '/kantor/penjualan');
    const places = page.getByRole('navigation', { name: 'Kantor' }).getByRole('link');
    await expect(places).toHaveText(['Produk', 'Kartu produk', 'Perajin', 'Penjualan', 'Anggota']);
    await page.goto(`${shop.served.address}/#/kantor`);
    await expect(page.getByRole('heading', { name: 'Produk', level: 1 })).toBeVisible();
    await page.goto(`${shop.served.address}/#/kantor/gerai`);
    await page.getByRole('button', { name: 'Masuk sebagai orang lain' }).click();
    await signInAs(page, shop, 'manager');
    await expect(page.getByRole('heading', { name: 'Gerai', level: 1 })).toBeVisible();
  });
});
