import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { openOffice, walkTo } from './office-page.ts';
import { refusingMarketplace } from './refusing-marketplace.ts';
import { expect, test } from './shop-fixture.ts';

/** A port on which nothing listens. */
async function deadPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('the printer, the marketplace and the showroom’s name are set in one window of the office', async ({
  page,
  shop,
}) => {
  await test.step('a network printer needs an address; a dead one is told in words and what waits for it', async () => {
    await openOffice(page, shop, '/kantor/pencetak');
    await page.getByText('Printer jaringan').click();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Isi alamat printer').first()).toBeVisible();
    await page.getByLabel('Alamat printer').fill('127.0.0.1');
    await page.getByLabel('Porta').fill(String(await deadPort()));
    await page.getByText('80 mm (lebar)').click();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Pengaturan printer tersimpan')).toBeVisible();
    expect((await shop.books.printing.status({})).printer).toMatchObject({
      kind: 'network',
      paper: 80,
      host: '127.0.0.1',
    });

    await page.getByRole('button', { name: 'Halaman uji' }).click();
    const job = page.getByRole('list', { name: 'Cetakan terakhir' }).getByRole('listitem').first();
    await expect(job).toContainText('Menunggu: printer tidak terjangkau', { timeout: 30_000 });
    await expect(page.getByText('Printer: printer tidak terjangkau')).toBeVisible();
    await job.getByRole('button', { name: 'Abaikan' }).click();
    await expect(job).toContainText('Diabaikan');
  });

  await test.step('a marketplace address that cannot be used is explained beside the field', async () => {
    await walkTo(page, '/kantor/pasar');
    await page.getByLabel('Alamat pasar daring').fill('http://pasar.contoh.id');
    await page.getByLabel('Kunci gerai').fill('kunci-contoh');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Alamat pasar daring tidak dapat dipakai.').first()).toBeVisible();
    await expect(page.getByLabel('Alamat pasar daring')).toBeFocused();
    await expect(page.getByLabel('Kunci gerai')).toHaveValue('kunci-contoh');

    await page.getByLabel('Alamat pasar daring').fill(`http://127.0.0.1:${await deadPort()}`);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Sambungan pasar daring tersimpan')).toBeVisible();
    await expect(page.getByLabel('Kunci gerai')).toHaveValue('');
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await expect(page.getByText('Periksa sambungan internet').first()).toBeVisible();
  });

  await test.step('the showroom name is on the receipt while it is typed, and stays when saved', async () => {
    await walkTo(page, '/kantor/gerai');
    await page.getByLabel('Nama gerai').fill('Gerai Uji');
    await expect(page.getByRole('region', { name: /^Struk seperti/ })).toContainText('Gerai Uji');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Data gerai tersimpan')).toBeVisible();
    expect((await shop.books.settings.shop({})).name).toBe('Gerai Uji');
  });
});

test('a sale that the marketplace refuses is closed with a reason', async ({ page, shop }) => {
  const market = await refusingMarketplace();
  const { registerId } = await shop.books.settings.setupStatus({});
  const { products } = await shop.books.catalogue.search({ limit: 20 });
  const product = products.find(({ unit, price }) => unit === 'piece' && price !== null);
  if (!product || !registerId) throw new Error('the sample has no goods');
  const key = () => crypto.randomUUID();
  await shop.books.counter.addLine({ key: key(), registerId, productId: product.id });
  const cart = await shop.books.counter.cart({ registerId });
  const sale = await shop.books.counter.completeSale({
    key: key(),
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders: [{ kind: 'cash', tendered: cart.total }],
  });
  await shop.books.marketplace.configure({ key: key(), address: market.address, apiKey: 'kunci' });
  await shop.books.marketplace.sync({});

  await openOffice(page, shop, '/kantor');
  await page.getByRole('link', { name: 'Putuskan sekarang' }).click();
  const waiting = page.getByRole('list', { name: 'Perlu keputusan' }).getByRole('listitem');
  await expect(waiting).toContainText(sale.receiptNumber);
  await expect(waiting).toContainText('barang tidak dikenal');
  await waiting.getByRole('button', { name: 'Tutup tanpa mengirim' }).click();
  await page.getByLabel('Alasan').fill('Sudah dicatat di pasar daring');
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup tanpa mengirim' }).click();
  await expect(page.getByText(`${sale.receiptNumber} ditutup`)).toBeVisible();
  expect(await shop.books.marketplace.status({})).toMatchObject({ needsDecision: 0 });
  await market.stop();
});
