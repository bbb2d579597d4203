import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { rupiah } from '../../src/domain/money.ts';
import { findFaults } from './axe.ts';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

const run = promisify(execFile);

test('cards of one shelf are saved, those with a wrong price are printed again, and their address is changed', async ({
  page,
  shop,
}, info) => {
  await test.step('cards of one shelf are saved as a PDF, each with its code', async () => {
    const listed = await shop.books.cards.list({});
    for (const { id } of listed.slice(3, 12)) {
      const product = { ...(await shop.books.catalogue.get({ id })), shelf: 'Z2' };
      await shop.books.catalogue.saveProduct({ key: crypto.randomUUID(), id, product });
    }
    const wanted = (await shop.books.cards.list({})).filter(({ shelf }) => shelf === 'Z2');
    await openOffice(page, shop, '/kantor/kartu');
    await page.getByLabel('Rak', { exact: true }).selectOption('Z2');
    await expect(page.getByText(`${wanted.length} kartu, `)).toBeVisible();

    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan PDF' }).click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toBe('kartu-rak.pdf');
    const file = info.outputPath('kartu.pdf');
    await saved.saveAs(file);
    const first = info.outputPath('halaman');
    await run('pdftoppm', ['-r', '150', '-gray', '-f', '1', '-l', '1', '-singlefile', file, first]);
    const { stdout } = await run('zbarimg', ['--quiet', '--raw', `${first}.pgm`]);
    const expected = wanted.slice(0, 8).map(({ address }) => address);
    expect(stdout.trim().split('\n').toSorted()).toEqual(expected.toSorted());
  });

  await test.step('a card whose price has changed is listed with both prices until it is printed again', async () => {
    const product = (await shop.books.cards.list({})).find(({ price }) => price === 18_000);
    if (product === undefined) throw new Error('the sample has no such goods');
    await page.getByLabel('Rak', { exact: true }).selectOption({ index: 0 });
    await expect(page.getByText('Kartu yang sudah tidak cocok')).toHaveCount(0);
    await page.getByLabel('Cari produk').fill(product.name);
    await page.getByRole('checkbox', { name: product.name }).first().check();
    await page.getByRole('button', { name: 'Simpan PDF' }).click();
    await expect(page.getByText('1 kartu tersimpan dan dicatat sebagai tercetak')).toBeVisible();

    const { id } = product;
    const draft = await shop.books.catalogue.get({ id });
    await shop.books.catalogue.saveProduct({
      key: crypto.randomUUID(),
      id,
      product: { ...draft, price: rupiah(123_000) },
    });
    const row = page.getByRole('row', { name: product.name });
    await expect(row).toContainText('Rp18.000');
    await expect(row).toContainText('Rp123.000');
    await expect(page.getByRole('link', { name: /Kartu produk.*1/ })).toBeVisible();
    const coming = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Cetak ulang 1 kartu' }).click();
    await coming;
    await expect(page.getByText('Kartu yang sudah tidak cocok')).toHaveCount(0);
    expect(await shop.books.cards.wrong({})).toEqual([]);
  });

  await test.step('the address in the codes is changed; what cannot be one is told at its field and kept', async () => {
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
});

test('cards are printed from a tab; every design shows its first sheet, and labels go to the printers for them', async ({
  page,
  shop,
  context,
}) => {
  await openOffice(page, shop, '/kantor/kartu');

  await test.step('cards are printed from a tab of the browser that shows their PDF', async () => {
    await page.getByLabel('Cari produk').fill('besek');
    await expect(page.getByText(/^\d kartu, 1 halaman A4/)).toBeVisible();
    const shown = context.waitForEvent('response', (answer) =>
      /\/cards\/[0-9a-f-]{36}$/.test(answer.url()),
    );
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Cetak', exact: true }).click();
    const tab = await opening;
    const answer = await shown;
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    await expect(page.getByText(/kartu terbuka untuk dicetak/)).toBeVisible();
    const [besek] = await shop.books.cards.list({ skus: ['KRJ-001'] });
    expect(besek?.state).toBe('current');
    await tab.close();
    await page.getByLabel('Cari produk').fill('');
  });

  await test.step('every design shows its first sheet', async () => {
    for (const design of [
      'Kartu meja',
      'Label gantung',
      'Label kecil',
      'Kartu perajin',
      'Kartu rak',
    ]) {
      await page.getByRole('radio', { name: design }).press('Space');
      await expect(page.getByRole('img', { name: `Lembar pertama: ${design}` })).toBeVisible();
      await expect(page.locator('.cards-preview')).toHaveAttribute('aria-busy', 'false');
      expect(await findFaults(page)).toEqual([]);
    }
  });

  await test.step('labels go to the printers for them', async () => {
    await page.getByRole('radio', { name: 'Label ZPL' }).press('Space');
    await expect(page.getByRole('img', { name: 'Label pertama: Label ZPL' })).toBeVisible();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan ZPL' }).click();
    expect((await coming).suggestedFilename()).toBe('label-produk.zpl');
    await page.getByRole('radio', { name: 'Label struk' }).press('Space');
    await expect(page.getByRole('img', { name: 'Label pertama: Label struk' })).toBeVisible();
    await page.getByLabel('Cari produk').fill('besek');
    await page.getByRole('button', { name: 'Cetak label' }).click();
    await expect(page.getByText(/label dikirim ke printer struk/)).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
  });
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
