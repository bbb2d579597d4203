import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

const run = promisify(execFile);

test('cards of one category are saved as a PDF, each with its code', async ({
  page,
  shop,
}, info) => {
  const products = await shop.books.cards.list({});
  const category = products.find((product) => product.category !== null)?.category ?? '';
  const wanted = products.filter((one) => one.active && one.category === category);
  await openOffice(page, shop, '/kantor/kartu');
  await page.getByLabel('Kategori').selectOption(category);
  await expect(page.getByText(`${wanted.length} kartu, `)).toBeVisible();

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan PDF' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('kartu-produk.pdf');
  const file = info.outputPath('kartu.pdf');
  await saved.saveAs(file);
  const first = info.outputPath('halaman');
  await run('pdftoppm', ['-r', '150', '-gray', '-f', '1', '-l', '1', '-singlefile', file, first]);
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', `${first}.pgm`]);
  const expected = wanted.slice(0, 8).map(({ address }) => address);
  expect(stdout.trim().split('\n').toSorted()).toEqual(expected.toSorted());
});

test('the address in the codes is changed; what cannot be one is told at its field and kept', async ({
  page,
  shop,
}) => {
  await openOffice(page, shop, '/kantor/kartu');
  const address = page.getByLabel('Alamat', { exact: true });
  await expect(address).toHaveValue('http://kompor.local');
  await address.fill('localhost:4000');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Alamat kartu ini tidak dapat dipakai.')).toBeVisible();
  await expect(address).toHaveValue('localhost:4000');
  await expect(address).toBeFocused();
  await address.fill('pasar.contoh.id/');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Alamat kartu tersimpan')).toBeVisible();
  await expect(address).toHaveValue('https://pasar.contoh.id');
  const [first] = await shop.books.cards.list({});
  expect(first?.address).toMatch(/^https:\/\/pasar\.contoh\.id\/(p|01)\//);
});

test.describe('a cashier', () => {
  test.use({ signedInAs: 'cashier' });

  test('prints cards and sees the address, but cannot change it', async ({ page, shop }) => {
    await openOffice(page, shop, '/kantor/kartu');
    await expect(page.getByText('http://kompor.local').last()).toBeVisible();
    await expect(page.getByLabel('Alamat', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Simpan PDF' })).toBeEnabled();
  });
});
