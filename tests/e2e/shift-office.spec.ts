import { findFaults } from './axe.ts';
import { openOffice } from './office-page.ts';
import { onlyRegister } from './shift-page.ts';
import { expect, test } from './shop-fixture.ts';

test('a Z report is found in the office, printed again, and its shift opened again', async ({
  page,
  shop,
}) => {
  const registerId = await onlyRegister(shop.books);
  const key = () => crypto.randomUUID();
  await openOffice(page, shop, '/kantor/sif');
  await expect(page.getByRole('heading', { name: 'Sedang berjalan' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await shop.books.shifts.close({
    key: key(),
    registerId,
    count: { 'note-50000': 4, 'coin-500': 2 },
    reason: 'Uang lebih',
  });
  await page.getByRole('link', { name: /^Z 1/ }).click();
  await expect(page.getByText('Lebih Rp1.000').first()).toBeVisible();
  await expect(page.getByText('Alasan: Uang lebih').first()).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cetak lagi' }).click();
  await expect(page.getByText('Salinan laporan Z 1 dikirim ke printer')).toBeVisible();

  await page.getByRole('button', { name: 'Buka lagi sif ini' }).click();
  await page.getByRole('button', { name: 'Salah hitung' }).click();
  await page.getByRole('button', { name: 'Buka lagi', exact: true }).click();
  await expect(page.getByText('Sif 1 dibuka lagi.')).toBeVisible();
  await expect(page.getByText('Laporan Z 1 dibatalkan')).toBeVisible();
  expect((await shop.books.shifts.current({ registerId })).shift).toMatchObject({ number: 1 });

  await page.getByLabel('Hari').fill('2020-01-01');
  await expect(page.getByText('Tidak ada sif yang cocok')).toBeVisible();
});

test('a register is added and renamed; a code that is taken is told at its field', async ({
  page,
  shop,
}) => {
  await openOffice(page, shop, '/kantor/mesin');
  await page.getByRole('button', { name: 'Tambah mesin kasir' }).click();
  await page.getByLabel('Kode').fill('k1');
  await page.getByLabel('Nama').fill('Kasir teras');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Kode K1 sudah dipakai')).toBeVisible();
  await expect(page.getByLabel('Kode')).toBeFocused();
  expect(await findFaults(page)).toEqual([]);
  await page.getByLabel('Kode').fill('t2');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Kasir teras tersimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Ubah Kasir teras' }).click();
  await page.getByLabel('Nama').fill('Kasir halaman');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('cell', { name: 'Kasir halaman', exact: true })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  const registers = await shop.books.registers.list({});
  expect(registers).toMatchObject([{ code: 'K1' }, { code: 'T2', name: 'Kasir halaman' }]);
});
